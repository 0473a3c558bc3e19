// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/connectorproperties.h"

namespace openapi {

namespace {

// Far beyond what a connector has; each operation asks all of them.
constexpr size_t MaxPolicies = 512;

QString text(const JsonValue &object, const QString &key)
{
    const JsonValue *value = object.find(key);
    return value ? value->toString().trimmed() : QString();
}

QStringList strings(const JsonValue &list)
{
    QStringList found;
    for (const JsonValue &item : list.items()) {
        if (item.isString() && !item.toString().isEmpty())
            found.append(item.toString());
    }
    return found;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

} // namespace

ConnectorProperties::ConnectorProperties(const QByteArray &text)
{
    if (text.isEmpty())
        return;
    const JsonValue root = parseJson(text).root;
    const JsonValue *properties = root.find(QStringView(u"properties"));
    if (!properties)
        return;
    readPolicies(*properties);
    readScript(*properties);
}

void ConnectorProperties::readPolicies(const JsonValue &properties)
{
    const JsonValue *list = properties.find(QStringView(u"policyTemplateInstances"));
    if (!list)
        return;
    for (const JsonValue &item : list->items()) {
        if (!item.isObject() || m_policies.size() >= MaxPolicies)
            continue;
        Policy policy;
        policy.templateId = text(item, QStringLiteral("templateId"));
        policy.title = text(item, QStringLiteral("title"));
        const JsonValue *parameters = item.find(QStringView(u"parameters"));
        policy.parameters = parameters && parameters->isObject() ? *parameters
                                                                 : JsonValue::object();
        const QString key = QStringLiteral("x-ms-apimTemplate-operationName");
        if (const JsonValue *operations = policy.parameters.find(key)) {
            policy.operations = operations->isString() ? QStringList{operations->toString()}
                                                       : strings(*operations);
        }
        if (policy.templateId.isEmpty())
            continue;
        index(policy);
        m_policies.push_back(std::move(policy));
    }
}

void ConnectorProperties::readScript(const JsonValue &properties)
{
    const JsonValue *list = properties.find(QStringView(u"scriptOperations"));
    if (!list || !list->isArray())
        return;
    m_scriptOperations = strings(*list);
    m_allScripted = m_scriptOperations.isEmpty();
    for (const QString &operation : std::as_const(m_scriptOperations))
        m_scripted.insert(operation.toLower());
}

void ConnectorProperties::index(const Policy &policy)
{
    if (policy.templateId.compare(QLatin1String("dynamichosturl"), Qt::CaseInsensitive) == 0)
        return;
    if (policy.operations.isEmpty())
        addOnce(m_everywhere, policy.templateId);
    for (const QString &operation : policy.operations)
        addOnce(m_touching[operation.toLower()], policy.templateId);
}

QStringList ConnectorProperties::policiesOf(const QString &operationId) const
{
    QStringList found = m_touching.value(operationId.toLower());
    for (const QString &templateId : m_everywhere)
        addOnce(found, templateId);
    return found;
}

bool ConnectorProperties::isScripted(const QString &operationId) const
{
    return m_allScripted || m_scripted.contains(operationId.toLower());
}

} // namespace openapi
