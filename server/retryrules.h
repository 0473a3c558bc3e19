// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace server {

/// How often and when a delivery is tried again after a failure that may pass.
struct RetryRules
{
    int attempts = 8; ///< of one delivery, the first included; 1: never again
    std::chrono::milliseconds firstDelay{5'000};
    int factor = 3; ///< each delay is so many times the one before
    std::chrono::milliseconds longestDelay{3'600'000};
    double jitter = 0.2; ///< by which part a delay may be shorter or longer, 0 to 1
    /// What a receiver asks for by Retry-After is cut to this.
    std::chrono::milliseconds longestRetryAfter{3'600'000};

    friend bool operator==(const RetryRules &, const RetryRules &) = default;
};

/// When a host counts as out of order: nothing is sent there for a while, then one attempt tries
/// whether it is back.
struct CircuitRules
{
    int failures = 20; ///< in a row; 0: never
    std::chrono::milliseconds coolDown{30'000}; ///< doubles with each attempt that failed as well
    std::chrono::milliseconds longestCoolDown{300'000};

    friend bool operator==(const CircuitRules &, const CircuitRules &) = default;
};

} // namespace server
