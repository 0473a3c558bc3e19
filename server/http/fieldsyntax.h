// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"
#include "server/http/refusal.h"

#include <tl/expected.hpp>

namespace server::http {

/// RFC 9110 section 5.6.2: one or more letters, digits and a few marks.
[[nodiscard]] bool isToken(QByteArrayView text);
/// RFC 9110 section 5.5: no control character but the tab. CR, LF and NUL would split a message.
[[nodiscard]] bool isFieldValue(QByteArrayView text);
/// Without spaces and tabs at both ends.
[[nodiscard]] QByteArrayView withoutOuterSpace(QByteArrayView text);
/// One field line without its CRLF. Refuses folded lines, white space before the colon, and
/// control characters (RFC 9112 section 5).
[[nodiscard]] tl::expected<Header, Refusal> parseFieldLine(QByteArrayView line);

} // namespace server::http
