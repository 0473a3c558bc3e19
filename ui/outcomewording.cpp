// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/explanation.h"
#include "ui/causewording.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace ui::wording {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::outcome)
};

QString withCode(const QString &text, const server::Attempt &attempt)
{
    if (attempt.platformCode.isEmpty())
        return text;
    return Words::tr("%1 The answer was %2, %3.")
        .arg(text, QString::number(attempt.status), attempt.platformCode);
}

} // namespace

QString outcome(server::Outcome outcome)
{
    using server::Outcome;
    switch (outcome) {
    case Outcome::None:
        return Words::tr("Not tried yet");
    case Outcome::Delivered:
        return Words::tr("Delivered");
    case Outcome::SubscriptionDead:
        return Words::tr("Flow is off");
    case Outcome::PayloadRefused:
        return Words::tr("Values refused");
    case Outcome::AuthorizationRefused:
        return Words::tr("Access refused");
    case Outcome::Throttled:
        return Words::tr("Too many requests");
    case Outcome::ServerFailed:
        return Words::tr("Receiver failed");
    case Outcome::TimedOut:
        return Words::tr("No answer in time");
    case Outcome::NetworkFailed:
        return Words::tr("Not reached");
    case Outcome::PolicyRefused:
        return Words::tr("Address not allowed");
    case Outcome::Unexpected:
        return Words::tr("Unexpected answer");
    case Outcome::Interrupted:
        return Words::tr("Interrupted");
    }
    return {};
}

Tone outcomeTone(server::Outcome outcome)
{
    using server::Outcome;
    switch (outcome) {
    case Outcome::None:
        return Tone::Busy;
    case Outcome::Delivered:
        return Tone::Good;
    case Outcome::SubscriptionDead:
    case Outcome::Throttled:
    case Outcome::Interrupted:
        return Tone::Warning;
    default:
        return Tone::Bad;
    }
}

Explanation explain(const server::Attempt &attempt)
{
    const CauseWords words = causeWords(server::explain(attempt));
    return {outcome(attempt.outcome), withCode(words.sentence, attempt), words.nextStep};
}

Explanation why(const server::Delivery &delivery)
{
    const server::Cause cause = server::causeOf(delivery);
    if (cause == server::Cause::None || cause == server::Cause::Delivered)
        return {outcome(delivery.lastOutcome), {}};
    const CauseWords words = causeWords(cause);
    return {outcome(delivery.lastOutcome), words.sentence, words.nextStep};
}

} // namespace ui::wording
