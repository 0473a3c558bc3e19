// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/clientaddress.h"

#include "server/http/publicbase.h"

#include <algorithm>

namespace server::http {

namespace {

constexpr int NetworkBytes = 8; // of an IPv6 address

QByteArray nameOf(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address.toString().toLatin1();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + NetworkBytes, bytes.c + sizeof bytes.c, quint8(0));
    return QHostAddress(bytes).toString().toLatin1();
}

/// Some proxies add the port: "203.0.113.7:49152", "[2001:db8::1]:49152".
QByteArray withoutPort(const QByteArray &text)
{
    if (text.startsWith('['))
        return text.mid(1, text.indexOf(']') - 1);
    return text.count(':') == 1 ? text.left(text.indexOf(':')) : text;
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(ipv4) : address;
}

QByteArray clientOf(const QHostAddress &peer, const Headers &headers)
{
    if (!peer.isLoopback())
        return nameOf(peer);
    const QByteArray forwarded = forwardedValue(headers, "x-forwarded-for");
    if (forwarded.isEmpty())
        return {};
    const QHostAddress address(QString::fromLatin1(withoutPort(forwarded)));
    return address.isNull() ? QByteArrayLiteral("?") : nameOf(plainAddress(address));
}

} // namespace server::http
