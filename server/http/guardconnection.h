// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/clientsocket.h"
#include "server/http/openconnections.h"
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
    /// Takes over the accepted descriptor.
    GuardConnection(GuardServer &server, qintptr descriptor);
    ~GuardConnection() override;

    /// Counts it against its client. False, and refused: the client has too many connections.
    [[nodiscard]] bool join(const Headers &headers);

    /// What GuardServer::queueHandshake() leads to.
    void shakeHands()
    {
        if (m_state == State::Greeting)
            m_socket.shakeHands();
    }
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
    [[nodiscard]] bool isLate(qint64 now) const { return now >= m_deadline; }
    /// Refuses or ends what took too long.
    void endLate();
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
    [[nodiscard]] OpenConnections::Use use() const;
    void setDeadline(std::chrono::milliseconds fromNow);

    GuardServer &m_server;
    ClientSocket m_socket;
    RequestParser m_parser;
    RequestParser::State m_armedFor = RequestParser::State::Idle;
    QPointer<RequestSocket> m_replay;
    std::weak_ptr<PendingAnswer> m_pending;
    QByteArray m_topic;
    QByteArray m_account; ///< of its client, see ClientLedger
    OpenConnections::Place m_place;
    qint64 m_deadline = 0;
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
