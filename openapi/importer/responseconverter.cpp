// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/responseconverter.h"

#include "openapi/importer/flatschema.h"
#include "openapi/importer/mediatypes.h"
#include "openapi/validator/access.h"

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

ResponseConverter::ResponseConverter(Source &source, SchemaConverter &schemas)
    : m_source(source)
    , m_schemas(schemas)
{
}

JsonValue ResponseConverter::responses(const Node &node, QStringList &produces)
{
    ObjectDraft result;
    for (const JsonValue::Member &member : membersOf(node.value)) {
        const QString status = statusFor(node, member);
        if (isExtension(member.key))
            result.set(member.key, member.value);
        else if (!status.isEmpty())
            result.set(status, response(node.child(member), produces));
    }
    produces.removeDuplicates();
    return result.take();
}

/// OpenAPI 2.0 knows no ranges: "2XX" becomes 200 where nothing stands there.
QString ResponseConverter::statusFor(const Node &responses, const JsonValue::Member &member)
{
    if (!member.key.endsWith("XX"_L1, Qt::CaseInsensitive))
        return member.key;
    const QString status = member.key.left(1) + u"00"_s;
    if (responses.child(status)) {
        m_source.lost(Note::Code::RangeDropped, responses.child(member), {member.key});
        return {};
    }
    m_source.lost(Note::Code::RangeMoved, responses.child(member), {member.key, status});
    return status;
}

JsonValue ResponseConverter::response(const Node &node, QStringList &produces)
{
    const Node target = m_source.followed(node);
    JsonValue result = written(target, produces);
    const QString component = Source::component(node, target, u"responses"_s);
    return component.isEmpty() ? result : referenceTo(u"responses"_s, component);
}

JsonValue ResponseConverter::written(const Node &response, QStringList &produces)
{
    ObjectDraft result;
    const JsonValue *description = response ? response.value->find(u"description") : nullptr;
    result.set(u"description"_s, description ? *description : JsonValue::string({}));
    for (const JsonValue::Member &member : membersOf(response.value)) {
        if (isExtension(member.key))
            result.set(member.key, member.value);
        else if (member.key == "headers"_L1)
            result.set(member.key, headers(response.child(member)));
        else if (member.key != "content"_L1 && member.key != "description"_L1)
            m_source.lost(Note::Code::KeywordDropped, response.child(member), {member.key});
    }
    const MediaChoice choice = chosenMedia(m_source, response.child(u"content"_s));
    produces.append(choice.types);
    if (choice.schema())
        result.set(u"schema"_s, m_schemas.converted(choice.schema()));
    if (const JsonValue *example = exampleOf(m_source, choice.media))
        result.set(u"examples"_s, JsonValue::object({{choice.types.value(0), *example, {}}}));
    return result.take();
}

JsonValue ResponseConverter::headers(const Node &node)
{
    ObjectDraft result;
    for (const JsonValue::Member &member : membersOf(node.value)) {
        const Node header = m_source.followed(node.child(member));
        if (!header || member.key.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0)
            continue;
        ObjectDraft made;
        if (const JsonValue *text = header.value->find(u"description"))
            made.set(u"description"_s, *text);
        const Node schema = header.child(u"schema"_s);
        const JsonValue flat = flatSchema(m_source, m_schemas, schema, member.key);
        for (const JsonValue::Member &keyword : flat.members())
            made.set(keyword.key, keyword.value);
        result.set(member.key, made.take());
    }
    return result.take();
}

JsonValue ResponseConverter::components()
{
    const Node list = m_source.root().child(u"components"_s).child(u"responses"_s);
    std::vector<JsonValue::Member> result;
    QStringList unused;
    for (const JsonValue::Member &member : membersOf(list.value))
        result.push_back({member.key, written(m_source.followed(list.child(member)), unused), {}});
    return JsonValue::object(std::move(result));
}

} // namespace openapi::importer
