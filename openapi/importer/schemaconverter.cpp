// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/schemaconverter.h"

#include "openapi/importer/alternatives.h"
#include "openapi/validator/access.h"

#include <QRegularExpression>

#include <algorithm>

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

const QString Reference = u"$ref"_s;
constexpr qsizetype MostNested = 64; // alternatives whose parts have alternatives of their own

/// Keywords that mean the same in both.
bool isKept(const QString &keyword)
{
    static const QSet<QString> kept = {
        u"title"_s,         u"description"_s,   u"format"_s,  u"default"_s,  u"multipleOf"_s,
        u"maxLength"_s,     u"minLength"_s,     u"pattern"_s, u"maxItems"_s, u"minItems"_s,
        u"uniqueItems"_s,   u"maxProperties"_s, u"example"_s, u"readOnly"_s, u"xml"_s,
        u"minProperties"_s, u"externalDocs"_s,
    };
    return kept.contains(keyword) || (isExtension(keyword) && keyword != "x-nullable"_L1);
}

/// The schemas that allow everything, and nothing.
bool isBooleanSchema(const Node &node)
{
    return node && node.value->isBoolean();
}

} // namespace

SchemaConverter::SchemaConverter(Source &source)
    : m_source(source)
    , m_components(source.root().child(u"components"_s).child(u"schemas"_s))
{
    for (const JsonValue::Member &member : membersOf(m_components.value)) {
        if (!m_names.contains(member.key))
            m_waiting.emplace_back(member.key, m_components.child(member));
        m_names.insert(member.key);
    }
}

const QHash<QString, SchemaConverter::Writer> &SchemaConverter::writers()
{
    using Self = SchemaConverter;
    static const QHash<QString, Writer> table = {
        {u"type"_s, &Self::writeType},
        {u"nullable"_s, &Self::writeNullable},
        {u"x-nullable"_s, &Self::writeNullable},
        {u"enum"_s, &Self::writeEnum},
        {u"const"_s, &Self::writeConst},
        {u"minimum"_s, &Self::writeMinimum},
        {u"exclusiveMinimum"_s, &Self::writeMinimum},
        {u"maximum"_s, &Self::writeMaximum},
        {u"exclusiveMaximum"_s, &Self::writeMaximum},
        {u"examples"_s, &Self::writeExamples},
        {u"required"_s, &Self::writeRequired},
        {u"properties"_s, &Self::writeProperties},
        {u"items"_s, &Self::writeItems},
        {u"additionalProperties"_s, &Self::writeAdditional},
        {u"allOf"_s, &Self::writeAllOf},
        {u"discriminator"_s, &Self::writeDiscriminator},
        {u"contentEncoding"_s, &Self::writeEncoding},
        // Written by finish(), or of no meaning once references are followed.
        {u"oneOf"_s, &Self::writeNothing},
        {u"anyOf"_s, &Self::writeNothing},
        {u"$ref"_s, &Self::writeNothing},
        {u"$defs"_s, &Self::writeNothing},
        {u"definitions"_s, &Self::writeNothing},
        {u"$schema"_s, &Self::writeNothing},
        {u"$comment"_s, &Self::writeNothing},
        {u"$id"_s, &Self::writeNothing},
    };
    return table;
}

JsonValue SchemaConverter::converted(const Node &node)
{
    const Node link = node.child(Reference);
    if (!link || !link.value->isString())
        return keywords(node);
    const QString name = definitionFor(link.value->toString());
    if (name.isEmpty())
        return written(node);
    // 3.0 ignores what stands beside a reference, 3.1 does not, and OpenAPI 2.0 has no place for it.
    const JsonValue beside = m_source.isModern() ? keywords(node) : JsonValue::object();
    if (beside.members().empty()) {
        for (const JsonValue::Member &member : node.value->members()) {
            if (!m_source.isModern() && member.key != Reference)
                m_source.lost(Note::Code::KeywordDropped, node.child(member), {member.key});
        }
        return importer::referenceTo(u"definitions"_s, name);
    }
    ObjectDraft result;
    result.set(u"allOf"_s, JsonValue::array({importer::referenceTo(u"definitions"_s, name)}));
    for (const JsonValue::Member &member : beside.members())
        result.set(member.key, member.value);
    return result.take();
}

