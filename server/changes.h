// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/event.h"
#include "server/exchange.h"
#include "server/hoststate.h"
#include "server/subscription.h"
#include "server/tokenrefusal.h"

#include <vector>

namespace server {

/// What changed since the last batch. Batches are at least 40 ms apart, so that ten thousand
/// deliveries a second reach a window as 25 messages; within one, each object stands once, as it
/// is now.
struct Changes
{
    std::vector<Subscription> subscriptions; ///< added or changed
    std::vector<QString> removedSubscriptions;
    std::vector<Event> events;
    std::vector<Delivery> deliveries; ///< added or changed
    std::vector<Exchange> exchanges; ///< the latest, not numbered yet (id 0)
    std::vector<HostState> hosts; ///< those that became ready, paused or broken
    std::vector<TokenRefusal> refusals; ///< the first hundred of a batch, oldest first
    QString outside; ///< URL by which a request came that shows that the outside reaches us

    [[nodiscard]] bool isEmpty() const
    {
        return subscriptions.empty() && removedSubscriptions.empty() && events.empty()
               && deliveries.empty() && exchanges.empty() && hosts.empty() && refusals.empty()
               && outside.isEmpty();
    }
};

} // namespace server
