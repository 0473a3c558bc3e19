// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace tests {

Receiver::Receiver(QObject *parent)
    : QObject(parent)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    });
}

QByteArray Receiver::url(const QByteArray &rest) const
{
    return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + rest;
}

void Receiver::read(QTcpSocket *socket)
{
    static const QRegularExpression length(QStringLiteral("\r\ncontent-length:\\s*(\\d+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    for (;;) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = received.left(end);
        const qsizetype size = length.match(QString::fromLatin1(head)).captured(1).toLongLong();
        if (received.size() < end + 4 + size)
            return;
        m_calls.push_back({head, received.mid(end + 4, size)});
        received.remove(0, end + 4 + size);
        if (!m_status.isEmpty())
            socket->write("HTTP/1.1 " + m_status + "\r\nContent-Length: 0\r\n\r\n");
    }
}

} // namespace tests
