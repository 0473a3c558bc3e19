// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/inputconverter.h"

#include "openapi/importer/flatschema.h"
#include "openapi/validator/access.h"

#include <algorithm>

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

/// 3.x takes them from the media types and the security schemes.
bool isTakenFromElsewhere(const QString &header)
{
    static const QStringList names = {u"accept"_s, u"content-type"_s, u"authorization"_s};
    return names.contains(header.toLower());
}

/// How a list is written in one text; empty where OpenAPI 2.0 cannot say it.
QString collectionFormat(const QString &style, bool explode, const QString &in)
{
    if (style == "form"_L1)
        return explode && in == "query"_L1 ? u"multi"_s : u"csv"_s;
    if (style == "simple"_L1)
        return u"csv"_s;
    if (style == "spaceDelimited"_L1 && !explode)
        return u"ssv"_s;
    if (style == "pipeDelimited"_L1 && !explode)
        return u"pipes"_s;
    return {};
}

void setAll(const JsonValue &from, ObjectDraft &to)
{
    for (const JsonValue::Member &member : from.members())
        to.set(member.key, member.value);
}

} // namespace

InputConverter::InputConverter(Source &source, SchemaConverter &schemas)
    : m_source(source)
    , m_schemas(schemas)
{
}

std::optional<JsonValue> InputConverter::parameter(const Node &node)
{
    const Node target = m_source.followed(node);
    const QString component = Source::component(node, target, u"parameters"_s);
    std::optional<JsonValue> result = written(target);
    return component.isEmpty() || !result ? result : referenceTo(u"parameters"_s, component);
}

std::optional<JsonValue> InputConverter::written(const Node &parameter)
{
    if (!parameter.isObject())
        return std::nullopt;
    const QString name = textOf(parameter.value, u"name");
    const QString in = textOf(parameter.value, u"in");
    if (in == "cookie"_L1) {
        m_source.lost(Note::Code::CookieDropped, parameter, {name});
        return std::nullopt;
    }
    if (in == "header"_L1 && isTakenFromElsewhere(name)) {
        m_source.note(Severity::Hint, Note::Code::HeaderIgnored, parameter, {name});
        return std::nullopt;
    }
    ObjectDraft result;
    for (const QString &key : {u"name"_s, u"in"_s, u"description"_s, u"required"_s}) {
        if (const JsonValue *value = parameter.value->find(QStringView(key)))
            result.set(key, *value);
    }
    if (in == "path"_L1)
        result.set(u"required"_s, JsonValue::boolean(true));
    writeSchema(parameter, name, in, result);
    writeRest(parameter, result);
    return result.take();
}

void InputConverter::writeSchema(const Node &parameter, const QString &name, const QString &in,
                                 ObjectDraft &result)
{
    const Node schema = parameter.child(u"schema"_s);
    if (const Node content = parameter.child(u"content"_s); content && !schema) {
        m_source.lost(Note::Code::ParameterMadeText, content, {name});
        return result.set(u"type"_s, JsonValue::string(u"string"_s));
    }
    setAll(flatSchema(m_source, m_schemas, schema, name), result);
    writeStyle(parameter, name, in, result);
}

void InputConverter::writeStyle(const Node &parameter, const QString &name, const QString &in,
                                ObjectDraft &result)
{
    const QString defaultStyle = in == "query"_L1 ? u"form"_s : u"simple"_s;
    const QString given = textOf(parameter.value, u"style");
    const QString style = given.isEmpty() ? defaultStyle : given;
    if (result.text(u"type"_s) != "array"_L1) {
        if (style != defaultStyle)
            m_source.lost(Note::Code::StyleDropped, parameter, {name, style});
        return;
    }
    const Node explode = parameter.child(u"explode"_s);
    const QString format = collectionFormat(
        style, explode ? explode.value->toBoolean() : style == "form"_L1, in);
    if (format.isEmpty())
        m_source.lost(Note::Code::StyleDropped, parameter, {name, style});
    else
        result.set(u"collectionFormat"_s, JsonValue::string(format));
}

void InputConverter::writeRest(const Node &parameter, ObjectDraft &result)
{
    static const QSet<QString> written = {u"name"_s,   u"in"_s,      u"description"_s,
                                          u"style"_s,  u"explode"_s, u"required"_s,
                                          u"schema"_s, u"content"_s};
    for (const JsonValue::Member &member : parameter.value->members()) {
        const bool empty = member.key == "allowEmptyValue"_L1;
        if (isExtension(member.key) || (empty && result.text(u"in"_s) == "query"_L1))
            result.set(member.key, member.value);
        else if (!written.contains(member.key))
            m_source.lost(Note::Code::KeywordDropped, parameter.child(member), {member.key});
    }
}

