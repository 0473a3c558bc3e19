// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawsocket.h"

#include <array>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace tests {

namespace {

template<typename Value>
void setOption(int descriptor, int level, int option, const Value &value)
{
    ::setsockopt(descriptor, level, option, &value, sizeof value);
}

} // namespace

RawSocket::RawSocket(quint16 port)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (m_descriptor < 0)
        return;
    setOption(m_descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, timeval{5, 0});
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        ::close(std::exchange(m_descriptor, -1));
}

RawSocket::RawSocket(RawSocket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_ended(other.m_ended)
    , m_received(std::move(other.m_received))
{
}

RawSocket::~RawSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool RawSocket::send(const QByteArray &bytes) const
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now = ::send(m_descriptor, bytes.constData() + sent,
                                   size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

void RawSocket::finish() const
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawSocket::reset()
{
    setOption(m_descriptor, SOL_SOCKET, SO_LINGER, linger{1, 0});
    ::close(std::exchange(m_descriptor, -1));
}

bool RawSocket::receive(int patience)
{
    pollfd waiting{m_descriptor, POLLIN, 0};
    if (m_ended || m_descriptor < 0 || ::poll(&waiting, 1, patience) <= 0)
        return false;
    std::array<char, 64 * 1024> buffer;
    const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    m_ended = size <= 0;
    if (!m_ended)
        m_received.append(buffer.data(), size);
    return !m_ended;
}

QList<int> RawSocket::statuses() const
{
    const QByteArray start = QByteArrayLiteral("HTTP/1.1 ");
    QList<int> found;
    for (qsizetype at = m_received.indexOf(start); at >= 0;
         at = m_received.indexOf(start, at + start.size())) {
        if (const int status = m_received.mid(at + start.size(), 3).toInt())
            found.append(status);
    }
    return found;
}

} // namespace tests
