// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/guardserver.h"

#include "server/http/guardconnection.h"
#include "server/http/pendinganswer.h"
#include "server/http/requestsocket.h"
#include "server/http/status.h"
#include "server/logging.h"

#include <QLocale>

#include <algorithm>

namespace server::http {

namespace {

using namespace std::chrono_literals;

constexpr int ReceiveSize = 16 * 1024; // small, so that many large bodies let others in between
constexpr int ListenBacklog = 4096;
constexpr int AcceptSlice = 64;
constexpr int DeadlineSlice = 32;
constexpr auto AcceptPause = 200ms;
constexpr int RetryAfter = 5; // seconds

std::chrono::milliseconds tickInterval(const Limits &limits)
{
    const auto shortest = std::min({limits.handshakeTime, limits.headTime, limits.bodyTime,
                                    limits.idleTime, limits.handlerTime, limits.closeTime});
    return std::clamp<std::chrono::milliseconds>(shortest / 4, 10ms, 500ms);
}

} // namespace

GuardServer::GuardServer(const Limits &limits, const std::optional<QSslConfiguration> &tls)
    : m_limits(limits)
    , m_tls(tls)
    , m_ledger(limits)
    , m_receiveBuffer(ReceiveSize, Qt::Uninitialized)
{
    m_clock.start();
    setListenBacklogSize(ListenBacklog);
    m_tick.setInterval(tickInterval(limits));
    connect(&m_tick, &QTimer::timeout, this, &GuardServer::checkDeadlines);
    m_moreDeadlines.setSingleShot(true);
    connect(&m_moreDeadlines, &QTimer::timeout, this, &GuardServer::checkDeadlines);
    connect(&m_handshakeTurn, &QTimer::timeout, this, &GuardServer::shakeNextHands);
    connect(&m_lobby, &Lobby::spoke, this, &GuardServer::welcome);
    connect(this, &QTcpServer::acceptError, this, &GuardServer::pauseAfterAcceptError);
}

GuardServer::~GuardServer()
{
    close();
    abortConnections();
    qDeleteAll(QSet<GuardConnection *>(std::exchange(m_connections, {})));
}

QByteArray GuardServer::date()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 second = now.toSecsSinceEpoch();
    if (std::exchange(m_dateSecond, second) != second)
        m_date = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    return m_date;
}

void GuardServer::add(GuardConnection *connection)
{
    m_connections.insert(connection);
    if (!m_tick.isActive())
        m_tick.start();
}

void GuardServer::remove(GuardConnection *connection)
{
    m_connections.remove(connection);
    rest();
}

void GuardServer::rest()
{
    if (m_connections.isEmpty() && m_lobby.size() == 0)
        m_tick.stop();
}

void GuardServer::abortConnections()
{
    m_lobby.clear();
    for (GuardConnection *connection : std::as_const(m_connections))
        connection->abort();
}

void GuardServer::queueHandshake(GuardConnection &connection)
{
    m_greeted.emplace_back(&connection);
    if (!m_handshakeTurn.isActive())
        m_handshakeTurn.start();
}

void GuardServer::shakeNextHands()
{
    const QPointer<GuardConnection> next = m_greeted.front();
    m_greeted.pop_front();
    if (m_greeted.empty())
        m_handshakeTurn.stop();
    if (next)
        next->shakeHands();
}

RequestSocket *GuardServer::createRequestSocket(const QAbstractSocket &client)
{
    auto *socket = new RequestSocket(client, this);
    addPendingConnection(socket);
    return socket;
}

void GuardServer::submit(const std::shared_ptr<PendingAnswer> &answer, RequestSocket &socket)
{
    const quint64 key = ++m_lastKey;
    const Request &request = answer->request();
    // Two parsers never see the same bytes: QHttpServer gets the little that it needs to dispatch.
    const QByteArray replay = request.method + ' ' + request.path + " HTTP/1.1\r\n" + KeyField
                              + ": " + QByteArray::number(key) + "\r\n\r\n";
    m_waiting.insert(key, answer);
    socket.replay(replay);
    m_waiting.remove(key); // QHttpServer did not want it: PendingAnswer answers 500
}

std::shared_ptr<PendingAnswer> GuardServer::take(quint64 key)
{
    return m_waiting.take(key);
}

void GuardServer::push(const QByteArray &topic, const QByteArray &bytes)
{
    for (GuardConnection *connection : std::as_const(m_connections)) {
        if (connection->topic() == topic)
            connection->push(bytes);
    }
}

int GuardServer::streamCount(const QByteArray &topic) const
{
    return int(std::count_if(
        m_connections.begin(), m_connections.end(),
        [&topic](const GuardConnection *connection) { return connection->topic() == topic; }));
}

void GuardServer::incomingConnection(qintptr descriptor)
{
    if (makeRoom())
        m_lobby.add(descriptor, now());
    else
        turnAway(descriptor);
    if (!m_tick.isActive())
        m_tick.start();
    if (++m_accepted == AcceptSlice)
        letOthersGoOn();
}

/// Whoever has said something gets a connection of its own.
void GuardServer::welcome(qintptr descriptor)
{
    auto *connection = new GuardConnection(*this, descriptor);
    static_cast<void>(connection->join({}));
}

void GuardServer::turnAway(qintptr descriptor)
{
    auto *connection = new GuardConnection(*this, descriptor);
    if (m_open.size() > m_limits.connections * 9 / 8) {
        connection->abort();
        return;
    }
    connection->refuse({status::Unavailable,
                        QStringLiteral("Too many connections are open. Close some, or try again "
                                       "in a few seconds."),
                        RetryAfter});
}

/// QTcpServer accepts until nobody waits any more. In a flood that is long, and those who are in wait.
void GuardServer::letOthersGoOn()
{
    m_accepted = 0;
    setMaxPendingConnections(0); // ends QTcpServer's loop
    QMetaObject::invokeMethod(
        this,
        [this] {
            setMaxPendingConnections(AcceptSlice);
            if (isListening())
                resumeAccepting();
        },
        Qt::QueuedConnection);
}

/// Who keeps a place without using it must not keep those out who would. Without a word: an answer
/// would have to wait for its reader, and keep the place so long. False: all places are needed.
bool GuardServer::makeRoom()
{
    const qint64 patience = now() - m_limits.patience.count();
    while (taken() >= m_limits.connections) {
        if (m_lobby.dismissOldest())
            continue;
        GuardConnection *spared = m_open.leastNeeded(patience);
        if (!spared)
            return false;
        spared->abort();
    }
    return true;
}

/// Those of a flood come due together: a slice of them in each round of the event loop, because who
/// is refused gets an answer, and the others must not wait for hundreds of them.
void GuardServer::checkDeadlines()
{
    const qint64 time = now();
    m_lobby.dismissBefore(time - (m_tls ? m_limits.handshakeTime : m_limits.headTime).count());
    int ended = 0;
    for (GuardConnection *connection : std::as_const(m_connections)) {
        if (!connection->isLate(time))
            continue;
        if (ended++ == DeadlineSlice) {
            m_moreDeadlines.start();
            break;
        }
        connection->endLate();
    }
    rest();
}

/// Out of file descriptors, most likely: accepting again at once would spin.
void GuardServer::pauseAfterAcceptError()
{
    qCWarning(httpLog, "A connection could not be accepted: %s", qUtf8Printable(errorString()));
    pauseAccepting();
    QTimer::singleShot(AcceptPause, this, [this] { resumeAccepting(); });
}

} // namespace server::http
