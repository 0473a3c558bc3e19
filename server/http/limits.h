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
    qsizetype streamBacklog = 4 * 1024 * 1024; ///< bytes a slow stream reader may lag behind
    std::chrono::milliseconds headTime{10'000}; ///< 408
    std::chrono::milliseconds bodyTime{20'000}; ///< 408
    std::chrono::milliseconds idleTime{
        15'000}; ///< between requests, and without progress in sending
    std::chrono::milliseconds handlerTime{130'000}; ///< 504
    std::chrono::milliseconds closeTime{5'000}; ///< for the client to read the last answer
};

} // namespace server::http
