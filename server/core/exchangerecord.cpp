// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/exchangerecord.h"

namespace server::core {

namespace {

constexpr qsizetype MaxBody = 8 * 1024;

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
    exchange.target = target(request, declared);
    exchange.status = response.status;
    if (response.maskedRequest) {
        exchange.requestHeaders = response.maskedRequest->headers;
        exchange.requestBody = response.maskedRequest->body.left(MaxBody);
    } else {
        exchange.requestHeaders = maskHeaders(request.headers, declared);
        exchange.requestBody = maskText(request.body.left(MaxBody), declared);
    }
    exchange.responseHeaders = maskHeaders(response.headers, declared);
    if (isReadable(response.contentType))
        exchange.responseBody = maskText(response.body.left(MaxBody), declared);
    return exchange;
}

} // namespace server::core
