// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>
#include <QTimer>

/// A client that sends what it is told, byte for byte, and keeps what it gets.
class RawClient final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit RawClient(quint16 port)
    {
        connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        waitForConnected();
        connect(this, &QTcpSocket::readyRead, this, [this] { received += readAll(); });
    }

    void send(const QByteArray &bytes)
    {
        write(bytes);
        flush();
    }
    /// Sends `bytes` again and again until the connection ends or the client does.
    void trickle(const QByteArray &bytes, int intervalMs)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, bytes] {
            if (state() == ConnectedState)
                send(bytes);
        });
        timer->start(intervalMs);
    }
    /// Field names come in lower case from Qt 6.8 on.
    [[nodiscard]] bool hasText(const QByteArray &text) const
    {
        return received.toLower().contains(text.toLower());
    }
    [[nodiscard]] bool isClosed() const { return state() == UnconnectedState; }
    /// Status codes of the answers so far.
    [[nodiscard]] QList<int> statuses() const
    {
        QList<int> found;
        for (qsizetype at = received.indexOf("HTTP/1.1 "); at >= 0;
             at = received.indexOf("HTTP/1.1 ", at + 9)) {
            if (const int status = received.mid(at + 9, 3).toInt())
                found.append(status);
        }
        return found;
    }

    QByteArray received;
};
