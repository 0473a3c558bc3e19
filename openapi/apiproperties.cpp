// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/apiproperties.h"

#include "openapi/readcontext.h"
#include "openapi/textposition.h"

#include <algorithm>

namespace openapi {

namespace {

constexpr QLatin1String ParameterPrefix("x-ms-apimTemplateParameter.");
// The platform takes a few dozen.
constexpr size_t MaxPolicies = 1000;

QStringList texts(ReadContext &context, const Node &parent, const QString &key)
{
    QStringList found;
    const Node list = context.array(parent, key);
    for (size_t i = 0; list && i < list.value->items().size(); ++i) {
        if (context.expect(list.item(i), JsonValue::Kind::String)
            && !list.value->items()[i].toString().isEmpty())
            found.append(list.value->items()[i].toString());
    }
    return found;
}

Policy readPolicy(ReadContext &context, const Node &node)
{
    Policy policy;
    policy.templateId = context.requiredText(node, QStringLiteral("templateId")).toLower();
    const Node parameters = context.object(node, QStringLiteral("parameters"));
    if (!parameters)
        return policy;
    policy.operations = texts(context, parameters,
                              QStringLiteral("x-ms-apimTemplate-operationName"));
    const JsonValue *single = parameters.value->find(
        QStringLiteral("x-ms-apimTemplate-operationName"));
    if (single && single->isString()) // not what is asked for, and clear all the same
        policy.operations = {single->toString()};
    const QString section = context.text(parameters,
                                         QStringLiteral("x-ms-apimTemplate-policySection"));
    policy.onRequest = section.isEmpty()
                       || section.compare(QLatin1String("Request"), Qt::CaseInsensitive) == 0;
    for (const JsonValue::Member &member : parameters.value->members()) {
        if (member.key.startsWith(ParameterPrefix) && member.value.isString())
            policy.parameters.insert(member.key.mid(ParameterPrefix.size()),
                                     member.value.toString());
    }
    return policy;
}

} // namespace

QStringList ApiProperties::policiesOf(const QString &operationId) const
{
    QStringList found;
    for (const Policy &policy : policies) {
        if (policy.appliesTo(operationId) && policy.templateId != u"dynamichosturl"
            && !policy.templateId.isEmpty() && !found.contains(policy.templateId))
            found.append(policy.templateId);
    }
    return found;
}

bool ApiProperties::isScripted(const QString &operationId) const
{
    return allScripted || scriptOperations.contains(operationId, Qt::CaseInsensitive);
}

ApiPropertiesResult readApiProperties(const QByteArray &text)
{
    ApiPropertiesResult result;
    if (text.trimmed().isEmpty())
        return result;
    const JsonParseResult parsed = parseJson(text);
    ReadContext context(parsed.root);
    const Node root = context.root();
    if (!root.isObject())
        context.report(Severity::Error, Diagnostic::Code::NotAnObject, root);
    const Node properties = context.object(root, QStringLiteral("properties"));
    const Node policies = context.array(properties, QStringLiteral("policyTemplateInstances"));
    for (size_t i = 0; policies && i < std::min(policies.value->items().size(), MaxPolicies); ++i) {
        if (context.expect(policies.item(i), JsonValue::Kind::Object))
            result.properties.policies.push_back(readPolicy(context, policies.item(i)));
    }
    result.properties.scriptOperations = texts(context, properties,
                                               QStringLiteral("scriptOperations"));
    // An empty list stands for all of them.
    const JsonValue *scripted = properties ? properties.value->find(u"scriptOperations") : nullptr;
    result.properties.allScripted = scripted && scripted->isArray()
                                    && result.properties.scriptOperations.isEmpty();
    result.diagnostics = context.takeDiagnostics();
    result.diagnostics.insert(result.diagnostics.begin(), parsed.diagnostics.begin(),
                              parsed.diagnostics.end());
    locate(result.diagnostics, text);
    return result;
}

} // namespace openapi
