// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serverconfig.h"

namespace server {

/// The numbers of ServerConfig that a user may choose. Durations count milliseconds or days, sizes
/// bytes.
enum class ConfigNumber {
    ConcurrentDeliveries,
    ConcurrentDeliveriesPerHost,
    ConnectTimeout,
    AttemptTimeout,
    Attempts,
    FirstDelay,
    LongestDelay,
    CircuitFailures,
    CircuitCoolDown,
    HeadBytes,
    BodyBytes,
    HeadTime,
    BodyTime,
    IdleTime,
    Connections,
    ConnectionsPerClient,
    RequestRate,
    RequestBurst,
    Pipelined,
    StoredBody,
    ExchangeRows,
    ExchangeBytes,
    ExchangeAge,
    DeliveryRows,
    DeliveryBytes,
    DeliveryAge,
    FailedAge,
};
constexpr int ConfigNumberCount = static_cast<int>(ConfigNumber::FailedAge) + 1;

struct NumberRange
{
    qint64 least = 0;
    qint64 most = 0;

    [[nodiscard]] bool contains(qint64 value) const { return value >= least && value <= most; }
};

// All functions are pure.

/// What a user may choose. Less than the least makes the server useless, more than the most hurts.
[[nodiscard]] NumberRange rangeOf(ConfigNumber number);
[[nodiscard]] qint64 valueOf(const ServerConfig &config, ConfigNumber number);
void setValue(ServerConfig &config, ConfigNumber number, qint64 value);

} // namespace server
