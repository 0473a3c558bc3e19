// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/storerecords.h"

#include <QHash>

#include <deque>
#include <optional>
#include <vector>

namespace server::delivery {

/// Deliveries that wait for their turn, in order for each host, hosts taking turns. Counts how many
/// are under way at each host. A value; pure.
class HostQueues
{
public:
    explicit HostQueues(int limitPerHost);

    void add(const store::DueDelivery &due);
    /// The next whose host has room; it then counts as under way.
    [[nodiscard]] std::optional<store::DueDelivery> take();
    /// One of this host is no longer under way.
    void release(const QString &host);
    /// Takes out what waits for one subscription.
    [[nodiscard]] std::vector<Delivery> drop(const QString &subscriptionId);
    /// Takes out what waits and belongs to one event.
    [[nodiscard]] std::vector<Delivery> dropEvent(const QString &eventId);
    /// Takes out what waits for one host.
    [[nodiscard]] std::vector<Delivery> dropHost(const QString &name);
    /// Takes out everything that waits.
    [[nodiscard]] std::vector<DeliveryId> clear();

private:
    struct Host
    {
        std::deque<store::DueDelivery> waiting;
        int active = 0;
        bool listed = false; ///< stands in m_ready
    };
    void list(const QString &name, Host &host);
    template<typename Condition>
    std::vector<Delivery> dropIf(const Condition &condition);

    int m_limit;
    QHash<QString, Host> m_hosts;
    std::deque<QString> m_ready; ///< hosts with something to send and room for it
};

} // namespace server::delivery
