// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/simulator/platformanswers.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace server::simulator {

namespace {

using http::Response;

Response platformError(int status, const QString &code, const QString &message)
{
    const QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    Response response;
    response.status = status;
    response.contentType = "application/json; charset=utf-8";
    response.body = QJsonDocument(QJsonObject{{QStringLiteral("error"), error}})
                        .toJson(QJsonDocument::Compact);
    return response;
}

Response empty(int status, Headers headers = {})
{
    Response response;
    response.status = status;
    response.headers = std::move(headers);
    return response;
}

} // namespace

Response runStarted(const FlowIdentity &flow)
{
    return empty(202, flow.runHeaders());
}

Response switchedOff(const FlowIdentity &flow, const QString &trigger)
{
    return platformError(400, QStringLiteral("WorkflowTriggerIsNotEnabled"),
                         QStringLiteral("Could not execute workflow '%1' trigger '%2' with state "
                                        "'Disabled': trigger is not enabled.")
                             .arg(QString::fromLatin1(flow.workflowId), trigger));
}

Response throttled()
{
    return empty(429, {{"Retry-After", "10"}});
}

Response failed()
{
    return empty(500);
}

Response notJson()
{
    return platformError(400, QStringLiteral("InvalidRequestContent"),
                         QStringLiteral("The request content is not valid and could not be "
                                        "deserialized."));
}

Response schemaMismatch(const QString &trigger, const QString &detail)
{
    return platformError(400, QStringLiteral("TriggerInputSchemaMismatch"),
                         QStringLiteral("The input body for trigger '%1' did not match its schema "
                                        "definition. Error details: '%2'.")
                             .arg(trigger, detail));
}

Response signatureMissing()
{
    return platformError(401, QStringLiteral("DirectApiAuthorizationRequired"),
                         QStringLiteral("The request must be authenticated only by Shared Access "
                                        "scheme."));
}

Response workflowNotFound()
{
    return platformError(404, QStringLiteral("WorkflowNotFound"),
                         QStringLiteral("The workflow could not be found."));
}

Response onlyPost()
{
    return empty(405, {{"Allow", "POST"}});
}

} // namespace server::simulator
