// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/limits.h"

#include <QHash>

#include <optional>

namespace server::http {

/// What the clients of one listener take: connections, and requests out of an allowance that fills
/// up again with time. Clients are known by clientOf(); the one without a name takes what it likes.
/// As many as Limits::clients are told apart, the others share. Belongs to the endpoint's thread.
class ClientLedger
{
public:
    explicit ClientLedger(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// Counts one more connection of `client`, at `now` milliseconds of a clock that never goes back:
    /// the account to close() it by. None: the client has too many already.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &client, qint64 now);
    void close(const QByteArray &account);
    /// Takes one request from the allowance. Otherwise: the time until there is one again.
    [[nodiscard]] std::optional<std::chrono::milliseconds> take(const QByteArray &client,
                                                                qint64 now);
    /// How many clients are told apart at the moment.
    [[nodiscard]] qsizetype size() const { return m_accounts.size(); }

private:
    struct Account
    {
        int connections = 0;
        double allowance = 0; ///< requests, at `since`
        qint64 since = 0;
    };

    using Accounts = QHash<QByteArray, Account>;

    [[nodiscard]] Accounts::iterator accountOf(const QByteArray &client, qint64 now);
    [[nodiscard]] double allowanceOf(const Account &account, qint64 now) const;
    void forgetTheQuiet(qint64 now);

    Limits m_limits;
    Accounts m_accounts;
    qint64 m_forgotten = -1; ///< when the quiet ones were looked for
};

} // namespace server::http
