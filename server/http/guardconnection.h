// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/requestparser.h"

#include <QAbstractSocket>
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
    enum class State { Reading, Handling, Flushing, Streaming, Lingering, Closed };

    void onReadyRead();
    void onBytesWritten();
    void receive();
    void process();
    void dispatch();
    void armForReading();
    void send(const QByteArray &bytes);
    void linger();
    void close();
    void refuse(const Refusal &refusal, const Request &request);
    void setDeadline(std::chrono::milliseconds fromNow);

    GuardServer &m_server;
    QAbstractSocket m_socket;
    RequestParser m_parser;
    RequestParser::State m_armedFor = RequestParser::State::Head;
    QPointer<RequestSocket> m_replay;
    std::weak_ptr<PendingAnswer> m_pending;
    QByteArray m_topic;
    qint64 m_deadline = 0;
    State m_state = State::Reading;
    bool m_keepAlive = true;
    bool m_unread = false; ///< bytes or the end came while nobody was reading
    bool m_processing = false;
};

} // namespace server::http
