// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/retryrules.h"

#include <QDateTime>

#include <optional>

namespace server::delivery {

/// Whether the same attempt may end better later: 408, 429, 5xx, time-outs and what went wrong on
/// the way to an answer. Pure.
[[nodiscard]] bool isWorthRetrying(Outcome outcome);

/// When the receiver wants to be asked again, by the Retry-After field of its answer (RFC 9110,
/// 10.2.3), from `now` to RetryRules::longestRetryAfter later. Empty optional: it does not say.
/// Pure.
[[nodiscard]] std::optional<QDateTime> retryAfter(const RetryRules &rules, const Attempt &attempt,
                                                  const QDateTime &now);

/// When to try again. `tries`: how many attempts the schedule has seen, this one included;
/// `random`: from 0 to 1, for the jitter. Empty optional: give up. Pure.
[[nodiscard]] std::optional<QDateTime> nextAttempt(const RetryRules &rules, int tries,
                                                   const Attempt &attempt, const QDateTime &now,
                                                   double random);

} // namespace server::delivery
