// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/clientsocket.h"
#include "server/http/requestparser.h"

#include <QPointer>

#include <memory>

namespace server::http {

class GuardServer;
class PendingAnswer;
class RequestSocket;

/// One client: the real socket, its parser, its deadlines. One request is in flight at a time, so
/// answers keep the order of pipelined requests.
class GuardConnection final : public QObject
{
    Q_OBJECT

public:
    /// How well the others can do without it, best first.
    enum class Use {
        Mute, ///< it has asked nothing yet
        Idle, ///< it waits between requests
        Slow, ///< its request has been arriving for longer than Limits::patience
        Busy,
    };

    /// Takes over the accepted descriptor.
    GuardConnection(GuardServer &server, qintptr descriptor);
    ~GuardConnection() override;

    /// Counts it against its client. False, and refused: the client has too many connections.
    [[nodiscard]] bool join(const Headers &headers);
    /// Its use at `now` and since when it has stood there, in milliseconds of GuardServer::now().
    [[nodiscard]] std::pair<Use, qint64> use(qint64 now) const;

    /// What GuardServer::queueHandshake() leads to.
    void shakeHands();
    /// Gives the guard's own answer and ends the connection.
    void refuse(const Refusal &refusal);
    /// Sends a complete answer; proceed() then takes up the next request.
    void reply(const QByteArray &bytes, bool keepAlive);
    void proceed();
    /// Sends the head of an answer that push() goes on with. An empty topic ends it at once.
    void startStream(const QByteArray &topic, const QByteArray &head);
    /// Adds to the stream; a reader that lags too far behind is cut off.
    void push(const QByteArray &bytes);
    /// Of the open stream, else empty.
    [[nodiscard]] const QByteArray &topic() const { return m_topic; }

    /// `now` in milliseconds of GuardServer::now().
    void checkDeadline(qint64 now);
    void abort();

private:
    enum class State { Greeting, Reading, Handling, Flushing, Streaming, Lingering, Closed };

    void watch();
    void greet();
    void open();
    void redirect();
    void onReadyRead();
    void onBytesWritten();
    void receive();
    void process();
    [[nodiscard]] bool admit();
    [[nodiscard]] bool isWithinBounds();
    void dispatch();
    void armForReading();
    void send(const QByteArray &bytes);
    void linger();
    void close();
    void refuse(const Refusal &refusal, const Request &request);
    void hold(qsizetype bytes);
    void setDeadline(std::chrono::milliseconds fromNow);

    GuardServer &m_server;
    ClientSocket m_socket;
    RequestParser m_parser;
    RequestParser::State m_armedFor = RequestParser::State::Head;
    QPointer<RequestSocket> m_replay;
    std::weak_ptr<PendingAnswer> m_pending;
    QByteArray m_topic;
    QByteArray m_account; ///< of its client, see ClientLedger
    qint64 m_deadline = 0;
    qint64 m_since = 0; ///< when m_deadline was set
    qsizetype m_held = 0; ///< bytes of its requests, as the server counts them
    int m_burst = 0; ///< requests among the bytes that were read last
    State m_state = State::Reading;
    bool m_hasAsked = false;
    bool m_admitted = false; ///< the request under way
    bool m_keepAlive = true;
    bool m_unread = false; ///< bytes or the end came while nobody was reading
    bool m_processing = false;
};

} // namespace server::http
