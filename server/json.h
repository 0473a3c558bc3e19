// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/event.h"
#include "server/exchange.h"
#include "server/hoststate.h"
#include "server/logline.h"
#include "server/overview.h"
#include "server/servedoperation.h"
#include "server/subscription.h"
#include "server/testflow.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace server {

// The room's values as JSON, for the operator API and the command line. Times are UTC, ISO 8601
// with milliseconds; what is unknown or empty is left out. No credential stands in the values. Pure.

[[nodiscard]] QJsonObject toJson(const Subscription &subscription);
[[nodiscard]] QJsonObject toJson(const Event &event);
[[nodiscard]] QJsonObject toJson(const Delivery &delivery);
[[nodiscard]] QJsonObject toJson(const Attempt &attempt);
/// Those of its Delivery, with payload, callback and attempts.
[[nodiscard]] QJsonObject toJson(const DeliveryDetail &detail);
[[nodiscard]] QJsonObject toJson(const Exchange &exchange);
[[nodiscard]] QJsonObject toJson(const LogLine &line);
[[nodiscard]] QJsonObject toJson(const TestFlow &flow);
[[nodiscard]] QJsonObject toJson(const Overview &overview);
[[nodiscard]] QJsonObject toJson(const HostState &host);
[[nodiscard]] QJsonObject toJson(const ServedOperation &operation);

/// Any JSON text as a value; a string with the text itself when it is not JSON.
[[nodiscard]] QJsonValue jsonOrText(const QByteArray &text);

// The words that stand for enum values, "switchedOff".

[[nodiscard]] QString word(Outcome outcome);
[[nodiscard]] QString word(Delivery::State state);
[[nodiscard]] QString word(NetworkFailure failure);
[[nodiscard]] QString word(Subscription::State state);
[[nodiscard]] QString word(Subscription::LastResult result);
[[nodiscard]] QString word(Subscriber::Platform platform);
[[nodiscard]] QString word(TestFlow::Answer answer);
[[nodiscard]] QString word(TestFlow::State state);
[[nodiscard]] QString word(LogLine::Level level);
[[nodiscard]] QString word(HostState::Phase phase);
[[nodiscard]] QString word(ServedOperation::Role role);
[[nodiscard]] QString word(ServedOperation::Reason reason);

[[nodiscard]] std::optional<Delivery::State> deliveryState(QStringView word);
[[nodiscard]] std::optional<TestFlow::Answer> testFlowAnswer(QStringView word);
[[nodiscard]] QStringList deliveryStateWords();
[[nodiscard]] QStringList testFlowAnswerWords();

} // namespace server
