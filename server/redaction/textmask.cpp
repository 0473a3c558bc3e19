// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/redaction/textmask.h"

#include "server/redaction/secretnames.h"

#include <algorithm>

namespace server::redaction {

namespace {

constexpr qsizetype ShortestToken = 16;

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
           || c == '-';
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isTokenCharacter(char c)
{
    return isWordCharacter(c) || QByteArrayView(".~+/=").contains(c);
}

bool endsUrl(char c)
{
    return quint8(c) <= 0x20 || QByteArrayView("\"'<>`{}|^").contains(c);
}

bool endsBareValue(char c)
{
    return quint8(c) <= 0x20 || QByteArrayView("&,;\"'<>}])\\").contains(c);
}

/// Most words are no names, which this tells faster than a list of secret ones.
bool mayEndName(char c)
{
    return QByteArrayView("\\\"' \t:=%").contains(c);
}

bool equals(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool endsWith(QByteArrayView text, QByteArrayView end)
{
    return text.size() >= end.size() && equals(text.last(end.size()), end);
}

} // namespace

QByteArray TextMask::run()
{
    m_result.reserve(m_text.size());
    while (m_position < m_text.size()) {
        if (!isWordCharacter(m_text[m_position]))
            copyUntil(m_position + 1);
        else if (!takeEscape())
            takeWord();
    }
    return m_result;
}

/// The rest of "\n", "\u0026" or "%26", so that it does not hide the word behind it.
bool TextMask::takeEscape()
{
    const char before = m_position > 0 ? m_text[m_position - 1] : '\0';
    const auto hexDigits = [this](qsizetype from, qsizetype count) {
        const auto digits = QByteArrayView(m_text).sliced(from);
        return digits.size() >= count
               && std::all_of(digits.begin(), digits.begin() + count, isHexDigit);
    };
    qsizetype length = 0;
    if (before == '%' && hexDigits(m_position, 2))
        length = 2;
    else if (before == '\\' && at(m_position) == 'u' && hexDigits(m_position + 1, 4))
        length = 5;
    else if (before == '\\' && QByteArrayView("nrtbf").contains(at(m_position)))
        length = 1;
    copyUntil(m_position + length);
    return length > 0;
}

void TextMask::takeWord()
{
    const auto begin = m_text.begin() + m_position;
    const auto end = std::find_if_not(begin, m_text.end(), isWordCharacter);
    const QByteArrayView word(begin, end);
    if (!takeUrl(word) && !takeBearer(word) && !takeWebToken(word) && !takeNamedValue(word))
        copyUntil(m_position + word.size());
}

bool TextMask::takeUrl(QByteArrayView word)
{
    if (!equals(word, "http") && !equals(word, "https"))
        return false;
    const qsizetype colon = m_position + word.size();
    const bool escaped = follows(colon, ":\\/\\/");
    if (!escaped && !follows(colon, "://"))
        return false;
    auto end = m_text.begin() + colon;
    while (end != m_text.end() && !endsUrl(*end)) {
        // In JSON text a backslash belongs to the URL in "\/" and "\u0026" alone.
        const qsizetype next = end - m_text.begin() + 1;
        if (*end == '\\' && at(next) != '/' && !follows(next, "u0026"))
            break;
        ++end;
    }
    const qsizetype length = end - m_text.begin() - m_position;
    QByteArray url = m_text.sliced(m_position, length);
    if (url.contains('\\'))
        url.replace("\\/", "/").replace("\\u0026", "&");
    m_result += maskUrl(url, m_declared);
    m_position += length;
    return true;
}

bool TextMask::takeBearer(QByteArrayView word)
{
    if (!equals(word, "Bearer"))
        return false;
    const qsizetype begin = skipSpace(m_position + word.size());
    const auto first = m_text.begin() + begin;
    const auto last = std::find_if_not(first, m_text.end(), isTokenCharacter);
    const bool hasDigit = std::any_of(first, last, [](char c) { return c >= '0' && c <= '9'; });
    if (last - first < ShortestToken && !hasDigit)
        return false;
    copyUntil(begin);
    maskUntil(last - m_text.begin());
    return true;
}

/// A JSON Web Token in compact form: base64url parts with dots between, the first an object.
bool TextMask::takeWebToken(QByteArrayView word)
{
    const qsizetype begin = word.indexOf("eyJ");
    if (begin < 0 || word.size() - begin < ShortestToken || at(m_position + word.size()) != '.')
        return false;
    copyUntil(m_position + begin);
    const auto end = std::find_if_not(m_text.begin() + m_position, m_text.end(),
                                      [](char c) { return isWordCharacter(c) || c == '.'; });
    maskUntil(end - m_text.begin());
    return true;
}

/// "name": "value", name=value and Name: value, also within escaped or percent-encoded text.
bool TextMask::takeNamedValue(QByteArrayView word)
{
    qsizetype next = m_position + word.size();
    if (!mayEndName(at(next)) || !(isSecretParameter(word) || isDeclared(m_declared.names, word)))
        return false;
    if (at(next) == '\\')
        ++next;
    const bool quotedName = at(next) == '"' || at(next) == '\'';
    if (quotedName)
        ++next;
    const qsizetype separator = skipSpace(next);
    const bool encodedEquals = follows(separator, "%3D") || follows(separator, "%3d");
    const bool colon = at(separator) == ':';
    if (!colon && !encodedEquals && at(separator) != '=')
        return false;
    const bool tight = separator == next && !colon && !quotedName;
    if (!isSecretName(word) && !tight)
        return false;
    const qsizetype value = skipSpace(separator + (encodedEquals ? 3 : 1));
    const bool escaped = at(value) == '\\' && at(value + 1) == '"';
    if (escaped || at(value) == '"' || at(value) == '\'')
        return takeQuotedValue(value, escaped);
    const bool isHeaderLine = colon && !quotedName
                              && (endsWith(word, "authorization") || endsWith(word, "cookie"));
    return takeBareValue(value, isHeaderLine, quotedName);
}

bool TextMask::takeQuotedValue(qsizetype begin, bool escaped)
{
    const char quote = m_text[begin + (escaped ? 1 : 0)];
    copyUntil(begin + (escaped ? 2 : 1));
    qsizetype end = m_position;
    while (end < m_text.size() && m_text[end] != quote) {
        if (escaped && m_text[end] == '\\' && at(end + 1) == quote)
            break;
        end += m_text[end] == '\\' ? 2 : 1;
    }
    maskUntil(std::min(end, m_text.size()));
    return true;
}

bool TextMask::takeBareValue(qsizetype begin, bool lineEnds, bool quotedName)
{
    if (at(begin) == '{' || at(begin) == '[')
        return false; // the names within are looked at on their own
    qsizetype end = begin;
    while (end < m_text.size()
           && !(lineEnds ? m_text[end] == '\n' || m_text[end] == '\r' : endsBareValue(m_text[end]))
           && !follows(end, "%26"))
        ++end;
    const QByteArrayView value = QByteArrayView(m_text).sliced(begin, end - begin);
    if (value.isEmpty() || value == "null" || value == "true" || value == "false")
        return false;
    copyUntil(begin);
    if (quotedName)
        m_result += '"';
    maskUntil(end);
    if (quotedName)
        m_result += '"';
    return true;
}

void TextMask::copyUntil(qsizetype end)
{
    m_result += QByteArrayView(m_text).sliced(m_position, end - m_position);
    m_position = end;
}

void TextMask::maskUntil(qsizetype end)
{
    if (end > m_position)
        m_result += Mask;
    m_position = end;
}

bool TextMask::follows(qsizetype index, QByteArrayView text) const
{
    return QByteArrayView(m_text).sliced(std::min(index, m_text.size())).startsWith(text);
}

qsizetype TextMask::skipSpace(qsizetype index) const
{
    while (at(index) == ' ' || at(index) == '\t')
        ++index;
    return index;
}

} // namespace server::redaction
