// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace openapi {

/// Index into ConnectorDefinition::schemas. Schemas link by index, so that `$ref` cycles are legal.
using SchemaIndex = int;
inline constexpr SchemaIndex NoSchema = -1;

/// x-ms-visibility. `Normal` is the extension's absence.
enum class Visibility { Normal, Important, Advanced, Internal };

/// One property of an object schema, in the order of the document.
struct Property
{
    QString name;
    SchemaIndex schema = NoSchema;
    bool required = false;
};

/// A Swagger 2.0 schema object with `$ref` followed and `allOf` merged.
struct Schema
{
    enum class Type { Any, Null, Boolean, Integer, Number, String, Array, Object, File };
    enum class Additional { Unspecified, Allowed, Forbidden, Typed };

    Type type = Type::Any;
    QString format;
    QString title;
    QString summary; ///< x-ms-summary
    QString description;
    Visibility visibility = Visibility::Normal;

    std::vector<JsonValue> enumValues; ///< those that fit the type
    QStringList enumNames; ///< display names, one for each of enumValues, or empty
    std::optional<JsonValue> defaultValue;
    std::optional<JsonValue> example;

    std::optional<double> minimum;
    std::optional<double> maximum;
    bool exclusiveMinimum = false;
    bool exclusiveMaximum = false;
    std::optional<double> multipleOf;
    std::optional<int> minLength;
    std::optional<int> maxLength;
    QString pattern;
    std::optional<int> minItems;
    std::optional<int> maxItems;
    bool uniqueItems = false;

    std::vector<Property> properties;
    SchemaIndex items = NoSchema;
    Additional additional = Additional::Unspecified;
    SchemaIndex additionalSchema = NoSchema;

    bool nullable = false; ///< x-nullable
    bool readOnly = false;
    bool notificationUrl = false; ///< the callback URL goes here
    bool dynamic = false; ///< its shape comes from another operation at design time

    QString referenceName; ///< "Order" for #/definitions/Order, else empty
    JsonPointer pointer; ///< where the schema stands in the document

    [[nodiscard]] const Property *property(QStringView name) const;
    /// x-ms-summary, else title, else `fallback` (usually the property's name).
    [[nodiscard]] QString label(const QString &fallback) const;
};

/// The type as JSON Schema spells it; "any" for Any.
[[nodiscard]] QString typeName(Schema::Type type);
/// Whether a value of this kind may stand where the type is asked for; the rest of a schema is not
/// looked at. Numbers without a fraction are integers, in any spelling.
[[nodiscard]] bool fitsType(Schema::Type type, const JsonValue &value);

using Schemas = std::vector<Schema>;

} // namespace openapi
