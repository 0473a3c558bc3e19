// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/tokenanswers.h"

#include "server/http/jsonbody.h"
#include "server/logging.h"

#include <QJsonDocument>

namespace server::identity {

bool isForm(const http::Request &request)
{
    const QByteArray type = request.header("content-type").split(';').first();
    return type.trimmed().toLower() == "application/x-www-form-urlencoded";
}

http::Response secretJson(int status, const QJsonObject &body)
{
    http::Response response = http::jsonResponse(
        status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    response.headers.push_back({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")});
    response.headers.push_back({QByteArrayLiteral("Pragma"), QByteArrayLiteral("no-cache")});
    return response;
}

http::Response tokenError(int status, const QString &error, const QString &reason)
{
    qCInfo(authLog).noquote() << "identity provider refused a client:" << error << "-" << reason;
    return secretJson(
        status, {{QStringLiteral("error"), error}, {QStringLiteral("error_description"), reason}});
}

} // namespace server::identity
