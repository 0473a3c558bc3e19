// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

namespace server::http {

/// A socket in memory: plays checked requests to QHttpServer and collects what it answers. One
/// serves a connection for all its requests, one at a time. It does not hear of its client's
/// leaving until its connection retires it, because QHttpServer 6.4 keeps raw pointers to it.
class RequestSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    RequestSocket(const QAbstractSocket &client, QObject *parent);

    /// QHttpServer handles the request before this returns.
    void replay(const QByteArray &request);
    /// What QHttpServer wrote since the last call.
    [[nodiscard]] QByteArray takeReply();
    /// Tells QHttpServer that the connection ended; it deletes this socket later.
    void retire();
    /// Also true after QHttpServer closed the socket.
    [[nodiscard]] bool isRetired() const { return m_retired; }

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override { retire(); }
    void close() override { retire(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 readLineData(char *data, qint64 maxSize) override;
    qint64 skipData(qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    qint64 unread() const { return m_request.size() - m_position; }

    QByteArray m_request;
    qsizetype m_position = 0;
    QByteArray m_reply;
    bool m_retired = false;
};

} // namespace server::http
