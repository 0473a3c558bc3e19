// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery/deliveryqueue.h"
#include "server/serverconfig.h"

namespace server::core {

/// How deliveries are sent, by what is configured, to the addresses that `policy` lets through.
[[nodiscard]] delivery::DeliveryQueue::Settings queueSettings(
    const ServerConfig &config, const delivery::CallbackPolicy &policy);

} // namespace server::core
