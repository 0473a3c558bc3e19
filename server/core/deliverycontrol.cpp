// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/deliverycontrol.h"

#include "server/logging.h"

namespace server::core {

using Kind = DeliveryCommand::Kind;

DeliveryControl::DeliveryControl(store::Store &store, delivery::DeliveryQueue &queue,
                                 ChangeFeed &feed)
    : m_store(store)
    , m_queue(queue)
    , m_feed(feed)
{
}

void DeliveryControl::resume()
{
    if (m_store.isPaused())
        m_queue.setPaused(true);
    m_queue.resume();
}

void DeliveryControl::run(const DeliveryCommand &command, Done done)
{
    const auto redeliveredThen = [this, done](const Result<std::vector<Delivery>> &again) {
        redelivered(again, done);
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (command.kind) {
    case Kind::Redeliver:
        return m_store.redeliver(command.ids, now, redeliveredThen);
    case Kind::RedeliverFailed:
        return m_store.redeliverFailed(command.since, now, redeliveredThen);
    case Kind::CancelEvent:
        return cancelEvent(command.id, done);
    case Kind::PauseSubscription:
    case Kind::ResumeSubscription:
        return pauseSubscription(command.id, command.kind == Kind::PauseSubscription, done);
    case Kind::PauseAll:
    case Kind::ResumeAll:
        return pauseAll(command.kind == Kind::PauseAll, done);
    case Kind::PruneDead:
        return prune(done);
    }
}

void DeliveryControl::redelivered(const Result<std::vector<Delivery>> &again, const Done &done)
{
    if (!again)
        return done(tl::unexpected(again.error()));
    for (const Delivery &delivery : *again) {
        m_feed.deliveryChanged(delivery);
        m_feed.subscriptionTouched(delivery.subscriptionId);
    }
    qCInfo(deliveryLog, "%d deliveries are sent again", static_cast<int>(again->size()));
    m_queue.lookAgain();
    done(static_cast<int>(again->size()));
}

void DeliveryControl::cancelEvent(const QString &eventId, const Done &done)
{
    m_queue.withdrawEvent(eventId);
    m_store.cancelEvent(eventId, [this, done](const Result<std::vector<Delivery>> &cancelled) {
        if (!cancelled)
            return done(tl::unexpected(cancelled.error()));
        for (const Delivery &delivery : *cancelled)
            m_feed.deliveryChanged(delivery);
        qCInfo(deliveryLog, "cancelled %d deliveries", static_cast<int>(cancelled->size()));
        done(static_cast<int>(cancelled->size()));
    });
}

void DeliveryControl::pauseSubscription(const QString &id, bool paused, const Done &done)
{
    if (paused)
        m_queue.withdrawSubscription(id);
    m_store.hold(id, paused, [this, id, paused, done](const Result<bool> &known) {
        if (!known)
            return done(tl::unexpected(known.error()));
        if (*known) {
            qCInfo(deliveryLog, "%s a subscription", paused ? "paused" : "resumed");
            m_feed.subscriptionTouched(id);
            m_queue.lookAgain();
        }
        done(*known ? 1 : 0);
    });
}

void DeliveryControl::pauseAll(bool paused, const Done &done)
{
    m_store.setPaused(paused, [this, paused, done](const Result<void> &stored) {
        if (!stored)
            return done(tl::unexpected(stored.error()));
        qCInfo(deliveryLog, "%s all deliveries", paused ? "paused" : "resumed");
        m_queue.setPaused(paused);
        done(1);
    });
}

void DeliveryControl::prune(const Done &done)
{
    m_store.pruneDead([this, done](const Result<QStringList> &pruned) {
        if (!pruned)
            return done(tl::unexpected(pruned.error()));
        for (const QString &id : *pruned)
            m_feed.subscriptionRemoved(id);
        qCInfo(deliveryLog, "removed %d dead subscriptions", static_cast<int>(pruned->size()));
        done(static_cast<int>(pruned->size()));
    });
}

} // namespace server::core
