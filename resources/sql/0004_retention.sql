-- SPDX-FileCopyrightText: 2026 The Declic developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How much there is of what ages, kept up to date by every transaction, so that caps cost no
-- counting. Kinds: 0 exchanges, 1 events, 2 deliveries, 3 attempts; bytes of their content.

CREATE TABLE stored (
    kind INTEGER PRIMARY KEY,
    row_count INTEGER NOT NULL,
    byte_count INTEGER NOT NULL
);
INSERT INTO stored (kind, row_count, byte_count) SELECT 0, COUNT(*),
    COALESCE(SUM(LENGTH(CAST(peer AS BLOB)) + LENGTH(CAST(method AS BLOB))
    + LENGTH(CAST(target AS BLOB)) + LENGTH(CAST(request_headers AS BLOB)) + LENGTH(request_body)
    + LENGTH(CAST(response_headers AS BLOB)) + LENGTH(response_body)), 0) FROM exchanges;
INSERT INTO stored (kind, row_count, byte_count)
    SELECT 1, COUNT(*), COALESCE(SUM(LENGTH(payload)), 0) FROM events;
INSERT INTO stored (kind, row_count, byte_count) SELECT 2, COUNT(*), 0 FROM deliveries;
INSERT INTO stored (kind, row_count, byte_count) SELECT 3, COUNT(*),
    COALESCE(SUM(LENGTH(CAST(detail AS BLOB)) + LENGTH(response_body)), 0) FROM attempts;

-- Those that are removed and have no history any more go first in, first out.
CREATE INDEX subscriptions_removed ON subscriptions (seq) WHERE state = 2;
