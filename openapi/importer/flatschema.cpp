// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/flatschema.h"

#include "openapi/validator/access.h"

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

constexpr int MostLevels = 16; // of references and allOf, and of lists in lists

bool isSimple(const QString &keyword)
{
    static const QSet<QString> simple = {
        u"type"_s,        u"format"_s,           u"items"_s,      u"default"_s,
        u"maximum"_s,     u"exclusiveMaximum"_s, u"minimum"_s,    u"exclusiveMinimum"_s,
        u"maxLength"_s,   u"minLength"_s,        u"pattern"_s,    u"maxItems"_s,
        u"minItems"_s,    u"uniqueItems"_s,      u"multipleOf"_s, u"enum"_s,
        u"x-ms-summary"_s};
    return simple.contains(keyword) || isExtension(keyword);
}

class Flattening
{
public:
    Flattening(Source &source, SchemaConverter &schemas, const QString &name)
        : m_source(source)
        , m_schemas(schemas)
        , m_name(name)
    {
    }

    /// The simple keywords of a schema and of what it refers to, the nearest first.
    void overlay(const Node &schema, ObjectDraft &result, int level)
    {
        if (!schema.isObject() || level > MostLevels)
            return;
        const JsonValue own = m_schemas.keywords(schema);
        for (const JsonValue::Member &member : own.members()) {
            const bool wanted = isSimple(member.key) || member.key == "properties"_L1;
            if (wanted && !result.find(member.key))
                result.set(member.key, member.value);
        }
        if (schema.child(u"items"_s))
            result.set(u"items"_s, flat(schema.child(u"items"_s), level + 1));
        if (schema.child(u"$ref"_s))
            overlay(m_source.followed(schema), result, level + 1);
        for (const QString &keyword : {u"allOf"_s, u"oneOf"_s, u"anyOf"_s}) {
            // Of alternatives that are left, all but one were null.
            const Node parts = schema.child(keyword);
            if (keyword != "allOf"_L1 && result.find(u"type"_s))
                continue;
            for (size_t i = 0; i < itemsOf(parts.value).size(); ++i)
                overlay(m_source.followed(parts.item(i)), result, level + 1);
        }
    }

    JsonValue flat(const Node &schema, int level)
    {
        ObjectDraft all;
        overlay(schema, all, level);
        ObjectDraft result;
        result.set(u"type"_s, JsonValue::string(typeFor(schema, all)));
        for (const JsonValue::Member &member : all.members()) {
            if (isSimple(member.key) && member.key != "type"_L1)
                result.set(member.key, member.value);
        }
        if (result.text(u"type"_s) == "array"_L1 && !itemsHaveType(result))
            result.set(u"items"_s,
                       JsonValue::object({{u"type"_s, JsonValue::string(u"string"_s), {}}}));
        return result.take();
    }

private:
    static bool itemsHaveType(const ObjectDraft &array)
    {
        return !textOf(array.find(u"items"_s), u"type").isEmpty();
    }

    QString typeFor(const Node &schema, const ObjectDraft &all)
    {
        const QString type = all.text(u"type"_s);
        const QString text = u"string"_s;
        if (type == "object"_L1 || (type.isEmpty() && all.find(u"properties"_s))) {
            m_source.lost(Note::Code::ParameterMadeText, schema, {m_name});
            return text;
        }
        if (!type.isEmpty())
            return type;
        const std::vector<JsonValue> &choices = itemsOf(all.find(u"enum"_s));
        if (!choices.empty())
            return typeOf(choices.front());
        m_source.lost(Note::Code::TypeAssumed, schema, {m_name});
        return text;
    }

    Source &m_source;
    SchemaConverter &m_schemas;
    QString m_name;
};

} // namespace

JsonValue flatSchema(Source &source, SchemaConverter &schemas, const Node &schema,
                     const QString &name)
{
    return Flattening(source, schemas, name).flat(schema, 0);
}

} // namespace openapi::importer
