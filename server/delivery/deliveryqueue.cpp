// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/deliveryqueue.h"

#include "server/delivery/deliveryqueue_p.h"
#include "server/store/store.h"

#include <map>
#include <utility>

namespace server::delivery {

DeliveryQueue::DeliveryQueue(store::Store &store, const Settings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(store, settings, this))
{
    d->sender = std::make_unique<CallbackSender>(
        settings.sender,
        [this](DeliveryId id, const Attempt &attempt) { d->finished(id, attempt); });
    d->wake.setSingleShot(true);
    d->slowness.setSingleShot(true);
    connect(&d->wake, &QTimer::timeout, this, &DeliveryQueue::lookAgain);
    connect(&d->slowness, &QTimer::timeout, this, [this] { d->giveSlowOnesAway(); });
    connect(&store, &store::Store::deliveriesWaiting, this, &DeliveryQueue::lookAgain);
}

DeliveryQueue::~DeliveryQueue() = default;

void DeliveryQueue::resume()
{
    d->refill();
}

void DeliveryQueue::enqueue(const std::vector<store::DueDelivery> &deliveries)
{
    d->hold(deliveries);
}

void DeliveryQueue::lookAgain()
{
    d->backlog = true;
    d->refill();
}

void DeliveryQueue::setPaused(bool paused)
{
    d->paused = paused;
    if (paused)
        d->giveBack(d->waiting.clear());
    lookAgain();
}

void DeliveryQueue::withdrawSubscription(const QString &subscriptionId)
{
    d->giveBack(Private::idsOf(d->waiting.drop(subscriptionId)));
}

void DeliveryQueue::withdrawEvent(const QString &eventId)
{
    d->giveBack(Private::idsOf(d->waiting.dropEvent(eventId)));
}

std::vector<HostState> DeliveryQueue::hosts() const
{
    const QDateTime at = Private::now();
    std::map<QString, HostState> states;
    for (const HostState &state : d->health.blocked(at))
        states.emplace(state.host, state);
    for (const auto &[host, attempts] : d->sending.byHost())
        states.try_emplace(host, d->health.state(host, at)).first->second.sending = attempts;
    std::vector<HostState> list;
    for (auto &[host, state] : states)
        list.push_back(std::move(state));
    return list;
}

void DeliveryQueue::stop()
{
    if (std::exchange(d->stopped, true))
        return;
    d->store.release(d->waiting.clear());
    d->sender.reset();
    d->sending.clear();
}

} // namespace server::delivery
