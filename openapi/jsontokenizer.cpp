// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsontokenizer.h"

#include "openapi/utf8.h"

namespace openapi {

namespace {

constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isWordByte(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isPlainStringByte(char byte)
{
    return byte != '"' && byte != '\\' && (byte < 0 || byte >= ' ');
}

} // namespace

JsonTokenizer::JsonTokenizer(const QByteArray &text, Remark remark)
    : m_text(text)
    , m_remark(std::move(remark))
{
    if (m_text.startsWith(ByteOrderMark)) {
        m_offset = ByteOrderMark.size();
        m_remark(Diagnostic::Code::JsonByteOrderMark, {0, m_offset}, {});
    }
}

JsonTokenizer::Token JsonTokenizer::next()
{
    if (!skipSpace())
        return Token::Invalid;
    if (m_offset >= m_text.size()) {
        m_range = {m_text.size(), m_text.size()};
        return Token::End;
    }
    switch (m_text[m_offset]) {
    case '{':
        return take(Token::BeginObject);
    case '}':
        return take(Token::EndObject);
    case '[':
        return take(Token::BeginArray);
    case ']':
        return take(Token::EndArray);
    case ':':
        return take(Token::Colon);
    case ',':
        return take(Token::Comma);
    case '"':
        return readString();
    default:
        return m_text[m_offset] == '-' || isDigit(m_text[m_offset]) ? readNumber() : readWord();
    }
}

JsonTokenizer::Token JsonTokenizer::take(Token token)
{
    m_range = {m_offset, m_offset + 1};
    ++m_offset;
    return token;
}

JsonTokenizer::Token JsonTokenizer::invalid(qsizetype offset, const QString &expected)
{
    m_range = {offset, std::min(offset + 1, m_text.size())};
    m_expected = expected;
    return Token::Invalid;
}

char JsonTokenizer::at(qsizetype offset) const
{
    return offset < m_text.size() ? m_text[offset] : '\0';
}

bool JsonTokenizer::skipSpace()
{
    while (m_offset < m_text.size()) {
        const char byte = m_text[m_offset];
        if (byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t') {
            ++m_offset;
        } else if (byte == '/') {
            if (!skipComment())
                return false;
        } else if (byte >= 0 || !skipUnicodeSpace()) {
            return true;
        }
    }
    return true;
}

bool JsonTokenizer::skipComment()
{
    const qsizetype begin = m_offset;
    if (at(begin + 1) == '/') {
        const qsizetype end = m_text.indexOf('\n', begin);
        m_offset = end < 0 ? m_text.size() : end;
    } else if (at(begin + 1) == '*') {
        const qsizetype end = m_text.indexOf("*/", begin + 2);
        if (end < 0) {
            (void)invalid(begin, QStringLiteral("*/"));
            return false;
        }
        m_offset = end + 2;
    } else {
        (void)invalid(begin, QStringLiteral("value"));
        return false;
    }
    m_remark(Diagnostic::Code::JsonComment, {begin, m_offset}, {});
    return true;
}

bool JsonTokenizer::skipUnicodeSpace()
{
    const Utf8CodePoint point = utf8CodePoint(m_text, m_offset);
    const bool space = point.length > 0
                       && (QChar::isSpace(point.value) || point.value == 0xFEFF
                           || point.value == 0x200B);
    if (!space)
        return false;
    const TextRange range{m_offset, m_offset + point.length};
    m_offset = range.end;
    m_remark(Diagnostic::Code::JsonUnicodeSpace, range,
             {QStringLiteral("U+%1").arg(uint(point.value), 4, 16, QLatin1Char('0')).toUpper()});
    return true;
}

JsonTokenizer::Token JsonTokenizer::readString()
{
    const qsizetype begin = m_offset++;
    m_string.clear();
    while (true) {
        const qsizetype run = m_offset;
        while (m_offset < m_text.size() && isPlainStringByte(m_text[m_offset]))
            ++m_offset;
        appendRun(run, m_offset);
        if (m_offset >= m_text.size() || m_text[m_offset] == '\n' || m_text[m_offset] == '\r')
            return invalid(m_offset, QStringLiteral("\""));
        if (m_text[m_offset] == '"')
            break;
        if (m_text[m_offset] == '\\') {
            readEscape();
        } else {
            m_remark(Diagnostic::Code::JsonSyntax, {m_offset, m_offset + 1},
                     {QStringLiteral("escape")});
            m_string.append(QLatin1Char(m_text[m_offset++]));
        }
    }
    ++m_offset;
    m_range = {begin, m_offset};
    return Token::String;
}

void JsonTokenizer::appendRun(qsizetype begin, qsizetype end)
{
    const auto run = QByteArrayView(m_text).sliced(begin, end - begin);
    const qsizetype bad = firstInvalidUtf8(run);
    if (bad < run.size())
        m_remark(Diagnostic::Code::JsonInvalidUtf8, {begin + bad, begin + bad + 1}, {});
    // QString::fromUtf8() would swallow a byte-order mark at the start.
    if (run.startsWith(ByteOrderMark)) {
        m_string.append(QChar(QChar::ByteOrderMark));
        appendRun(begin + ByteOrderMark.size(), end);
        return;
    }
    m_string.append(QUtf8StringView(run.data(), run.size()).toString());
}

void JsonTokenizer::readEscape()
{
    const qsizetype begin = m_offset;
    const char byte = at(begin + 1);
    static constexpr QByteArrayView escapes("\"\\/bfnrt");
    static constexpr char16_t meanings[] = u"\"\\/\b\f\n\r\t";
    const qsizetype index = byte == '\0' ? -1 : escapes.indexOf(byte);
    if (byte == 'u') {
        readUnicodeEscape(begin);
    } else if (index >= 0) {
        m_string.append(QChar(meanings[index]));
        m_offset = begin + 2;
    } else {
        m_remark(Diagnostic::Code::JsonSyntax, {begin, begin + 1}, {QStringLiteral("escape")});
        m_offset = begin + 1;
    }
}

int JsonTokenizer::hexUnit(qsizetype offset) const
{
    if (offset + 6 > m_text.size() || m_text[offset] != '\\' || m_text[offset + 1] != 'u')
        return -1;
    int value = 0;
    for (qsizetype i = offset + 2; i < offset + 6; ++i) {
        const char byte = m_text[i];
        const int lower = byte | 0x20;
        if (isDigit(byte))
            value = value * 16 + (byte - '0');
        else if (lower >= 'a' && lower <= 'f')
            value = value * 16 + (lower - 'a' + 10);
        else
            return -1;
    }
    return value;
}

void JsonTokenizer::readUnicodeEscape(qsizetype begin)
{
    const int unit = hexUnit(begin);
    if (unit < 0) {
        m_remark(Diagnostic::Code::JsonSyntax, {begin, begin + 2}, {QStringLiteral("escape")});
        m_offset = begin + 2;
        return;
    }
    m_offset = begin + 6;
    if (!QChar::isSurrogate(char32_t(unit))) {
        m_string.append(QChar(char16_t(unit)));
        return;
    }
    const int second = hexUnit(m_offset);
    if (QChar::isHighSurrogate(char32_t(unit)) && second >= 0
        && QChar::isLowSurrogate(char32_t(second))) {
        m_string.append(QChar(char16_t(unit))).append(QChar(char16_t(second)));
        m_offset += 6;
        return;
    }
    // Half of a pair names no character and could not be written back as UTF-8.
    m_remark(Diagnostic::Code::JsonInvalidUtf8, {begin, m_offset}, {});
    m_string.append(QChar(QChar::ReplacementCharacter));
}

JsonTokenizer::Token JsonTokenizer::readNumber()
{
    const qsizetype begin = m_offset;
    qsizetype end = begin;
    const auto digits = [this, &end] {
        const qsizetype first = end;
        while (isDigit(at(end)))
            ++end;
        return end > first;
    };
    if (at(end) == '-')
        ++end;
    bool ok = true;
    if (at(end) == '0')
        ++end;
    else
        ok = digits();
    if (ok && at(end) == '.')
        ok = (++end, digits());
    if (ok && (at(end) == 'e' || at(end) == 'E')) {
        ++end;
        if (at(end) == '+' || at(end) == '-')
            ++end;
        ok = digits();
    }
    if (!ok || isWordByte(at(end)) || at(end) == '.')
        return invalid(end, QStringLiteral("number"));
    m_offset = end;
    m_range = {begin, end};
    return Token::Number;
}

JsonTokenizer::Token JsonTokenizer::readWord()
{
    qsizetype end = m_offset;
    while (end < m_text.size() && isWordByte(m_text[end]))
        ++end;
    const auto word = QByteArrayView(m_text).sliced(m_offset, end - m_offset);
    const Token token = word == "true"    ? Token::True
                        : word == "false" ? Token::False
                        : word == "null"  ? Token::Null
                                          : Token::Invalid;
    if (token == Token::Invalid)
        return invalid(m_offset, QStringLiteral("value"));
    m_range = {m_offset, end};
    m_offset = end;
    return token;
}

} // namespace openapi
