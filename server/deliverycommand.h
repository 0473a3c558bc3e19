// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace server {

/// What an operator asks about deliveries. Its result is the number of deliveries or subscriptions
/// that it changed.
struct DeliveryCommand
{
    enum class Kind {
        Redeliver, ///< finished ones of `ids` are sent again
        RedeliverFailed, ///< so are all that failed and were made at `since` or later
        CancelEvent, ///< what waits of event `id` is never sent
        PauseSubscription, ///< what subscription `id` is to be told of waits; 0: no such one
        ResumeSubscription,
        PauseAll, ///< also over a restart
        ResumeAll,
        PruneDead, ///< dead subscriptions are removed
    };

    Kind kind = Kind::ResumeAll;
    std::vector<DeliveryId> ids;
    QDateTime since; ///< UTC
    QString id;

    friend bool operator==(const DeliveryCommand &, const DeliveryCommand &) = default;
};

} // namespace server
