// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/addressrange.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

/// An IPv4 block: its first address and the length of its prefix.
using Block = std::pair<quint32, int>;

constexpr quint32 ipv4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return (a << 24) | (b << 16) | (c << 8) | d;
}

constexpr Block ClosedBlocks[] = {
    {ipv4(0, 0, 0, 0), 8}, // this network
    {ipv4(10, 0, 0, 0), 8}, // private
    {ipv4(100, 64, 0, 0), 10}, // shared by carriers; Alibaba's metadata too
    {ipv4(127, 0, 0, 0), 8}, // loopback
    {ipv4(168, 63, 129, 16), 32}, // Azure's platform services, metadata
    {ipv4(169, 254, 0, 0), 16}, // link-local; metadata of most clouds
    {ipv4(172, 16, 0, 0), 12}, // private
    {ipv4(192, 0, 0, 0), 24}, // protocol assignments
    {ipv4(192, 0, 2, 0), 24}, // documentation
    {ipv4(192, 31, 196, 0), 24}, // AS112
    {ipv4(192, 52, 193, 0), 24}, // AMT
    {ipv4(192, 88, 99, 0), 24}, // 6to4 relays
    {ipv4(192, 168, 0, 0), 16}, // private
    {ipv4(192, 175, 48, 0), 24}, // AS112
    {ipv4(198, 18, 0, 0), 15}, // benchmarks
    {ipv4(198, 51, 100, 0), 24}, // documentation
    {ipv4(203, 0, 113, 0), 24}, // documentation
    {ipv4(224, 0, 0, 0), 4}, // multicast
    {ipv4(240, 0, 0, 0), 4}, // reserved, broadcast
};

bool isPublic(quint32 address)
{
    return std::none_of(std::begin(ClosedBlocks), std::end(ClosedBlocks), [&](const Block &block) {
        return ((address ^ block.first) >> (32 - block.second)) == 0;
    });
}

quint32 ipv4At(const Q_IPV6ADDR &bytes, int offset)
{
    return ipv4(bytes[offset], bytes[offset + 1], bytes[offset + 2], bytes[offset + 3]);
}

bool startsWith(const Q_IPV6ADDR &bytes, std::initializer_list<quint8> prefix)
{
    return std::equal(prefix.begin(), prefix.end(), bytes.c);
}

bool isPublic(const Q_IPV6ADDR &bytes)
{
    // NAT64 (RFC 6052) and 6to4 (RFC 3056) go on to the IPv4 address inside.
    if (startsWith(bytes, {0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}))
        return isPublic(ipv4At(bytes, 12));
    if (startsWith(bytes, {0x20, 0x02}))
        return isPublic(ipv4At(bytes, 2));
    // Nothing outside 2000::/3 is global unicast: this leaves out loopback, unspecified,
    // IPv4-compatible, unique local, link-local and multicast addresses.
    if ((bytes[0] & 0xe0) != 0x20)
        return false;
    const bool special = startsWith(bytes, {0x20, 0x01}) && bytes[2] < 0x02; // Teredo, ORCHID...
    const bool documentation = startsWith(bytes, {0x20, 0x01, 0x0d, 0xb8})
                               || (startsWith(bytes, {0x3f, 0xff}) && bytes[2] < 0x10);
    return !special && !documentation;
}

} // namespace

QHostAddress unmapped(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 inside = address.toIPv4Address(&isIpv4);
    // Qt takes ::1.2.3.4 and :: for IPv4 too; those stay what they are.
    if (!isIpv4 || address.protocol() == QAbstractSocket::IPv4Protocol)
        return address;
    return startsWith(address.toIPv6Address(), {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})
               ? QHostAddress(inside)
               : address;
}

bool isPublicAddress(const QHostAddress &address)
{
    const QHostAddress plain = unmapped(address);
    switch (plain.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return isPublic(plain.toIPv4Address());
    case QAbstractSocket::IPv6Protocol:
        return plain.scopeId().isEmpty() && isPublic(plain.toIPv6Address());
    default:
        return false;
    }
}

} // namespace server
