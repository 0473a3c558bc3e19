// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/utf8.h"

namespace openapi {

namespace {

/// Length of a code point by its first byte; 0 for a byte that starts none.
int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

} // namespace

Utf8CodePoint utf8CodePoint(QByteArrayView text, qsizetype offset)
{
    const auto byteAt = [&](qsizetype at) { return uchar(text[at]); };
    const int length = sequenceLength(byteAt(offset));
    if (length == 0 || offset + length > text.size())
        return {};
    if (length == 1)
        return {char32_t(byteAt(offset)), 1};
    auto value = char32_t(byteAt(offset) & (0x7F >> length));
    for (int i = 1; i < length; ++i) {
        if ((byteAt(offset + i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | char32_t(byteAt(offset + i) & 0x3F);
    }
    static constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest[length] || value > 0x10FFFF || surrogate)
        return {};
    return {value, length};
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    qsizetype offset = 0;
    while (offset < text.size()) {
        if (uchar(text[offset]) < 0x80) {
            ++offset;
            continue;
        }
        const int length = utf8CodePoint(text, offset).length;
        if (length == 0)
            break;
        offset += length;
    }
    return offset;
}

} // namespace openapi
