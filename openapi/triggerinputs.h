// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

namespace openapi {

/// What the groups of a form of inputs are called.
struct InputTitles
{
    QString path;
    QString query;
    QString header;
    QString body;
};

/// What a user fills in when a flow subscribes. Values have the shape of `schema`: an object with
/// a group for each place that has inputs, {"path": {…}, "query": {…}, "header": {…}, "body": {…}}.
struct TriggerInputs
{
    DefinitionPtr definition; ///< holds the schema, and nothing else that means anything
    SchemaIndex schema = NoSchema; ///< NoSchema: there is nothing to fill in

    [[nodiscard]] bool isEmpty() const { return schema == NoSchema; }
};

/// The inputs of an operation as the platform asks for them: without what is internal, without the
/// callback URL and without what only the connector writes. Pure.
[[nodiscard]] TriggerInputs triggerInputs(const ConnectorDefinition &definition,
                                          const Operation &operation,
                                          const InputTitles &titles = {});

/// False for the fields that belong to the request itself, such as Content-Type: whoever sends it
/// fills them in.
[[nodiscard]] bool isInputHeader(const QString &name);

/// The body that the platform makes of `input`, the values of a user: with the internal properties
/// that have a default or are required, in the order of the schema, and the callback URL wherever
/// one is asked for; null: nowhere. Pure.
[[nodiscard]] JsonValue completedBody(const ConnectorDefinition &definition, SchemaIndex schema,
                                      const JsonValue &input, const JsonValue &callbackUrl = {});

} // namespace openapi
