// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/redaction/textmask.h"

#include "server/redaction/secretnames.h"

#include <algorithm>

namespace server::redaction {

namespace {

constexpr qsizetype ShortestToken = 16;
constexpr qsizetype ShortestPassword = 8; ///< of basic authentication, in base64
constexpr qsizetype ShortestCode = 20;
constexpr qsizetype LongestKeyName = 40; ///< "RSA PRIVATE KEY"

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

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
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

/// Of a URL without its scheme.
bool hasUserInfo(QByteArrayView url)
{
    const auto end = std::find_if(url.begin(), url.end(),
                                  [](char c) { return c == '/' || c == '?' || c == '#'; });
    return std::find(url.begin(), end, '@') != end;
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
    if (before == '%' && hexDigits(m_position, 2)) {
        // What was encoded several times: "%252526"
        while (follows(m_position + length, "25") && hexDigits(m_position + length + 2, 2))
            length += 2;
        length += 2;
    } else if (before == '\\' && at(m_position) == 'u' && hexDigits(m_position + 1, 4))
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
    if (!takeUrl(word) && !takeCredential(word) && !takePrivateKey(word) && !takeWebToken(word)
        && !takeNamedValue(word))
        copyUntil(m_position + word.size());
}

bool TextMask::takeUrl(QByteArrayView word)
{
    const qsizetype colon = m_position + word.size();
    const bool escaped = follows(colon, ":\\/\\/");
    if (!escaped && !follows(colon, "://"))
        return takeEncodedUrl(colon);
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
    const bool isWeb = equals(word, "http") || equals(word, "https");
    if (!isWeb && (escaped || !hasUserInfo(QByteArrayView(url).sliced(word.size() + 3))))
        return false;
    if (url.contains('\\'))
        url.replace("\\/", "/").replace("\\u0026", "&");
    m_result += maskUrl(url, m_declared);
    m_position += length;
    if (!url.endsWith('='))
        return true;
    // Broken over lines, as mail and terminals do it.
    const qsizetype next = skipSpaceAndLines(m_position);
    const auto first = m_text.begin() + next;
    const auto last = std::find_if_not(first, m_text.end(), isTokenCharacter);
    if (last - first >= ShortestToken) {
        copyUntil(next);
        maskUntil(last - m_text.begin());
    }
    return true;
}

/// The user info of a percent-encoded URL; its parameters are met as words.
bool TextMask::takeEncodedUrl(qsizetype colon)
{
    qsizetype begin = colon;
    for (const QByteArrayView code : {"3A", "2F", "2F"}) {
        const qsizetype length = encoded(begin, code);
        if (length == 0)
            return false;
        begin += length;
    }
    for (qsizetype end = begin; end < m_text.size() && !endsBareValue(m_text[end]); ++end) {
        if (encoded(end, "2F") > 0 || encoded(end, "3F") > 0)
            return false;
        if (encoded(end, "40") > 0) {
            copyUntil(begin);
            maskUntil(end);
            return true;
        }
    }
    return false;
}

/// "Bearer abc" and "Basic abc" anywhere, unless words follow.
bool TextMask::takeCredential(QByteArrayView word)
{
    const bool isBasic = equals(word, "Basic");
    if (!isBasic && !equals(word, "Bearer"))
        return false;
    qsizetype begin = m_position + word.size();
    if (const qsizetype space = encoded(begin, "20"); space > 0)
        begin += space;
    else
        begin = skipSpaceAndLines(begin);
    const auto first = m_text.begin() + begin;
    const auto last = std::find_if_not(first, m_text.end(), isTokenCharacter);
    const bool hasDigit = std::any_of(first, last, isDigit)
                          && (!isBasic || last - first >= ShortestPassword);
    if (last - first < ShortestToken && !hasDigit)
        return false;
    copyUntil(begin);
    maskUntil(last - m_text.begin());
    return true;
}

/// "-----BEGIN PRIVATE KEY-----" and what follows (RFC 7468), to the end of the text where no end
/// is marked.
bool TextMask::takePrivateKey(QByteArrayView word)
{
    if (!endsWith(word, "-----BEGIN"))
        return false;
    const qsizetype name = m_position + word.size();
    const qsizetype dashes = QByteArrayView(m_text)
                                 .sliced(name)
                                 .first(std::min(LongestKeyName, m_text.size() - name))
                                 .indexOf("-----");
    if (dashes < 0 || !m_text.mid(name, dashes).contains("PRIVATE KEY"))
        return false;
    copyUntil(name + dashes + 5);
    const qsizetype end = m_text.indexOf("-----END", m_position);
    maskUntil(end < 0 ? m_text.size() : end);
    return true;
}

/// A JSON Web Token in compact form: base64url parts with dots between, the first an object. Also
/// broken into lines at its dots.
bool TextMask::takeWebToken(QByteArrayView word)
{
    const qsizetype begin = word.indexOf("eyJ");
    if (begin < 0 || word.size() - begin < ShortestToken || at(m_position + word.size()) != '.')
        return false;
    copyUntil(m_position + begin);
    qsizetype end = m_position;
    int dots = 0;
    while (isWordCharacter(at(end)) || at(end) == '.') {
        const bool isDot = at(end) == '.';
        dots += isDot ? 1 : 0;
        ++end;
        if (!isDot || dots > 2)
            continue;
        const qsizetype next = skipSpaceAndLines(end);
        if (isWordCharacter(at(next)))
            end = next;
    }
    maskUntil(end);
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
    const qsizetype separator = quotedName ? skipSpaceAndLines(next) : skipSpace(next);
    if (quotedName && at(separator) == ',' && m_position >= 2 && follows(m_position - 2, "(\""))
        return takePair(separator);
    const qsizetype encodedEquals = encoded(separator, "3D");
    const bool colon = at(separator) == ':';
    if (!colon && encodedEquals == 0 && at(separator) != '=')
        return false;
    const bool tight = separator == next && !colon && !quotedName;
    const qsizetype behind = separator + std::max<qsizetype>(encodedEquals, 1);
    const qsizetype value = quotedName ? skipSpaceAndLines(behind) : skipSpace(behind);
    const bool escaped = at(value) == '\\' && at(value + 1) == '"';
    if (!isSecretName(word) && !tight && !(quotedName && looksRandom(value, escaped)))
        return false;
    if (escaped || at(value) == '"' || at(value) == '\'')
        return takeQuotedValue(value, escaped);
    const bool isHeaderLine = colon && !quotedName
                              && (endsWith(word, "authorization") || endsWith(word, "cookie"));
    return takeBareValue(value, isHeaderLine, quotedName);
}

/// ("name", "value") and ("name", QVariant(QString, "value")), as QDebug writes headers and maps.
bool TextMask::takePair(qsizetype comma)
{
    qsizetype value = skipSpace(comma + 1);
    if (follows(value, "QVariant(QString,"))
        value = skipSpace(value + 17);
    return at(value) == '"' && takeQuotedValue(value, false);
}

/// Tells an authorization code from the words that other things' codes are.
bool TextMask::looksRandom(qsizetype quote, bool escaped) const
{
    const auto first = m_text.begin() + std::min(quote + (escaped ? 2 : 1), m_text.size());
    const auto last = std::find_if_not(first, m_text.end(), isTokenCharacter);
    return last - first >= ShortestCode && std::any_of(first, last, isDigit)
           && std::any_of(first, last, [](char c) { return c >= 'A' && c <= 'Z'; })
           && std::any_of(first, last, [](char c) { return c >= 'a' && c <= 'z'; });
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
    const auto endsLine = [this](qsizetype index) {
        // A line that begins with a space continues the field before (RFC 9112, 5.2).
        return (at(index) == '\r' && at(index + 1) != '\n')
               || (at(index) == '\n' && at(index + 1) != ' ' && at(index + 1) != '\t')
               || (at(index) == '\r' && at(index + 2) != ' ' && at(index + 2) != '\t');
    };
    while (end < m_text.size() && !(lineEnds ? endsLine(end) : endsBareValue(m_text[end]))
           && encoded(end, "26") == 0)
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

qsizetype TextMask::skipSpaceAndLines(qsizetype index) const
{
    while (at(index) == ' ' || at(index) == '\t' || at(index) == '\r' || at(index) == '\n'
           || follows(index, "\\n") || follows(index, "\\r"))
        index += at(index) == '\\' ? 2 : 1;
    return index;
}

qsizetype TextMask::encoded(qsizetype index, QByteArrayView code) const
{
    if (at(index) != '%')
        return 0;
    qsizetype end = index + 1;
    while (follows(end, "25"))
        end += 2;
    const auto found = QByteArrayView(m_text).sliced(std::min(end, m_text.size()));
    return found.size() >= 2 && equals(found.first(2), code) ? end + 2 - index : 0;
}

} // namespace server::redaction
