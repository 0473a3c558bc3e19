// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/event.h"
#include "server/subscription.h"

namespace server::store {

/// A subscription with its secret, for the store and the delivery engine alone.
struct SubscriptionRecord
{
    Subscription subscription;
    QByteArray callbackUrl; ///< byte for byte as received
};

/// A stored delivery that waits to be sent.
struct DueDelivery
{
    DeliveryId id = 0;
    QString eventId;
    QString subscriptionId;
    QByteArray callbackUrl;
    QByteArray payload; ///< shared between the deliveries of one event
    int attempts = 0;
    QDateTime dueAt; ///< UTC
    bool interrupted = false; ///< an earlier process died while sending it
};

} // namespace server::store
