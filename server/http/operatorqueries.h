// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/operatorbackend.h"
#include "server/http/request.h"

namespace server::http {

// The parts of the operator API that only read. Lists are JSON arrays, newest first, of at most
// ?limit= (1 to 100, 20 when absent) entries, with a Link to the next page when it may exist.

/// GET /api/status: what is running where.
[[nodiscard]] Response statusAnswer(const OperatorBackend &backend);
/// GET /api/overview: the figures of the overview page.
[[nodiscard]] Response overviewAnswer(const OperatorBackend &backend);
/// GET /api/subscriptions: all active and dead ones; removed ones too with ?all=true.
[[nodiscard]] Response subscriptionsAnswer(const OperatorBackend &backend, const Request &request);
/// GET /api/deliveries, narrowed by ?state= and ?trigger=, each with payload and attempts.
[[nodiscard]] Response deliveriesAnswer(const OperatorBackend &backend, const Request &request);
/// GET /api/deliveries/{id}: one of them, or 404.
[[nodiscard]] Response deliveryAnswer(const OperatorBackend &backend, const QString &id);
/// GET /api/events, narrowed by ?trigger=.
[[nodiscard]] Response eventsAnswer(const OperatorBackend &backend, const Request &request);
/// GET /api/exchanges.
[[nodiscard]] Response exchangesAnswer(const OperatorBackend &backend, const Request &request);
/// GET /api/hosts: those that are not ready or have attempts under way.
[[nodiscard]] Response hostsAnswer(const OperatorBackend &backend);
/// GET /api/testflows.
[[nodiscard]] Response testFlowsAnswer(const OperatorBackend &backend);
/// GET /metrics in Prometheus' text format 0.0.4.
[[nodiscard]] Response metricsAnswer(const OperatorBackend &backend);

} // namespace server::http
