// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/http/endpointfixture.h"

using namespace server::http;

namespace {

Response text(const QByteArray &body)
{
    Response response;
    response.contentType = "text/plain";
    response.body = body;
    return response;
}

} // namespace

EndpointFixture::EndpointFixture(const Limits &limits, const std::optional<QSslConfiguration> &tls)
    : endpoint(std::make_unique<HttpEndpoint>(handler(), limits))
{
    if (tls)
        endpoint->setTls(*tls);
    port = endpoint->listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
    connect(endpoint.get(), &HttpEndpoint::answered, this,
            [this](const Request &request, const Response &response) {
                answered.append(response.status);
                answeredPaths.append(request.path);
            });
}

Handler EndpointFixture::handler()
{
    return [this](const Request &request, const Responder &respond) {
        Response response = text(request.path);
        if (request.path == "/later")
            return pending.push_back(respond);
        if (request.path == "/drop")
            return;
        if (request.path == "/twice")
            respond(text("first"));
        if (request.path == "/close")
            endpoint->close();
        if (request.path == "/echo")
            response = text(request.method + ' ' + request.query + ' ' + request.body);
        if (request.path == "/large")
            response = text(QByteArray(8 * 1024 * 1024, 'x'));
        if (request.path == "/evil")
            response.headers.push_back({"Location", "/\r\nX-Evil: 1"});
        if (request.path == "/none")
            response = Response{204, {}, {}, {}, {}, {}};
        if (request.path == "/stream") {
            response = text("hello\n");
            response.stream = "log";
        }
        respond(response);
    };
}

void EndpointFixture::answerOldest(const QByteArray &body)
{
    const Responder respond = pending.front();
    pending.erase(pending.begin());
    respond(text(body));
}
