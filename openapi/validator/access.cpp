// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/access.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

const JsonValue *get(const JsonValue *value, QStringView key)
{
    return value ? value->find(key) : nullptr;
}

QString textOf(const JsonValue *value, QStringView key)
{
    const JsonValue *found = get(value, key);
    return found ? found->toString() : QString();
}

bool flagOf(const JsonValue *value, QStringView key)
{
    const JsonValue *found = get(value, key);
    return found && found->toBoolean();
}

const JsonValue::Member *memberOf(const JsonValue *value, QStringView key)
{
    const JsonValue::Member *found = nullptr;
    for (const JsonValue::Member &member : membersOf(value)) {
        if (member.key == key)
            found = &member;
    }
    return found;
}

const std::vector<JsonValue::Member> &membersOf(const JsonValue *value)
{
    static const std::vector<JsonValue::Member> none;
    return value ? value->members() : none;
}

const std::vector<JsonValue> &itemsOf(const JsonValue *value)
{
    static const std::vector<JsonValue> none;
    return value ? value->items() : none;
}

QStringList textsOf(const JsonValue *array)
{
    QStringList result;
    for (const JsonValue &item : itemsOf(array)) {
        if (item.isString())
            result.append(item.toString());
    }
    return result;
}

bool isExtension(const QString &key)
{
    return key.startsWith("x-"_L1);
}

bool isInternal(const JsonValue *value)
{
    return textOf(value, u"x-ms-visibility") == "internal"_L1;
}

QString typeOf(const JsonValue &value)
{
    switch (value.kind()) {
    case JsonValue::Kind::Null:
        return u"null"_s;
    case JsonValue::Kind::Boolean:
        return u"boolean"_s;
    case JsonValue::Kind::Number:
        return value.isInteger() ? u"integer"_s : u"number"_s;
    case JsonValue::Kind::String:
        return u"string"_s;
    case JsonValue::Kind::Array:
        return u"array"_s;
    case JsonValue::Kind::Object:
        break;
    }
    return u"object"_s;
}

bool fits(const QString &found, const QString &wanted)
{
    return found == wanted || (found == "integer"_L1 && wanted == "number"_L1);
}

JsonValue texts(const QStringList &values)
{
    std::vector<JsonValue> items;
    items.reserve(size_t(values.size()));
    for (const QString &value : values)
        items.push_back(JsonValue::string(value));
    return JsonValue::array(std::move(items));
}

} // namespace openapi::validator
