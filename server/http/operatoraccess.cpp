// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/operatoraccess.h"

#include "server/http/constanttime.h"
#include "server/http/problem.h"
#include "server/http/publicbase.h"

#include <algorithm>

namespace server::http {

namespace {

bool isLoopbackName(const QByteArray &host)
{
    if (host == "localhost" || host.endsWith(".localhost"))
        return true;
    const QHostAddress address(QString::fromLatin1(host));
    return address.isLoopback();
}

qsizetype count(const Headers &headers, QByteArrayView name)
{
    return std::count_if(headers.begin(), headers.end(), [name](const Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

OperatorAccess::OperatorAccess(bool onLoopback, const QByteArray &token)
    : m_onLoopback(onLoopback)
    , m_token(token)
{
}

std::optional<Response> OperatorAccess::refuse(const Request &request) const
{
    const QByteArray host = request.header("host");
    if (!isHostWithPort(host) || count(request.headers, "host") != 1
        || (m_onLoopback && !isLoopbackName(hostOf(host)))) {
        return problem(
            403, QStringLiteral("The Host field must be a loopback name: ask \"localhost\" or "
                                "\"127.0.0.1\"."));
    }
    const QByteArray origin = request.header("origin");
    if (!origin.isEmpty() && origin.toLower() != QByteArray("http://" + host.toLower())) {
        return problem(403,
                       QStringLiteral("The Origin field names a foreign page; only this listener's "
                                      "own pages may ask."));
    }
    if (!isAuthorized(request)) {
        Response response = problem(401, QStringLiteral("Send the operator token: "
                                                        "\"Authorization: Bearer …\"."));
        response.headers.push_back(
            {QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer realm=\"declic\"")});
        return response;
    }
    return {};
}

bool OperatorAccess::isAuthorized(const Request &request) const
{
    if (m_token.isEmpty())
        return m_onLoopback;
    constexpr QByteArrayView scheme = "bearer ";
    const QByteArray field = request.header("authorization");
    if (field.size() <= scheme.size()
        || QByteArrayView(field).first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return false;
    return equalInConstantTime(field.mid(scheme.size()).trimmed(), m_token);
}

} // namespace server::http
