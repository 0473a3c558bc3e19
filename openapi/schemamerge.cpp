// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/schemamerge.h"

#include <QHash>

namespace openapi {

namespace {

template<typename Value>
void overrideWith(Value &target, const Value &value, const Value &absent = {})
{
    if (value != absent)
        target = value;
}

template<typename Value>
void overrideOptional(std::optional<Value> &target, const std::optional<Value> &value)
{
    if (value)
        target = value;
}

qsizetype weight(const JsonValue &value)
{
    const TextRange range = value.range();
    return 1 + (range.end - range.begin) / 32;
}

} // namespace

void mergeProperties(Schema &schema, const std::vector<Property> &added)
{
    if (added.empty())
        return;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < schema.properties.size(); ++i)
        places.insert(schema.properties[i].name, i);
    for (const Property &property : added) {
        const auto place = places.constFind(property.name);
        if (place == places.constEnd()) {
            places.insert(property.name, schema.properties.size());
            schema.properties.push_back(property);
            continue;
        }
        Property &known = schema.properties[*place];
        known.schema = property.schema;
        known.required = known.required || property.required;
    }
}

void mergeSchema(Schema &schema, const Schema &other)
{
    overrideWith(schema.type, other.type);
    overrideWith(schema.format, other.format);
    overrideWith(schema.title, other.title);
    overrideWith(schema.summary, other.summary);
    overrideWith(schema.description, other.description);
    overrideWith(schema.visibility, other.visibility);
    if (!other.enumValues.empty()) {
        schema.enumValues = other.enumValues;
        schema.enumNames = other.enumNames;
    }
    overrideOptional(schema.defaultValue, other.defaultValue);
    overrideOptional(schema.example, other.example);
    overrideOptional(schema.minimum, other.minimum);
    overrideOptional(schema.maximum, other.maximum);
    overrideOptional(schema.multipleOf, other.multipleOf);
    overrideOptional(schema.minLength, other.minLength);
    overrideOptional(schema.maxLength, other.maxLength);
    overrideOptional(schema.minItems, other.minItems);
    overrideOptional(schema.maxItems, other.maxItems);
    overrideWith(schema.pattern, other.pattern);
    overrideWith(schema.items, other.items, NoSchema);
    if (other.additional != Schema::Additional::Unspecified) {
        schema.additional = other.additional;
        schema.additionalSchema = other.additionalSchema;
    }
    for (const auto flag :
         {&Schema::exclusiveMinimum, &Schema::exclusiveMaximum, &Schema::uniqueItems,
          &Schema::nullable, &Schema::readOnly, &Schema::notificationUrl, &Schema::dynamic})
        schema.*flag = schema.*flag || other.*flag;
    mergeProperties(schema, other.properties);
}

qsizetype mergeCost(const Schema &schema)
{
    qsizetype cost = 1 + qsizetype(schema.properties.size());
    for (const JsonValue &value : schema.enumValues)
        cost += weight(value);
    if (schema.defaultValue)
        cost += weight(*schema.defaultValue);
    if (schema.example)
        cost += weight(*schema.example);
    return cost;
}

} // namespace openapi
