// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/underway.h"

namespace server::delivery {

namespace {

constexpr int MostSlowAtOne = 8;

} // namespace

UnderWay::UnderWay(int mostSlow)
    : m_mostSlow(mostSlow)
{
}

void UnderWay::begin(const Delivery &delivery, qint64 at)
{
    m_attempts.emplace(delivery.id, Ended{delivery, false});
    m_begun.emplace_back(at, delivery.id);
}

UnderWay::Ended UnderWay::end(DeliveryId id)
{
    Ended ended = std::move(m_attempts.extract(id).mapped());
    if (ended.slow) {
        --m_slow;
        if (const auto at = m_slowAt.find(ended.delivery.subscriptionId); --*at == 0)
            m_slowAt.erase(at);
    }
    return ended;
}

void UnderWay::clear()
{
    *this = UnderWay(m_mostSlow);
}

std::vector<Delivery> UnderWay::markSlow(qint64 at)
{
    std::vector<Delivery> slow;
    for (; !m_begun.empty() && m_begun.front().first <= at; m_begun.pop_front()) {
        const auto found = m_attempts.find(m_begun.front().second);
        if (found == m_attempts.end() || found->second.slow || m_slow >= m_mostSlow)
            continue;
        found->second.slow = true;
        ++m_slow;
        ++m_slowAt[found->second.delivery.subscriptionId];
        slow.push_back(found->second.delivery);
    }
    return slow;
}

std::optional<qint64> UnderWay::oldest() const
{
    return m_begun.empty() ? std::nullopt : std::optional(m_begun.front().first);
}

bool UnderWay::isStuck(const QString &subscriptionId) const
{
    return !m_slowAt.isEmpty() && m_slowAt.value(subscriptionId) >= MostSlowAtOne;
}

std::map<QString, int> UnderWay::byHost() const
{
    std::map<QString, int> count;
    for (const auto &[id, attempt] : m_attempts)
        ++count[attempt.delivery.callbackHost];
    return count;
}

} // namespace server::delivery
