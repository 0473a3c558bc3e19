// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/exchange.h"
#include "server/retentionrules.h"
#include "server/store/database.h"

namespace server::store {

/// The latest HTTP exchanges of one database. Writes belong inside a transaction of the caller's.
class ExchangeTable
{
public:
    explicit ExchangeTable(Database &database);

    [[nodiscard]] Result<void> insert(const Exchange &exchange);
    /// True when the newest one made it too many, or too large.
    [[nodiscard]] bool isOver(const RetentionCap &cap) const;
    /// Removes the oldest that pass a cap or came before `aged`, at most `most`; a few more than the
    /// caps ask for, so that this is not needed for each new one. How many it removed.
    [[nodiscard]] Result<int> trim(const RetentionCap &cap, const QDateTime &aged, int most);
    /// Newest first, those below the id `before` (0: all).
    [[nodiscard]] Result<std::vector<Exchange>> page(int limit, qint64 before);

private:
    Database &m_database;
};

} // namespace server::store
