// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery/callbacksender.h"
#include "server/delivery/retryschedule.h"
#include "server/store/storerecords.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace server::store {
class Store;
}

namespace server::delivery {

/// Takes stored deliveries to their subscribers with bounded concurrency, overall and per host.
/// Keeps at most a window of them in memory; the rest waits in the store.
class DeliveryQueue final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        CallbackSender::Settings sender;
        int concurrent = 256;
        int concurrentPerHost = 256;
        std::function<std::optional<QDateTime>(const Attempt &, const QDateTime &)> retry =
            nextAttempt;
    };

    DeliveryQueue(store::Store &store, const Settings &settings, QObject *parent = nullptr);
    ~DeliveryQueue() override;

    /// Goes on with what the store has pending; call once after opening it.
    void resume();
    /// Takes deliveries that were just stored: what Store::fire() handed out.
    void enqueue(const std::vector<store::DueDelivery> &deliveries);
    /// Stops sending. Attempts under way are dropped and go on at the next start, marked
    /// Outcome::Interrupted; what was not begun is pending again.
    void stop();

Q_SIGNALS:
    void deliveryChanged(const server::Delivery &delivery);
    /// After an answer that says the flow is gone or off.
    void subscriptionDied(const QString &subscriptionId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server::delivery
