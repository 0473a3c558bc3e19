// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/exchange.h"
#include "server/http/limits.h"
#include "server/serverconfig.h"

namespace server::core {

/// The limits of one listener. Whoever may use the operator's sets the pace there: it keeps the
/// defaults, with as much room for bodies. Pure.
[[nodiscard]] inline http::Limits endpointLimits(const ServerConfig &config,
                                                 Exchange::Listener listener)
{
    http::Limits limits;
    if (listener == Exchange::Listener::Connector) {
        static_cast<ListenerLimits &>(limits) = config.limits;
    } else {
        limits.body = config.limits.body;
        limits.requestRate = 0;
    }
    return limits;
}

} // namespace server::core
