// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/callbackconverter.h"

#include "openapi/editing/triggerpaths.h"
#include "openapi/validator/access.h"

#include <QRegularExpression>

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

constexpr int MostLevels = 16; // of properties and allOf within each other

/// Where in the body of the subscribing request the address stands (OpenAPI 3.0.4 section 4.8.20.4,
/// runtime expressions). Empty where it stands elsewhere, or where something is added to it: the
/// platform's callback URL is signed as a whole.
QStringList bodyProperty(const QString &expression)
{
    static const QRegularExpression whole(u"^\\{?\\$request\\.body#(/[^{}]+)\\}?\\z"_s);
    const auto match = whole.match(expression.trimmed());
    const auto pointer = JsonPointer::parse(match.captured(1));
    const bool usable = match.hasMatch() && pointer && pointer->tokens().size() <= MostLevels;
    return usable ? pointer->tokens() : QStringList();
}

void require(JsonValue &schema, const QString &name)
{
    QStringList names = textsOf(schema.find(u"required"));
    if (!names.contains(name))
        names.append(name);
    schema.set(u"required"_s, texts(names));
}

} // namespace

CallbackConverter::CallbackConverter(Source &source, SchemaConverter &schemas)
    : m_source(source)
    , m_schemas(schemas)
{
}

void CallbackConverter::convert(const Node &node, const QString &verb, JsonValue &operation,
                                JsonValue &content)
{
    const std::vector<Callback> callbacks = usable(node.child(u"callbacks"_s));
    if (callbacks.empty())
        return;
    static const QStringList subscribing = {u"post"_s, u"put"_s, u"patch"_s};
    const Node body = m_source.followed(node.child(u"requestBody"_s));
    const MediaChoice choice = chosenMedia(m_source, body.child(u"content"_s));
    JsonValue parameters = operation.find(u"parameters") ? *operation.find(u"parameters")
                                                         : JsonValue::array();
    const bool possible = subscribing.contains(verb) && content.isNull() && choice.schema()
                          && !choice.isForm();
    const QString id = textOf(&operation, u"operationId");
    for (size_t i = possible ? 1 : 0; i < callbacks.size(); ++i)
        m_source.lost(Note::Code::CallbackDropped, callbacks[i].request, {callbacks[i].name, id});
    if (!possible)
        return;
    const Callback &callback = callbacks.front();
    std::vector<JsonValue> inputs = parameters.items();
    for (JsonValue &input : inputs) {
        if (textOf(&input, u"in") != "body"_L1)
            continue;
        input.set(u"schema"_s, marked(choice.schema(), callback.property, 0));
        input.set(u"required"_s, JsonValue::boolean(true));
    }
    operation.set(u"parameters"_s, JsonValue::array(std::move(inputs)));
    operation.set(u"x-ms-trigger"_s, JsonValue::string(u"single"_s));
    content = contentOf(callback.request);
    if (content.isNull())
        content = JsonValue::object(
            {{u"schema"_s,
              JsonValue::object({{u"type"_s, JsonValue::string(u"object"_s), {}}}),
              {}}});
    m_source.note(Severity::Hint, Note::Code::CallbackMadeTrigger, callback.request,
                  {id, callback.property.join(u'/')});
}

std::vector<CallbackConverter::Callback> CallbackConverter::usable(const Node &callbacks)
{
    std::vector<Callback> result;
    for (const JsonValue::Member &member : membersOf(callbacks.value)) {
        const Node callback = m_source.followed(callbacks.child(member));
        for (const JsonValue::Member &each : membersOf(callback.value)) {
            const Node item = callback.child(each);
            const QStringList property = bodyProperty(each.key);
            const Node request = requestOf(item);
            if (isExtension(each.key))
                continue;
            if (property.isEmpty() || !request)
                m_source.lost(Note::Code::CallbackNotUsable, item, {member.key, each.key});
            else
                result.push_back({member.key, request, property});
        }
    }
    return result;
}

/// The platform takes POST alone.
Node CallbackConverter::requestOf(const Node &pathItem)
{
    return m_source.followed(pathItem).child(u"post"_s);
}

JsonValue CallbackConverter::contentOf(const Node &request)
{
    const Node body = m_source.followed(request.child(u"requestBody"_s));
    const MediaChoice choice = chosenMedia(m_source, body.child(u"content"_s));
    if (!choice.schema())
        return {};
    QString description = textOf(body.value, u"description");
    if (description.isEmpty())
        description = textOf(request.value, u"description");
    JsonValue result = JsonValue::object();
    if (!description.isEmpty())
        result.set(u"description"_s, JsonValue::string(description));
    result.set(u"schema"_s, m_schemas.converted(choice.schema()));
    return result;
}

/// The schema written out where the path leads, so that others who share it stay as they are.
JsonValue CallbackConverter::marked(const Node &schema, const QStringList &path, int level)
{
    JsonValue result = m_schemas.written(schema);
    const Node at = m_source.followed(schema);
    const QString &name = path.first();
    const Node property = at.child(u"properties"_s).child(name);
    const Node parts = at.child(u"allOf"_s);
    for (size_t i = 0; !property && i < itemsOf(parts.value).size(); ++i) {
        if (!declares(parts.item(i), name, level + 1))
            continue;
        std::vector<JsonValue> items = itemsOf(result.find(u"allOf"));
        items[i] = marked(parts.item(i), path, level + 1);
        result.set(u"allOf"_s, JsonValue::array(std::move(items)));
        return result;
    }
    if (!property)
        m_source.lost(Note::Code::CallbackPropertyAdded, schema, {name});
    const JsonValue *old = result.find(u"properties");
    JsonValue properties = old ? *old : JsonValue::object();
    properties.set(name, path.size() == 1 ? markedProperty(property)
                                          : marked(property, path.mid(1), level + 1));
    result.set(u"type"_s, JsonValue::string(u"object"_s));
    result.set(u"properties"_s, std::move(properties));
    require(result, name);
    return result;
}

bool CallbackConverter::declares(const Node &schema, const QString &name, int level)
{
    const Node at = m_source.followed(schema);
    if (at.child(u"properties"_s).child(name))
        return true;
    const Node parts = at.child(u"allOf"_s);
    for (size_t i = 0; level < MostLevels && i < itemsOf(parts.value).size(); ++i) {
        if (declares(parts.item(i), name, level + 1))
            return true;
    }
    return false;
}

JsonValue CallbackConverter::markedProperty(const Node &property)
{
    JsonValue result = editing::callbackProperty();
    const JsonValue own = m_schemas.written(property);
    for (const QString &key : {u"title"_s, u"description"_s, u"x-ms-summary"_s, u"example"_s}) {
        if (const JsonValue *text = own.find(QStringView(key)))
            result.set(key, *text);
    }
    return result;
}

} // namespace openapi::importer
