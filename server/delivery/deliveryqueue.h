// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery/callbacksender.h"
#include "server/hoststate.h"
#include "server/retryrules.h"
#include "server/store/storerecords.h"

#include <QObject>

#include <functional>
#include <memory>

namespace server::store {
class Store;
}

namespace server::delivery {

/// Takes stored deliveries to their subscribers with bounded concurrency, overall and per host, and
/// again by the retry rules when they fail. Keeps at most a window of them in memory; the rest waits
/// in the store, whose due times decide when it is handed out, also after a restart.
class DeliveryQueue final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        CallbackSender::Settings sender;
        int concurrent = 256;
        int concurrentPerHost = 256;
        /// An attempt that is under way for longer counts no more in `concurrent`, so that those who
        /// never answer do not keep the others waiting; in all there are twice as many at most.
        std::chrono::milliseconds slowAfter{1'000};
        RetryRules retry;
        CircuitRules circuit;
        std::function<double()> random; ///< from 0 to 1, for the jitter; null: the system's
    };

    DeliveryQueue(store::Store &store, const Settings &settings, QObject *parent = nullptr);
    ~DeliveryQueue() override;

    /// Goes on with what the store has pending; call once after opening it.
    void resume();
    /// Takes deliveries that were just stored: what Store::fire() handed out.
    void enqueue(const std::vector<store::DueDelivery> &deliveries);
    /// While paused nothing new is sent; what is under way ends.
    void setPaused(bool paused);
    /// Gives back to the store what waits here for a subscription, or belongs to an event, so that
    /// the store can change it.
    void withdrawSubscription(const QString &subscriptionId);
    void withdrawEvent(const QString &eventId);
    /// Looks again for what is due: after deliveries became due that are not new.
    void lookAgain();
    /// Hosts that are not ready or have attempts under way.
    [[nodiscard]] std::vector<HostState> hosts() const;

    /// Stops sending. Attempts under way are dropped and go on at the next start, marked
    /// Outcome::Interrupted; what was not begun is pending again.
    void stop();

Q_SIGNALS:
    void deliveryChanged(const server::Delivery &delivery);
    /// An attempt ended, after its commit; follows deliveryChanged().
    void attempted(const server::Delivery &delivery);
    void hostChanged(const server::HostState &host);
    /// After an answer that says the flow is gone or off.
    void subscriptionDied(const QString &subscriptionId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server::delivery
