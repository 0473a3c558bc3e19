// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/lookupshape.h"

#include <functional>

namespace openapi {

namespace {

using Change = std::function<JsonValue(const JsonValue &)>;

/// `base` with the value at `path` changed; objects on the way are made where there are none.
JsonValue changedAt(const JsonValue &base, const QStringList &path, qsizetype depth,
                    const Change &change)
{
    if (depth == path.size())
        return change(base);
    JsonValue object = base.isObject() ? base : JsonValue::object();
    const JsonValue *member = object.find(path[depth]);
    object.set(path[depth], changedAt(member ? *member : JsonValue(), path, depth + 1, change));
    return object;
}

bool isBlank(const JsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty());
}

JsonValue filled(const JsonValue &object, const QStringList &path, const JsonValue &value)
{
    if (path.isEmpty())
        return object;
    return changedAt(object, path, 0, [&value](const JsonValue &present) {
        return isBlank(present) ? value : present;
    });
}

JsonValue choiceValue(const DynamicLookup &lookup)
{
    if (lookup.valueType == QLatin1String("integer") || lookup.valueType == QLatin1String("number"))
        return JsonValue::number(1);
    if (lookup.valueType == QLatin1String("boolean"))
        return JsonValue::boolean(true);
    return JsonValue::string(QStringLiteral("sample-1"));
}

JsonValue choice(const DynamicLookup &lookup, const JsonValue &item)
{
    JsonValue result = filled(item, lookup.value, choiceValue(lookup));
    result = filled(result, lookup.title, JsonValue::string(QStringLiteral("Sample 1")));
    result = filled(result, lookup.fullTitle, JsonValue::string(QStringLiteral("Sample 1")));
    return filled(result, lookup.parentFlag, JsonValue::boolean(false));
}

/// At least one choice.
JsonValue choices(const DynamicLookup &lookup, const JsonValue &present)
{
    // Where an array is asked for, a lone value is meant as its item.
    std::vector<JsonValue> items = present.isArray() ? present.items() : std::vector<JsonValue>();
    if (items.empty())
        items.push_back(present.isObject() ? present : JsonValue::object());
    for (JsonValue &item : items)
        item = choice(lookup, item);
    return JsonValue::array(std::move(items));
}

bool isSchema(const JsonValue &value)
{
    const JsonValue *properties = value.find(QStringView(u"properties"));
    if (!properties || properties->members().empty())
        return false;
    for (const JsonValue::Member &property : properties->members()) {
        if (!property.value.isObject())
            return false;
    }
    return true;
}

JsonValue property(const QString &title)
{
    return JsonValue::object(
        {{QStringLiteral("type"), JsonValue::string(QStringLiteral("string")), {}},
         {QStringLiteral("x-ms-summary"), JsonValue::string(title), {}}});
}

/// A small schema; what else stands beside its keywords at the root of an answer stays there.
JsonValue schemaIn(const JsonValue &present, bool root)
{
    if (isSchema(present))
        return present;
    JsonValue schema = root && present.isObject() ? present : JsonValue::object();
    schema.set(QStringLiteral("type"), JsonValue::string(QStringLiteral("object")));
    schema.set(QStringLiteral("properties"),
               JsonValue::object({{QStringLiteral("id"), property(QStringLiteral("Id")), {}},
                                  {QStringLiteral("name"), property(QStringLiteral("Name")), {}}}));
    return schema;
}

} // namespace

JsonValue shapedFor(const DynamicLookup &lookup, const JsonValue &answer)
{
    if (lookup.kind == DynamicLookup::Kind::Schema) {
        // "properties" is where a schema keeps them: what encloses them is the schema.
        QStringList path = lookup.value;
        if (!path.isEmpty() && path.last() == QLatin1String("properties"))
            path.removeLast();
        const bool root = path.isEmpty();
        return changedAt(answer, path, 0,
                         [root](const JsonValue &present) { return schemaIn(present, root); });
    }
    return changedAt(answer, lookup.collection, 0,
                     [&lookup](const JsonValue &present) { return choices(lookup, present); });
}

} // namespace openapi
