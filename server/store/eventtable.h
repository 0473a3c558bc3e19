// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/event.h"
#include "server/store/database.h"

namespace server::store {

/// The events of one database. Writes belong inside a transaction of the caller's.
class EventTable
{
public:
    explicit EventTable(Database &database);

    /// Returns its number, which deliveries refer to.
    [[nodiscard]] Result<qint64> insert(const Event &event);
    [[nodiscard]] Result<Event> read(qint64 seq);
    /// Newest first, those fired before the event `before` (empty: all); empty `trigger`: of any.
    [[nodiscard]] Result<std::vector<Event>> page(const QString &trigger, int limit,
                                                  const QString &before);

private:
    Database &m_database;
};

} // namespace server::store
