// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery/deliveryqueue.h"
#include "server/delivery/hosthealth.h"
#include "server/delivery/hostqueues.h"
#include "server/delivery/underway.h"
#include "server/servererror.h"

#include <QElapsedTimer>
#include <QTimer>

namespace server::delivery {

/// The workings of DeliveryQueue.
class DeliveryQueue::Private
{
public:
    Private(store::Store &given, const Settings &wanted, DeliveryQueue *queue);

    void hold(const std::vector<store::DueDelivery> &deliveries);
    void postpone(const std::vector<Delivery> &deliveries, const QDateTime &until);
    void putOff(const std::vector<Delivery> &dropped, const QDateTime &until);
    void giveBack(const std::vector<DeliveryId> &dropped);
    void forget(const std::vector<DeliveryId> &dropped);
    void start();
    void send(const store::DueDelivery &due);
    void giveSlowOnesAway();
    Delivery settleAccount(DeliveryId id);
    void finished(DeliveryId id, Attempt attempt);
    Delivery decide(const Delivery &delivery, const Attempt &attempt);
    void keep(const Delivery &delivery, const Attempt &attempt);
    void heed(const QString &host, HostHealth::Change change);
    void bury(const QString &subscriptionId);
    void refill();
    void taken(int asked, const Result<std::vector<store::DueDelivery>> &due);
    void planWake();
    void wakeAt(const QDateTime &time);
    static QDateTime now();
    static std::vector<DeliveryId> idsOf(const std::vector<Delivery> &deliveries);

    DeliveryQueue *q;
    store::Store &store;
    Settings settings;
    const int window; ///< how many deliveries may be in memory, slow ones apart
    HostQueues waiting;
    HostHealth health;
    UnderWay sending;
    QElapsedTimer clock;
    int held = 0; ///< waiting and sending, slow ones apart
    bool backlog = true; ///< the store may hold pending ones that nobody was handed
    bool taking = false;
    bool paused = false;
    bool stopped = false;
    QTimer wake;
    QTimer slowness;
    std::unique_ptr<CallbackSender> sender;
};

} // namespace server::delivery
