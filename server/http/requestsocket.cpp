// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requestsocket.h"

#include <QHostAddress>

#include <cstring>

namespace server::http {

RequestSocket::RequestSocket(const QAbstractSocket &client, QObject *parent)
    : QTcpSocket(parent)
{
    setPeerAddress(client.peerAddress());
    setPeerPort(client.peerPort());
    setLocalAddress(client.localAddress());
    setLocalPort(client.localPort());
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(ConnectedState);
}

void RequestSocket::replay(const QByteArray &request)
{
    m_request = request;
    m_position = 0;
    m_reply.clear();
    Q_EMIT readyRead();
}

QByteArray RequestSocket::takeReply()
{
    return std::exchange(m_reply, {});
}

void RequestSocket::retire()
{
    if (std::exchange(m_retired, true))
        return;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

qint64 RequestSocket::bytesAvailable() const
{
    return QAbstractSocket::bytesAvailable() + unread();
}

qint64 RequestSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = qMin(maxSize, unread());
    std::memcpy(data, m_request.constData() + m_position, size_t(size));
    m_position += size;
    return size;
}

qint64 RequestSocket::readLineData(char *data, qint64 maxSize)
{
    const qsizetype feed = m_request.indexOf('\n', m_position);
    return readData(data, feed < 0 ? maxSize : qMin<qint64>(maxSize, feed + 1 - m_position));
}

qint64 RequestSocket::skipData(qint64 maxSize)
{
    const qint64 size = qMin(maxSize, unread());
    m_position += size;
    return size;
}

qint64 RequestSocket::writeData(const char *data, qint64 size)
{
    m_reply.append(data, size);
    return size;
}

} // namespace server::http
