-- SPDX-FileCopyrightText: 2026 The Declic developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the Location that a subscriber was told begins with; empty: an earlier version told it.

ALTER TABLE subscriptions ADD COLUMN public_base TEXT NOT NULL DEFAULT '';
