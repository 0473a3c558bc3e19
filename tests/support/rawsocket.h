// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace tests {

/// A connection to loopback without any manners of Qt: it sends what it is told, byte for byte, and
/// may leave in every way that TCP knows. For servers in another process, since it blocks.
class RawSocket
{
    Q_DISABLE_COPY(RawSocket)

public:
    explicit RawSocket(quint16 port);
    RawSocket(RawSocket &&other) noexcept;
    RawSocket &operator=(RawSocket &&) = delete;
    ~RawSocket(); ///< closes it

    /// False when the other side is gone, or takes nothing for five seconds.
    bool send(const QByteArray &bytes) const;
    /// Says that nothing more comes, and still listens.
    void finish() const;
    /// Leaves by RST: the other side loses what is on its way.
    void reset();
    /// Waits until something comes, at most so many milliseconds. False: nothing came.
    bool receive(int patience);

    [[nodiscard]] bool isConnected() const { return m_descriptor >= 0; }
    [[nodiscard]] bool isEnded() const { return m_ended; } ///< by the other side
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Status codes of the answers so far.
    [[nodiscard]] QList<int> statuses() const;
    void forget() { m_received.clear(); }

private:
    int m_descriptor = -1;
    bool m_ended = false;
    QByteArray m_received;
};

} // namespace tests
