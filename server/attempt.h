// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"
#include "server/networkfailure.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace server {

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
    NetworkFailure failure = NetworkFailure::None;
    bool repeat = false; ///< an earlier attempt was cut off, so the receiver may know the event
    QString platformCode; ///< "WorkflowTriggerIsNotEnabled"
    QString errorText; ///< the network stack's own words, credentials masked
    Headers requestHeaders;
    Headers responseHeaders;
    QByteArray responseBody; ///< capped
    bool responseTruncated = false;

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

} // namespace server
