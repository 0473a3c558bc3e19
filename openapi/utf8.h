// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace openapi {

/// One code point of a UTF-8 text.
struct Utf8CodePoint
{
    char32_t value = 0;
    int length = 0; ///< in bytes; 0 where the bytes are not valid UTF-8 (RFC 3629)
};

[[nodiscard]] Utf8CodePoint utf8CodePoint(QByteArrayView text, qsizetype offset);

/// The offset of the first byte that belongs to no valid code point; text.size() when there is none.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView text);

} // namespace openapi
