// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/core/servercore.h"
#include "server/http/httpendpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace tests {

struct Answer
{
    int status = 0; ///< 0: none came
    QByteArray body;
    server::Headers headers;

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return server::headerValue(headers, name);
    }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

inline const server::Headers Json = {{"Content-Type", "application/json"}};

[[nodiscard]] inline server::http::Response withStatus(int status)
{
    server::http::Response response;
    response.status = status;
    return response;
}

/// A real ServerCore over the bundled definition and a real database in a temporary folder, asked
/// over real HTTP, with a receiver of callbacks on loopback.
class ServedConsole
{
public:
    ServedConsole();

    /// Both listeners on free ports, callbacks to loopback allowed.
    [[nodiscard]] server::ServerConfig config() const;
    [[nodiscard]] bool start() { return start(config()); }
    [[nodiscard]] bool start(const server::ServerConfig &config) { return start(config, served()); }
    /// Another definition than the bundled one.
    [[nodiscard]] bool start(const server::ServerConfig &config,
                             const server::ServedDefinition &definition);
    [[nodiscard]] bool stop();
    [[nodiscard]] server::core::ServerCore &core() { return *m_core; }
    [[nodiscard]] const server::ServerState &state() const { return m_state; }
    [[nodiscard]] static server::ServedDefinition served();

    /// `target` on the connector or operator listener, or a whole URL.
    [[nodiscard]] Answer ask(const QByteArray &verb, const QString &url,
                             const QByteArray &body = {}, const server::Headers &headers = {});
    [[nodiscard]] QString connector(const QString &target) const;
    [[nodiscard]] QString op(const QString &target) const;
    /// Subscribes to the first trigger.
    [[nodiscard]] Answer subscribe(const QByteArray &callback, const server::Headers &more = {});
    [[nodiscard]] Answer fire(const QByteArray &payload, const QString &query = {});

    /// A callback address that is received; `rest` begins with '/'.
    [[nodiscard]] QByteArray callback(const QByteArray &rest) const;
    [[nodiscard]] const std::vector<server::http::Request> &received() const { return m_received; }
    void answerCallbacksWith(int status)
    {
        answerCallbacksBy([status](const auto &) { return withStatus(status); });
    }
    /// Status 0: no answer at all.
    using CallbackAnswer = std::function<server::http::Response(const server::http::Request &)>;
    void answerCallbacksBy(CallbackAnswer answer) { m_answer = std::move(answer); }

private:
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<server::core::ServerCore> m_core;
    server::ServerState m_state;
    CallbackAnswer m_answer;
    std::vector<server::http::Request> m_received;
    std::vector<server::http::Responder> m_unanswered;
    server::http::HttpEndpoint m_receiver;
    QByteArray m_receiverOrigin;
};

} // namespace tests
