// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/database.h"
#include "server/store/eventtable.h"
#include "server/store/storerecords.h"

#include <optional>

namespace server::store {

/// The deliveries of one database and their attempts. Writes belong inside a transaction of the
/// caller's.
class DeliveryTable
{
public:
    explicit DeliveryTable(Database &database);

    /// Triggers whose subscriptions take one delivery alone.
    void setSingleUse(const QStringList &triggers) { m_singleUse = triggers; }
    [[nodiscard]] bool isSingleUse(const QString &trigger) const
    {
        return m_singleUse.contains(trigger);
    }

    /// How many deliveries an event of this trigger (or for this subscription alone) would make.
    [[nodiscard]] Result<int> audience(const QString &trigger, const QString &onlySubscription);
    /// Adds a delivery for each of them, the first `sending` as Sending. Hands out all, and those
    /// ready to be sent.
    struct Made
    {
        std::vector<Delivery> deliveries;
        std::vector<DueDelivery> due;
    };
    [[nodiscard]] Result<Made> insert(const Event &event, qint64 eventSeq,
                                      const QString &onlySubscription, int sending);

    [[nodiscard]] Result<std::vector<DueDelivery>> take(int limit, const QDateTime &now);
    [[nodiscard]] Result<void> release(const std::vector<DeliveryId> &ids);
    /// The delivery's row follows at settle().
    [[nodiscard]] Result<void> addAttempt(const Delivery &delivery, const Attempt &attempt);
    /// Brings the rows of deliveries up to their attempts, many at a time. Last in a transaction.
    [[nodiscard]] Result<void> settle();
    /// Those still pending of a subscription.
    [[nodiscard]] Result<std::vector<Delivery>> cancel(const QString &subscriptionId);
    /// Makes what an earlier process left in Sending pending again, with an interrupted attempt.
    [[nodiscard]] Result<void> recover();

    /// In the order of `ids`; unknown ones are left out.
    [[nodiscard]] Result<std::vector<Delivery>> read(const std::vector<DeliveryId> &ids);
    [[nodiscard]] Result<DeliveryDetail> detail(DeliveryId id);

private:
    /// Some of the subscriptions of an event, in their order.
    struct Share
    {
        Delivery::State state;
        bool paused;
        int limit;
        int offset;
    };
    [[nodiscard]] Result<void> insertRows(const Event &event, qint64 eventSeq,
                                          const QString &onlySubscription, const Share &share);
    [[nodiscard]] Result<Made> made(const Event &event, qint64 eventSeq);
    [[nodiscard]] Result<std::vector<Attempt>> attempts(DeliveryId id);

    Database &m_database;
    EventTable m_events;
    QStringList m_singleUse;
    std::optional<qint64> m_unsettled; ///< the first attempt that its delivery does not show yet
};

} // namespace server::store
