// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/hostqueues.h"

#include <utility>

namespace server::delivery {

HostQueues::HostQueues(int limitPerHost)
    : m_limit(limitPerHost)
{
}

void HostQueues::add(const store::DueDelivery &due)
{
    Host &host = m_hosts[due.delivery.callbackHost];
    host.waiting.push_back(due);
    list(due.delivery.callbackHost, host);
}

std::optional<store::DueDelivery> HostQueues::take()
{
    while (!m_ready.empty()) {
        const QString name = m_ready.front();
        m_ready.pop_front();
        Host &host = m_hosts[name];
        host.listed = false;
        if (host.waiting.empty() && host.active == 0) {
            m_hosts.remove(name); // all was dropped
            continue;
        }
        if (host.waiting.empty() || host.active >= m_limit)
            continue;
        store::DueDelivery due = std::move(host.waiting.front());
        host.waiting.pop_front();
        ++host.active;
        list(name, host);
        return due;
    }
    return {};
}

void HostQueues::release(const QString &name)
{
    const auto host = m_hosts.find(name);
    --host->active;
    list(name, *host);
    if (host->active == 0 && host->waiting.empty() && !host->listed)
        m_hosts.erase(host);
}

template<typename Condition>
std::vector<Delivery> HostQueues::dropIf(const Condition &condition)
{
    std::vector<Delivery> dropped;
    for (Host &host : m_hosts) {
        std::erase_if(host.waiting, [&](const store::DueDelivery &due) {
            if (!condition(due.delivery))
                return false;
            dropped.push_back(due.delivery);
            return true;
        });
    }
    return dropped;
}

std::vector<Delivery> HostQueues::drop(const QString &subscriptionId)
{
    return dropIf([&](const Delivery &d) { return d.subscriptionId == subscriptionId; });
}

std::vector<Delivery> HostQueues::dropEvent(const QString &eventId)
{
    return dropIf([&](const Delivery &d) { return d.eventId == eventId; });
}

std::vector<Delivery> HostQueues::dropHost(const QString &name)
{
    std::vector<Delivery> dropped;
    if (const auto host = m_hosts.find(name); host != m_hosts.end()) {
        for (const store::DueDelivery &due : std::exchange(host->waiting, {}))
            dropped.push_back(due.delivery);
    }
    return dropped;
}

std::vector<DeliveryId> HostQueues::clear()
{
    std::vector<DeliveryId> ids;
    for (const Delivery &delivery : dropIf([](const Delivery &) { return true; }))
        ids.push_back(delivery.id);
    return ids;
}

void HostQueues::list(const QString &name, Host &host)
{
    if (host.listed || host.waiting.empty() || host.active >= m_limit)
        return;
    host.listed = true;
    m_ready.push_back(name);
}

} // namespace server::delivery
