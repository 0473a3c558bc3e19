// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/mediatypes.h"
#include "openapi/importer/schemaconverter.h"

#include <optional>

namespace openapi::importer {

/// Writes parameters and request bodies as OpenAPI 2.0 has them. Private to the importer.
class InputConverter
{
public:
    InputConverter(Source &source, SchemaConverter &schemas);

    /// What becomes of a request body.
    struct Body
    {
        std::vector<JsonValue> parameters;
        QStringList consumes;
    };

    /// Empty for what OpenAPI 2.0 has no place for, with a note.
    [[nodiscard]] std::optional<JsonValue> parameter(const Node &node);
    /// The elements of a list that have a place, as an array.
    [[nodiscard]] JsonValue parameters(const Node &list);
    /// Those of the components that others may refer to.
    [[nodiscard]] JsonValue components();
    [[nodiscard]] Body body(const Node &requestBody);

private:
    [[nodiscard]] std::optional<JsonValue> written(const Node &parameter);
    void writeSchema(const Node &parameter, const QString &name, const QString &in,
                     ObjectDraft &result);
    void writeStyle(const Node &parameter, const QString &name, const QString &in,
                    ObjectDraft &result);
    void writeRest(const Node &parameter, ObjectDraft &result);
    [[nodiscard]] JsonValue jsonBody(const Node &body, const MediaChoice &choice, bool shared);
    void addFields(const Node &schema, std::vector<JsonValue> &fields, int level);
    [[nodiscard]] JsonValue field(const Node &schema, const QString &name);

    Source &m_source;
    SchemaConverter &m_schemas;
};

} // namespace openapi::importer
