// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/lobby.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace server::http {

namespace {

constexpr int AtOnce = 64; // so that those who are in go on in between

#ifdef Q_OS_LINUX

int openWatch()
{
    return ::epoll_create1(EPOLL_CLOEXEC);
}

bool watch(int watch, int descriptor, quint64 ticket)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = ticket;
    return ::epoll_ctl(watch, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void unwatch(int watch, int descriptor)
{
    ::epoll_ctl(watch, EPOLL_CTL_DEL, descriptor, nullptr);
}

/// The tickets of those of whom there is news.
std::vector<quint64> news(int watch)
{
    std::array<epoll_event, AtOnce> events{};
    const int count = ::epoll_wait(watch, events.data(), int(events.size()), 0);
    std::vector<quint64> tickets;
    for (int i = 0; i < count; ++i)
        tickets.push_back(events.at(size_t(i)).data.u64);
    return tickets;
}

enum class Word { None, Some, Farewell };

Word wordOf(int descriptor)
{
    char first = 0;
    const ssize_t size = ::recv(descriptor, &first, 1, MSG_PEEK | MSG_DONTWAIT);
    if (size > 0)
        return Word::Some;
    return size < 0 && (errno == EAGAIN || errno == EINTR) ? Word::None : Word::Farewell;
}

void closeDescriptor(int descriptor)
{
    ::close(descriptor);
}

#else // nobody stays: the rest is never called

enum class Word { None, Some, Farewell };

int openWatch()
{
    return -1;
}

bool watch(int, int, quint64)
{
    return false;
}

void unwatch(int, int) { }

std::vector<quint64> news(int)
{
    return {};
}

Word wordOf(int)
{
    return Word::None;
}

void closeDescriptor(int) { }

#endif

} // namespace

Lobby::Lobby(QObject *parent)
    : QObject(parent)
    , m_watch(openWatch())
{
    if (m_watch < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_watch, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Lobby::listen);
}

Lobby::~Lobby()
{
    clear();
    m_notifier.reset(); // before what it watches
    if (m_watch >= 0)
        closeDescriptor(m_watch);
}

void Lobby::add(qintptr descriptor, qint64 now)
{
    const quint64 ticket = ++m_lastTicket;
    if (m_watch >= 0 && watch(m_watch, int(descriptor), ticket))
        m_guests.emplace(ticket, Guest{int(descriptor), now});
    else
        Q_EMIT spoke(descriptor);
}

bool Lobby::dismissOldest()
{
    if (m_guests.empty())
        return false;
    closeDescriptor(m_guests.begin()->second.descriptor); // which ends the watch as well
    m_guests.erase(m_guests.begin());
    return true;
}

void Lobby::dismissBefore(qint64 time)
{
    while (!m_guests.empty() && m_guests.begin()->second.since < time)
        dismissOldest();
}

void Lobby::clear()
{
    while (dismissOldest()) { }
}

void Lobby::listen()
{
    for (const quint64 ticket : news(m_watch))
        hear(ticket);
}

void Lobby::hear(quint64 ticket)
{
    const auto found = m_guests.find(ticket);
    if (found == m_guests.end())
        return; // dismissed since
    const int descriptor = found->second.descriptor;
    const Word word = wordOf(descriptor);
    if (word == Word::None)
        return;
    m_guests.erase(found);
    if (word == Word::Farewell) {
        closeDescriptor(descriptor);
        return;
    }
    unwatch(m_watch, descriptor);
    Q_EMIT spoke(descriptor);
}

} // namespace server::http
