// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/clientsocket.h"

#include "server/http/socketshutdown.h"

#include <QSslSocket>

namespace server::http {

namespace {

constexpr qint64 TlsBuffer = 32 * 1024; // more than the 16 KiB of a record, or it would never come
constexpr char HandshakeRecord = 0x16; // RFC 8446 section 5.1

} // namespace

// A QAbstractSocket is not buffered, unlike QTcpSocket: bytes and the end of the stream stay in the
// kernel until they are asked for. QTcpSocket would close the connection of a client that shuts its
// sending side down while its answer is pending. With TLS there is no such thing as half a
// connection, and QSslSocket buffers what it has to decrypt.
ClientSocket::ClientSocket(const std::optional<QSslConfiguration> &tls)
{
    if (tls) {
        auto socket = std::make_unique<QSslSocket>();
        m_tls = socket.get();
        m_tls->setSslConfiguration(*tls);
        connect(m_tls, &QSslSocket::encrypted, this, &ClientSocket::opened);
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &ClientSocket::written);
        connect(m_tls, &QSslSocket::bytesWritten, this, [this] {
            // Else they are encrypted only, and nothing is sent yet.
            if (m_tls->mode() == QSslSocket::UnencryptedMode)
                Q_EMIT written();
        });
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr);
        connect(m_socket.get(), &QAbstractSocket::bytesWritten, this, &ClientSocket::written);
    }
    connect(m_socket.get(), &QAbstractSocket::readyRead, this, &ClientSocket::takeBytes);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &ClientSocket::disconnected);
}

ClientSocket::~ClientSocket()
{
    m_socket->disconnect(this);
}

bool ClientSocket::take(qintptr descriptor)
{
    const QIODevice::OpenMode mode = m_tls ? QIODevice::ReadWrite
                                           : QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (!m_socket->setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState, mode))
        return false;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_tls)
        m_tls->setReadBufferSize(TlsBuffer);
    return true;
}

void ClientSocket::takeBytes()
{
    if (m_tls && m_tls->mode() == QSslSocket::UnencryptedMode)
        greet();
    else if (!m_tls || m_tls->isEncrypted())
        Q_EMIT readyRead();
}

/// The first byte tells who speaks TLS, and stays where QSslSocket finds it.
void ClientSocket::greet()
{
    if (m_greeted) {
        Q_EMIT readyRead(); // what the misdirected one goes on with
        return;
    }
    const QByteArray first = m_tls->peek(1);
    if (first.isEmpty())
        return;
    m_greeted = true;
    const char byte = first.front();
    if (byte == HandshakeRecord) {
        Q_EMIT greeted();
    } else if (byte >= 'A' && byte <= 'Z') {
        Q_EMIT misdirected();
    } else {
        abort();
    }
}

void ClientSocket::shakeHands()
{
    m_tls->startServerEncryption();
}

bool ClientSocket::isEncrypted() const
{
    return m_tls && m_tls->isEncrypted();
}

bool ClientSocket::holdsMore() const
{
    return m_tls && m_tls->bytesAvailable() > 0;
}

qint64 ClientSocket::backlog() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void ClientSocket::finish(bool isSending)
{
    // QSslSocket says goodbye only together with closing, which resets the connection under bytes
    // that are still coming in.
    if (isEncrypted() && !isSending)
        m_tls->disconnectFromHost();
    else
        shutDownSending(m_socket->socketDescriptor());
}

} // namespace server::http
