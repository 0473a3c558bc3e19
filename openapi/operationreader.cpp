// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/operationreader.h"

#include "openapi/schemakeywords.h"
#include "openapi/securityreader.h"

namespace openapi {

OperationReader::OperationReader(ReadContext &context, SchemaReader &schemas)
    : m_context(context)
    , m_schemas(schemas)
{
}

Operation OperationReader::read(const QByteArray &verb, const QString &path, const Node &pathItem,
                                const Node &node)
{
    Operation operation;
    operation.verb = verb;
    operation.path = PathTemplate(path);
    operation.pointer = node.pointer;
    operation.operationId = m_context.requiredText(node, QStringLiteral("operationId"));
    operation.summary = m_context.text(node, QStringLiteral("summary"));
    operation.description = m_context.text(node, QStringLiteral("description"));
    operation.visibility = readVisibility(m_context, node);
    const Node pageable = m_context.object(node, QStringLiteral("x-ms-pageable"));
    operation.nextLinkName = m_context.text(pageable, QStringLiteral("nextLinkName"));
    operation.security = readSecurity(m_context, node);
    for (const Node &parameter : parameterNodes(pathItem, node))
        addParameter(operation, parameter);
    const Node responses = m_context.object(node, QStringLiteral("responses"));
    if (!node.child(QStringLiteral("responses")))
        m_context.report(Severity::Error, Diagnostic::Code::PartMissing, node,
                         {QStringLiteral("responses")});
    for (size_t i = 0; responses && i < responses.value->members().size(); ++i) {
        const JsonValue::Member &member = responses.value->members()[i];
        if (!member.key.startsWith(QLatin1String("x-")))
            addResponse(operation, member.key, responses.child(member));
    }
    return operation;
}

std::vector<Node> OperationReader::parameterNodes(const Node &pathItem, const Node &operation)
{
    std::vector<Node> nodes;
    QHash<std::pair<QString, QString>, size_t> places;
    for (const Node &owner : {pathItem, operation}) {
        const Node list = m_context.array(owner, QStringLiteral("parameters"));
        for (size_t i = 0; list && i < list.value->items().size(); ++i) {
            if (!m_context.expect(list.item(i), JsonValue::Kind::Object))
                continue;
            const Node node = m_context.resolve(list.item(i), QStringLiteral("parameters"));
            if (!m_context.expect(node, JsonValue::Kind::Object))
                continue;
            const std::pair key(m_context.requiredText(node, QStringLiteral("name")),
                                m_context.requiredText(node, QStringLiteral("in")));
            const auto place = places.constFind(key);
            if (place != places.constEnd()) {
                nodes[*place] = node;
            } else {
                places.insert(key, nodes.size());
                nodes.push_back(node);
            }
        }
    }
    return nodes;
}

void OperationReader::addParameter(Operation &operation, const Node &node)
{
    // In the order of Parameter::Location, and the body behind them.
    static const QStringList places = {QStringLiteral("path"), QStringLiteral("query"),
                                       QStringLiteral("header"), QStringLiteral("formData"),
                                       QStringLiteral("body")};
    const Node in = node.child(QStringLiteral("in"));
    if (!in || !in.value->isString())
        return;
    const auto place = places.indexOf(m_context.oneOf(in, in.value->toString(), places));
    const bool required = m_context.flag(node, QStringLiteral("required"));
    if (place < 0)
        return;
    if (places[place] == QLatin1String("body")) {
        if (!node.child(QStringLiteral("schema")))
            m_context.report(Severity::Error, Diagnostic::Code::PartMissing, node,
                             {QStringLiteral("schema")});
        operation.body = m_schemas.schema(node.child(QStringLiteral("schema")));
        operation.bodyRequired = required;
        return;
    }
    operation.parameters.push_back({m_context.text(node, QStringLiteral("name")),
                                    Parameter::Location(place), required,
                                    m_schemas.parameter(node)});
}

void OperationReader::addResponse(Operation &operation, const QString &key, const Node &node)
{
    if (!m_context.expect(node, JsonValue::Kind::Object))
        return;
    bool isNumber = false;
    Response response;
    response.status = key.toInt(&isNumber);
    const bool known = key == QLatin1String("default")
                       || (isNumber && response.status >= 100 && response.status < 600);
    if (!known) {
        m_context.report(Severity::Warning, Diagnostic::Code::PartMistyped, node,
                         {key, QStringLiteral("default|100..599")});
        return;
    }
    const Node target = m_context.resolve(node, QStringLiteral("responses"));
    if (!m_context.expect(target, JsonValue::Kind::Object))
        return;
    response.description = m_context.requiredText(target, QStringLiteral("description"));
    response.schema = m_schemas.schema(target.child(QStringLiteral("schema")));
    response.declaresLocation = bool(locationHeader(target));
    operation.responses.push_back(response);
}

Node OperationReader::locationHeader(const Node &response)
{
    const Node headers = m_context.object(response, QStringLiteral("headers"));
    for (size_t i = 0; headers && i < headers.value->members().size(); ++i) {
        const JsonValue::Member &member = headers.value->members()[i];
        if (member.key.compare(QLatin1String("Location"), Qt::CaseInsensitive) == 0)
            return headers.child(member);
    }
    return {};
}

QStringList OperationReader::locationTexts(const Node &operation)
{
    QStringList texts;
    const Node responses = operation.child(QStringLiteral("responses"));
    for (size_t i = 0; responses && i < responses.value->members().size(); ++i) {
        const Node response = m_context.resolve(responses.child(responses.value->members()[i]),
                                                QStringLiteral("responses"));
        const Node header = locationHeader(response);
        for (size_t j = 0; header && j < header.value->members().size(); ++j)
            texts.append(header.value->members()[j].value.toString());
    }
    return texts;
}

} // namespace openapi