JsonValue InputConverter::parameters(const Node &list)
{
    JsonValue result = JsonValue::array();
    for (size_t i = 0; i < itemsOf(list.value).size(); ++i) {
        if (auto made = parameter(list.item(i)))
            result.append(std::move(*made));
    }
    return result;
}

JsonValue InputConverter::components()
{
    const Node list = m_source.root().child(u"components"_s).child(u"parameters"_s);
    std::vector<JsonValue::Member> result;
    for (const JsonValue::Member &member : membersOf(list.value)) {
        if (auto made = written(m_source.followed(list.child(member))))
            result.push_back({member.key, std::move(*made), {}});
    }
    return JsonValue::object(std::move(result));
}

InputConverter::Body InputConverter::body(const Node &requestBody)
{
    const Node body = m_source.followed(requestBody);
    const MediaChoice choice = chosenMedia(m_source, body.child(u"content"_s));
    if (!choice.media)
        return {};
    Body result{{}, choice.types};
    if (!choice.isForm()) {
        result.parameters.push_back(jsonBody(body, choice, body.value != requestBody.value));
        return result;
    }
    if (const Node encoding = choice.media.child(u"encoding"_s))
        m_source.lost(Note::Code::KeywordDropped, encoding, {u"encoding"_s});
    addFields(choice.schema(), result.parameters, 0);
    if (result.parameters.empty())
        m_source.lost(Note::Code::FormNotObject, choice.media);
    // Only this form carries files.
    const bool file = std::any_of(
        result.parameters.begin(), result.parameters.end(),
        [](const JsonValue &field) { return textOf(&field, u"type") == "file"_L1; });
    if (file)
        result.consumes = QStringList{u"multipart/form-data"_s};
    return result;
}

JsonValue InputConverter::jsonBody(const Node &body, const MediaChoice &choice, bool shared)
{
    JsonValue result = JsonValue::object();
    result.set(u"name"_s, JsonValue::string(u"body"_s));
    result.set(u"in"_s, JsonValue::string(u"body"_s));
    for (const QString &key : {u"description"_s, u"required"_s}) {
        if (const JsonValue *value = body.value->find(QStringView(key)))
            result.set(key, *value);
    }
    const Node schema = choice.schema();
    // A body that several operations share is a component; its schema is one then, too.
    const bool own = shared && schema.isObject() && !schema.child(u"$ref"_s);
    JsonValue written = own ? m_schemas.referenceTo(schema, body.pointer.tokens().value(2))
                            : m_schemas.converted(schema);
    const JsonValue *example = exampleOf(m_source, choice.media);
    if (example && !written.find(u"$ref") && !written.find(u"example"))
        written.set(u"example"_s, *example);
    else if (example)
        m_source.note(Severity::Hint, Note::Code::ExamplesDropped, choice.media, {u"1"_s});
    result.set(u"schema"_s, std::move(written));
    return result;
}

void InputConverter::addFields(const Node &schema, std::vector<JsonValue> &fields, int level)
{
    constexpr int MostLevels = 16;
    const Node object = m_source.followed(schema);
    if (!object.isObject() || level > MostLevels)
        return;
    const QStringList required = textsOf(object.value->find(u"required"));
    const Node properties = object.child(u"properties"_s);
    for (const JsonValue::Member &member : membersOf(properties.value)) {
        JsonValue made = field(properties.child(member), member.key);
        made.set(u"required"_s, JsonValue::boolean(required.contains(member.key)));
        fields.push_back(std::move(made));
    }
    const Node parts = object.child(u"allOf"_s);
    for (size_t i = 0; i < itemsOf(parts.value).size(); ++i)
        addFields(parts.item(i), fields, level + 1);
}

JsonValue InputConverter::field(const Node &schema, const QString &name)
{
    ObjectDraft result;
    result.set(u"name"_s, JsonValue::string(name));
    result.set(u"in"_s, JsonValue::string(u"formData"_s));
    const Node target = m_source.followed(schema);
    if (const JsonValue *text = target ? target.value->find(u"description") : nullptr)
        result.set(u"description"_s, *text);
    JsonValue flat = flatSchema(m_source, m_schemas, schema, name);
    const bool file = textOf(&flat, u"format") == "binary"_L1
                      || target.child(u"contentMediaType"_s);
    if (file)
        flat = JsonValue::object({{u"type"_s, JsonValue::string(u"file"_s), {}}});
    setAll(flat, result);
    if (result.text(u"type"_s) == "array"_L1)
        result.set(u"collectionFormat"_s, JsonValue::string(u"multi"_s));
    return result.take();
}

} // namespace openapi::importer
