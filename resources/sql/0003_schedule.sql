-- SPDX-FileCopyrightText: 2026 The Declic developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What decides when a pending delivery is sent. tries_before: attempts made before the retry
-- schedule began (anew); held: its subscription is paused; repeat: the receiver may know the event.

ALTER TABLE deliveries ADD COLUMN tries_before INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN repeat INTEGER NOT NULL DEFAULT 0;
CREATE INDEX deliveries_due ON deliveries (due_at, id) WHERE state = 0 AND held = 0;

ALTER TABLE subscriptions ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
-- What a removed subscription was, for undo.
ALTER TABLE subscriptions ADD COLUMN state_before INTEGER NOT NULL DEFAULT 0;
CREATE INDEX subscriptions_paused ON subscriptions (trigger_id, seq) WHERE paused = 1;

CREATE TABLE sending (
    paused INTEGER NOT NULL
);
INSERT INTO sending (paused) VALUES (0);
