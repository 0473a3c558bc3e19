// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/refusal.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace server::http {

/// A request target taken apart (RFC 9112 section 3.2), each part as received.
struct RequestTarget
{
    QByteArray authority; ///< of the absolute form, else empty
    QByteArray path;
    QByteArray query; ///< without '?'
};

/// Accepts origin form and absolute form. Refuses what handlers could misread: broken percent
/// escapes, encoded control characters and encoded text that is not UTF-8.
[[nodiscard]] tl::expected<RequestTarget, Refusal> parseTarget(QByteArrayView target);
/// "host", "host:80", "[::1]:80": the shape alone, nothing is resolved.
[[nodiscard]] bool isAuthority(QByteArrayView text);

} // namespace server::http
