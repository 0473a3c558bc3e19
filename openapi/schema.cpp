// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/schema.h"

#include <algorithm>

namespace openapi {

const Property *Schema::property(QStringView name) const
{
    const auto found = std::find_if(
        properties.begin(), properties.end(),
        [name](const Property &candidate) { return candidate.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

QString Schema::label(const QString &fallback) const
{
    if (!summary.isEmpty())
        return summary;
    return title.isEmpty() ? fallback : title;
}

QString typeName(Schema::Type type)
{
    switch (type) {
    case Schema::Type::Null:
        return QStringLiteral("null");
    case Schema::Type::Boolean:
        return QStringLiteral("boolean");
    case Schema::Type::Integer:
        return QStringLiteral("integer");
    case Schema::Type::Number:
        return QStringLiteral("number");
    case Schema::Type::Array:
        return QStringLiteral("array");
    case Schema::Type::Object:
        return QStringLiteral("object");
    case Schema::Type::String:
    case Schema::Type::File:
        return QStringLiteral("string");
    case Schema::Type::Any:
        break;
    }
    return QStringLiteral("any");
}

bool fitsType(Schema::Type type, const JsonValue &value)
{
    switch (type) {
    case Schema::Type::Any:
        return true;
    case Schema::Type::Null:
        return value.isNull();
    case Schema::Type::Boolean:
        return value.isBoolean();
    case Schema::Type::Integer:
        return value.isInteger();
    case Schema::Type::Number:
        return value.isNumber();
    case Schema::Type::String:
    case Schema::Type::File:
        return value.isString();
    case Schema::Type::Array:
        return value.isArray();
    case Schema::Type::Object:
        return value.isObject();
    }
    return true;
}

} // namespace openapi
