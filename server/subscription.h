// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"

#include <QDateTime>
#include <QString>

namespace server {

/// Who subscribed, as far as the request's headers tell. All fields may be empty: custom clients
/// and tests omit them.
struct Subscriber
{
    enum class Platform { Unknown, PowerAutomate, LogicApps, TestFlow };

    Platform platform = Platform::Unknown;
    QString flowName; ///< Logic Apps: the resource's name; Power Automate: the flow's GUID
    QString flowId; ///< 32 hex digits
    QString environment; ///< Power Automate environment, or Azure subscription id
    QString region; ///< "westeurope"
    QString runId;
    QString step; ///< percent-decoded title of the step
    QString tenant; ///< GUID that a token proved; empty: none did
    QString user; ///< display name or object id; personal data, shown and never a key

    friend bool operator==(const Subscriber &, const Subscriber &) = default;
};

/// A flow that asked to be called. The callback URL itself is a credential and never leaves the
/// room: only its masked form does.
struct Subscription
{
    /// UsedUp: a webhook action's, whose one event was delivered.
    enum class State { Active, Dead, Removed, UsedUp };
    enum class LastResult { None, Delivered, Failed, Pending };

    QString id; ///< minted here, 128 random bits unless the definition wants a number
    QString trigger; ///< operationId
    QString objectId; ///< the caller's Entra object id, or a fresh UUID
    QString callbackHost; ///< "prod-12.westeurope.logic.azure.com"
    QString maskedCallback; ///< the URL with its signature and other secrets masked
    Subscriber subscriber;
    Headers headers; ///< of the subscribe request, credentials masked
    State state = State::Active;
    bool paused = false; ///< what it is to be told of waits
    QDateTime createdAt; ///< UTC
    QDateTime renewedAt; ///< UTC; last time the same callback URL subscribed again
    QDateTime lastFiredAt; ///< UTC, invalid: never
    LastResult lastResult = LastResult::None;
    int lastStatus = 0; ///< HTTP status of the last attempt, 0: none
    /// What the URL to unsubscribe at begins with, as it was told last: "https://shop.example";
    /// empty: an earlier version told it.
    QString publicBase;

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

} // namespace server
