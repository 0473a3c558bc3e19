// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"

#include <QHostAddress>

namespace server::http {

/// An IPv4 address that came over an IPv6 socket as what it is.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);

/// Whom a request is counted against: "203.0.113.7", or "2001:db8:1:2::" for a whole /64, which is
/// what one subscriber has. Tunnels connect from loopback, so there the nearest X-Forwarded-For
/// counts; anybody else's is ignored. Empty: a program on this machine, which is not counted; "?":
/// a tunnel that does not tell. `peer` as plainAddress() has it.
[[nodiscard]] QByteArray clientOf(const QHostAddress &peer, const Headers &headers);

} // namespace server::http
