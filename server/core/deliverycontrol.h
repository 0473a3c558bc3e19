// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/core/changefeed.h"
#include "server/delivery/deliveryqueue.h"
#include "server/deliverycommand.h"
#include "server/store/store.h"

namespace server::core {

/// Carries out what an operator asks about deliveries, in the store and in the queue, and tells what
/// changed. Belongs to one thread; all three outlive it.
class DeliveryControl
{
public:
    using Done = store::Store::Callback<int>;

    DeliveryControl(store::Store &store, delivery::DeliveryQueue &queue, ChangeFeed &feed);

    /// Begins as the store left it: paused or not.
    void resume();
    void run(const DeliveryCommand &command, Done done);

private:
    void redelivered(const Result<std::vector<Delivery>> &again, const Done &done);
    void cancelEvent(const QString &eventId, const Done &done);
    void pauseSubscription(const QString &id, bool paused, const Done &done);
    void pauseAll(bool paused, const Done &done);
    void prune(const Done &done);

    store::Store &m_store;
    delivery::DeliveryQueue &m_queue;
    ChangeFeed &m_feed;
};

} // namespace server::core
