// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

namespace server {

/// The address without its IPv6 dress: ::ffff:10.0.0.1 becomes 10.0.0.1.
[[nodiscard]] QHostAddress unmapped(const QHostAddress &address);

/// True when the address belongs to the public Internet: not private, loopback, link-local, shared,
/// multicast, a cloud's metadata service, documentation or reserved (IANA special-purpose address
/// registries, RFC 6890), nor IPv6 that carries such an IPv4 address. Pure.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

} // namespace server
