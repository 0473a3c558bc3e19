// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/platformheaders.h"

#include <QUuid>

#include <algorithm>

namespace server::http {

namespace {

constexpr qsizetype MaxLength = 200;

QString cleaned(const QByteArray &value)
{
    QString text = QString::fromUtf8(value.left(4 * MaxLength));
    // Besides control characters, those that reorder or hide text in a table.
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
               || c.category() == QChar::Separator_Line
               || c.category() == QChar::Separator_Paragraph;
    });
    return text.trimmed().left(MaxLength);
}

QString decoded(const QByteArray &value)
{
    QString step = cleaned(QByteArray::fromPercentEncoding(value));
    return step.replace(u'_', u' ');
}

bool startsWith(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size()
           && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

Subscriber::Platform platformOf(QByteArrayView triggerType, const QByteArray &agent)
{
    if (triggerType.compare("OpenApiConnectionWebhook", Qt::CaseInsensitive) == 0)
        return Subscriber::Platform::PowerAutomate;
    if (triggerType.compare("ApiConnectionWebhook", Qt::CaseInsensitive) == 0)
        return Subscriber::Platform::LogicApps;
    const QByteArray lower = agent.left(512).toLower();
    if (lower.contains("microsoft-flow/"))
        return Subscriber::Platform::PowerAutomate;
    if (lower.contains("azure-logic-apps/"))
        return Subscriber::Platform::LogicApps;
    return Subscriber::Platform::Unknown;
}

/// "westeurope" of "/locations/westeurope/scaleunits/prod-12/workflows/…".
QByteArray regionOf(const QByteArray &systemId)
{
    constexpr QByteArrayView prefix = "/locations/";
    if (!startsWith(systemId, prefix))
        return {};
    const qsizetype end = systemId.indexOf('/', prefix.size());
    return systemId.mid(prefix.size(), end < 0 ? -1 : end - prefix.size());
}

/// Last segment of the same system id.
QByteArray workflowOf(const QByteArray &systemId)
{
    const qsizetype at = systemId.indexOf("/workflows/");
    return at < 0 ? QByteArray() : systemId.mid(at + 11);
}

bool isHex32(QByteArrayView text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](char c) {
               return isxdigit(static_cast<unsigned char>(c)) != 0;
           });
}

/// Power Automate's resource group is {tenant id}-{object id of the flow's owner}, both as 32
/// hexadecimal digits.
QString ownerOf(const QByteArray &resourceGroup)
{
    if (resourceGroup.size() != 65 || resourceGroup[32] != '-')
        return {};
    const QByteArray owner = resourceGroup.right(32);
    if (!isHex32(owner) || !isHex32(resourceGroup.left(32)))
        return {};
    return QUuid::fromRfc4122(QByteArray::fromHex(owner)).toString(QUuid::WithoutBraces);
}

/// The fields that matter, found in one pass: a platform's request has thirty of them.
struct Fields
{
    QByteArray agent;
    QByteArray triggerType;
    QByteArray workflowId;
    QByteArray workflowName;
    QByteArray systemId;
    QByteArray runId;
    QByteArray operationName;
    QByteArray location;
    QByteArray subscriptionId;
    QByteArray environmentId;
    QByteArray resourceGroup;
};

struct FieldName
{
    QByteArrayView name;
    QByteArray Fields::*member;
};

constexpr FieldName Names[] = {
    {"x-ms-trigger-type", &Fields::triggerType},
    {"x-ms-workflow-id", &Fields::workflowId},
    {"x-ms-workflow-name", &Fields::workflowName},
    {"x-ms-workflow-system-id", &Fields::systemId},
    {"x-ms-workflow-run-id", &Fields::runId},
    {"x-ms-workflow-operation-name", &Fields::operationName},
    {"x-ms-execution-location", &Fields::location},
    {"x-ms-workflow-subscription-id", &Fields::subscriptionId},
    {"x-ms-environment-id", &Fields::environmentId},
    {"x-ms-workflow-resourcegroup-name", &Fields::resourceGroup},
};

Fields fieldsOf(const Headers &headers)
{
    Fields fields;
    for (const Header &header : headers) {
        if (header.name.compare("user-agent", Qt::CaseInsensitive) == 0)
            fields.agent = header.value;
        if (!startsWith(header.name, "x-ms-"))
            continue;
        for (const FieldName &field : Names) {
            if (header.name.compare(field.name, Qt::CaseInsensitive) == 0
                && (fields.*field.member).isEmpty())
                fields.*field.member = header.value;
        }
    }
    return fields;
}

} // namespace

Subscriber subscriberOf(const Headers &headers)
{
    const Fields fields = fieldsOf(headers);
    Subscriber subscriber;
    subscriber.platform = platformOf(fields.triggerType, fields.agent);
    subscriber.flowName = cleaned(fields.workflowName);
    subscriber.flowId = cleaned(fields.workflowId.isEmpty() ? workflowOf(fields.systemId)
                                                            : fields.workflowId);
    subscriber.environment = cleaned(fields.environmentId.isEmpty() ? fields.subscriptionId
                                                                    : fields.environmentId);
    const QByteArray region = regionOf(fields.systemId);
    subscriber.region = cleaned(region.isEmpty() ? fields.location : region);
    subscriber.runId = cleaned(fields.runId);
    subscriber.step = decoded(fields.operationName);
    subscriber.user = ownerOf(fields.resourceGroup);
    return subscriber;
}

} // namespace server::http
