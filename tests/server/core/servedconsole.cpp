// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/core/servedconsole.h"

#include "openapi/bundled.h"
#include "openapi/reader.h"

#include <QNetworkReply>
#include <QTest>

namespace tests {

using server::http::Request;
using server::http::Responder;

ServedConsole::ServedConsole()
    : m_receiver(
        [this](const Request &request, const Responder &respond) {
            m_received.push_back(request);
            const server::http::Response answer = m_answer(request);
            if (answer.status == 0)
                m_unanswered.push_back(respond);
            else
                respond(answer);
        },
        {})
{
    answerCallbacksWith(202);
    const auto port = m_receiver.listen(QHostAddress(QHostAddress::LocalHost), 0);
    m_receiverOrigin = "http://127.0.0.1:" + QByteArray::number(port.value_or(0));
}

server::ServedDefinition ServedConsole::served()
{
    const openapi::Document document(openapi::bundledDefinition());
    return {openapi::read(document).definition, document.text()};
}

server::ServerConfig ServedConsole::config() const
{
    server::ServerConfig config;
    config.connectorPort = 0;
    config.operatorPort = 0;
    config.databasePath = m_folder.filePath(QStringLiteral("declic.db"));
    config.allowedCallbacks = QStringList{QStringLiteral("127.0.0.1")};
    return config;
}

bool ServedConsole::start(const server::ServerConfig &config,
                          const server::ServedDefinition &definition)
{
    m_core = std::make_unique<server::core::ServerCore>();
    const auto started = m_core->start(config, definition);
    m_state = started.value_or(server::ServerState());
    return started.has_value();
}

bool ServedConsole::stop()
{
    bool stopped = false;
    m_core->stop([&stopped] { stopped = true; });
    return QTest::qWaitFor([&stopped] { return stopped; });
}

QString ServedConsole::connector(const QString &target) const
{
    return m_state.connectorUrl + target;
}

QString ServedConsole::op(const QString &target) const
{
    return m_state.operatorUrl + target;
}

Answer ServedConsole::ask(const QByteArray &verb, const QString &url, const QByteArray &body,
                          const server::Headers &headers)
{
    QNetworkRequest request{QUrl(url)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const server::Header &header : headers)
        request.setRawHeader(header.name, header.value);
    const std::unique_ptr<QNetworkReply> reply(
        verb == "HEAD" ? m_network.head(request)
                       : m_network.sendCustomRequest(request, verb, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
        return {};
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &pair : pairs)
        answer.headers.push_back({pair.first, pair.second});
    return answer;
}

Answer ServedConsole::subscribe(const QByteArray &callback, const server::Headers &more)
{
    server::Headers headers = Json;
    headers.insert(headers.end(), more.begin(), more.end());
    return ask("POST", connector(QStringLiteral("/event/instore")),
               "{\"Url\": \"" + callback + "\"}", headers);
}

Answer ServedConsole::fire(const QByteArray &payload, const QString &query)
{
    return ask("POST", op(u"/fire/instore" + query), payload, Json);
}

QByteArray ServedConsole::callback(const QByteArray &rest) const
{
    return m_receiverOrigin + rest;
}

} // namespace tests
