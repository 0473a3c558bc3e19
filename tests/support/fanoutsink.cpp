// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fanoutsink.h"

#include <QTcpServer>
#include <QTcpSocket>

/// Knows as much of HTTP as the callbacks need: a head with a length, then a body.
class FanoutSink::Listener final : public QTcpServer
{
public:
    explicit Listener(std::atomic_int &received)
        : m_received(received)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

private:
    void read(QTcpSocket &socket)
    {
        for (;;) {
            const QByteArray unread = socket.peek(64 * 1024);
            const qsizetype head = unread.indexOf("\r\n\r\n");
            if (head < 0)
                return;
            const qsizetype field = unread.toLower().indexOf("content-length:") + 15;
            const qsizetype length =
                unread.mid(field, unread.indexOf("\r\n", field) - field).trimmed().toLongLong();
            if (unread.size() < head + 4 + length)
                return;
            socket.skip(head + 4 + length);
            ++m_received;
            answer(socket, unread.left(unread.indexOf("\r\n")));
        }
    }

    static void answer(QTcpSocket &socket, const QByteArray &line)
    {
        if (line.contains("/silent"))
            return;
        socket.write(line.contains("/503") ? "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"
                                           : "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
    }

    std::atomic_int &m_received;
};

FanoutSink::FanoutSink()
    : m_listener(new Listener(m_received))
{
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("the sink cannot listen");
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

FanoutSink::~FanoutSink()
{
    m_thread.quit();
    m_thread.wait();
}

QByteArray FanoutSink::origin() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port);
}
