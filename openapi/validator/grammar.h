// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <QHash>

namespace openapi::validator {

/// The kinds of objects that a definition is made of.
enum class Part {
    Root,
    Contact,
    License,
    About, ///< "info"
    PathItem,
    Operation,
    BodyParameter,
    Parameter,
    Header,
    Items, ///< of a parameter or header
    Response,
    Schema,
    NotificationContent,
    Tag,
    ExternalDocs,
    DocumentLink, ///< x-ms-docs
    MetadataEntry, ///< x-ms-connector-metadata
    Annotation, ///< x-ms-api-annotation
    Pageable,
    Notification, ///< x-ms-notification
    OperationContext,
    TriggerMetadata,
    DynamicList,
    SecurityScheme,
};

/// What may stand under one key.
struct Keyword
{
    std::vector<JsonValue::Kind> kinds = {}; ///< empty: anything
    bool whole = false; ///< numbers must be whole
    bool required = false;
    QStringList values = {}; ///< empty: any
};

using Keywords = QHash<QString, Keyword>;

/// The keys of a part. Those that begin with "x-ms-" are complete; others with "x-" are free.
[[nodiscard]] const Keywords &keywordsOf(Part part);
/// Those of them that must be there, in alphabetical order.
[[nodiscard]] const QStringList &requiredKeywordsOf(Part part);
/// Every extension of Microsoft's that is known, wherever it may stand.
[[nodiscard]] const QStringList &knownExtensions();
[[nodiscard]] bool isKnownExtension(const QString &key);
/// Whether any part has this key, extensions included.
[[nodiscard]] bool isKnownKeyword(const QString &key);
/// What `format` may say for a type; empty for types without formats.
[[nodiscard]] QStringList formatsOf(const QString &type);
/// Keywords of JSON Schema and OpenAPI 3 that Swagger 2.0 does not have.
[[nodiscard]] QStringList unsupportedKeywords();

} // namespace openapi::validator
