// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/guardconnection.h"

#include "server/http/clientaddress.h"
#include "server/http/guardserver.h"
#include "server/http/pendinganswer.h"
#include "server/http/problem.h"
#include "server/http/requestsocket.h"
#include "server/http/status.h"

#include <QDateTime>

#include <limits>

namespace server::http {

namespace {

constexpr qsizetype LargeRequest = 64 * 1024; // smaller ones pass when memory is short
constexpr std::chrono::milliseconds RoundUp{999};
constexpr int SoonAgain = 5; // seconds

} // namespace

GuardConnection::GuardConnection(GuardServer &server, qintptr descriptor)
    : m_server(server)
    , m_socket(server.tls())
    , m_parser(server.limits())
    , m_place(server.open().add(this))
{
    m_server.add(this);
    watch();
    if (!m_socket.take(descriptor)) {
        close();
        return;
    }
    m_state = server.tls() ? State::Greeting : State::Reading;
    setDeadline(server.tls() ? server.limits().handshakeTime : server.limits().headTime);
}

GuardConnection::~GuardConnection()
{
    m_socket.disconnect(this);
    m_server.open().remove(m_place);
    m_server.remove(this);
}

void GuardConnection::watch()
{
    connect(&m_socket, &ClientSocket::greeted, this, &GuardConnection::greet);
    connect(&m_socket, &ClientSocket::misdirected, this, &GuardConnection::redirect);
    connect(&m_socket, &ClientSocket::opened, this, &GuardConnection::open);
    connect(&m_socket, &ClientSocket::readyRead, this, &GuardConnection::onReadyRead);
    connect(&m_socket, &ClientSocket::written, this, &GuardConnection::onBytesWritten);
    connect(&m_socket, &ClientSocket::disconnected, this, &GuardConnection::close);
}

/// A handshake costs more than many a request, so it is taken from the same allowance.
void GuardConnection::greet()
{
    const QByteArray client = clientOf(plainAddress(m_socket.socket().peerAddress()), {});
    if (m_server.ledger().take(client, m_server.now()))
        abort();
    else
        m_server.queueHandshake(*this);
}

void GuardConnection::open()
{
    if (m_state != State::Greeting)
        return;
    m_state = State::Reading;
    setDeadline(m_server.limits().headTime);
}

void GuardConnection::redirect()
{
    m_state = State::Reading;
    refuse({status::BadRequest,
            QStringLiteral("This listener speaks https. Send the request again with https:// in "
                           "place of http://.")});
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
    m_burst = 0;
    process();
    if (m_socket.holdsMore())
        QMetaObject::invokeMethod(this, &GuardConnection::onReadyRead, Qt::QueuedConnection);
}

void GuardConnection::process()
{
    if (std::exchange(m_processing, true))
        return;
    while (m_state == State::Reading) {
        const RequestParser::State progress = m_parser.advance();
        hold(m_parser.held());
        const bool hasHead = progress == RequestParser::State::Body
                             || progress == RequestParser::State::Complete;
        if (hasHead && !(admit() && isWithinBounds()))
            break;
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

bool GuardConnection::join(const Headers &headers)
{
    const QByteArray client = clientOf(plainAddress(m_socket.socket().peerAddress()), headers);
    const QByteArray before = std::exchange(m_account, {});
    m_server.ledger().close(before);
    if (const auto account = m_server.ledger().open(client, m_server.now())) {
        m_account = *account;
        return true;
    }
    refuse({status::TooManyRequests,
            QStringLiteral("Too many connections from your address are open. Close some, or use "
                           "them again for the next request."),
            SoonAgain});
    return false;
}

/// Asks once a request, before its body is read, whether its client may have it.
bool GuardConnection::admit()
{
    if (std::exchange(m_admitted, true))
        return true;
    if (++m_burst > m_server.limits().pipelined) {
        refuse({status::TooManyRequests,
                QStringLiteral("More than %1 requests came at once on one connection. Wait for "
                               "answers before sending more.")
                    .arg(m_server.limits().pipelined),
                1});
        return false;
    }
    const Headers &headers = m_parser.head().request.headers;
    if (!join(headers))
        return false;
    const QByteArray client = clientOf(plainAddress(m_socket.socket().peerAddress()), headers);
    const auto wait = m_server.ledger().take(client, m_server.now());
    if (!wait)
        return true;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*wait + RoundUp);
    refuse({status::TooManyRequests,
            QStringLiteral("Requests come faster than is accepted here. Send fewer a second, or "
                           "try again later."),
            int(seconds.count())});
    return false;
}

bool GuardConnection::isWithinBounds()
{
    if (m_held <= LargeRequest || m_server.held() <= m_server.limits().held)
        return true;
    refuse({status::Unavailable,
            QStringLiteral("Too much is being received at the moment. Try again in a few seconds, "
                           "or send a smaller body."),
            SoonAgain});
    return false;
}

OpenConnections::Use GuardConnection::use() const
{
    using Use = OpenConnections::Use;
    if (m_state == State::Closed)
        return Use::Ended;
    if (m_state == State::Greeting)
        return Use::Mute;
    if (m_state == State::Lingering)
        return Use::Leaving;
    if (m_state != State::Reading)
        return Use::Busy;
    if (m_parser.state() != RequestParser::State::Idle)
        return Use::Receiving;
    return m_hasAsked ? Use::Idle : Use::Mute;
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
        m_replay = m_server.createRequestSocket(m_socket.socket());
    RequestHead head = m_parser.take();
    m_hasAsked = true;
    m_admitted = false;
    hold(m_parser.held() + head.request.body.size());
    head.request.peer = plainAddress(m_socket.socket().peerAddress());
    head.request.peerPort = m_socket.socket().peerPort();
    head.request.secure = m_socket.isEncrypted();
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
    hold(m_parser.held());
    send(bytes);
}

void GuardConnection::proceed()
{
    if (m_state != State::Flushing || m_socket.backlog() > 0)
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
    hold(0);
    m_deadline = std::numeric_limits<qint64>::max();
    send(head);
    if (m_unread)
        receive();
}

void GuardConnection::push(const QByteArray &bytes)
{
    if (m_socket.backlog() + bytes.size() > m_server.limits().streamBacklog)
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
    if (m_state == State::Closed)
        return;
    if (m_state == State::Greeting)
        return abort(); // who has not shaken hands could not read it
    Response response = problem(refusal.status, refusal.detail);
    if (refusal.retryAfter > 0)
        response.headers.push_back({"Retry-After", QByteArray::number(refusal.retryAfter)});
    Request known = request;
    known.peer = plainAddress(m_socket.socket().peerAddress());
    known.peerPort = m_socket.socket().peerPort();
    known.receivedAt = QDateTime::currentDateTimeUtc();
    m_parser.stop();
    const ReplyFrame frame{false, false, known.method == "HEAD"};
    reply(serialize(response, frame, m_server.date()), false);
    Q_EMIT m_server.answered(known, response, 0);
    proceed();
}

void GuardConnection::endLate()
{
    switch (m_state) {
    case State::Greeting:
        return abort();
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
    if (m_state != State::Closed && !m_socket.write(bytes))
        close();
}

/// Stops sending and lets the client read: closing at once with bytes unread would reset the
/// connection under the answer (RFC 9112 section 9.6).
void GuardConnection::linger()
{
    m_state = State::Lingering;
    setDeadline(m_server.limits().closeTime);
    m_socket.finish(m_parser.state() == RequestParser::State::Refused);
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
    m_parser.stop();
    hold(0);
    m_server.ledger().close(m_account);
    m_server.open().move(m_place, use(), m_server.now());
    m_deadline = std::numeric_limits<qint64>::max();
    if (const auto pending = m_pending.lock())
        pending->loseClient();
    if (m_replay)
        m_replay->retire();
    deleteLater();
}

void GuardConnection::hold(qsizetype bytes)
{
    m_server.hold(bytes - std::exchange(m_held, bytes));
}

void GuardConnection::setDeadline(std::chrono::milliseconds fromNow)
{
    const qint64 now = m_server.now();
    m_deadline = now + fromNow.count();
    m_server.open().move(m_place, use(), now);
}

} // namespace server::http
