// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace server {

/// A flow that Declic plays itself, on loopback, so that the whole story works with no network.
struct TestFlow
{
    /// What the flow answers to a callback.
    enum class Answer {
        Accept, ///< 202 with a run id
        SwitchedOff, ///< 400 WorkflowTriggerIsNotEnabled
        Throttle, ///< 429 with Retry-After
        Fail, ///< 500
        Slow, ///< 202 after five seconds
        Silent, ///< no answer at all
    };
    enum class State { Subscribing, Listening, Unsubscribing, Failed };

    struct Callback
    {
        QDateTime receivedAt; ///< UTC
        QByteArray body;
        int status = 0; ///< what it answered, 0: nothing

        [[nodiscard]] bool accepted() const { return status / 100 == 2; }
        friend bool operator==(const Callback &, const Callback &) = default;
    };

    /// One thing that the connector asked of an access token, as its refusal tells.
    struct Claim
    {
        QString claim; ///< "aud"; also "token", "header" and "signature"
        QString expected; ///< English
        QString got;
        bool ok = false;

        friend bool operator==(const Claim &, const Claim &) = default;
    };

    QString id;
    QString name; ///< "Test flow 1"
    QString trigger; ///< operationId
    QString subscriptionId; ///< empty until subscribed
    State state = State::Subscribing;
    QString error; ///< what the connector answered, when Failed
    int subscribeStatus = 0; ///< HTTP status of that answer to the subscribe; 0: none came
    std::vector<Claim> claims; ///< of the token that was refused, in the order they were checked
    Answer answer = Answer::Accept;
    int received = 0;
    std::vector<Callback> callbacks; ///< newest first, at most 50

    friend bool operator==(const TestFlow &, const TestFlow &) = default;
};

/// How a flow goes about that tries the connection as the platform would.
struct TrialRoute
{
    QString url; ///< where the platform would call the connector; empty: its listener
    QByteArray accessToken; ///< a credential, never logged; empty: none is shown
};

} // namespace server
