// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace server::http {

/// Limits of the guard in front of QHttpServer. Each breach gets one clear 4xx or 5xx as problem JSON.
struct Limits
{
    qsizetype head = 16 * 1024; ///< bytes of request line and fields: 431
    qsizetype target = 8 * 1024; ///< bytes: 414
    int fields = 100; ///< 431
    qsizetype body = 1024 * 1024; ///< bytes: 413
    int connections = 800; ///< 503; Qt's poll() dispatcher slows down with every open socket
    int connectionsPerClient = 200; ///< 429; see clientOf()
    double requestRate = 100; ///< of one client, each second, in the long run: 429; 0: no limit
    int requestBurst = 500; ///< that a client may ask at once after a pause
    qsizetype clients = 4096; ///< told apart; those beyond share one allowance
    int pipelined = 100; ///< requests sent at once, without waiting for answers: 429
    qsizetype held = 48 * 1024 * 1024; ///< bytes of all requests together: 503 for large bodies
    qsizetype streamBacklog = 4 * 1024 * 1024; ///< bytes a slow stream reader may lag behind
    std::chrono::milliseconds headTime{10'000}; ///< 408
    std::chrono::milliseconds bodyTime{20'000}; ///< 408
    std::chrono::milliseconds idleTime{
        15'000}; ///< between requests, and without progress in sending
    std::chrono::milliseconds handlerTime{130'000}; ///< 504
    std::chrono::milliseconds closeTime{5'000}; ///< for the client to read the last answer
    /// After which a request that is still arriving gives way when no connection is left.
    std::chrono::milliseconds patience{1'000};
};

} // namespace server::http
