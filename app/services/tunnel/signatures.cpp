// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/signatures.h"

#include <algorithm>

namespace app::services::tunnel {

bool says(const QByteArray &text, std::initializer_list<const char *> parts)
{
    const QByteArray lower = text.toLower();
    return std::any_of(parts.begin(), parts.end(),
                       [&lower](const char *part) { return lower.contains(part); });
}

bool tellsOfNoNetwork(const QByteArray &text)
{
    return says(text,
                {"no such host", "network is unreachable", "no route to host", "dial tcp",
                 "server misbehaving", "temporary failure in name resolution",
                 "name or service not known", "no such host is known", "nodename nor servname",
                 "i/o timeout", "tls handshake timeout", "connection refused"});
}

quint16 portIn(QByteArrayView address)
{
    const qsizetype slash = address.indexOf('/');
    const QByteArrayView authority = slash < 0 ? address : address.first(slash);
    bool isNumber = false;
    const int port = authority.sliced(authority.lastIndexOf(':') + 1).toInt(&isNumber);
    return isNumber && port > 0 && port <= 65535 ? quint16(port) : quint16(0);
}

} // namespace app::services::tunnel
