// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/operatorcommands.h"

#include <vector>

namespace server::http {

/// One path of the operator API that changes deliveries, by POST. Each answers 200 with
/// {"changed": how many deliveries or subscriptions}, 400 to a body that says nothing, 404 to an
/// unknown subscription.
struct DeliveryRoute
{
    const char *path;
    void (*run)(OperatorBackend &backend, const OperatorCall &call);
};

/// /api/deliveries/redeliver {"ids": [1, 2]} or {"since": "2026-01-31T12:00:00Z"},
/// /api/events/{id}/cancel, /api/subscriptions/{id}/pause and /resume, /api/pause, /api/resume,
/// /api/subscriptions/prune.
[[nodiscard]] const std::vector<DeliveryRoute> &deliveryRoutes();

} // namespace server::http
