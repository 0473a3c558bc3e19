// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/reader.h"

/// Small documents for tests, written as one line of JSON each.
namespace definitions {

/// A document with these members of "paths" and "definitions".
inline QByteArray document(const QByteArray &paths, const QByteArray &schemas = {})
{
    QByteArray text =
        "{\"swagger\":\"2.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{";
    return text.append(paths).append("},\"definitions\":{").append(schemas).append("}}");
}

inline openapi::DefinitionPtr read(const QByteArray &text)
{
    return openapi::read(openapi::Document(text)).definition;
}

/// A definition whose only schema of interest, `schema`, is the body of its first operation.
inline openapi::DefinitionPtr withBody(const QByteArray &schema, const QByteArray &schemas = {})
{
    QByteArray paths = "\"/x\":{\"post\":{\"operationId\":\"X\",\"responses\":{},\"parameters\":[{"
                       "\"name\":\"body\",\"in\":\"body\",\"schema\":";
    return read(document(paths.append(schema).append("}]}}"), schemas));
}

} // namespace definitions
