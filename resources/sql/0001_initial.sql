-- SPDX-FileCopyrightText: 2026 The Declic developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times are milliseconds since 1970 UTC; enums are their C++ numbers, which never change.
-- Only what SQLite and PostgreSQL both understand.

CREATE TABLE schema_version (
    application TEXT NOT NULL,
    version INTEGER NOT NULL
);
INSERT INTO schema_version (application, version) VALUES ('declic', 0);

-- callback_key is a digest of trigger and callback URL: an index over the URLs themselves would be
-- ten times as large.
CREATE TABLE subscriptions (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    trigger_id TEXT NOT NULL,
    object_id TEXT NOT NULL,
    callback_url TEXT NOT NULL,
    callback_key TEXT NOT NULL,
    callback_host TEXT NOT NULL,
    masked_callback TEXT NOT NULL,
    platform INTEGER NOT NULL,
    flow_name TEXT NOT NULL,
    subscriber TEXT NOT NULL,
    headers TEXT NOT NULL,
    state INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    renewed_at INTEGER
);
CREATE UNIQUE INDEX subscriptions_id ON subscriptions (id);
CREATE UNIQUE INDEX subscriptions_callback ON subscriptions (callback_key) WHERE state <> 2;
CREATE INDEX subscriptions_active ON subscriptions (trigger_id, seq) WHERE state = 0;

CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    trigger_id TEXT NOT NULL,
    payload BLOB NOT NULL,
    fired_at INTEGER NOT NULL,
    subscriptions INTEGER NOT NULL
);
CREATE UNIQUE INDEX events_id ON events (id);
CREATE INDEX events_fired_at ON events (fired_at, seq);
CREATE INDEX events_trigger ON events (trigger_id, seq);

-- Narrow rows and few indexes, so that a million of them are read through in a tenth of a second
-- and storing one costs little. deliveries_open leaves out what was delivered, which is most.
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    event_seq INTEGER NOT NULL REFERENCES events (seq),
    subscription_seq INTEGER NOT NULL REFERENCES subscriptions (seq),
    state INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    last_status INTEGER NOT NULL,
    last_outcome INTEGER NOT NULL,
    duration_us INTEGER NOT NULL,
    run_id TEXT NOT NULL
);
CREATE INDEX deliveries_event ON deliveries (event_seq, id);
CREATE INDEX deliveries_subscription ON deliveries (subscription_seq, id);
CREATE INDEX deliveries_open ON deliveries (state, id) WHERE state <> 2;

-- delivery_state, due_at, duration_us and run_id are what the attempt makes of its delivery: they are
-- copied there for many attempts at a time. detail is a JSON object: timings, headers, errors.
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL REFERENCES deliveries (id),
    number INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    delivery_state INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    duration_us INTEGER NOT NULL,
    run_id TEXT NOT NULL,
    detail TEXT NOT NULL,
    response_body BLOB NOT NULL,
    response_truncated INTEGER NOT NULL
);
CREATE INDEX attempts_delivery ON attempts (delivery_id, number);

CREATE TABLE exchanges (
    id INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    listener INTEGER NOT NULL,
    duration_us INTEGER NOT NULL,
    peer TEXT NOT NULL,
    method TEXT NOT NULL,
    target TEXT NOT NULL,
    status INTEGER NOT NULL,
    request_headers TEXT NOT NULL,
    request_body BLOB NOT NULL,
    response_headers TEXT NOT NULL,
    response_body BLOB NOT NULL
);
