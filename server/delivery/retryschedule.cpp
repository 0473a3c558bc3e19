// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/retryschedule.h"

#include <curl/curl.h>

#include <algorithm>
#include <cmath>

namespace server::delivery {

namespace {

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Seconds that a Retry-After field asks to wait. -1: it is not one.
double secondsOf(const QByteArray &field, const QDateTime &now)
{
    if (isNumber(field))
        return field.toDouble(); // no number is too long for it
    // The three forms of RFC 9110, 5.6.7, begin with the name of a day.
    if (field.isEmpty() || !std::isalpha(static_cast<unsigned char>(field.front())))
        return -1;
    const time_t date = curl_getdate(field.constData(), nullptr);
    if (date < 0)
        return -1;
    return std::max(0.0, static_cast<double>(date)
                             - static_cast<double>(now.toMSecsSinceEpoch()) / 1000);
}

double delayAfter(const RetryRules &rules, int tries, double random)
{
    const double grown = static_cast<double>(rules.firstDelay.count())
                         * std::pow(rules.factor, std::max(0, tries - 1));
    const double delay = std::min(grown, static_cast<double>(rules.longestDelay.count()));
    return delay * (1 + rules.jitter * (2 * random - 1));
}

} // namespace

bool isWorthRetrying(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Throttled:
    case Outcome::ServerFailed:
    case Outcome::TimedOut:
    case Outcome::NetworkFailed:
        return true;
    case Outcome::None:
    case Outcome::Delivered:
    case Outcome::SubscriptionDead:
    case Outcome::PayloadRefused:
    case Outcome::AuthorizationRefused:
    case Outcome::PolicyRefused:
    case Outcome::Unexpected:
    case Outcome::Interrupted:
        break;
    }
    return false;
}

std::optional<QDateTime> retryAfter(const RetryRules &rules, const Attempt &attempt,
                                    const QDateTime &now)
{
    const double wait = secondsOf(headerValue(attempt.responseHeaders, "Retry-After").trimmed(),
                                  now);
    if (wait < 0)
        return {};
    const auto longest = static_cast<double>(rules.longestRetryAfter.count());
    return now.addMSecs(std::llround(std::min(wait * 1000, longest)));
}

std::optional<QDateTime> nextAttempt(const RetryRules &rules, int tries, const Attempt &attempt,
                                     const QDateTime &now, double random)
{
    if (!isWorthRetrying(attempt.outcome) || tries >= rules.attempts)
        return {};
    const QDateTime next = now.addMSecs(std::llround(delayAfter(rules, tries, random)));
    return std::max(next, retryAfter(rules, attempt, now).value_or(next));
}

} // namespace server::delivery
