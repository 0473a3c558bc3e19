// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/tally.h"

#include "server/store/database.h"

#include <algorithm>

namespace server::store {

void Tally::add(Kind kind, qint64 rows, qint64 bytes)
{
    // Never below nothing, whatever others did to the database.
    Amount &amount = m_amounts.at(static_cast<std::size_t>(kind));
    amount.rows = std::max<qint64>(0, amount.rows + rows);
    amount.bytes = std::max<qint64>(0, amount.bytes + bytes);
    m_changed = true;
}

Tally::Amount Tally::amount(Kind kind) const
{
    return m_amounts.at(static_cast<std::size_t>(kind));
}

Result<void> Tally::load(Database &database)
{
    m_amounts = {};
    m_changed = false;
    Statement &statement = database.statement("SELECT kind, row_count, byte_count FROM stored");
    if (!statement.run())
        return database.failure(statement.error());
    while (statement.next()) {
        const qint64 kind = statement.number(0);
        if (kind >= 0 && kind < KindCount)
            m_amounts.at(static_cast<std::size_t>(kind)) = {statement.number(1),
                                                            statement.number(2)};
    }
    return {};
}

Result<void> Tally::settle(Database &database)
{
    if (!m_changed)
        return {};
    Statement &statement = database.statement(
        "UPDATE stored SET row_count = ?, byte_count = ? WHERE kind = ?");
    for (int kind = 0; kind < KindCount; ++kind) {
        const Amount &amount = m_amounts.at(static_cast<std::size_t>(kind));
        if (!statement.run(amount.rows, amount.bytes, kind))
            return database.failure(statement.error());
    }
    m_changed = false;
    return {};
}

} // namespace server::store
