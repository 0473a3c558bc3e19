// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/schemareader.h"

#include "openapi/schemakeywords.h"
#include "openapi/schemamerge.h"

#include <algorithm>

namespace openapi {

namespace {

// Deeper chains of allOf only occur in hostile documents; they would exhaust the stack.
constexpr int MaxBaseDepth = 64;
// allOf copies what it merges, so a small document could ask for a very large result.
constexpr qsizetype MaxMergeCost = 500'000;

QString referenceName(const JsonPointer &pointer)
{
    const QStringList &tokens = pointer.tokens();
    return tokens.size() == 2 && tokens[0] == QLatin1String("definitions") ? tokens[1] : QString();
}

} // namespace

SchemaReader::SchemaReader(ReadContext &context)
    : m_context(context)
{
}

SchemaIndex SchemaReader::schema(const Node &node)
{
    if (!m_context.expect(node, JsonValue::Kind::Object))
        return NoSchema;
    const Node target = m_context.resolve(node, QStringLiteral("definitions"));
    if (!m_context.expect(target, JsonValue::Kind::Object))
        return NoSchema;
    const SchemaIndex index = indexOf(target, NoSchema, false);
    const bool plain = target.value == node.value || node.value->members().size() == 1;
    return plain ? index : indexOf(node, index, false);
}

SchemaIndex SchemaReader::parameter(const Node &node)
{
    return indexOf(node, NoSchema, true);
}

SchemaIndex SchemaReader::indexOf(const Node &node, SchemaIndex base, bool parameter)
{
    const auto known = m_indexes.constFind(node.value);
    if (known != m_indexes.constEnd())
        return *known;
    const auto index = SchemaIndex(m_schemas.size());
    Schema &schema = m_schemas.emplace_back();
    schema.pointer = node.pointer;
    schema.referenceName = base == NoSchema ? referenceName(node.pointer)
                                            : m_schemas[size_t(base)].referenceName;
    m_sources.push_back({node, base, parameter, State::Found});
    m_indexes.insert(node.value, index);
    return index;
}

void SchemaReader::readAll()
{
    for (; m_firstUnread < m_schemas.size(); ++m_firstUnread)
        complete(SchemaIndex(m_firstUnread), 0);
}

void SchemaReader::complete(SchemaIndex index, int depth)
{
    if (m_sources[size_t(index)].state != State::Found)
        return;
    m_sources[size_t(index)].state = State::Reading;
    const Source source = m_sources[size_t(index)];
    Schema schema;
    if (source.base != NoSchema)
        mergeBase(schema, source.base, source.node, depth);
    const Node bases = m_context.array(source.node, QStringLiteral("allOf"));
    for (size_t i = 0; bases && i < bases.value->items().size(); ++i)
        mergeBase(schema, this->schema(bases.item(i)), bases.item(i), depth);
    for (const JsonValue::Member &member : source.node.value->members())
        readMember(schema, member, source);
    if (!source.parameter)
        readRequired(schema, source.node.child(QStringLiteral("required")));
    // Last, because it names the values of "enum".
    if (const Node names = source.node.child(QStringLiteral("x-ms-enum-values")))
        readSchemaKeyword(m_context, QStringLiteral("x-ms-enum-values"), names, schema);
    if (schema.type == Schema::Type::Any && !schema.properties.empty())
        schema.type = Schema::Type::Object;
    if (schema.type == Schema::Type::Any && schema.items != NoSchema)
        schema.type = Schema::Type::Array;
    dropMistypedEnumValues(m_context, source.node, schema);
    Schema &place = m_schemas[size_t(index)];
    schema.pointer = place.pointer;
    schema.referenceName = place.referenceName;
    place = std::move(schema);
    m_sources[size_t(index)].state = State::Read;
}

void SchemaReader::mergeBase(Schema &schema, SchemaIndex base, const Node &node, int depth)
{
    if (base == NoSchema)
        return;
    if (depth < MaxBaseDepth)
        complete(base, depth + 1);
    const Schema &other = m_schemas[size_t(base)];
    m_mergeCost += mergeCost(other);
    if (m_sources[size_t(base)].state == State::Read && m_mergeCost <= MaxMergeCost) {
        mergeSchema(schema, other);
        return;
    }
    m_context.report(Severity::Error, Diagnostic::Code::ReferenceLoop, node,
                     {other.pointer.toString()});
}

void SchemaReader::readMember(Schema &schema, const JsonValue::Member &member, const Source &source)
{
    const Node node = source.node.child(member);
    if (member.key == QLatin1String("properties"))
        readProperties(schema, node);
    else if (member.key == QLatin1String("items"))
        schema.items = this->schema(node);
    else if (member.key == QLatin1String("additionalProperties"))
        readAdditional(schema, node);
    else if (member.key != QLatin1String("x-ms-enum-values"))
        readSchemaKeyword(m_context, member.key, node, schema);
}

void SchemaReader::readProperties(Schema &schema, const Node &node)
{
    if (!m_context.expect(node, JsonValue::Kind::Object))
        return;
    std::vector<Property> properties;
    for (const JsonValue::Member &member : node.value->members()) {
        const SchemaIndex index = this->schema(node.child(member));
        if (index != NoSchema)
            properties.push_back({member.key, index, false});
    }
    mergeProperties(schema, properties);
}

void SchemaReader::readRequired(Schema &schema, const Node &node)
{
    if (!m_context.expect(node, JsonValue::Kind::Array))
        return;
    std::vector<Property> unknown;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < schema.properties.size(); ++i)
        places.insert(schema.properties[i].name, i);
    for (size_t i = 0; i < node.value->items().size(); ++i) {
        const Node name = node.item(i);
        if (!m_context.expect(name, JsonValue::Kind::String))
            continue;
        const auto place = places.constFind(name.value->toString());
        if (place != places.constEnd())
            schema.properties[*place].required = true;
        else // A required property of which nothing else is said may hold anything.
            unknown.push_back({name.value->toString(), indexOf(name, NoSchema, false), true});
    }
    mergeProperties(schema, unknown);
}

void SchemaReader::readAdditional(Schema &schema, const Node &node)
{
    if (node.value->isObject()) {
        schema.additional = Schema::Additional::Typed;
        schema.additionalSchema = this->schema(node);
    } else if (m_context.expect(node, JsonValue::Kind::Boolean)) {
        schema.additional = node.value->toBoolean() ? Schema::Additional::Allowed
                                                    : Schema::Additional::Forbidden;
    }
}

} // namespace openapi
