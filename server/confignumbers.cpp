// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/confignumbers.h"

#include <array>
#include <type_traits>

namespace server {

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 GiB = 1024 * MiB;
constexpr qint64 Second = 1000;
constexpr qint64 Hour = 3600 * Second;
constexpr qint64 Years = 3650; // days

/// One number: where it stands and what it may be.
struct Place
{
    ConfigNumber number;
    NumberRange range;
    qint64 (*get)(const ServerConfig &);
    void (*set)(ServerConfig &, qint64);
};

template<auto Member, auto... Rest, typename Object>
auto &at(Object &object)
{
    if constexpr (sizeof...(Rest) == 0)
        return object.*Member;
    else
        return at<Rest...>(object.*Member);
}

template<auto... Path>
constexpr Place place(ConfigNumber number, qint64 least, qint64 most)
{
    return {number,
            {least, most},
            [](const ServerConfig &config) -> qint64 {
                const auto &value = at<Path...>(config);
                if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(value)>>)
                    return static_cast<qint64>(value);
                else
                    return value.count();
            },
            [](ServerConfig &config, qint64 given) {
                auto &value = at<Path...>(config);
                using Value = std::remove_cvref_t<decltype(value)>;
                if constexpr (std::is_arithmetic_v<Value>)
                    value = static_cast<Value>(given);
                else
                    value = Value(static_cast<typename Value::rep>(given));
            }};
}

using Config = ServerConfig;
using Limits = ListenerLimits;
using Rules = RetentionRules;
using Cap = RetentionCap;
using Number = ConfigNumber;

constexpr std::array<Place, ConfigNumberCount> Places{
    place<&Config::concurrentDeliveries>(Number::ConcurrentDeliveries, 1, 1024),
    place<&Config::concurrentDeliveriesPerHost>(Number::ConcurrentDeliveriesPerHost, 1, 1024),
    place<&Config::connectTimeout>(Number::ConnectTimeout, Second, 120 * Second),
    place<&Config::attemptTimeout>(Number::AttemptTimeout, 5 * Second, 600 * Second),
    place<&Config::retry, &RetryRules::attempts>(Number::Attempts, 1, 50),
    place<&Config::retry, &RetryRules::firstDelay>(Number::FirstDelay, Second, Hour),
    place<&Config::retry, &RetryRules::longestDelay>(Number::LongestDelay, Second, 24 * Hour),
    place<&Config::circuit, &CircuitRules::failures>(Number::CircuitFailures, 0, 1000),
    place<&Config::circuit, &CircuitRules::coolDown>(Number::CircuitCoolDown, Second, Hour),
    place<&Config::limits, &Limits::head>(Number::HeadBytes, 8 * KiB, 64 * KiB),
    place<&Config::limits, &Limits::body>(Number::BodyBytes, 16 * KiB, 32 * MiB),
    place<&Config::limits, &Limits::headTime>(Number::HeadTime, Second, 60 * Second),
    place<&Config::limits, &Limits::bodyTime>(Number::BodyTime, Second, 300 * Second),
    place<&Config::limits, &Limits::idleTime>(Number::IdleTime, Second, 300 * Second),
    place<&Config::limits, &Limits::connections>(Number::Connections, 16, 4000),
    place<&Config::limits, &Limits::connectionsPerClient>(Number::ConnectionsPerClient, 4, 4000),
    place<&Config::limits, &Limits::requestRate>(Number::RequestRate, 0, 100'000),
    place<&Config::limits, &Limits::requestBurst>(Number::RequestBurst, 1, 100'000),
    place<&Config::limits, &Limits::pipelined>(Number::Pipelined, 1, 1000),
    place<&Config::maxStoredBody>(Number::StoredBody, 0, MiB),
    place<&Config::retention, &Rules::exchanges, &Cap::rows>(Number::ExchangeRows, 0, 1'000'000),
    place<&Config::retention, &Rules::exchanges, &Cap::bytes>(Number::ExchangeBytes, 0, 16 * GiB),
    place<&Config::retention, &Rules::exchanges, &Cap::age>(Number::ExchangeAge, 0, Years),
    place<&Config::retention, &Rules::deliveries, &Cap::rows>(Number::DeliveryRows, 0, 100'000'000),
    place<&Config::retention, &Rules::deliveries, &Cap::bytes>(Number::DeliveryBytes, 0,
                                                               1024 * GiB),
    place<&Config::retention, &Rules::deliveries, &Cap::age>(Number::DeliveryAge, 0, Years),
    place<&Config::retention, &Rules::failedAge>(Number::FailedAge, 0, Years),
};

constexpr bool isInOrder()
{
    for (std::size_t index = 0; index < Places.size(); ++index) {
        if (static_cast<std::size_t>(Places[index].number) != index)
            return false;
    }
    return true;
}
static_assert(isInOrder());

const Place &placeOf(ConfigNumber number)
{
    return Places.at(static_cast<std::size_t>(number));
}

} // namespace

NumberRange rangeOf(ConfigNumber number)
{
    return placeOf(number).range;
}

qint64 valueOf(const ServerConfig &config, ConfigNumber number)
{
    return placeOf(number).get(config);
}

void setValue(ServerConfig &config, ConfigNumber number, qint64 value)
{
    placeOf(number).set(config, value);
}

} // namespace server
