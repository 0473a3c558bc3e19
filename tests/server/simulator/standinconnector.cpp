// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/simulator/standinconnector.h"

#include "openapi/jsonvalue.h"

using namespace server::http;

StandInConnector::StandInConnector()
    : m_endpoint(
        [this](const Request &request, const Responder &respond) { answer(request, respond); }, {})
    , m_port(m_endpoint.listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0))
{
    subscribed.status = 201;
    subscribed.contentType = "application/json";
    subscribed.body = R"({"id":"abc"})";
}

QString StandInConnector::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

QByteArray StandInConnector::callback() const
{
    if (requests.empty())
        return {};
    const openapi::JsonParseResult body = openapi::parseStrictJson(requests.back().body);
    const openapi::JsonValue *url = body.root.find(*openapi::JsonPointer::parse(u"/hook/Url"));
    return url ? url->toString().toUtf8() : QByteArray();
}

QList<QByteArray> StandInConnector::removals() const
{
    QList<QByteArray> paths;
    for (const Request &request : requests) {
        if (request.method == "DELETE")
            paths.append(request.path);
    }
    return paths;
}

void StandInConnector::answer(const Request &request, const Responder &respond)
{
    requests.push_back(request);
    Response response;
    if (request.method == "DELETE" && removed == 0)
        return m_unanswered.push_back(respond);
    if (request.method == "DELETE") {
        response.status = removed;
    } else {
        response = subscribed;
        if (!location.isEmpty())
            response.headers.push_back({"Location", location});
    }
    respond(response);
}
