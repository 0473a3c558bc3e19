// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/servererror.h"

#include <array>

namespace server::store {

class Database;

/// How many rows of each kind there are and how large they are, kept beside them: counting them
/// takes seconds as soon as there are millions. What was added is written with its transaction.
class Tally
{
public:
    enum class Kind { Exchanges, Events, Deliveries, Attempts }; ///< numbers of the database
    static constexpr int KindCount = 4;

    struct Amount
    {
        qint64 rows = 0;
        qint64 bytes = 0; ///< of the content alone

        /// With what the columns of fixed size and the indexes take, about.
        [[nodiscard]] qint64 stored() const { return bytes + rows * RowCost; }
    };

    void add(Kind kind, qint64 rows, qint64 bytes);
    /// What is not yet written included.
    [[nodiscard]] Amount amount(Kind kind) const;
    /// Begins with what the database says.
    [[nodiscard]] Result<void> load(Database &database);
    /// To be called inside a transaction, before it is committed.
    [[nodiscard]] Result<void> settle(Database &database);

private:
    static constexpr qint64 RowCost = 100;

    std::array<Amount, KindCount> m_amounts;
    bool m_changed = false;
};

} // namespace server::store
