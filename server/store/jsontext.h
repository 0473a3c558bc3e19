// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/subscription.h"

namespace server::store {

// What stands as JSON text in a column. Writing is by hand: it happens at every subscribe and every
// attempt, where QJsonDocument would cost more than the database does. Pure.

/// [["name","value"],…] in UTF-8. A value that is not UTF-8 is read as Latin-1.
[[nodiscard]] QByteArray headersToJson(const Headers &headers);
[[nodiscard]] Headers headersFromJson(const QByteArray &json);

/// Everything but platform and flow name, which have columns of their own.
[[nodiscard]] QByteArray subscriberToJson(const Subscriber &subscriber);
void readSubscriber(const QByteArray &json, Subscriber &subscriber);

/// Timings, headers and error words.
[[nodiscard]] QByteArray attemptToJson(const Attempt &attempt);
void readAttempt(const QByteArray &json, Attempt &attempt);

} // namespace server::store
