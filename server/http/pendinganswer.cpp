// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/pendinganswer.h"

#include "server/http/guardconnection.h"
#include "server/http/guardserver.h"
#include "server/http/httpserverseam.h"
#include "server/http/problem.h"
#include "server/http/requestsocket.h"
#include "server/http/status.h"
#include "server/logging.h"

namespace server::http {

PendingAnswer::PendingAnswer(GuardServer &server, GuardConnection &connection,
                             RequestSocket &socket, RequestHead head)
    : m_server(&server)
    , m_connection(&connection)
    , m_socket(&socket)
    , m_request(std::move(head.request))
{
    m_frame.keepAlive = head.keepAlive;
    m_frame.http10 = head.http10;
    m_frame.bodyless = m_request.method == "HEAD";
    m_since.start();
}

PendingAnswer::~PendingAnswer()
{
    if (!m_answered)
        answer(problem(status::InternalError,
                       QStringLiteral("The server lost track of this request. Its log may tell "
                                      "why; sending the request again may help.")));
}

void PendingAnswer::setResponder(QHttpServerResponder &&responder)
{
    m_responder.emplace(std::move(responder));
}

void PendingAnswer::answer(Response response)
{
    if (std::exchange(m_answered, true) || !m_server)
        return;
    if (!hasCleanHeaders(response)) {
        qCWarning(httpLog,
                  "An answer to %s was withheld: one of its header fields holds a control "
                  "character",
                  m_request.method.constData());
        response = problem(status::InternalError,
                           QStringLiteral("The answer to this request could not be written as "
                                          "HTTP. Look for line breaks in what was sent."));
    }
    if (m_connection)
        send(response);
    m_responder.reset(); // QHttpServer 6.8 takes the connection's next request only after this
    Q_EMIT m_server->answered(m_request, response, m_since.nsecsElapsed() / 1000);
    if (m_connection)
        m_connection->proceed();
}

void PendingAnswer::loseClient()
{
    m_connection = nullptr;
    m_responder.reset();
}

void PendingAnswer::abandon()
{
    m_answered = true;
    m_responder.reset();
}

void PendingAnswer::send(const Response &response)
{
    if (!response.stream.isEmpty()) {
        m_frame.keepAlive = false;
        const QByteArray head = serialize(response, m_frame, m_server->date());
        m_connection->startStream(m_frame.bodyless ? QByteArray() : response.stream, head);
    } else if (m_responder && m_socket && !m_socket->isRetired()) {
        HttpServerSeam::write(*m_responder, response, m_server->date());
        m_connection->reply(reframe(m_socket->takeReply(), m_frame), m_frame.keepAlive);
    } else {
        m_connection->reply(serialize(response, m_frame, m_server->date()), m_frame.keepAlive);
    }
}

} // namespace server::http
