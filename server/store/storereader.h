// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/event.h"
#include "server/exchange.h"
#include "server/overview.h"
#include "server/servererror.h"
#include "server/storage.h"
#include "server/subscription.h"

#include <memory>

namespace server::store {

/// The reading side of the database: a connection of its own, usable beside the writing one (WAL)
/// and from another thread than it; one thread an object.
class StoreReader
{
public:
    StoreReader();
    ~StoreReader();
    StoreReader(const StoreReader &) = delete;
    StoreReader &operator=(const StoreReader &) = delete;

    /// The file must exist with the current schema.
    [[nodiscard]] Result<void> open(const QString &path);
    void close();

    [[nodiscard]] Result<std::vector<Subscription>> subscriptions(bool withRemoved = false) const;
    [[nodiscard]] Result<Overview> overview() const;
    [[nodiscard]] Result<Storage> storage() const;
    [[nodiscard]] Result<std::vector<DeliveryId>> deliveryIds(const DeliveryQuery &query,
                                                              int limit) const;
    [[nodiscard]] Result<std::vector<Delivery>> deliveries(
        const std::vector<DeliveryId> &ids) const;
    [[nodiscard]] Result<DeliveryDetail> deliveryDetail(DeliveryId id) const;
    /// Newest first; `before` is an event id, empty: from the newest.
    [[nodiscard]] Result<std::vector<Event>> events(const QString &trigger, int limit,
                                                    const QString &before) const;
    [[nodiscard]] Result<std::vector<Exchange>> exchanges(int limit, qint64 before) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server::store
