// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/event.h"
#include "server/exchange.h"
#include "server/overview.h"
#include "server/servererror.h"
#include "server/store/storerecords.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace server::store {

/// The writing side of the database. One object a process, on one thread. Every write joins the
/// transaction of the current turn of the event loop (group commit: WAL, synchronous=FULL); its
/// callback runs after COMMIT, so an answer sent from it is durable.
class Store final : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Callback = std::function<void(Result<T>)>;

    explicit Store(QObject *parent = nullptr);
    ~Store() override; ///< commits what is queued

    /// Opens or creates the file and migrates it. Deliveries that an earlier process left in
    /// Sending become Pending again with an attempt marked Outcome::Interrupted.
    [[nodiscard]] Result<void> open(const QString &path);
    void close();

    /// Adds it, or renews the one with the same trigger and callback URL: that one's id and
    /// objectId then stand in the result.
    void subscribe(const SubscriptionRecord &record, Callback<Subscription> done);
    /// Marks it removed. The result is false when there was nothing to remove.
    void unsubscribe(const QString &id, Callback<bool> done);
    void restore(const QString &id, Callback<Subscription> done);
    void markDead(const QString &subscriptionId);

    struct Fired
    {
        Event event;
        std::vector<Delivery> deliveries;
        std::vector<DueDelivery> due;
    };
    /// Stores the event and one pending delivery for every active subscription of its trigger (or
    /// for `onlySubscription`) in one transaction.
    void fire(const Event &event, const QString &onlySubscription, Callback<Fired> done);

    /// Marks them Sending, before the first byte goes out.
    void markSending(const std::vector<DeliveryId> &ids, std::function<void()> done);
    /// Stores an attempt with the delivery's new state; `dueAt` matters for Pending.
    void finishAttempt(DeliveryId id, const Attempt &attempt, Delivery::State state,
                       const QDateTime &dueAt, Callback<Delivery> done);
    /// Joins the next transaction, or one of its own within 100 ms: never one at once, which would
    /// cost a second fsync for each turn that answered requests.
    void record(const Exchange &exchange);

    /// Deliveries that wait, oldest first; reads at once.
    [[nodiscard]] std::vector<DueDelivery> pending(int limit, DeliveryId after = 0) const;
    [[nodiscard]] std::optional<Subscription> subscription(const QString &id) const;
    /// Test flows of an earlier process, whose callback address is gone.
    void removeStaleTestFlows();

    /// Commits now what the current turn has queued.
    void flush();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server::store
