// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/changefeed.h"

#include <algorithm>

namespace server::core {

namespace {

constexpr qint64 Interval = 40; // ms
constexpr size_t MaxExchanges = 100;
constexpr size_t MaxRefusals = 100;
constexpr int MaxLookUps = 100;

} // namespace

ChangeFeed::ChangeFeed(LookUp lookUp, QObject *parent)
    : QObject(parent)
    , m_lookUp(std::move(lookUp))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::flush);
}

void ChangeFeed::subscriptionChanged(const Subscription &subscription)
{
    std::erase(m_changes.removedSubscriptions, subscription.id);
    const auto place = m_subscriptionPlaces.constFind(subscription.id);
    if (place != m_subscriptionPlaces.cend()) {
        m_changes.subscriptions[*place] = subscription;
    } else {
        m_subscriptionPlaces.insert(subscription.id, m_changes.subscriptions.size());
        m_changes.subscriptions.push_back(subscription);
    }
    schedule();
}

void ChangeFeed::subscriptionTouched(const QString &id)
{
    m_touched.insert(id);
    schedule();
}

void ChangeFeed::subscriptionRemoved(const QString &id)
{
    forget(id);
    m_changes.removedSubscriptions.push_back(id);
    schedule();
}

void ChangeFeed::forget(const QString &subscriptionId)
{
    m_touched.remove(subscriptionId);
    std::erase(m_changes.removedSubscriptions, subscriptionId);
    const auto place = m_subscriptionPlaces.constFind(subscriptionId);
    if (place == m_subscriptionPlaces.cend())
        return;
    const size_t index = *place;
    m_subscriptionPlaces.erase(place);
    if (index + 1 < m_changes.subscriptions.size()) {
        m_changes.subscriptions[index] = std::move(m_changes.subscriptions.back());
        m_subscriptionPlaces[m_changes.subscriptions[index].id] = index;
    }
    m_changes.subscriptions.pop_back();
}

void ChangeFeed::eventFired(const Event &event)
{
    m_changes.events.push_back(event);
    schedule();
}

void ChangeFeed::deliveryChanged(const Delivery &delivery)
{
    const auto place = m_deliveryPlaces.constFind(delivery.id);
    if (place != m_deliveryPlaces.cend()) {
        m_changes.deliveries[*place] = delivery;
    } else {
        m_deliveryPlaces.insert(delivery.id, m_changes.deliveries.size());
        m_changes.deliveries.push_back(delivery);
    }
    schedule();
}

void ChangeFeed::hostChanged(const HostState &host)
{
    std::erase_if(m_changes.hosts,
                  [&host](const HostState &earlier) { return earlier.host == host.host; });
    m_changes.hosts.push_back(host);
    schedule();
}

void ChangeFeed::exchangeMade(const Exchange &exchange)
{
    if (m_changes.exchanges.size() < MaxExchanges)
        m_changes.exchanges.push_back(exchange);
    schedule();
}

void ChangeFeed::callerRefused(const TokenRefusal &refusal)
{
    if (m_changes.refusals.size() < MaxRefusals)
        m_changes.refusals.push_back(refusal);
    schedule();
}

void ChangeFeed::seenFromOutside(const QString &url)
{
    m_changes.outside = url;
    schedule();
}

void ChangeFeed::schedule()
{
    if (m_timer.isActive())
        return;
    const qint64 passed = m_sinceLast.isValid() ? m_sinceLast.elapsed() : Interval;
    m_timer.start(static_cast<int>(std::max<qint64>(0, Interval - passed)));
}

void ChangeFeed::lookUpTouched()
{
    for (int i = 0; i < MaxLookUps && !m_touched.isEmpty(); ++i) {
        const QString id = *m_touched.cbegin();
        m_touched.erase(m_touched.cbegin());
        if (const std::optional<Subscription> now = m_lookUp(id);
            now && now->state != Subscription::State::Removed)
            subscriptionChanged(*now);
    }
}

void ChangeFeed::flush()
{
    lookUpTouched();
    m_timer.stop();
    m_sinceLast.start();
    const Changes batch = std::exchange(m_changes, {});
    m_subscriptionPlaces.clear();
    m_deliveryPlaces.clear();
    if (!m_touched.isEmpty())
        schedule();
    if (!batch.isEmpty())
        Q_EMIT changed(batch);
}

} // namespace server::core
