// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/textscanner.h"

#include <algorithm>

namespace openapi::editing {

namespace {

bool isBlankByte(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool endsWord(char byte)
{
    return isBlankByte(byte) || QByteArrayView("{}[]:,\"/").contains(byte);
}

} // namespace

TextScanner::TextScanner(QByteArrayView text, qsizetype offset, bool inComment)
    : m_text(text)
    , m_offset(offset)
    , m_inComment(inComment)
{
    if (offset == 0 && text.startsWith("\xEF\xBB\xBF"))
        m_offset = 3;
}

TextPiece TextScanner::next()
{
    if (m_inComment) {
        m_inComment = false;
        return restOfComment(m_offset);
    }
    while (m_offset < m_text.size() && isBlankByte(m_text[m_offset]))
        ++m_offset;
    if (m_offset >= m_text.size())
        return {TextPiece::Kind::End, {m_text.size(), m_text.size()}};
    switch (m_text[m_offset]) {
    case '{':
    case '[':
        return piece(TextPiece::Kind::Open, m_offset + 1);
    case '}':
    case ']':
        return piece(TextPiece::Kind::Close, m_offset + 1);
    case ':':
        return piece(TextPiece::Kind::Colon, m_offset + 1);
    case ',':
        return piece(TextPiece::Kind::Comma, m_offset + 1);
    case '"':
        return string();
    case '/':
        return comment();
    default:
        return word();
    }
}

TextPiece TextScanner::piece(TextPiece::Kind kind, qsizetype end, bool ended)
{
    return {kind, {std::exchange(m_offset, end), end}, ended};
}

TextPiece TextScanner::string()
{
    qsizetype end = m_offset + 1;
    while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r') {
        if (m_text[end] == '"')
            return piece(TextPiece::Kind::String, end + 1);
        const bool escape = m_text[end] == '\\' && end + 1 < m_text.size()
                            && m_text[end + 1] != '\n' && m_text[end + 1] != '\r';
        end += escape ? 2 : 1;
    }
    return piece(TextPiece::Kind::String, end, false);
}

TextPiece TextScanner::comment()
{
    const char second = m_offset + 1 < m_text.size() ? m_text[m_offset + 1] : '\0';
    if (second == '*')
        return restOfComment(m_offset + 2);
    if (second != '/')
        return word();
    const auto lineEnd = std::find_if(m_text.begin() + m_offset, m_text.end(),
                                      [](char byte) { return byte == '\n' || byte == '\r'; });
    return piece(TextPiece::Kind::Comment, lineEnd - m_text.begin());
}

TextPiece TextScanner::restOfComment(qsizetype from)
{
    const qsizetype end = m_text.indexOf("*/", from);
    return end < 0 ? piece(TextPiece::Kind::Comment, m_text.size(), false)
                   : piece(TextPiece::Kind::Comment, end + 2);
}

TextPiece TextScanner::word()
{
    const auto end = std::find_if(m_text.begin() + m_offset + 1, m_text.end(), endsWord);
    return piece(TextPiece::Kind::Word, end - m_text.begin());
}

} // namespace openapi::editing
