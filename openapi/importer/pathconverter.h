// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/callbackconverter.h"
#include "openapi/importer/inputconverter.h"
#include "openapi/editing/operationids.h"
#include "openapi/importer/responseconverter.h"
#include "openapi/importer/securityconverter.h"

namespace openapi::importer {

/// Writes paths and their operations, and makes paths of webhooks. Private to the importer.
class PathConverter
{
public:
    PathConverter(Source &source, SchemaConverter &schemas, InputConverter &inputs,
                  ResponseConverter &responses, const SecurityConverter &security);

    /// The value of `paths`: those of the source, then two for each of its webhooks.
    [[nodiscard]] JsonValue paths();

private:
    void collectIds();
    [[nodiscard]] JsonValue pathItem(const QString &path, const Node &node);
    [[nodiscard]] JsonValue operation(const Node &node, const QString &wishedId);
    void writeMember(const Node &node, const JsonValue::Member &member, ObjectDraft &result);
    void writeInputs(const Node &node, ObjectDraft &result);
    void writeResponses(const Node &node, ObjectDraft &result);
    void addWebhook(const JsonValue::Member &member, const Node &webhooks,
                    std::vector<JsonValue::Member> &paths);
    void noteServers(const Node &node);

    Source &m_source;
    InputConverter &m_inputs;
    ResponseConverter &m_responses;
    const SecurityConverter &m_security;
    CallbackConverter m_callbacks;
    editing::OperationIds m_ids;
    QSet<QString> m_taken; ///< paths, in lower case
};

} // namespace openapi::importer
