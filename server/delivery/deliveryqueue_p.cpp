// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/deliveryqueue_p.h"

#include "server/delivery/retryschedule.h"
#include "server/delivery/verdict.h"
#include "server/logging.h"
#include "server/store/store.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace server::delivery {

namespace {

CallbackRequest requestFor(const store::DueDelivery &due)
{
    const QByteArray event = due.delivery.eventId.toLatin1();
    const int attempt = due.delivery.attempts + 1;
    return {due.delivery.id,
            due.callbackUrl,
            due.payload,
            {{QByteArrayLiteral("x-ms-client-tracking-id"), event},
             {QByteArrayLiteral("x-declic-attempt"), QByteArray::number(attempt)}},
            attempt};
}

constexpr int StuckDelay = 10'000; // ms

double systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

DeliveryQueue::Private::Private(store::Store &given, const Settings &wanted, DeliveryQueue *queue)
    : q(queue)
    , store(given)
    , settings(wanted)
    , window(std::max(1024, 4 * wanted.concurrent))
    , waiting(wanted.concurrentPerHost)
    , health(wanted.circuit, wanted.retry)
    , sending(wanted.concurrent)
{
    if (!settings.random)
        settings.random = systemRandom;
    clock.start();
}

void DeliveryQueue::Private::hold(const std::vector<store::DueDelivery> &deliveries)
{
    const QDateTime at = now();
    std::vector<DeliveryId> unwanted;
    std::vector<Delivery> stuck;
    std::map<std::pair<QString, QDateTime>, std::vector<Delivery>> blocked;
    for (const store::DueDelivery &due : deliveries) {
        if (stopped || paused) {
            unwanted.push_back(due.delivery.id);
            continue;
        }
        if (sending.isStuck(due.delivery.subscriptionId)) {
            stuck.push_back(due.delivery);
            continue;
        }
        const HostHealth::Admission admission = health.admit(due.delivery, at);
        if (!admission.admitted) {
            blocked[{due.delivery.callbackHost, admission.until}].push_back(due.delivery);
            continue;
        }
        ++held;
        waiting.add(due);
        if (admission.probe) // the others wait for what comes of it
            store.deferHost(due.delivery.callbackHost, admission.until);
    }
    if (!unwanted.empty())
        store.release(unwanted);
    postpone(stuck, at.addMSecs(StuckDelay));
    for (const auto &[where, few] : blocked) {
        postpone(few, where.second);
        store.deferHost(where.first, where.second);
    }
    start();
}

void DeliveryQueue::Private::postpone(const std::vector<Delivery> &deliveries,
                                      const QDateTime &until)
{
    if (deliveries.empty())
        return;
    for (Delivery delivery : deliveries) {
        delivery.state = Delivery::State::Pending;
        delivery.dueAt = until;
        Q_EMIT q->deliveryChanged(delivery);
    }
    store.defer(idsOf(deliveries), until);
    wakeAt(until);
}

void DeliveryQueue::Private::putOff(const std::vector<Delivery> &dropped, const QDateTime &until)
{
    forget(idsOf(dropped));
    postpone(dropped, until);
}

void DeliveryQueue::Private::forget(const std::vector<DeliveryId> &dropped)
{
    for (const DeliveryId id : dropped)
        health.abandoned(id);
    held -= static_cast<int>(dropped.size());
}

// What was waiting is pending again.
void DeliveryQueue::Private::giveBack(const std::vector<DeliveryId> &dropped)
{
    forget(dropped);
    if (!dropped.empty())
        store.release(dropped);
}

void DeliveryQueue::Private::start()
{
    while (!stopped && !paused && sending.quick() < settings.concurrent) {
        const auto due = waiting.take();
        if (!due)
            return;
        send(*due);
    }
}

void DeliveryQueue::Private::send(const store::DueDelivery &due)
{
    sending.begin(due.delivery, clock.elapsed());
    if (!slowness.isActive())
        slowness.start(settings.slowAfter);
    sender->send(requestFor(due));
}

// Their places go to others.
void DeliveryQueue::Private::giveSlowOnesAway()
{
    const qint64 limit = clock.elapsed() - settings.slowAfter.count();
    for (const Delivery &delivery : sending.markSlow(limit)) {
        --held;
        waiting.release(delivery.callbackHost);
        if (sending.isStuck(delivery.subscriptionId))
            putOff(waiting.drop(delivery.subscriptionId), now().addMSecs(StuckDelay));
    }
    if (const auto next = sending.oldest())
        slowness.start(std::chrono::milliseconds(*next - limit));
    start();
    refill();
}

Delivery DeliveryQueue::Private::settleAccount(DeliveryId id)
{
    const UnderWay::Ended ended = sending.end(id);
    if (!ended.slow) {
        --held;
        waiting.release(ended.delivery.callbackHost);
    }
    return ended.delivery;
}

void DeliveryQueue::Private::finished(DeliveryId id, Attempt attempt)
{
    const Delivery begun = settleAccount(id);
    attempt.repeat = begun.repeat;
    const Delivery delivery = decide(begun, attempt);
    keep(delivery, attempt);
    heed(delivery.callbackHost, health.finished(delivery, attempt, now()));
    if (attempt.outcome == Outcome::SubscriptionDead)
        bury(delivery.subscriptionId);
    start();
    refill();
}

void DeliveryQueue::Private::keep(const Delivery &delivery, const Attempt &attempt)
{
    // Told after the commit: who hears of it and reads the delivery must find the attempt.
    const QPointer<DeliveryQueue> alive(q);
    store.finishAttempt(delivery, attempt, [alive, delivery](const Result<void> &stored) {
        if (!stored)
            qCWarning(deliveryLog) << "cannot store the attempt of delivery" << delivery.id << ':'
                                   << stored.error().args;
        if (!alive)
            return;
        Q_EMIT alive->deliveryChanged(delivery);
        Q_EMIT alive->attempted(delivery);
    });
}

Delivery DeliveryQueue::Private::decide(const Delivery &delivery, const Attempt &attempt)
{
    const auto next = nextAttempt(settings.retry, attempt.number - delivery.triesBefore, attempt,
                                  now(), settings.random());
    Delivery after = afterAttempt(delivery, attempt, next);
    if (after.state != Delivery::State::Pending)
        return after;
    const std::optional<Subscription> target = store.subscription(delivery.subscriptionId);
    if (target && target->state == Subscription::State::Active) {
        after.held = target->paused;
        wakeAt(after.dueAt);
    } else {
        after.state = Delivery::State::Cancelled; // nobody wants it any more
    }
    return after;
}

void DeliveryQueue::Private::heed(const QString &host, HostHealth::Change change)
{
    if (change == HostHealth::Change::None)
        return;
    const HostState state = health.state(host, now());
    if (change == HostHealth::Change::Blocked) {
        qCWarning(deliveryLog).noquote()
            << host
            << (state.phase == HostState::Phase::Paused ? "asks for a pause until"
                                                        : "is out of order; next try at")
            << state.until.toString(Qt::ISODate);
        putOff(waiting.dropHost(host), state.until);
        store.deferHost(host, state.until);
    } else {
        qCInfo(deliveryLog).noquote() << host << "answers again";
        store.hastenHost(host, now());
        backlog = true;
    }
    Q_EMIT q->hostChanged(state);
}

void DeliveryQueue::Private::bury(const QString &subscriptionId)
{
    // Pending again, so that marking the subscription dead cancels them with the rest.
    giveBack(idsOf(waiting.drop(subscriptionId)));
    store.markDead(subscriptionId);
    Q_EMIT q->subscriptionDied(subscriptionId);
}

// While the store has older ones, fire() must hand out none: they would overtake those.
void DeliveryQueue::Private::refill()
{
    if (stopped)
        return;
    store.setRoom(backlog || paused ? 0 : window - held);
    if (!backlog || paused || taking || held > window / 2)
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
    if (!stopped && !paused) {
        for (const store::DueDelivery &delivery : *due)
            Q_EMIT q->deliveryChanged(delivery.delivery);
    }
    backlog = static_cast<int>(due->size()) == asked || paused;
    hold(*due);
    if (!backlog)
        planWake();
    refill();
}

void DeliveryQueue::Private::planWake()
{
    const QPointer<DeliveryQueue> alive(q);
    store.nextDue([this, alive](const Result<QDateTime> &due) {
        if (alive && due && due->isValid())
            wakeAt(*due);
    });
}

void DeliveryQueue::Private::wakeAt(const QDateTime &time)
{
    // Those that are due within a moment go together.
    const auto delay = static_cast<int>(
        qBound(qint64(10), now().msecsTo(time), qint64(86'400'000)));
    if (!wake.isActive() || wake.remainingTime() > delay)
        wake.start(delay);
}

QDateTime DeliveryQueue::Private::now()
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
}

std::vector<DeliveryId> DeliveryQueue::Private::idsOf(const std::vector<Delivery> &deliveries)
{
    std::vector<DeliveryId> ids;
    for (const Delivery &delivery : deliveries)
        ids.push_back(delivery.id);
    return ids;
}

} // namespace server::delivery
