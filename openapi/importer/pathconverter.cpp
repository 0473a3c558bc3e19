// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/pathconverter.h"

#include "openapi/editing/triggerpaths.h"
#include "openapi/validator/access.h"

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

bool isVerb(const QString &key)
{
    static const QSet<QString> verbs = {u"get"_s,     u"put"_s,  u"post"_s, u"delete"_s,
                                        u"options"_s, u"head"_s, u"patch"_s};
    return verbs.contains(key);
}

} // namespace

PathConverter::PathConverter(Source &source, SchemaConverter &schemas, InputConverter &inputs,
                             ResponseConverter &responses, const SecurityConverter &security)
    : m_source(source)
    , m_inputs(inputs)
    , m_responses(responses)
    , m_security(security)
    , m_callbacks(source, schemas)
{
}

void PathConverter::collectIds()
{
    for (const JsonValue::Member &path : membersOf(m_source.root().child(u"paths"_s).value)) {
        m_taken.insert(path.key.toLower());
        for (const JsonValue::Member &member : path.value.members())
            m_ids.add(textOf(&member.value, u"operationId"));
    }
}

JsonValue PathConverter::paths()
{
    collectIds();
    std::vector<JsonValue::Member> result;
    const Node all = m_source.root().child(u"paths"_s);
    for (const JsonValue::Member &member : membersOf(all.value)) {
        const Node item = m_source.followed(all.child(member));
        result.push_back(
            {member.key, isExtension(member.key) ? member.value : pathItem(member.key, item), {}});
    }
    const Node webhooks = m_source.root().child(u"webhooks"_s);
    for (const JsonValue::Member &member : membersOf(webhooks.value)) {
        if (!isExtension(member.key))
            addWebhook(member, webhooks, result);
    }
    return JsonValue::object(std::move(result));
}

JsonValue PathConverter::pathItem(const QString &path, const Node &node)
{
    ObjectDraft result;
    JsonValue content; // of the one trigger that a path can have
    for (const JsonValue::Member &member : membersOf(node.value)) {
        const Node child = node.child(member);
        if (isExtension(member.key)) {
            result.set(member.key, member.value);
        } else if (member.key == "parameters"_L1) {
            result.set(member.key, m_inputs.parameters(child));
        } else if (isVerb(member.key) && child.isObject()) {
            JsonValue made = operation(child, member.key + u' ' + path);
            m_callbacks.convert(child, member.key, made, content);
            result.set(member.key, std::move(made));
        } else if (member.key == "servers"_L1) {
            noteServers(child);
        } else if (member.value.isObject()) {
            m_source.lost(Note::Code::VerbDropped, child, {member.key});
        } else {
            m_source.lost(Note::Code::KeywordDropped, child, {member.key});
        }
    }
    if (!content.isNull())
        result.set(u"x-ms-notification-content"_s, std::move(content));
    return result.take();
}

void PathConverter::noteServers(const Node &node)
{
    for (const JsonValue &server : itemsOf(node.value))
        m_source.lost(Note::Code::ServerOfPartDropped, node, {textOf(&server, u"url")});
}

JsonValue PathConverter::operation(const Node &node, const QString &wishedId)
{
    ObjectDraft result;
    if (textOf(node.value, u"operationId").isEmpty()) {
        const QString id = m_ids.made(wishedId);
        result.set(u"operationId"_s, JsonValue::string(id));
        m_source.note(Severity::Hint, Note::Code::OperationIdMade, node, {id});
    }
    for (const JsonValue::Member &member : node.value->members())
        writeMember(node, member, result);
    if (!result.find(u"responses"_s))
        writeResponses(node, result);
    return result.take();
}

void PathConverter::writeMember(const Node &node, const JsonValue::Member &member,
                                ObjectDraft &result)
{
    static const QSet<QString> kept = {u"tags"_s,         u"summary"_s,     u"description"_s,
                                       u"externalDocs"_s, u"operationId"_s, u"deprecated"_s};
    static const QSet<QString> elsewhere = {u"requestBody"_s, u"callbacks"_s};
    if (isExtension(member.key) || kept.contains(member.key))
        result.set(member.key, member.value);
    else if (member.key == (node.child(u"parameters"_s) ? "parameters"_L1 : "requestBody"_L1))
        writeInputs(node, result);
    else if (member.key == "responses"_L1)
        writeResponses(node, result);
    else if (member.key == "security"_L1)
        result.set(member.key, m_security.requirements(node.child(member)));
    else if (member.key == "servers"_L1)
        noteServers(node.child(member));
    else if (!elsewhere.contains(member.key))
        m_source.lost(Note::Code::KeywordDropped, node.child(member), {member.key});
}

void PathConverter::writeInputs(const Node &node, ObjectDraft &result)
{
    JsonValue parameters = m_inputs.parameters(node.child(u"parameters"_s));
    const QString verb = node.pointer.tokens().last();
    const Node requestBody = node.child(u"requestBody"_s);
    if (requestBody && (verb == "get"_L1 || verb == "head"_L1)) {
        m_source.lost(Note::Code::BodyDropped, requestBody, {verb});
    } else if (requestBody) {
        InputConverter::Body body = m_inputs.body(requestBody);
        if (!body.consumes.isEmpty())
            result.set(u"consumes"_s, texts(body.consumes));
        for (JsonValue &parameter : body.parameters)
            parameters.append(std::move(parameter));
    }
    if (!parameters.items().empty())
        result.set(u"parameters"_s, std::move(parameters));
}

void PathConverter::writeResponses(const Node &node, ObjectDraft &result)
{
    QStringList produces;
    JsonValue responses = m_responses.responses(node.child(u"responses"_s), produces);
    if (!produces.isEmpty())
        result.set(u"produces"_s, texts(produces));
    result.set(u"responses"_s, std::move(responses));
}

void PathConverter::addWebhook(const JsonValue::Member &member, const Node &webhooks,
                               std::vector<JsonValue::Member> &paths)
{
    const Node request = m_source.followed(webhooks.child(member)).child(u"post"_s);
    JsonValue content = request ? m_callbacks.contentOf(request) : JsonValue();
    if (!request)
        return m_source.lost(Note::Code::WebhookDropped, webhooks.child(member), {member.key});
    const QString name = m_ids.made(member.key);
    const QString path = editing::freePath(m_taken, name);
    m_taken.insert(path.toLower());
    editing::TriggerParts parts;
    parts.operationId = name;
    parts.unsubscribeId = m_ids.made(editing::unsubscribeId(name));
    const QString summary = textOf(request.value, u"summary");
    parts.summary = summary.isEmpty() ? member.key : summary;
    parts.description = textOf(request.value, u"description");
    if (!content.isNull()) {
        parts.event = *content.find(u"schema");
        parts.eventDescription = textOf(&content, u"description");
    }
    paths.push_back({path, editing::subscribePath(parts), {}});
    paths.push_back(
        {editing::unsubscribeAddress(path), editing::unsubscribePath(parts.unsubscribeId), {}});
    m_source.lost(Note::Code::WebhookMadeTrigger, webhooks.child(member), {member.key, path});
}

} // namespace openapi::importer
