// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <QSet>

namespace openapi::editing {

/// What a webhook trigger is made of: its subscribe operation, the event, and the operation that
/// unsubscribes.
struct TriggerParts
{
    QString operationId;
    QString unsubscribeId; ///< of the operation that the answer's Location leads to
    QString summary; ///< "When an order is placed"
    QString description;
    QString hint; ///< how to try it; empty: none
    JsonValue event = JsonValue::object(); ///< the schema of what is sent to the flow
    QString eventDescription;
    /// What a user fills in, besides the callback URL: properties of the body.
    std::vector<JsonValue::Member> inputs;
};

/// The path item that subscribes: POST with a callback URL, answered 201 with a Location.
[[nodiscard]] JsonValue subscribePath(const TriggerParts &parts);
/// The path item that ends subscriptions made at `path`, and stands at `path`/{subscriptionId}.
[[nodiscard]] JsonValue unsubscribePath(const QString &operationId);
/// Where unsubscribePath() belongs.
[[nodiscard]] QString unsubscribeAddress(const QString &path);
/// A path for the subscriptions of the trigger `name` that is none of `taken`, which are in
/// lower case: the platform does not tell paths apart by their capitals.
[[nodiscard]] QString freePath(const QSet<QString> &taken, const QString &name);
/// The id of the operation that unsubscribes what `operationId` subscribes.
[[nodiscard]] QString unsubscribeId(const QString &operationId);
/// A property that the platform fills with the callback URL.
[[nodiscard]] JsonValue callbackProperty();

} // namespace openapi::editing