JsonValue SchemaConverter::written(const Node &node)
{
    return keywords(m_source.followed(node));
}

JsonValue SchemaConverter::keywords(const Node &node)
{
    if (!node)
        return JsonValue::object();
    if (!node.isObject()) {
        if (!isBooleanSchema(node) || !node.value->toBoolean())
            m_source.lost(Note::Code::PartNotUnderstood, node, {u"schema"_s});
        return JsonValue::object();
    }
    ObjectDraft result;
    const Place place{node, result};
    for (const JsonValue::Member &member : node.value->members())
        write(member.key, node.child(member), place);
    finish(place);
    return result.take();
}

void SchemaConverter::write(const QString &keyword, const Node &value, const Place &place)
{
    if (isKept(keyword))
        place.result.set(keyword, *value.value);
    else if (const Writer writer = writers().value(keyword))
        (this->*writer)(value, place);
    else
        m_source.lost(Note::Code::KeywordDropped, value, {keyword});
}

void SchemaConverter::finish(const Place &place)
{
    // Alternatives may lead back to this schema, which then has no end in OpenAPI 2.0.
    const bool again = m_underWay.contains(place.schema.value) || m_underWay.size() >= MostNested;
    m_underWay.insert(place.schema.value);
    for (const QString &keyword : {u"oneOf"_s, u"anyOf"_s}) {
        const Node list = place.schema.child(keyword);
        if (list && list.value->isArray() && !again)
            Alternatives(m_source, *this).merge(list, keyword, place.result);
        else if (list)
            m_source.lost(Note::Code::AlternativesDropped, list, {keyword, QString()});
    }
    if (!again)
        m_underWay.remove(place.schema.value);
    if (place.result.text(u"type"_s) == "array"_L1 && !place.result.find(u"items"_s))
        place.result.set(u"items"_s, JsonValue::object());
}

QString SchemaConverter::definitionFor(const QString &reference)
{
    const Node target = m_source.target(reference);
    if (!target)
        return {};
    if (const QString name = Source::component({}, target, u"schemas"_s); !name.isEmpty())
        return name;
    if (const auto known = m_hoisted.constFind(reference); known != m_hoisted.constEnd())
        return *known;
    // Another place of the document, which becomes a definition so that it may refer to itself.
    const QStringList &tokens = target.pointer.tokens();
    const QString name = freeName(tokens.isEmpty() ? u"Document"_s : tokens.last());
    m_hoisted.insert(reference, name);
    m_waiting.emplace_back(name, target);
    return name;
}

QString SchemaConverter::freeName(const QString &wish)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9_.-]"_s);
    QString name = QString(wish).remove(odd);
    if (name.isEmpty() || m_names.contains(name)) {
        const QString stem = name.isEmpty() ? u"Schema"_s : name;
        int &number = m_numbers[stem];
        number = std::max(number, 1);
        do
            name = stem + QString::number(++number);
        while (m_names.contains(name));
    }
    m_names.insert(name);
    return name;
}

JsonValue SchemaConverter::referenceTo(const Node &node, const QString &wish)
{
    const QString reference = u'#' + node.pointer.toString();
    QString &name = m_hoisted[reference];
    if (name.isEmpty()) {
        name = freeName(wish);
        m_waiting.emplace_back(name, node);
    }
    return importer::referenceTo(u"definitions"_s, name);
}

JsonValue SchemaConverter::definitions()
{
    std::vector<JsonValue::Member> result;
    // Grows while it is written.
    for (size_t i = 0; i < m_waiting.size(); ++i) {
        const auto [name, node] = m_waiting[i];
        result.push_back({name, converted(node), {}});
    }
    m_waiting.clear();
    return JsonValue::object(std::move(result));
}

} // namespace openapi::importer
