// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/listenerlimits.h"

namespace server::http {

/// Limits of the guard in front of QHttpServer: those that the user may choose, and these.
struct Limits : ListenerLimits
{
    qsizetype target = 8 * 1024; ///< bytes: 414
    int fields = 100; ///< 431
    qsizetype clients = 4096; ///< told apart; those beyond share one allowance
    qsizetype held = 48 * 1024 * 1024; ///< bytes of all requests together: 503 for large bodies
    qsizetype streamBacklog = 4 * 1024 * 1024; ///< bytes a slow stream reader may lag behind
    std::chrono::milliseconds handshakeTime{10'000}; ///< of TLS: closed without a word
    std::chrono::milliseconds handlerTime{130'000}; ///< 504
    std::chrono::milliseconds closeTime{5'000}; ///< for the client to read the last answer
    /// After which a request that is still arriving gives way when no connection is left.
    std::chrono::milliseconds patience{20};
};

} // namespace server::http
