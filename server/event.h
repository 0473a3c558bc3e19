// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace server {

/// Something that happened and that flows are told of.
struct Event
{
    QString id; ///< UUID without braces
    QString trigger; ///< operationId
    QByteArray payload; ///< the JSON bytes that every callback carries
    QDateTime firedAt; ///< UTC
    int subscriptions = 0; ///< how many deliveries it made

    friend bool operator==(const Event &, const Event &) = default;
};

struct FireRequest
{
    QString trigger; ///< operationId or short name
    QByteArray payload; ///< JSON
    bool force = false; ///< send it even when it breaks the schema
    QString onlySubscription; ///< id; empty: all of the trigger
};

struct FireReceipt
{
    QString eventId;
    int subscriptions = 0;

    friend bool operator==(const FireReceipt &, const FireReceipt &) = default;
};

} // namespace server
