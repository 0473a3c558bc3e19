// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/httpreply.h"
#include "server/http/requesthead.h"

#include <QElapsedTimer>
#include <QHttpServerResponder>
#include <QPointer>

#include <optional>

namespace server::http {

class GuardConnection;
class GuardServer;
class RequestSocket;

/// One request between the guard and its answer. Handlers keep it through their Responder as long
/// as they like: it outlives client, connection and endpoint. Unanswered, it answers 500 at its end.
class PendingAnswer
{
    Q_DISABLE_COPY_MOVE(PendingAnswer)

public:
    PendingAnswer(GuardServer &server, GuardConnection &connection, RequestSocket &socket,
                  RequestHead head);
    ~PendingAnswer();

    [[nodiscard]] const Request &request() const { return m_request; }
    void setResponder(QHttpServerResponder &&responder);
    /// The first call counts.
    void answer(Response response);
    /// The client left: the answer is reported and goes nowhere.
    void loseClient();
    /// The client got another answer: this one is neither sent nor reported.
    void abandon();

private:
    void send(const Response &response);

    QPointer<GuardServer> m_server;
    QPointer<GuardConnection> m_connection;
    QPointer<RequestSocket> m_socket;
    /// Not kept longer than the connection: QHttpServer 6.8 owns what it points to.
    std::optional<QHttpServerResponder> m_responder;
    Request m_request;
    ReplyFrame m_frame;
    QElapsedTimer m_since;
    bool m_answered = false;
};

} // namespace server::http
