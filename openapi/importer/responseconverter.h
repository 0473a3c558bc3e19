// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/schemaconverter.h"

namespace openapi::importer {

/// Writes answers as OpenAPI 2.0 has them. Private to the importer.
class ResponseConverter
{
public:
    ResponseConverter(Source &source, SchemaConverter &schemas);

    /// The answers of an operation; adds their media types to `produces`.
    [[nodiscard]] JsonValue responses(const Node &node, QStringList &produces);
    /// Those of the components that others may refer to.
    [[nodiscard]] JsonValue components();

private:
    [[nodiscard]] JsonValue response(const Node &node, QStringList &produces);
    [[nodiscard]] JsonValue written(const Node &response, QStringList &produces);
    [[nodiscard]] JsonValue headers(const Node &node);
    [[nodiscard]] QString statusFor(const Node &responses, const JsonValue::Member &member);

    Source &m_source;
    SchemaConverter &m_schemas;
};

} // namespace openapi::importer
