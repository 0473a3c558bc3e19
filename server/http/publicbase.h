// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"

#include <optional>

namespace server::http {

/// True for a host name or address with an optional port, as it may stand in a Host field
/// (RFC 9110 section 7.2), at most 255 characters: nothing that could end a header or a URL's
/// authority early.
[[nodiscard]] bool isHostWithPort(QByteArrayView text);
/// The host of a "host:port" without port and brackets, lower case.
[[nodiscard]] QByteArray hostOf(QByteArrayView hostWithPort);

/// The last value of a forwarded field; empty: none. Each proxy appends one, so that only the last
/// is the nearest one's.
[[nodiscard]] QByteArray forwardedValue(const Headers &headers, QByteArrayView name);

/// Under which URL the outside reaches us: `configured` (normalised) when not empty, else what the
/// proxy in front says, if it speaks from loopback, else the request's Host with its port. Empty
/// optional when the request names an impossible host, or none. Pure.
[[nodiscard]] std::optional<QByteArray> publicBase(const Request &request,
                                                   const QByteArray &configured);

} // namespace server::http
