// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/exchange.h"
#include "server/store/database.h"

namespace server::store {

/// The latest HTTP exchanges of one database. Writes belong inside a transaction of the caller's.
class ExchangeTable
{
public:
    explicit ExchangeTable(Database &database);

    [[nodiscard]] Result<void> insert(const Exchange &exchange);
    /// Removes all but the newest `keep`.
    [[nodiscard]] Result<void> trim(int keep);
    /// Newest first, those below the id `before` (0: all).
    [[nodiscard]] Result<std::vector<Exchange>> page(int limit, qint64 before);

private:
    Database &m_database;
};

} // namespace server::store
