// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>

#include <functional>
#include <vector>

class QTcpSocket;

/// A receiver of callbacks on 127.0.0.1 that records requests byte for byte and answers as told, also
/// badly.
class CallbackSink final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray head; ///< request line and header lines, without the empty one
        QByteArray body;

        [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
        [[nodiscard]] QByteArray target() const { return line().split(' ').value(1); }
        /// Value of the first field called `name`; null when there is none.
        [[nodiscard]] QByteArray field(const QByteArray &name) const;
    };
    struct Answer
    {
        QByteArray bytes = accepted(); ///< sent as they are
        int delay = 0; ///< milliseconds
        bool silent = false; ///< nothing is ever sent
        bool close = false; ///< after the bytes
        QByteArray repeat = {}; ///< after the bytes, without end
    };

    explicit CallbackSink(QObject *parent = nullptr);
    ~CallbackSink() override;

    [[nodiscard]] QByteArray origin() const; ///< "http://127.0.0.1:40123"
    [[nodiscard]] QByteArray url(const QByteArray &path = "/callback") const;

    void setAnswer(const Answer &answer);
    void answerWith(std::function<Answer(const Request &)> answer);
    /// Stops listening and cuts every connection.
    void close();

    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; } ///< ever accepted
    [[nodiscard]] int mostAtOnce() const
    {
        return m_mostAtOnce;
    } ///< requests without an answer yet

    [[nodiscard]] static QByteArray accepted();
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &reason,
                                           const QByteArray &body = {},
                                           const QByteArray &moreHeaderLines = {});

Q_SIGNALS:
    void received();

private:
    void accept();
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const Answer &answer);
    static void pour(QTcpSocket *socket, const QByteArray &bytes);

    QTcpServer m_server;
    std::function<Answer(const Request &)> m_answer;
    QHash<QTcpSocket *, QByteArray> m_unread;
    std::vector<Request> m_requests;
    int m_connections = 0;
    int m_open = 0;
    int m_mostAtOnce = 0;
};
