// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/limits.h"
#include "server/http/request.h"
#include "server/servererror.h"

#include <QObject>
#include <QSslConfiguration>

#include <memory>

namespace server::http {

/// One listener: guard, QHttpServer and one handler. Belongs to the thread it was made on.
class HttpEndpoint final : public QObject
{
    Q_OBJECT

public:
    HttpEndpoint(Handler handler, const Limits &limits, QObject *parent = nullptr);
    ~HttpEndpoint() override;

    /// From the next listen() on, clients have to speak TLS.
    void setTls(const QSslConfiguration &configuration);
    /// Port 0 picks a free one. AddressInUse or AddressNotAvailable on failure.
    [[nodiscard]] Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// Closes the listener and every connection; pending responders become harmless.
    void close();

    /// Writes `bytes` to every open stream of `topic`.
    void push(const QByteArray &topic, const QByteArray &bytes);
    [[nodiscard]] int streamCount(const QByteArray &topic) const;

Q_SIGNALS:
    /// Every request that got an answer, those that the guard refused included (their Request may
    /// be incomplete). Nothing is masked here.
    void answered(const server::http::Request &request, const server::http::Response &response,
                  qint64 durationUs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server::http
