// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace server {

/// How much of one kind is stored.
struct StoredAmount
{
    qint64 rows = 0;
    qint64 bytes = 0; ///< of the content, and what a row costs beside it
    QDateTime oldest; ///< UTC; invalid: there is none

    friend bool operator==(const StoredAmount &, const StoredAmount &) = default;
};

/// What the database of a connector holds, and what it takes on the disk.
struct Storage
{
    StoredAmount exchanges;
    StoredAmount events;
    StoredAmount deliveries;
    StoredAmount attempts;
    qint64 fileBytes = 0; ///< the file and what is on its way into it
    qint64 freeBytes = 0; ///< of the file: used again before it grows
    bool shrinks = false; ///< what is free goes back to the disk

    friend bool operator==(const Storage &, const Storage &) = default;
};

} // namespace server
