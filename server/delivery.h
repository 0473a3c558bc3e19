// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/attempt.h"
#include "server/cause.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace server {

using DeliveryId = qint64;

/// One event on its way to one subscription.
struct Delivery
{
    enum class State { Pending, Sending, Delivered, Failed, Cancelled };

    DeliveryId id = 0; ///< grows with time
    QString eventId;
    QString subscriptionId;
    QString trigger;
    QString callbackHost;
    QString flowName;
    State state = State::Pending;
    QDateTime createdAt; ///< UTC
    QDateTime dueAt; ///< UTC
    int attempts = 0;
    int triesBefore = 0; ///< attempts made before the retry schedule began, or began anew
    int lastStatus = 0;
    Outcome lastOutcome = Outcome::None;
    Cause lastCause = Cause::None; ///< explain() of the last attempt
    QString runId; ///< x-ms-workflow-run-id of the answer
    qint64 durationUs = -1; ///< total of the last attempt
    bool held = false; ///< its subscription is paused
    /// It is sent again after a crash cut an attempt off, or by hand: the receiver may know the event.
    bool repeat = false;

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

/// A delivery with everything that a details pane shows.
struct DeliveryDetail
{
    Delivery delivery;
    QByteArray payload;
    QString maskedCallback;
    std::vector<Attempt> attempts; ///< oldest first

    friend bool operator==(const DeliveryDetail &, const DeliveryDetail &) = default;
};

/// Which deliveries to list, and in which order. All given conditions must hold.
struct DeliveryQuery
{
    enum class Sort { Time, Trigger, Flow, Host, State, Status, Duration };

    QString text; ///< part of trigger, flow name, host, event id or run id
    QString trigger;
    QString subscriptionId;
    QString eventId;
    std::optional<Delivery::State> state;
    QDateTime since; ///< UTC, inclusive
    QDateTime until; ///< UTC, exclusive
    DeliveryId before = 0; ///< only ids below this one; 0: no bound
    Sort sort = Sort::Time;
    bool descending = true;

    friend bool operator==(const DeliveryQuery &, const DeliveryQuery &) = default;
};

} // namespace server
