// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace server {

/// What a stranger may ask of the connector listener, as far as the user may choose it. Each breach
/// gets one clear 4xx or 5xx as problem JSON.
struct ListenerLimits
{
    qsizetype head = 16 * 1024; ///< bytes of request line and fields: 431
    qsizetype body = 1024 * 1024; ///< bytes: 413
    int connections = 800; ///< 503; Qt's poll() dispatcher slows down with every open socket
    int connectionsPerClient = 200; ///< 429; see clientOf()
    double requestRate = 100; ///< of one client, each second, in the long run: 429; 0: no limit
    int requestBurst = 500; ///< that a client may ask at once after a pause
    int pipelined = 100; ///< requests sent at once, without waiting for answers: 429
    std::chrono::milliseconds headTime{10'000}; ///< 408
    std::chrono::milliseconds bodyTime{20'000}; ///< 408
    std::chrono::milliseconds idleTime{
        15'000}; ///< between requests, and without progress in sending

    friend bool operator==(const ListenerLimits &, const ListenerLimits &) = default;
};

} // namespace server
