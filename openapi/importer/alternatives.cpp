// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/alternatives.h"

#include "openapi/importer/schemaconverter.h"
#include "openapi/validator/access.h"

#include <algorithm>

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

constexpr int MostLevels = 16; // of allOf, oneOf and anyOf within each other

bool allowsNullAlone(const JsonValue &schema)
{
    const JsonValue *type = schema.find(u"type");
    const JsonValue *only = schema.find(u"const");
    return (type && (type->toString() == "null"_L1 || textsOf(type) == QStringList{u"null"_s}))
           || (only && only->isNull());
}

/// The values that a schema lists, or none.
std::vector<JsonValue> choicesOf(const JsonValue &schema)
{
    if (const JsonValue *only = schema.find(u"const"))
        return {*only};
    return itemsOf(schema.find(u"enum"));
}

void appendChoices(const std::vector<JsonValue> &choices, JsonValue &list)
{
    for (const JsonValue &choice : choices) {
        const auto &items = list.items();
        if (!choice.isNull() && std::find(items.begin(), items.end(), choice) == items.end())
            list.append(choice);
    }
}

/// One schema for a property that two alternatives declare differently.
JsonValue common(const JsonValue &one, const JsonValue &other)
{
    if (one == other)
        return one;
    JsonValue result = JsonValue::object();
    const QString type = textOf(&one, u"type");
    if (type.isEmpty() || type != textOf(&other, u"type"))
        return result;
    result.set(u"type"_s, JsonValue::string(type));
    for (const QString &key : {u"title"_s, u"description"_s, u"x-ms-summary"_s}) {
        if (const JsonValue *text = one.find(QStringView(key)))
            result.set(key, *text);
    }
    if (one.find(u"enum") && other.find(u"enum")) {
        JsonValue choices = *one.find(u"enum");
        appendChoices(other.find(u"enum")->items(), choices);
        result.set(u"enum"_s, std::move(choices));
    }
    if (type == "array"_L1)
        result.set(u"items"_s, JsonValue::object());
    return result;
}

void setIfMissing(ObjectDraft &object, const QString &key, const JsonValue &value)
{
    if (!object.find(key))
        object.set(key, value);
}

} // namespace

Alternatives::Alternatives(Source &source, SchemaConverter &schemas)
    : m_source(source)
    , m_schemas(schemas)
{
}

void Alternatives::merge(const Node &list, const QString &keyword, ObjectDraft &result)
{
    std::vector<Branch> branches;
    for (size_t i = 0; i < list.value->items().size(); ++i) {
        Branch next = branch(list.item(i));
        if (next.schema && allowsNullAlone(*next.schema.value))
            result.set(u"x-nullable"_s, JsonValue::boolean(true));
        else if (next.schema)
            branches.push_back(std::move(next));
    }
    if (branches.empty())
        return;
    if (branches.size() == 1)
        return addSingle(branches.front().node, result);
    for (Branch &each : branches)
        collect(each.schema, each, 0);
    if (addChoices(branches, result))
        return;
    const auto all = [&branches](const auto &holds) {
        return std::all_of(branches.begin(), branches.end(), holds);
    };
    const QString type = branches.front().type;
    const QStringList args{keyword, QString::number(branches.size())};
    const auto isNumeric = [](const Branch &each) {
        return each.type == "number"_L1 || each.type == "integer"_L1;
    };
    if (type == "object"_L1 && all([&](const Branch &each) { return each.type == type; })) {
        addObjects(branches, result);
    } else if (!type.isEmpty() && all([&](const Branch &each) { return each.type == type; })) {
        setIfMissing(result, u"type"_s, JsonValue::string(type));
    } else if (all(isNumeric)) {
        setIfMissing(result, u"type"_s, JsonValue::string(u"number"_s));
    } else {
        return m_source.lost(Note::Code::AlternativesDropped, list, args);
    }
    m_source.lost(Note::Code::AlternativesMerged, list, args);
}

Alternatives::Branch Alternatives::branch(const Node &node)
{
    Branch result;
    result.node = node;
    result.schema = m_source.followed(node);
    result.shared = result.schema.value != node.value;
    if (!result.schema.isObject())
        result.schema = {};
    return result;
}

