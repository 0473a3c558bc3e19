// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/deliveryqueue.h"

#include "server/delivery/hostqueues.h"
#include "server/explanation.h"
#include "server/logging.h"
#include "server/store/store.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace server::delivery {

namespace {

QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
}

CallbackRequest requestFor(const store::DueDelivery &due)
{
    const QByteArray event = due.delivery.eventId.toLatin1();
    return {due.delivery.id,
            due.callbackUrl,
            due.payload,
            {{QByteArrayLiteral("x-ms-client-tracking-id"), event}},
            due.delivery.attempts + 1};
}

} // namespace

class DeliveryQueue::Private
{
public:
    Private(store::Store &given, const Settings &wanted, DeliveryQueue *queue)
        : q(queue)
        , store(given)
        , settings(wanted)
        , window(std::max(1024, 4 * wanted.concurrent))
        , waiting(wanted.concurrentPerHost)
    {
    }

    void hold(const std::vector<store::DueDelivery> &deliveries);
    void start();
    void finished(DeliveryId id, const Attempt &attempt);
    void decide(Delivery &delivery, const Attempt &attempt);
    void bury(const QString &subscriptionId);
    void refill();
    void taken(int asked, const Result<std::vector<store::DueDelivery>> &due);
    void wakeAt(const QDateTime &time);

    DeliveryQueue *q;
    store::Store &store;
    Settings settings;
    const int window; ///< how many deliveries may be in memory
    HostQueues waiting;
    std::unordered_map<DeliveryId, Delivery> sending;
    int held = 0; ///< waiting and sending
    bool backlog = true; ///< the store may hold pending ones that nobody was handed
    bool taking = false;
    bool stopped = false;
    QTimer wake;
    std::unique_ptr<CallbackSender> sender;
};

void DeliveryQueue::Private::hold(const std::vector<store::DueDelivery> &deliveries)
{
    held += static_cast<int>(deliveries.size());
    for (const store::DueDelivery &due : deliveries)
        waiting.add(due);
    start();
}

void DeliveryQueue::Private::start()
{
    while (!stopped && static_cast<int>(sending.size()) < settings.concurrent) {
        const auto due = waiting.take();
        if (!due)
            return;
        sending.emplace(due->delivery.id, due->delivery);
        sender->send(requestFor(*due));
    }
}

void DeliveryQueue::Private::finished(DeliveryId id, const Attempt &attempt)
{
    auto node = sending.extract(id);
    Delivery &delivery = node.mapped();
    --held;
    waiting.release(delivery.callbackHost);
    decide(delivery, attempt);
    // Told after the commit: who hears of it and reads the delivery must find the attempt.
    const QPointer<DeliveryQueue> alive(q);
    store.finishAttempt(delivery, attempt, [alive, delivery](const Result<void> &stored) {
        if (!stored)
            qCWarning(deliveryLog) << "cannot store the attempt of delivery" << delivery.id << ':'
                                   << stored.error().args;
        if (alive)
            Q_EMIT alive->deliveryChanged(delivery);
    });
    if (attempt.outcome == Outcome::SubscriptionDead)
        bury(delivery.subscriptionId);
    start();
    refill();
}

void DeliveryQueue::Private::decide(Delivery &delivery, const Attempt &attempt)
{
    delivery.attempts = attempt.number;
    delivery.lastStatus = attempt.status;
    delivery.lastOutcome = attempt.outcome;
    delivery.lastCause = explain(attempt);
    delivery.durationUs = attempt.timings.total;
    delivery.runId = QString::fromUtf8(
        headerValue(attempt.responseHeaders, "x-ms-workflow-run-id").left(200));
    delivery.state = Delivery::State::Delivered;
    if (attempt.outcome == Outcome::Delivered)
        return;
    delivery.state = Delivery::State::Failed;
    if (const auto next = settings.retry(attempt, now())) {
        delivery.state = Delivery::State::Pending;
        delivery.dueAt = *next;
        wakeAt(*next);
    }
}

void DeliveryQueue::Private::bury(const QString &subscriptionId)
{
    // Pending again, so that marking the subscription dead cancels them with the rest.
    const std::vector<DeliveryId> dropped = waiting.drop(subscriptionId);
    if (!dropped.empty()) {
        store.release(dropped);
        held -= static_cast<int>(dropped.size());
    }
    store.markDead(subscriptionId);
    Q_EMIT q->subscriptionDied(subscriptionId);
}

// While the store has older ones, fire() must hand out none: they would overtake those.
void DeliveryQueue::Private::refill()
{
    if (stopped)
        return;
    store.setRoom(backlog ? 0 : window - held);
    if (!backlog || taking || held > window / 2)
        return;
    taking = true;
    const int asked = window - held;
    const QPointer<DeliveryQueue> alive(q);
    store.takeDue(asked, now(), held == 0,
                  [this, alive, asked](const Result<std::vector<store::DueDelivery>> &due) {
                      if (alive)
                          taken(asked, due);
                  });
}

void DeliveryQueue::Private::taken(int asked, const Result<std::vector<store::DueDelivery>> &due)
{
    taking = false;
    if (!due) {
        qCWarning(deliveryLog) << "cannot read what is to be delivered:" << due.error().args;
        return;
    }
    if (stopped) {
        std::vector<DeliveryId> ids;
        for (const store::DueDelivery &delivery : *due)
            ids.push_back(delivery.delivery.id);
        store.release(ids);
        return;
    }
    for (const store::DueDelivery &delivery : *due)
        Q_EMIT q->deliveryChanged(delivery.delivery);
    backlog = static_cast<int>(due->size()) == asked;
    hold(*due);
    refill();
}

void DeliveryQueue::Private::wakeAt(const QDateTime &time)
{
    const auto delay = static_cast<int>(qBound(qint64(0), now().msecsTo(time), qint64(86'400'000)));
    if (!wake.isActive() || wake.remainingTime() > delay)
        wake.start(delay);
}

DeliveryQueue::DeliveryQueue(store::Store &store, const Settings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(store, settings, this))
{
    d->sender = std::make_unique<CallbackSender>(
        settings.sender,
        [this](DeliveryId id, const Attempt &attempt) { d->finished(id, attempt); });
    d->wake.setSingleShot(true);
    const auto goOn = [this] {
        d->backlog = true;
        d->refill();
    };
    connect(&d->wake, &QTimer::timeout, this, goOn);
    connect(&store, &store::Store::deliveriesWaiting, this, goOn);
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

void DeliveryQueue::stop()
{
    if (std::exchange(d->stopped, true))
        return;
    d->store.release(d->waiting.clear());
    d->sender.reset();
    d->sending.clear();
}

} // namespace server::delivery
