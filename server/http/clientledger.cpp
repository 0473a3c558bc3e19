// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/clientledger.h"

#include <cmath>

namespace server::http {

namespace {

constexpr double Second = 1000; // ms
constexpr qint64 ForgetInterval = 1000; // ms; looking through all of them at each request is work
const QByteArray Others = QByteArrayLiteral("others");

} // namespace

std::optional<QByteArray> ClientLedger::open(const QByteArray &client, qint64 now)
{
    if (client.isEmpty())
        return client;
    const auto account = accountOf(client, now);
    if (account->connections >= m_limits.connectionsPerClient)
        return {};
    ++account->connections;
    return account.key();
}

void ClientLedger::close(const QByteArray &account)
{
    if (const auto found = m_accounts.find(account); found != m_accounts.end())
        --found->connections;
}

std::optional<std::chrono::milliseconds> ClientLedger::take(const QByteArray &client, qint64 now)
{
    if (client.isEmpty() || m_limits.requestRate <= 0)
        return {};
    Account &account = *accountOf(client, now);
    account.allowance = allowanceOf(account, now);
    account.since = now;
    if (account.allowance < 1) {
        const double wait = (1 - account.allowance) / m_limits.requestRate * Second;
        return std::chrono::milliseconds(qint64(std::ceil(wait)));
    }
    account.allowance -= 1;
    return {};
}

ClientLedger::Accounts::iterator ClientLedger::accountOf(const QByteArray &client, qint64 now)
{
    if (const auto found = m_accounts.find(client); found != m_accounts.end())
        return found;
    if (m_accounts.size() >= m_limits.clients)
        forgetTheQuiet(now);
    const QByteArray &name = m_accounts.size() < m_limits.clients ? client : Others;
    if (const auto found = m_accounts.find(name); found != m_accounts.end())
        return found;
    return m_accounts.insert(name, Account{0, double(m_limits.requestBurst), now});
}

double ClientLedger::allowanceOf(const Account &account, qint64 now) const
{
    const double earned = double(now - account.since) / Second * m_limits.requestRate;
    return qMin(account.allowance + earned, double(m_limits.requestBurst));
}

/// Those whose account says no more than a new one would.
void ClientLedger::forgetTheQuiet(qint64 now)
{
    if (m_forgotten >= 0 && now - m_forgotten < ForgetInterval)
        return;
    m_forgotten = now;
    m_accounts.removeIf([this, now](const Accounts::iterator &entry) {
        return entry->connections == 0 && allowanceOf(*entry, now) >= m_limits.requestBurst;
    });
}

} // namespace server::http
