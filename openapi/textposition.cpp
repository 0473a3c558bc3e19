// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/textposition.h"

#include <algorithm>

namespace openapi {

int countCodePoints(QByteArrayView text)
{
    return int(std::count_if(text.begin(), text.end(),
                             [](char byte) { return (uchar(byte) & 0xC0) != 0x80; }));
}

void locate(Diagnostics &diagnostics, const QByteArray &text)
{
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic &left, const Diagnostic &right) {
                         return left.range.begin < right.range.begin;
                     });
    int line = 1;
    int column = 1;
    qsizetype offset = 0;
    for (Diagnostic &diagnostic : diagnostics) {
        const qsizetype target = std::min(diagnostic.range.begin, text.size());
        for (; offset < target; ++offset) {
            const char byte = text[offset];
            if (byte == '\n') {
                ++line;
                column = 1;
            } else if ((uchar(byte) & 0xC0) != 0x80) {
                ++column;
            }
        }
        diagnostic.line = line;
        diagnostic.column = column;
    }
}

} // namespace openapi
