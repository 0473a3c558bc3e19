// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/mediatypes.h"
#include "openapi/importer/schemaconverter.h"

namespace openapi::importer {

/// Makes webhook triggers of operations with callbacks: the property that the callback's runtime
/// expression names becomes the one that the platform fills in. Private to the importer.
class CallbackConverter
{
public:
    CallbackConverter(Source &source, SchemaConverter &schemas);

    /// Makes a trigger of `operation`, which was written from `node`, by the first of its callbacks
    /// that the platform can use, and puts what it sends into `content`. `content` must be null
    /// before: the operations of a path share it.
    void convert(const Node &node, const QString &verb, JsonValue &operation, JsonValue &content);
    /// The value of x-ms-notification-content for a request that a service makes; null without body.
    [[nodiscard]] JsonValue contentOf(const Node &request);

private:
    struct Callback
    {
        QString name;
        Node request; ///< the operation that the service calls
        QStringList property; ///< where its address stands in the body
    };

    [[nodiscard]] std::vector<Callback> usable(const Node &callbacks);
    [[nodiscard]] Node requestOf(const Node &pathItem);
    [[nodiscard]] JsonValue marked(const Node &schema, const QStringList &path, int level);
    [[nodiscard]] JsonValue markedProperty(const Node &property);
    [[nodiscard]] bool declares(const Node &schema, const QString &name, int level);

    Source &m_source;
    SchemaConverter &m_schemas;
};

} // namespace openapi::importer
