// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/guardconnection.h"

#include "server/http/guardserver.h"
#include "server/http/pendinganswer.h"
#include "server/http/problem.h"
#include "server/http/requestsocket.h"
#include "server/http/socketshutdown.h"
#include "server/http/status.h"

#include <QDateTime>

#include <limits>

namespace server::http {

namespace {

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(ipv4) : address;
}

} // namespace

// A QAbstractSocket is not buffered, unlike QTcpSocket: bytes and the end of the stream stay in the
// kernel until they are asked for. QTcpSocket would close the connection of a client that shuts its
// sending side down while its answer is pending.
GuardConnection::GuardConnection(GuardServer &server, qintptr descriptor)
    : m_server(server)
    , m_socket(QAbstractSocket::TcpSocket, nullptr)
    , m_parser(server.limits())
{
    m_server.add(this);
    connect(&m_socket, &QAbstractSocket::readyRead, this, &GuardConnection::onReadyRead);
    connect(&m_socket, &QAbstractSocket::bytesWritten, this, &GuardConnection::onBytesWritten);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &GuardConnection::close);
    if (!m_socket.setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState,
                                      QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        close();
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    setDeadline(server.limits().headTime);
}

GuardConnection::~GuardConnection()
{
    m_socket.disconnect(this);
    m_server.remove(this);
}

void GuardConnection::onReadyRead()
{
    if (m_state == State::Handling || m_state == State::Flushing)
        m_unread = true;
    else
        receive();
}

void GuardConnection::receive()
{
    m_unread = false;
    QByteArray &buffer = m_server.receiveBuffer();
    const qint64 size = m_socket.read(buffer.data(), buffer.size());
    if (size < 0)
        return close();
    if (m_state != State::Reading)
        return; // what a lingering or streaming client says is of no interest
    m_parser.append(QByteArrayView(buffer).first(size));
    process();
}

void GuardConnection::process()
{
    if (std::exchange(m_processing, true))
        return;
    while (m_state == State::Reading) {
        const RequestParser::State progress = m_parser.advance();
        if (progress == RequestParser::State::Complete) {
            dispatch();
            continue;
        }
        if (progress == RequestParser::State::Refused) {
            refuse(m_parser.refusal(), m_parser.head().request);
            break;
        }
        if (m_parser.takeContinue())
            send("HTTP/1.1 100 Continue\r\n\r\n");
        armForReading();
        break;
    }
    m_processing = false;
}

void GuardConnection::armForReading()
{
    if (std::exchange(m_armedFor, m_parser.state()) == m_parser.state())
        return;
    const Limits &limits = m_server.limits();
    switch (m_parser.state()) {
    case RequestParser::State::Idle:
        return setDeadline(limits.idleTime);
    case RequestParser::State::Head:
        return setDeadline(limits.headTime);
    default:
        return setDeadline(limits.bodyTime);
    }
}

void GuardConnection::dispatch()
{
    m_state = State::Handling;
    setDeadline(m_server.limits().handlerTime);
    if (!m_replay || m_replay->isRetired())
        m_replay = m_server.createRequestSocket(m_socket);
    RequestHead head = m_parser.take();
    head.request.peer = plainAddress(m_socket.peerAddress());
    head.request.peerPort = m_socket.peerPort();
    head.request.receivedAt = QDateTime::currentDateTimeUtc();
    auto answer = std::make_shared<PendingAnswer>(m_server, *this, *m_replay, std::move(head));
    m_pending = answer;
    m_server.submit(answer, *m_replay);
}

void GuardConnection::reply(const QByteArray &bytes, bool keepAlive)
{
    m_keepAlive = keepAlive;
    m_state = State::Flushing;
    setDeadline(m_server.limits().idleTime);
    send(bytes);
}

void GuardConnection::proceed()
{
    if (m_state != State::Flushing || m_socket.bytesToWrite() > 0)
        return;
    if (!m_keepAlive)
        return linger();
    m_state = State::Reading;
    m_armedFor = RequestParser::State::Complete;
    process();
    if (m_state == State::Reading && m_unread)
        receive();
}

void GuardConnection::onBytesWritten()
{
    if (m_state != State::Flushing)
        return;
    setDeadline(m_server.limits().idleTime);
    proceed();
}

void GuardConnection::startStream(const QByteArray &topic, const QByteArray &head)
{
    if (topic.isEmpty())
        return reply(head, false);
    m_topic = topic;
    m_state = State::Streaming;
    m_deadline = std::numeric_limits<qint64>::max();
    send(head);
    if (m_unread)
        receive();
}

void GuardConnection::push(const QByteArray &bytes)
{
    if (m_socket.bytesToWrite() + bytes.size() > m_server.limits().streamBacklog)
        abort();
    else
        send(bytes);
}

void GuardConnection::refuse(const Refusal &refusal)
{
    refuse(refusal, m_parser.head().request);
}

void GuardConnection::refuse(const Refusal &refusal, const Request &request)
{
    Response response = problem(refusal.status, refusal.detail);
    if (refusal.status == status::Unavailable)
        response.headers.push_back({"Retry-After", "5"});
    Request known = request;
    known.peer = plainAddress(m_socket.peerAddress());
    known.peerPort = m_socket.peerPort();
    known.receivedAt = QDateTime::currentDateTimeUtc();
    const ReplyFrame frame{false, false, known.method == "HEAD"};
    reply(serialize(response, frame, m_server.date()), false);
    Q_EMIT m_server.answered(known, response, 0);
    proceed();
}

void GuardConnection::checkDeadline(qint64 now)
{
    if (now < m_deadline)
        return;
    switch (m_state) {
    case State::Reading:
        if (m_parser.state() == RequestParser::State::Idle)
            return linger();
        return refuse({status::RequestTimeout,
                       QStringLiteral("The request did not arrive in time. Send it at once.")});
    case State::Handling:
        if (const auto pending = m_pending.lock()) {
            pending->abandon();
            return refuse({status::GatewayTimeout,
                           QStringLiteral("The answer to this request took too long. Try again "
                                          "later.")},
                          pending->request());
        }
        return abort();
    case State::Flushing:
    case State::Lingering:
        return abort();
    case State::Streaming:
    case State::Closed:
        return;
    }
}

void GuardConnection::send(const QByteArray &bytes)
{
    if (m_state != State::Closed && m_socket.write(bytes) < 0)
        close();
}

/// Stops sending and lets the client read: closing at once with bytes unread would reset the
/// connection under the answer (RFC 9112 section 9.6).
void GuardConnection::linger()
{
    m_state = State::Lingering;
    setDeadline(m_server.limits().closeTime);
    shutDownSending(m_socket.socketDescriptor());
    if (m_unread)
        receive();
}

void GuardConnection::abort()
{
    m_socket.abort();
    close();
}

void GuardConnection::close()
{
    if (std::exchange(m_state, State::Closed) == State::Closed)
        return;
    m_topic.clear();
    m_deadline = std::numeric_limits<qint64>::max();
    if (const auto pending = m_pending.lock())
        pending->loseClient();
    if (m_replay)
        m_replay->retire();
    deleteLater();
}

void GuardConnection::setDeadline(std::chrono::milliseconds fromNow)
{
    m_deadline = m_server.now() + fromNow.count();
}

} // namespace server::http
