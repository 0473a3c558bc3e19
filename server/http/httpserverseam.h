// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace server::http {

// The only file that knows which Qt it is built with: QHttpServer's interface changed between 6.4
// and 6.8, and what both share is enough here.

/// QHttpServer without routes: hands each request on with a responder that may be kept.
class HttpServerSeam final : public QAbstractHttpServer
{
public:
    using Take = std::function<void(const QHttpServerRequest &, QHttpServerResponder &&)>;

    explicit HttpServerSeam(Take take, QObject *parent)
        : QAbstractHttpServer(parent)
        , m_take(std::move(take))
    {
    }

    /// Writes the whole answer before it returns.
    static void write(QHttpServerResponder &responder, const Response &response,
                      const QByteArray &date);

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        m_take(request, std::move(responder));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        m_take(request, makeResponder(request, socket));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#endif

private:
    Take m_take;
};

inline void HttpServerSeam::write(QHttpServerResponder &responder, const Response &response,
                                  const QByteArray &date)
{
    const auto code = QHttpServerResponder::StatusCode(response.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    headers.append("Date", date);
    if (!response.contentType.isEmpty())
        headers.append("Content-Type", response.contentType);
    for (const Header &field : response.headers)
        headers.append(field.name, field.value);
    responder.write(response.body, headers, code);
#else
    responder.writeStatusLine(code);
    responder.writeHeader("Date", date);
    if (!response.contentType.isEmpty())
        responder.writeHeader("Content-Type", response.contentType);
    for (const Header &field : response.headers)
        responder.writeHeader(field.name, field.value);
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    responder.writeBody(response.body);
#endif
}

} // namespace server::http
