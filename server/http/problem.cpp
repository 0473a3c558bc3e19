// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/problem.h"

#include "server/http/status.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace server::http {

namespace {

int statusOf(ServerError::Code code)
{
    using Code = ServerError::Code;
    switch (code) {
    case Code::PayloadInvalid:
    case Code::PayloadNotJson:
    case Code::CallbackRefused:
    case Code::CallbackInvalid:
        return status::BadRequest;
    case Code::UnknownTrigger:
    case Code::UnknownSubscription:
    case Code::UnknownDelivery:
    case Code::UnknownTestFlow:
        return status::NotFound;
    case Code::NoSubscriber:
        return status::Conflict;
    case Code::SubscribeFailed:
        return status::BadGateway;
    case Code::NotRunning:
    case Code::AddressInUse:
    case Code::AddressNotAvailable:
    case Code::OperatorTokenMissing:
    case Code::PublicUrlInvalid:
    case Code::TokenRulesInvalid:
    case Code::StoreUnavailable:
    case Code::StoreTooNew:
    case Code::StoreBusy:
    case Code::TlsFileMissing:
    case Code::TlsFileUnreadable:
    case Code::TlsCertificateInvalid:
    case Code::TlsKeyInvalid:
    case Code::TlsKeyEncrypted:
    case Code::TlsKeyMismatch:
    case Code::SelfSignedFailed:
        return status::Unavailable;
    }
    return status::InternalError;
}

QJsonArray toJson(const openapi::Diagnostics &diagnostics)
{
    QJsonArray errors;
    for (const openapi::Diagnostic &diagnostic : diagnostics) {
        errors.append(QJsonObject{{QStringLiteral("pointer"), diagnostic.pointer.toString()},
                                  {QStringLiteral("detail"), describe(diagnostic)}});
    }
    return errors;
}

} // namespace

Response problem(int status, const QString &detail, const openapi::Diagnostics &diagnostics)
{
    QJsonObject body{{QStringLiteral("type"), QStringLiteral("about:blank")},
                     {QStringLiteral("title"), QString::fromLatin1(reasonPhrase(status))},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("detail"), detail}};
    if (!diagnostics.empty())
        body.insert(QStringLiteral("errors"), toJson(diagnostics));
    Response response;
    response.status = status;
    response.contentType = QByteArrayLiteral("application/problem+json");
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Response unavailable(const QString &detail)
{
    Response response = problem(status::Unavailable, detail);
    response.headers.push_back({QByteArrayLiteral("Retry-After"), QByteArrayLiteral("30")});
    return response;
}

Response problem(const ServerError &error)
{
    Response response = problem(statusOf(error.code), describe(error), error.diagnostics);
    if (error.code == ServerError::Code::StoreBusy || error.code == ServerError::Code::NotRunning)
        response.headers.push_back({"Retry-After", "5"});
    return response;
}

} // namespace server::http
