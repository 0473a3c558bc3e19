// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace server::http {

/// Where accepted connections stay until their client has said something. Thousands that say nothing
/// must not cost the others anything, so there is no more of one here than its descriptor, all of
/// them under one epoll(7) watch. Where there is no epoll nobody stays.
class Lobby final : public QObject
{
    Q_OBJECT

public:
    explicit Lobby(QObject *parent = nullptr);
    /// Closes the connections.
    ~Lobby() override;

    /// Takes an open socket, at `now` milliseconds of a clock that never goes back. spoke() may come
    /// at once: where the socket cannot be watched.
    void add(qintptr descriptor, qint64 now);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_guests.size()); }
    /// Closes who has been here longest. False: nobody is.
    bool dismissOldest();
    /// Closes those who came before `time`.
    void dismissBefore(qint64 time);
    void clear();

Q_SIGNALS:
    /// There is something to read. The socket is the receiver's.
    void spoke(qintptr descriptor);

private:
    struct Guest
    {
        int descriptor = -1;
        qint64 since = 0;
    };

    void listen();
    void hear(quint64 ticket);

    int m_watch = -1; ///< of epoll
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<quint64, Guest> m_guests; ///< in the order in which they came
    quint64 m_lastTicket = 0;
};

} // namespace server::http
