// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <vector>

namespace tests {

/// A flow's callback address on loopback: keeps what arrives, answers as told or not at all.
class Receiver final : public QObject
{
public:
    struct Call
    {
        QByteArray head; ///< request line and fields as they came
        QByteArray body;

        [[nodiscard]] QByteArray target() const { return head.split(' ').value(1); }
    };

    explicit Receiver(QObject *parent = nullptr);

    /// A callback URL that ends in `rest`.
    [[nodiscard]] QByteArray url(const QByteArray &rest) const;
    /// The status line's number and phrase for later calls, "202 Accepted"; empty: never answer.
    void setAnswer(const QByteArray &status) { m_status = status; }
    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }
    [[nodiscard]] size_t count() const { return m_calls.size(); }

private:
    void read(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_received;
    QTcpServer m_server; // after m_received: its sockets leave that when they go
    QByteArray m_status = "202 Accepted";
    std::vector<Call> m_calls;
};

} // namespace tests
