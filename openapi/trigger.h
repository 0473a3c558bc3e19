// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/schema.h"

namespace openapi {

/// Which operation deletes a trigger's subscriptions, and how sure that is.
struct UnsubscribeLink
{
    enum class Certainty { None, Ambiguous, Inferred, Declared };

    Certainty certainty = Certainty::None;
    int operation = -1; ///< index into ConnectorDefinition::operations
    std::vector<int> candidates; ///< when Ambiguous
};

/// An operation that takes a callback URL: a flow subscribes with it.
struct Trigger
{
    enum class Kind { Trigger, Action }; ///< Action: a webhook action, one callback for each run

    Kind kind = Kind::Trigger;
    int operation = -1; ///< index into ConnectorDefinition::operations
    QString operationId;
    /// The last literal segment of the path: "goods" for /event/goods. A short name to fire by.
    QString name;
    QString summary;
    QString description;
    QString hint; ///< x-ms-trigger-hint
    JsonPointer callbackPointer; ///< within the request body, "/Url"
    SchemaIndex payload = NoSchema; ///< what the callback carries; NoSchema: anything
    UnsubscribeLink unsubscribe;
};

} // namespace openapi
