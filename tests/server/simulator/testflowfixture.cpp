// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/simulator/testflowfixture.h"

#include "openapi/reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

using server::TestFlow;
using server::simulator::TestFlows;

namespace {

const QByteArray Definition = R"({
  "swagger": "2.0", "info": {"title": "T", "version": "1"}, "host": "h", "basePath": "/base",
  "paths": {
    "/event/goods/{store}": {
      "x-ms-notification-content": {"schema": {"type": "object", "required": ["quantity"],
        "properties": {"quantity": {"type": "integer"}}}},
      "post": {
        "operationId": "NewGoods", "summary": "Quand ça arrive", "x-ms-trigger": "single",
        "parameters": [
          {"name": "store", "in": "path", "required": true, "type": "string", "default": "Lyon 3"},
          {"name": "kind", "in": "query", "required": true, "type": "string", "enum": ["a&b"]},
          {"name": "x-tenant", "in": "header", "type": "integer"},
          {"name": "Content-Length", "in": "header", "type": "string", "default": "3",
            "x-ms-visibility": "internal"},
          {"name": "x-api-version", "in": "header", "type": "string", "default": "7",
            "x-ms-visibility": "internal"},
          {"name": "body", "in": "body", "required": true, "schema": {"type": "object",
            "properties": {
              "hook": {"type": "object", "properties": {
                "Url": {"type": "string", "x-ms-notification-url": true}}},
              "version": {"type": "string", "default": "v2"}}}}],
        "responses": {"201": {"description": "ok"}}}},
    "/event/remove/{id}": {"delete": {"operationId": "Remove",
      "parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}],
      "responses": {"200": {"description": "ok"}}}}}})";

} // namespace

QString TestFlowFixture::Reply::code() const
{
    const QJsonObject error = QJsonDocument::fromJson(body).object().value(u"error").toObject();
    return error.value(u"code").toString();
}

TestFlowFixture::TestFlowFixture()
    : flows(std::make_unique<TestFlows>(definition(), server::http::TestFlowPass()))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    origin = flows->open().value_or(QByteArray());
    flows->setConnectorUrl(connector->url());
}

openapi::DefinitionPtr TestFlowFixture::definition()
{
    return openapi::read(openapi::Document(Definition)).definition;
}

QString TestFlowFixture::addListening()
{
    const QString id = flows->add(QStringLiteral("NewGoods")).value_or(QString());
    const auto listens = [this] {
        return !flows->flows().empty() && flows->flows().back().state == TestFlow::State::Listening;
    };
    return QTest::qWaitFor(listens) && flows->flows().back().id == id ? id : QString();
}

std::unique_ptr<QNetworkReply> TestFlowFixture::send(const QByteArray &url, const QByteArray &body,
                                                     const QByteArray &verb)
{
    QNetworkRequest request(QUrl::fromEncoded(url));
    request.setRawHeader("Content-Type", "application/json");
    return std::unique_ptr<QNetworkReply>(m_network.sendCustomRequest(request, verb, body));
}

TestFlowFixture::Reply TestFlowFixture::call(const QByteArray &url, const QByteArray &body,
                                             const QByteArray &verb)
{
    const std::unique_ptr<QNetworkReply> reply = send(url, body, verb);
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Retry-After"), reply->rawHeader("x-ms-workflow-run-id")};
}

TestFlow TestFlowFixture::first() const
{
    return flows->flows().empty() ? TestFlow() : flows->flows().front();
}
