// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/publicbase.h"

#include <algorithm>

namespace server::http {

namespace {

constexpr qsizetype MaxHost = 255;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
           || c == '.' || c == '_';
}

bool isPort(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 5
        || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const int port = text.toByteArray().toInt();
    return port > 0 && port <= 65535;
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isNameCharacter)
           && text.front() != '.' && text.front() != '-';
}

/// Length of "[::1]" at the start of `text`, 0 when there is none.
qsizetype bracketed(QByteArrayView text)
{
    if (!text.startsWith('['))
        return 0;
    const qsizetype end = text.indexOf(']');
    if (end < 3)
        return 0;
    const QHostAddress address(QString::fromLatin1(text.sliced(1, end - 1)));
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty()
               ? end + 1
               : 0;
}

} // namespace

QByteArray forwardedValue(const Headers &headers, QByteArrayView name)
{
    QByteArray value;
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            value = header.value;
    }
    return value.mid(value.lastIndexOf(',') + 1).trimmed();
}

bool isHostWithPort(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > MaxHost)
        return false;
    if (text.startsWith('[')) {
        const qsizetype length = bracketed(text);
        return length > 0
               && (length == text.size()
                   || (text[length] == ':' && isPort(text.sliced(length + 1))));
    }
    const qsizetype colon = text.indexOf(':');
    if (colon < 0)
        return isName(text);
    return isName(text.first(colon)) && isPort(text.sliced(colon + 1));
}

QByteArray hostOf(QByteArrayView hostWithPort)
{
    if (hostWithPort.startsWith('[')) {
        const qsizetype end = hostWithPort.indexOf(']');
        return end < 0 ? QByteArray() : hostWithPort.sliced(1, end - 1).toByteArray().toLower();
    }
    const qsizetype colon = hostWithPort.indexOf(':');
    return (colon < 0 ? hostWithPort : hostWithPort.first(colon)).toByteArray().toLower();
}

std::optional<QByteArray> publicBase(const Request &request, const QByteArray &configured)
{
    if (!configured.isEmpty())
        return configured;
    QByteArray host = request.header("host");
    bool secure = request.secure;
    if (request.peer.isLoopback()) {
        if (const QByteArray forwarded = forwardedValue(request.headers, "x-forwarded-host");
            !forwarded.isEmpty())
            host = forwarded;
        const QByteArray proto = forwardedValue(request.headers, "x-forwarded-proto").toLower();
        if (proto == "https" || proto == "http")
            secure = proto == "https";
    }
    if (!isHostWithPort(host))
        return {};
    return (secure ? "https://" : "http://") + host;
}

} // namespace server::http
