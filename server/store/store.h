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

class Housekeeping;

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
    /// Undoes unsubscribe(). When the same callback URL has subscribed again since, that one is the
    /// result.
    void restore(const QString &id, Callback<Subscription> done);
    /// Until the same callback URL subscribes again. Cancels what is pending, as removing does.
    void markDead(const QString &subscriptionId);

    struct Fired
    {
        Event event; ///< with the number of its deliveries
        std::vector<Delivery> deliveries; ///< all of them, oldest id first
        /// The first of them, as many as setRoom() allows: they are already Sending. The rest
        /// waits for takeDue().
        std::vector<DueDelivery> due;
    };
    /// Stores the event and one delivery for every active subscription of its trigger (or for
    /// `onlySubscription`, whose trigger it must be) in one transaction.
    void fire(const Event &event, const QString &onlySubscription, Callback<Fired> done);
    /// Triggers whose subscriptions are used up by the first event that is delivered.
    void setSingleUse(const QStringList &triggers);
    /// How many deliveries fire() may hand out from now on. 0 at first.
    void setRoom(int deliveries);
    /// Marks the oldest deliveries that are pending and due at `now` as Sending, at most `limit`,
    /// and hands them out once that is on disk: a crash then shows which may have gone out.
    /// `atOnce`: commits at the end of this turn, else together with finished attempts.
    void takeDue(int limit, const QDateTime &now, bool atOnce,
                 Callback<std::vector<DueDelivery>> done);
    /// Makes deliveries pending again that were handed out and never sent.
    void release(const std::vector<DeliveryId> &ids);
    /// When the next pending one is due; invalid: none is pending.
    void nextDue(Callback<QDateTime> done);
    /// Like release(), but they are not due before `until`.
    void defer(const std::vector<DeliveryId> &ids, const QDateTime &until);
    // See DeliveryPlan.
    void deferHost(const QString &host, const QDateTime &until);
    void hastenHost(const QString &host, const QDateTime &now);
    // What an operator changes; see DeliveryPlan too. pruneDead() hands out ids of subscriptions.
    void redeliver(const std::vector<DeliveryId> &ids, const QDateTime &now,
                   Callback<std::vector<Delivery>> done);
    void redeliverFailed(const QDateTime &since, const QDateTime &now,
                         Callback<std::vector<Delivery>> done);
    void cancelEvent(const QString &eventId, Callback<std::vector<Delivery>> done);
    void hold(const QString &subscriptionId, bool paused, Callback<bool> done);
    void setPaused(bool paused, Callback<void> done);
    [[nodiscard]] bool isPaused();
    void pruneDead(Callback<QStringList> done);
    /// Stores an attempt, and the delivery as it is after it, within 20 ms or 256 attempts: a
    /// crash before that repeats the attempt, marked Outcome::Interrupted.
    void finishAttempt(const Delivery &delivery, const Attempt &attempt, Callback<void> done);

    /// Joins the next transaction, or one of its own within 100 ms: never one at once, which would
    /// cost a second fsync for each turn that answered requests.
    void record(const Exchange &exchange);
    [[nodiscard]] Housekeeping &housekeeping(); ///< what removes the past
    /// Reads at once, what is not yet committed included.
    [[nodiscard]] std::optional<Subscription> subscription(const QString &id) const;
    /// Test flows of an earlier process, whose callback address is gone.
    void removeStaleTestFlows();

    /// Commits now what the current turn has queued.
    void flush();

Q_SIGNALS:
    /// A fire() stored more than it handed out.
    void deliveriesWaiting();
    /// After the commit.
    void deliveriesCancelled(const std::vector<server::Delivery> &deliveries);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server::store
