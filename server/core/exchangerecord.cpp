// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/exchangerecord.h"

namespace server::core {

namespace {

constexpr qsizetype MaxBody = 8 * 1024;
constexpr qsizetype MaxHeaders = 8 * 1024; // of all names and values together
constexpr qsizetype MaxTarget = 2 * 1024;

QByteArray cut(const QByteArray &text, qsizetype most)
{
    return text.size() > most ? QByteArray(text.left(most) + "…") : text;
}

/// What a stranger sends ten times a millisecond must not be kept as long as it may be.
Headers cut(Headers headers)
{
    qsizetype room = MaxHeaders;
    std::size_t kept = 0;
    for (Header &header : headers) {
        if (header.name.size() >= room)
            break;
        header.value = cut(header.value, room - header.name.size());
        room -= header.name.size() + header.value.size();
        ++kept;
    }
    headers.resize(kept);
    return headers;
}

QByteArray target(const http::Request &request, const DeclaredSecrets &declared)
{
    return maskUrl(request.query.isEmpty() ? request.path : request.path + '?' + request.query,
                   declared);
}

bool isReadable(const QByteArray &contentType)
{
    return contentType.contains("json") || contentType.startsWith("text/plain");
}

} // namespace

Exchange exchangeOf(Exchange::Listener listener, const http::Request &request,
                    const http::Response &response, qint64 durationUs,
                    const DeclaredSecrets &declared)
{
    Exchange exchange;
    exchange.listener = listener;
    exchange.receivedAt = request.receivedAt;
    exchange.durationUs = durationUs;
    exchange.peer = request.peer.toString() + u':' + QString::number(request.peerPort);
    exchange.method = request.method;
    exchange.target = cut(target(request, declared), MaxTarget);
    exchange.status = response.status;
    if (response.maskedRequest) {
        exchange.requestHeaders = cut(response.maskedRequest->headers);
        exchange.requestBody = response.maskedRequest->body.left(MaxBody);
    } else {
        exchange.requestHeaders = cut(maskHeaders(request.headers, declared));
        exchange.requestBody = maskText(request.body.left(MaxBody), declared);
    }
    exchange.responseHeaders = cut(maskHeaders(response.headers, declared));
    if (isReadable(response.contentType))
        exchange.responseBody = maskText(response.body.left(MaxBody), declared);
    return exchange;
}

} // namespace server::core
