// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requesthead.h"

#include "server/http/fieldsyntax.h"
#include "server/http/requesttarget.h"
#include "server/http/status.h"

#include <algorithm>
#include <array>

namespace server::http {

namespace {

Refusal bad(const QString &detail)
{
    return {status::BadRequest, detail};
}

bool equals(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool isKnownMethod(QByteArrayView method)
{
    constexpr std::array<QByteArrayView, 7> Known{"GET",   "POST",    "DELETE", "PUT",
                                                  "PATCH", "OPTIONS", "HEAD"};
    return std::find(Known.begin(), Known.end(), method) != Known.end();
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

HeadParser::Verdict HeadParser::parse(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    if (end < 1)
        return bad(QStringLiteral("The request is empty."));
    if (Verdict refusal = readRequestLine(text.first(end - 1)))
        return refusal;
    if (Verdict refusal = readFields(text.sliced(end + 1)))
        return refusal;
    return checkWhole();
}

HeadParser::Verdict HeadParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 1 || last <= first + 1)
        return bad(QStringLiteral("The request line must be \"METHOD /path HTTP/1.1\" with single "
                                  "spaces between its parts."));
    const QByteArrayView method = line.first(first);
    if (!isToken(method))
        return bad(QStringLiteral("The request line does not start with a method such as GET or "
                                  "POST. Is this an HTTP client?"));
    m_head.request.method = method.toByteArray();
    if (Verdict refusal = readVersion(line.sliced(last + 1)))
        return refusal;
    if (!isKnownMethod(method))
        return Refusal{status::NotImplemented,
                       QStringLiteral("The method \"%1\" is not known here. Use GET, HEAD, POST, "
                                      "PUT, PATCH, DELETE or OPTIONS, in capitals.")
                           .arg(QString::fromLatin1(method.first(qMin(method.size(), 40))))};
    return readTarget(line.sliced(first + 1, last - first - 1));
}

HeadParser::Verdict HeadParser::readVersion(QByteArrayView version)
{
    const bool wellFormed = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.'
                            && isDigits(version.sliced(5, 1)) && isDigits(version.sliced(7, 1));
    if (!wellFormed)
        return bad(QStringLiteral("The request line must end with \"HTTP/1.1\"."));
    if (version != QByteArrayView("HTTP/1.1") && version != QByteArrayView("HTTP/1.0"))
        return Refusal{status::VersionNotSupported,
                       QStringLiteral("This listener speaks HTTP/1.1 and HTTP/1.0, not %1.")
                           .arg(QString::fromLatin1(version))};
    m_head.http10 = version.endsWith('0');
    m_head.keepAlive = !m_head.http10;
    return {};
}

HeadParser::Verdict HeadParser::readTarget(QByteArrayView target)
{
    if (target.size() > m_limits.target)
        return Refusal{status::UriTooLong,
                       QStringLiteral("The request target has more than %1 bytes. Shorten the path "
                                      "or the query.")
                           .arg(m_limits.target)};
    auto parts = parseTarget(target);
    if (!parts)
        return parts.error();
    m_head.request.path = parts->path;
    m_head.request.query = parts->query;
    m_authority = parts->authority;
    return {};
}

HeadParser::Verdict HeadParser::readFields(QByteArrayView text)
{
    Headers &headers = m_head.request.headers;
    headers.reserve(24);
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        if (qsizetype(headers.size()) >= m_limits.fields)
            return Refusal{status::FieldsTooLarge,
                           QStringLiteral("The request has more than %1 header fields. Send fewer.")
                               .arg(m_limits.fields)};
        auto field = parseFieldLine(text.first(end - 1));
        if (!field)
            return field.error();
        headers.push_back(std::move(*field));
        if (Verdict refusal = readSpecialField(headers.back()))
            return refusal;
        text = text.sliced(end + 1);
    }
    return {};
}

HeadParser::Verdict HeadParser::readSpecialField(const Header &field)
{
    switch (field.name.size()) {
    case 4:
        return equals(field.name, "Host") ? readHost(field.value) : Verdict();
    case 6:
        return equals(field.name, "Expect") ? readExpect(field.value) : Verdict();
    case 10:
        if (equals(field.name, "Connection"))
            readConnection(field.value);
        return {};
    case 14:
        return equals(field.name, "Content-Length") ? readContentLength(field.value) : Verdict();
    case 17:
        return equals(field.name, "Transfer-Encoding") ? readTransferEncoding(field.value)
                                                       : Verdict();
    default:
        return {};
    }
}

HeadParser::Verdict HeadParser::readContentLength(QByteArrayView value)
{
    if (std::exchange(m_hasLength, true))
        return bad(QStringLiteral("Content-Length stands twice. Send it once."));
    if (!isDigits(value))
        return bad(QStringLiteral("Content-Length must be a plain decimal number of bytes."));
    qsizetype length = 0;
    for (const char digit : value) {
        length = length * 10 + (digit - '0');
        if (length > m_limits.body)
            return Refusal{status::ContentTooLarge,
                           QStringLiteral("The body has more than the %1 bytes that are accepted "
                                          "here. Send a smaller one.")
                               .arg(m_limits.body)};
    }
    m_head.contentLength = length;
    return {};
}

HeadParser::Verdict HeadParser::readTransferEncoding(QByteArrayView value)
{
    if (std::exchange(m_hasEncoding, true))
        return bad(QStringLiteral("Transfer-Encoding stands twice. Send it once."));
    if (!equals(value, "chunked"))
        return Refusal{status::NotImplemented,
                       QStringLiteral("The only transfer coding understood here is \"chunked\".")};
    m_head.chunked = true;
    return {};
}

HeadParser::Verdict HeadParser::readHost(QByteArrayView value)
{
    if (std::exchange(m_hasHost, true))
        return bad(QStringLiteral("Host stands twice. Send it once."));
    if (!isAuthority(value))
        return bad(QStringLiteral("Host must be a host name or address, with an optional port."));
    return {};
}

HeadParser::Verdict HeadParser::readExpect(QByteArrayView value)
{
    if (!equals(value, "100-continue"))
        return Refusal{
            status::ExpectationFailed,
            QStringLiteral("The only expectation that can be met here is \"100-continue\".")};
    m_mayExpect = true;
    return {};
}

void HeadParser::readConnection(QByteArrayView value)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView option = withoutOuterSpace(comma < 0 ? value : value.first(comma));
        if (equals(option, "close"))
            m_head.keepAlive = false;
        else if (m_head.http10 && equals(option, "keep-alive"))
            m_head.keepAlive = true;
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
}

HeadParser::Verdict HeadParser::checkWhole()
{
    if (m_hasLength && m_hasEncoding)
        return bad(QStringLiteral(
            "Content-Length and Transfer-Encoding exclude each other. Send one of them."));
    if (m_hasEncoding && m_head.http10)
        return bad(QStringLiteral("HTTP/1.0 knows no Transfer-Encoding. Send a Content-Length."));
    if (!m_hasHost && !m_head.http10)
        return bad(QStringLiteral("The Host header is missing. HTTP/1.1 requires it."));
    if (!m_authority.isEmpty()) {
        auto &headers = m_head.request.headers;
        std::erase_if(headers, [](const Header &field) { return equals(field.name, "Host"); });
        headers.insert(headers.begin(), Header{QByteArrayLiteral("Host"), m_authority});
    }
    const bool hasBody = m_head.chunked || m_head.contentLength > 0;
    m_head.expectsContinue = m_mayExpect && hasBody && !m_head.http10;
    return {};
}

} // namespace server::http
