// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/servererror.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace server::http {

/// Limits of the guard in front of QHttpServer. Each breach gets one clear 4xx or 5xx as problem JSON.
struct Limits
{
    qsizetype head = 16 * 1024; ///< bytes of request line and fields: 431
    qsizetype target = 8 * 1024; ///< bytes: 414
    int fields = 100; ///< 431
    qsizetype body = 1024 * 1024; ///< bytes: 413
    int connections = 800; ///< 503; Qt's poll() dispatcher slows down with every open socket
    qsizetype streamBacklog = 4 * 1024 * 1024; ///< bytes a slow stream reader may lag behind
    std::chrono::milliseconds headTime{10'000}; ///< 408
    std::chrono::milliseconds bodyTime{20'000}; ///< 408
    std::chrono::milliseconds idleTime{15'000};
    std::chrono::milliseconds handlerTime{130'000}; ///< 504
    std::chrono::milliseconds closeTime{5'000};
};

/// One listener: guard, QHttpServer and one handler. Belongs to the thread it was made on.
class HttpEndpoint final : public QObject
{
    Q_OBJECT

public:
    HttpEndpoint(Handler handler, const Limits &limits, QObject *parent = nullptr);
    ~HttpEndpoint() override;

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
