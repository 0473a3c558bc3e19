// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requesttarget.h"

#include "server/http/status.h"

#include <QUtf8StringView>

#include <algorithm>

namespace server::http {

namespace {

using Verdict = std::optional<Refusal>;

Refusal bad(const QString &detail)
{
    return {status::BadRequest, detail};
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Value of the escape at `at`, which holds a '%'; -1 when it is broken.
int escapeAt(QByteArrayView text, qsizetype at)
{
    if (at + 2 >= text.size())
        return -1;
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool mayStandInTarget(char c)
{
    const auto code = quint8(c);
    return code > 0x20 && code < 0x7f && c != '#' && c != '\\' && c != '"' && c != '<' && c != '>';
}

Verdict checkEscapes(QByteArrayView text)
{
    bool beyondAscii = false;
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 3)) {
        const int value = escapeAt(text, at);
        if (value < 0)
            return bad(QStringLiteral("A '%' in the request target is not followed by two "
                                      "hexadecimal digits. Write a literal '%' as \"%25\"."));
        if (value < 0x20 || value == 0x7f)
            return bad(QStringLiteral("The request target holds an encoded control character "
                                      "(\"%%1\"). Leave it out.")
                           .arg(value, 2, 16, QLatin1Char('0')));
        beyondAscii |= value >= 0x80;
    }
    if (beyondAscii
        && !QUtf8StringView(QByteArray::fromPercentEncoding(text.toByteArray())).isValidUtf8())
        return bad(QStringLiteral("The percent escapes in the request target are not UTF-8. "
                                  "Encode the text as UTF-8 first."));
    return {};
}

qsizetype schemeLength(QByteArrayView target)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() > scheme.size()
            && target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
            return scheme.size();
    }
    return 0;
}

} // namespace

tl::expected<RequestTarget, Refusal> parseTarget(QByteArrayView target)
{
    if (!std::all_of(target.begin(), target.end(), mayStandInTarget))
        return tl::unexpected(bad(QStringLiteral(
            "The request target holds a character that must be percent-encoded: a space, a "
            "control character, '#', '\\', '\"', '<', '>' or one beyond ASCII.")));
    if (Verdict refusal = checkEscapes(target))
        return tl::unexpected(*refusal);
    RequestTarget parts;
    if (const qsizetype scheme = schemeLength(target)) {
        const QByteArrayView rest = target.sliced(scheme);
        const auto end = std::find_if(rest.begin(), rest.end(),
                                      [](char c) { return c == '/' || c == '?'; });
        parts.authority = rest.first(end - rest.begin()).toByteArray();
        target = rest.sliced(end - rest.begin());
        if (!isAuthority(parts.authority))
            return tl::unexpected(bad(QStringLiteral("The request target names no valid host.")));
    } else if (!target.startsWith('/')) {
        return tl::unexpected(
            bad(QStringLiteral("The request target must be a path that starts with '/'.")));
    }
    const qsizetype mark = target.indexOf('?');
    parts.path = (mark < 0 ? target : target.first(mark)).toByteArray();
    if (mark >= 0)
        parts.query = target.sliced(mark + 1).toByteArray();
    if (parts.path.isEmpty())
        parts.path = QByteArrayLiteral("/");
    return parts;
}

bool isAuthority(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const qsizetype bracket = text.startsWith('[') ? text.indexOf(']') : -1;
    const qsizetype colon = text.indexOf(':', qMax<qsizetype>(bracket, 0));
    const QByteArrayView host = colon < 0 ? text : text.first(colon);
    const QByteArrayView port = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    if (host.isEmpty() || port.size() > 5 || !std::all_of(port.begin(), port.end(), isDigit))
        return false;
    if (text.startsWith('['))
        return bracket == host.size() - 1 && bracket > 2
               && std::all_of(host.begin() + 1, host.end() - 1,
                              [](char c) { return hexValue(c) >= 0 || c == ':' || c == '.'; });
    return std::all_of(host.begin(), host.end(), [isDigit](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.'
               || c == '-' || c == '_' || c == '~';
    });
}

} // namespace server::http
