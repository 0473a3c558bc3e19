// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

namespace openapi::editing {

/// What a webhook trigger is made of: its subscribe operation, the event, and the operation that
/// unsubscribes.
struct TriggerParts
{
    QString operationId;
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
/// The id of the operation that unsubscribes what `operationId` subscribes.
[[nodiscard]] QString unsubscribeId(const QString &operationId);
/// A property that the platform fills with the callback URL.
[[nodiscard]] JsonValue callbackProperty();

} // namespace openapi::editing
