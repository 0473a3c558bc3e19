// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/delivery.h"
#include "server/hoststate.h"
#include "server/logline.h"
#include "server/servererror.h"
#include "server/serverstate.h"
#include "server/subscription.h"
#include "server/testflow.h"
#include "ui/theme.h"

/// The user's words for every value that reaches the window, and the tone that goes with each. The
/// one place where codes become sentences. GUI thread only.
namespace ui::wording {

/// What happened, why, and what to do next.
struct Explanation
{
    QString title;
    QString text;
    QString nextStep = {}; ///< empty: it stands in the text
};

[[nodiscard]] QString phase(server::ServerState::Phase phase);
[[nodiscard]] Tone phaseTone(server::ServerState::Phase phase);

[[nodiscard]] QString platform(server::Subscriber::Platform platform);
[[nodiscard]] QString subscriptionState(server::Subscription::State state);
/// The flow's name as far as it is known, never empty.
[[nodiscard]] QString flow(const server::Subscription &subscription);
[[nodiscard]] QString flow(const server::Delivery &delivery);
[[nodiscard]] QString lastResult(const server::Subscription &subscription);
[[nodiscard]] Tone lastResultTone(const server::Subscription &subscription);

/// One or two words: "Delivered", "Flow is off", "Waiting".
[[nodiscard]] QString result(const server::Delivery &delivery);
[[nodiscard]] Tone resultTone(const server::Delivery &delivery);
/// Why a delivery is marked as a repeat.
[[nodiscard]] QString repeat();
/// It failed and is tried again later.
[[nodiscard]] bool waitsToRetry(const server::Delivery &delivery);
/// "Try 3 of 8 follows in 12 s, at 14:03:10."; empty unless it waits to be tried again. `tries`:
/// how many there are at most, 0: not known.
[[nodiscard]] QString nextTry(const server::Delivery &delivery, int tries);
[[nodiscard]] QString deliveryState(server::Delivery::State state);
[[nodiscard]] QString outcome(server::Outcome outcome);
[[nodiscard]] Tone outcomeTone(server::Outcome outcome);
[[nodiscard]] Explanation explain(const server::Attempt &attempt);
/// Of its last attempt; no text for what simply arrived or was not tried yet.
[[nodiscard]] Explanation why(const server::Delivery &delivery);

[[nodiscard]] QString answer(server::TestFlow::Answer answer);
[[nodiscard]] QString flowState(server::TestFlow::State state);
[[nodiscard]] Tone flowStateTone(server::TestFlow::State state);

[[nodiscard]] QString level(server::LogLine::Level level);
[[nodiscard]] Tone levelTone(server::LogLine::Level level);

[[nodiscard]] Explanation explain(const server::ServerError &error);
[[nodiscard]] QString diagnostic(const openapi::Diagnostic &diagnostic);
/// The same of a value that breaks its schema, as a sentence about the field called `name`.
[[nodiscard]] QString valueProblem(const QString &name, const openapi::Diagnostic &diagnostic);

/// The trigger's summary, or its operationId when the definition does not know it (any more).
[[nodiscard]] QString trigger(const openapi::DefinitionPtr &definition, const QString &operationId);

/// Why nothing is sent to this host, and until when; empty when it is sent to.
[[nodiscard]] QString hostState(const server::HostState &host);

/// Local time: the time of day for today, else date and time; empty when invalid.
[[nodiscard]] QString time(const QDateTime &utc);
/// The same without seconds.
[[nodiscard]] QString shortTime(const QDateTime &utc);
/// Local date and time with seconds.
[[nodiscard]] QString longTime(const QDateTime &utc);
/// From microseconds: "0.8 ms", "12 ms", "1.2 s"; empty when negative.
[[nodiscard]] QString duration(qint64 microseconds);
/// From milliseconds, for spans that people wait for: "12 s", "3 min", "2 h 5 min"; at least a second.
[[nodiscard]] QString span(qint64 milliseconds);
/// From now to then; "0 s" when it is over.
[[nodiscard]] QString timeUntil(const QDateTime &utc);

} // namespace ui::wording
