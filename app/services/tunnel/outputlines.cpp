// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/outputlines.h"

#include <algorithm>

namespace app::services::tunnel {

namespace {

constexpr char Escape = '\x1b';
constexpr char Bell = '\x07';

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r'; // progress is written over and over by carriage returns
}

/// The index behind the sequence that begins at `start`, which is an escape.
qsizetype behindSequence(QByteArrayView line, qsizetype start)
{
    const char kind = start + 1 < line.size() ? line[start + 1] : '\0';
    qsizetype i = std::min(start + 2, line.size());
    if (kind == '[') {
        while (i < line.size() && !(line[i] >= '@' && line[i] <= '~'))
            ++i;
        return std::min(i + 1, line.size());
    }
    if (kind == ']') {
        while (i < line.size() && line[i] != Bell && line[i] != Escape)
            ++i;
        return i < line.size() && line[i] == Bell ? i + 1 : i; // an escape begins the terminator
    }
    return i;
}

} // namespace

QByteArray plainText(QByteArrayView line)
{
    QByteArray plain;
    plain.reserve(line.size());
    for (qsizetype i = 0; i < line.size();) {
        const char c = line[i];
        if (c == Escape) {
            i = behindSequence(line, i);
            continue;
        }
        if (c == '\t')
            plain += ' ';
        else if (static_cast<unsigned char>(c) >= ' ' && c != '\x7f')
            plain += c;
        ++i;
    }
    return plain.trimmed();
}

QByteArrayList OutputLines::take(QByteArrayView bytes)
{
    QByteArrayList lines;
    while (!bytes.isEmpty()) {
        const auto end = std::find_if(bytes.begin(), bytes.end(), isLineEnd);
        const QByteArrayView piece = bytes.first(end - bytes.begin());
        m_begun.append(piece.first(std::min(piece.size(), LongestLine - m_begun.size())));
        if (end == bytes.end())
            break;
        lines += takeRest();
        bytes = bytes.sliced(piece.size() + 1);
    }
    return lines;
}

QByteArrayList OutputLines::takeRest()
{
    const QByteArray line = plainText(m_begun);
    m_begun.clear();
    return line.isEmpty() ? QByteArrayList() : QByteArrayList{line};
}

} // namespace app::services::tunnel
