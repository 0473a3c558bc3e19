// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/changes.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace server::core {

/// Gathers what changes and tells it in batches that are at least 40 ms apart; the first after a
/// quiet time goes out at once. Belongs to one thread.
class ChangeFeed final : public QObject
{
    Q_OBJECT

public:
    using LookUp = std::function<std::optional<Subscription>(const QString &id)>;

    /// `lookUp` reads a subscription as it is stored.
    explicit ChangeFeed(LookUp lookUp, QObject *parent = nullptr);

    void subscriptionChanged(const Subscription &subscription);
    /// It changed in the store; it is read when a batch goes out, a few in each.
    void subscriptionTouched(const QString &id);
    void subscriptionRemoved(const QString &id);
    void eventFired(const Event &event);
    void deliveryChanged(const Delivery &delivery);
    void hostChanged(const HostState &host);
    /// Only the first hundred of a batch are told.
    void exchangeMade(const Exchange &exchange);

    /// Only the first hundred of a batch are told.
    void callerRefused(const TokenRefusal &refusal);
    void seenFromOutside(const QString &url);

    /// Tells now what has gathered.
    void flush();

Q_SIGNALS:
    void changed(const server::Changes &changes);

private:
    void schedule();
    void forget(const QString &subscriptionId);
    void lookUpTouched();

    LookUp m_lookUp;
    Changes m_changes;
    QHash<QString, size_t> m_subscriptionPlaces; ///< id -> index in m_changes.subscriptions
    QHash<DeliveryId, size_t> m_deliveryPlaces; ///< id -> index in m_changes.deliveries
    QSet<QString> m_touched;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
};

} // namespace server::core