void Alternatives::collect(const Node &schema, Branch &into, int depth)
{
    if (!schema.isObject() || depth > MostLevels)
        return;
    if (into.type.isEmpty())
        into.type = textOf(schema.value, u"type");
    if (into.type.isEmpty() && schema.child(u"properties"_s))
        into.type = u"object"_s;
    if (const auto only = choicesOf(*schema.value); into.type.isEmpty() && !only.empty())
        into.type = typeOf(only.front());
    const Node properties = schema.child(u"properties"_s);
    for (const JsonValue::Member &member : membersOf(properties.value)) {
        setIfMissing(into.properties, member.key,
                     property(properties.child(member), member.key, into.shared));
    }
    for (const QString &name : textsOf(schema.value->find(u"required")))
        into.required.insert(name);
    for (const QString &keyword : {u"allOf"_s, u"oneOf"_s, u"anyOf"_s}) {
        const Node parts = schema.child(keyword);
        for (size_t i = 0; i < itemsOf(parts.value).size(); ++i) {
            Branch part;
            part.shared = into.shared || parts.item(i).child(u"$ref"_s);
            collect(m_source.followed(parts.item(i)), part, depth + 1);
            if (into.type.isEmpty())
                into.type = part.type;
            for (const JsonValue::Member &member : part.properties.members())
                setIfMissing(into.properties, member.key, member.value);
            if (keyword == "allOf"_L1)
                into.required.unite(part.required);
        }
    }
}

/// What stands elsewhere is not written out again, unless it is small: it might hold alternatives
/// that lead back here.
JsonValue Alternatives::property(const Node &schema, const QString &name, bool shared)
{
    bool small = true;
    for (const QString &keyword : {u"properties"_s, u"items"_s, u"additionalProperties"_s,
                                   u"allOf"_s, u"oneOf"_s, u"anyOf"_s})
        small = small && !schema.child(keyword);
    return small || !shared ? m_schemas.converted(schema) : m_schemas.referenceTo(schema, name);
}

void Alternatives::addSingle(const Node &node, ObjectDraft &result)
{
    const JsonValue only = m_schemas.converted(node);
    if (!only.find(u"$ref")) {
        for (const JsonValue::Member &member : only.members())
            setIfMissing(result, member.key, member.value);
        return;
    }
    JsonValue parts = result.find(u"allOf"_s) ? *result.find(u"allOf"_s) : JsonValue::array();
    parts.append(only);
    result.set(u"allOf"_s, std::move(parts));
}

bool Alternatives::addChoices(const std::vector<Branch> &branches, ObjectDraft &result) const
{
    JsonValue choices = JsonValue::array();
    for (const Branch &each : branches) {
        const std::vector<JsonValue> own = choicesOf(*each.schema.value);
        if (own.empty() || each.type != branches.front().type)
            return false;
        appendChoices(own, choices);
    }
    setIfMissing(result, u"type"_s, JsonValue::string(branches.front().type));
    result.set(u"enum"_s, std::move(choices));
    return true;
}

void Alternatives::addObjects(const std::vector<Branch> &branches, ObjectDraft &result) const
{
    ObjectDraft properties;
    QSet<QString> required = branches.front().required;
    for (const Branch &each : branches) {
        required.intersect(each.required);
        for (const JsonValue::Member &member : each.properties.members()) {
            const JsonValue *present = properties.find(member.key);
            properties.set(member.key, present ? common(*present, member.value) : member.value);
        }
    }
    if (const JsonValue *own = result.find(u"properties"_s)) {
        for (const JsonValue::Member &member : own->members())
            properties.set(member.key, member.value);
    }
    QStringList names = textsOf(result.find(u"required"_s));
    for (const JsonValue::Member &member : properties.members()) {
        if (required.contains(member.key) && !names.contains(member.key))
            names.append(member.key);
    }
    setIfMissing(result, u"type"_s, JsonValue::string(u"object"_s));
    if (!names.isEmpty())
        result.set(u"required"_s, texts(names));
    result.set(u"properties"_s, properties.take());
}

} // namespace openapi::importer
