// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace server {

using DeliveryId = qint64;

/// How one attempt ended, by what the platform really answers.
enum class Outcome {
    None, ///< not tried yet
    Delivered, ///< any 2xx
    SubscriptionDead, ///< the flow is off, deleted or re-saved
    PayloadRefused,
    AuthorizationRefused,
    Throttled, ///< 429
    ServerFailed, ///< 5xx, 408
    TimedOut,
    NetworkFailed, ///< DNS, connect, TLS, reset
    PolicyRefused, ///< the callback policy forbade the address
    Unexpected, ///< an answer outside the contract: 3xx, other 4xx
    Interrupted, ///< the program ended while the attempt was under way
};

/// Where the time of an attempt went, in microseconds from its start; -1 when not reached or
/// not known.
struct Timings
{
    qint64 resolved = -1;
    qint64 connected = -1;
    qint64 secured = -1;
    qint64 firstByte = -1;
    qint64 total = -1;

    friend bool operator==(const Timings &, const Timings &) = default;
};

/// One POST to one callback URL and what came of it.
struct Attempt
{
    int number = 0; ///< 1-based
    QDateTime startedAt; ///< UTC
    Timings timings;
    int status = 0; ///< 0: no HTTP answer
    Outcome outcome = Outcome::None;
    QString platformCode; ///< "WorkflowTriggerIsNotEnabled"
    QString errorText; ///< the network stack's own words, credentials masked
    Headers requestHeaders;
    Headers responseHeaders;
    QByteArray responseBody; ///< capped
    bool responseTruncated = false;

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

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
    int lastStatus = 0;
    Outcome lastOutcome = Outcome::None;
    QString runId; ///< x-ms-workflow-run-id of the answer
    qint64 durationUs = -1; ///< total of the last attempt

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
