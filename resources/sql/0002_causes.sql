-- SPDX-FileCopyrightText: 2026 The Declic developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Why attempts ended as they did. 0 stands for "not known" in rows of earlier versions.

ALTER TABLE attempts ADD COLUMN failure INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempts ADD COLUMN repeat INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempts ADD COLUMN cause INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN last_cause INTEGER NOT NULL DEFAULT 0;
