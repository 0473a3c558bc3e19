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

/// A delivery that was handed out to be sent, with all that sending takes.
struct DueDelivery
{
    Delivery delivery;
    QByteArray callbackUrl; ///< byte for byte as received
    QByteArray payload; ///< shared between the deliveries of one event
};

} // namespace server::store
