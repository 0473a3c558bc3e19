// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/simulator/flowidentity.h"

#include "openapi/trigger.h"
#include "server/http/randomids.h"

#include <QRandomGenerator>
#include <QUrl>

namespace server::simulator {

namespace {

QByteArray uuid()
{
    return http::RandomIds().uuid().toLatin1();
}

QByteArray digits(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += char('0' + QRandomGenerator::system()->bounded(10));
    return text;
}

/// 32 bytes as the platform writes its signatures: base64url without padding.
QByteArray newSignature()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// "Quand_un_produit_arrive_%c3%a0_Lyon": the platform's spelling of a step's title.
QByteArray operationName(const QString &title)
{
    QByteArray encoded = QString(title).replace(u' ', u'_').toUtf8().toPercentEncoding();
    for (qsizetype at = encoded.indexOf('%'); at >= 0; at = encoded.indexOf('%', at + 3))
        encoded.replace(at, 3, encoded.sliced(at, 3).toLower());
    return encoded;
}

/// "{TENANT}-{OWNER}", the flow's resource group.
QByteArray resourceGroup(const FlowIdentity &identity)
{
    const auto plain = [](QByteArray id) { return id.replace('-', "").toUpper(); };
    return plain(identity.tenant) + '-' + plain(identity.owner);
}

} // namespace

FlowIdentity FlowIdentity::create()
{
    FlowIdentity identity;
    identity.workflowId = http::RandomIds().hex().toLatin1();
    identity.version = "085" + digits(17);
    identity.flowName = uuid();
    identity.tenant = uuid();
    identity.owner = uuid();
    identity.region = "westeurope";
    identity.scaleUnit = "prod-" + digits(2);
    identity.signature = newSignature();
    return identity;
}

QByteArray FlowIdentity::systemId() const
{
    return "/locations/" + region + "/scaleunits/" + scaleUnit + "/workflows/" + workflowId;
}

QByteArray FlowIdentity::userAgent() const
{
    return "azure-logic-apps/1.0 (workflow " + workflowId + "; version " + version
           + ") microsoft-flow/1.0";
}

QByteArray FlowIdentity::callbackPath(const QString &trigger) const
{
    return "/workflows/" + workflowId + "/triggers/" + trigger.toUtf8().toPercentEncoding()
           + "/versions/" + version + "/run";
}

QByteArray FlowIdentity::callbackQuery(const QString &trigger) const
{
    const QByteArray permission = "/triggers/" + trigger.toUtf8() + "/versions/" + version;
    const QByteArray permissions = permission + "/run," + permission + "/read";
    return "api-version=2016-06-01&sp=" + permissions.toPercentEncoding()
           + "&sv=1.0&sig=" + signature;
}

Headers FlowIdentity::subscribeHeaders(const openapi::Trigger &trigger,
                                       const QByteArray &connectorUrl) const
{
    const QByteArray tracking = uuid();
    const QByteArray host = QUrl::fromEncoded(connectorUrl).host().toLatin1();
    const QByteArray gateway = "https://europe-001.azure-apim.net/apim/" + host;
    return {
        {"User-Agent", userAgent()},
        {"Accept-Language", "en-US"},
        {"x-ms-trigger-type", "OpenApiConnectionWebhook"},
        {"x-ms-workflow-id", workflowId},
        {"x-ms-workflow-version", version},
        {"x-ms-workflow-name", flowName},
        {"x-ms-workflow-system-id", systemId()},
        {"x-ms-workflow-run-id", version + digits(12) + "CU" + digits(2)},
        {"x-ms-workflow-operation-name", operationName(trigger.summary)},
        {"x-ms-execution-location", region},
        {"x-ms-workflow-subscription-id", tenant},
        {"x-ms-workflow-resourcegroup-name", resourceGroup(*this)},
        {"x-ms-environment-id", "Default-" + tenant},
        {"x-ms-tracking-id", tracking},
        {"x-ms-correlation-id", tracking},
        {"x-ms-client-request-id", tracking},
        {"x-ms-activity-vector", "00.01"},
        {"x-ms-gateway-object-id", ""},
        {"X-MS-APIM-Referrer", gateway + callbackPath(trigger.operationId)},
        {"X-MS-APIM-Referrer-Prefix", gateway},
        {"X-MS-APIM-Callback", "https://europe-001.azure-apim.net"},
    };
}

Headers FlowIdentity::runHeaders() const
{
    const QByteArray run = version + digits(12) + "CU" + digits(2);
    return {
        {"x-ms-workflow-run-id", run},
        {"x-ms-client-tracking-id", run},
        {"x-ms-trigger-history-name", run},
        {"x-ms-correlation-id", uuid()},
        {"x-ms-workflow-id", workflowId},
        {"x-ms-workflow-version", version},
        {"x-ms-workflow-name", flowName},
        {"x-ms-workflow-system-id", systemId()},
        {"x-ms-execution-location", region},
        {"x-ms-request-id", region + ':' + uuid()},
        {"x-ms-ratelimit-remaining-workflow-upload-contentsize", "627000000"},
        {"x-ms-ratelimit-burst-remaining-workflow-writes", "1199"},
        {"x-ms-ratelimit-time-remaining-directapirequests", "44999"},
    };
}

} // namespace server::simulator
