// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/schemaconverter.h"
#include "openapi/validator/access.h"

#include <algorithm>

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

const QString Nullable = u"x-nullable"_s;

void setNullable(ObjectDraft &schema)
{
    schema.set(Nullable, JsonValue::boolean(true));
}

} // namespace

void SchemaConverter::writeType(const Node &value, const Place &place)
{
    QStringList types = value.value->isArray() ? textsOf(value.value)
                                               : QStringList{value.value->toString()};
    if (types.removeAll(u"null"_s) > 0)
        setNullable(place.result);
    types.removeDuplicates();
    if (types.size() == 1)
        place.result.set(u"type"_s, JsonValue::string(types.first()));
    else if (!types.isEmpty())
        m_source.lost(Note::Code::TypesDropped, value, {types.join(u", "_s)});
}

void SchemaConverter::writeNullable(const Node &value, const Place &place)
{
    if (value.value->toBoolean())
        setNullable(place.result);
}

void SchemaConverter::writeEnum(const Node &value, const Place &place)
{
    std::vector<JsonValue> choices = itemsOf(value.value);
    const auto end = std::remove_if(choices.begin(), choices.end(),
                                    [](const JsonValue &choice) { return choice.isNull(); });
    if (end != choices.end())
        setNullable(place.result);
    choices.erase(end, choices.end());
    if (!choices.empty())
        place.result.set(u"enum"_s, JsonValue::array(std::move(choices)));
}

void SchemaConverter::writeConst(const Node &value, const Place &place)
{
    if (value.value->isNull())
        return setNullable(place.result);
    if (!place.schema.child(u"type"_s))
        place.result.set(u"type"_s, JsonValue::string(typeOf(*value.value)));
    place.result.set(u"enum"_s, JsonValue::array({*value.value}));
}

void SchemaConverter::writeMinimum(const Node &, const Place &place)
{
    writeLimit(u"minimum"_s, u"exclusiveMinimum"_s, place);
}

void SchemaConverter::writeMaximum(const Node &, const Place &place)
{
    writeLimit(u"maximum"_s, u"exclusiveMaximum"_s, place);
}

/// In 3.0 the exclusive limit is a mark on the other one, in 3.1 a limit of its own.
void SchemaConverter::writeLimit(const QString &name, const QString &exclusive, const Place &place)
{
    const JsonValue *limit = place.schema.value->find(QStringView(name));
    const JsonValue *strict = place.schema.value->find(QStringView(exclusive));
    if (strict && strict->isNumber()) {
        const bool lower = name == "minimum"_L1;
        const bool other = limit && limit->isNumber()
                           && (lower ? limit->toDouble() > strict->toDouble()
                                     : limit->toDouble() < strict->toDouble());
        place.result.set(name, other ? *limit : *strict);
        if (!other)
            place.result.set(exclusive, JsonValue::boolean(true));
        return;
    }
    if (limit)
        place.result.set(name, *limit);
    if (strict && limit)
        place.result.set(exclusive, *strict);
}

void SchemaConverter::writeExamples(const Node &value, const Place &place)
{
    const std::vector<JsonValue> &examples = itemsOf(value.value);
    const bool first = !examples.empty() && !place.schema.child(u"example"_s);
    if (first)
        place.result.set(u"example"_s, examples.front());
    const size_t dropped = examples.size() - (first ? 1 : 0);
    if (dropped > 0)
        m_source.lost(Note::Code::ExamplesDropped, value, {QString::number(dropped)});
}

void SchemaConverter::writeRequired(const Node &value, const Place &place)
{
    // OpenAPI 2.0 allows no empty list.
    const QStringList names = textsOf(value.value);
    if (!names.isEmpty())
        place.result.set(u"required"_s, texts(names));
}

void SchemaConverter::writeProperties(const Node &value, const Place &place)
{
    std::vector<JsonValue::Member> properties;
    for (const JsonValue::Member &member : value.value->members())
        properties.push_back({member.key, converted(value.child(member)), {}});
    place.result.set(u"properties"_s, JsonValue::object(std::move(properties)));
}

void SchemaConverter::writeItems(const Node &value, const Place &place)
{
    place.result.set(u"items"_s, converted(value));
}

void SchemaConverter::writeAdditional(const Node &value, const Place &place)
{
    place.result.set(u"additionalProperties"_s,
                     value.value->isBoolean() ? *value.value : converted(value));
}

void SchemaConverter::writeAllOf(const Node &value, const Place &place)
{
    JsonValue parts = JsonValue::array();
    for (size_t i = 0; i < value.value->items().size(); ++i)
        parts.append(converted(value.item(i)));
    if (!parts.items().empty())
        place.result.set(u"allOf"_s, std::move(parts));
}

void SchemaConverter::writeDiscriminator(const Node &value, const Place &place)
{
    const JsonValue *name = value.value->find(u"propertyName");
    const QString property = name ? name->toString() : QString();
    const bool alternatives = place.schema.child(u"oneOf"_s) || place.schema.child(u"anyOf"_s);
    // OpenAPI 2.0 demands a required property, and knows it for inheritance by allOf alone.
    const bool usable = !alternatives && !property.isEmpty()
                        && place.schema.child(u"properties"_s).child(property)
                        && textsOf(place.schema.value->find(u"required")).contains(property);
    if (!usable)
        return m_source.lost(Note::Code::DiscriminatorDropped, value, {property});
    place.result.set(u"discriminator"_s, JsonValue::string(property));
    if (value.child(u"mapping"_s))
        m_source.lost(Note::Code::MappingDropped, value, {property});
}

void SchemaConverter::writeEncoding(const Node &value, const Place &place)
{
    if (value.value->toString() == "base64"_L1 && !place.schema.child(u"format"_s))
        place.result.set(u"format"_s, JsonValue::string(u"byte"_s));
    else
        m_source.lost(Note::Code::KeywordDropped, value, {u"contentEncoding"_s});
}

void SchemaConverter::writeNothing(const Node &, const Place &) { }

} // namespace openapi::importer
