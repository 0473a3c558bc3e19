// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording.h"

#include <QCoreApplication>

namespace ui::wording {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::outcome)
};

QString withStatus(const QString &text, int status, const QString &platformCode)
{
    if (!platformCode.isEmpty() && status != 0)
        return Words::tr("%1 The answer was %2, %3.").arg(text).arg(status).arg(platformCode);
    if (status != 0)
        return Words::tr("%1 The answer was %2.").arg(text).arg(status);
    return text;
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

namespace {

QString outcomeText(server::Outcome outcome)
{
    using server::Outcome;
    switch (outcome) {
    case Outcome::None:
        return Words::tr("The event is stored and waits for its turn.");
    case Outcome::Delivered:
        return Words::tr("The platform accepted the event; the flow runs with these values.");
    case Outcome::SubscriptionDead:
        return Words::tr("The flow is switched off, deleted or was saved again. Switch it on or "
                         "save it in the designer: it then subscribes anew.");
    case Outcome::PayloadRefused:
        return Words::tr("The platform refused the values. Compare them with what the trigger "
                         "declares, correct them and fire again.");
    case Outcome::AuthorizationRefused:
        return Words::tr("The callback address is not, or no longer, authorised. Save the flow "
                         "again so that it hands out a new address.");
    case Outcome::Throttled:
        return Words::tr("The platform asks to slow down. Wait a little and fire again.");
    case Outcome::ServerFailed:
        return Words::tr("The receiver has a problem of its own. Fire again later; if it stays, "
                         "look at the state of the platform.");
    case Outcome::TimedOut:
        return Words::tr("The receiver took the connection but did not answer in time. Fire "
                         "again, and look whether the receiver is overloaded.");
    case Outcome::NetworkFailed:
        return Words::tr("The receiver could not be reached. Check this computer's network, its "
                         "proxy and the host name of the callback.");
    case Outcome::PolicyRefused:
        return Words::tr("The callback points to an address that Declic does not call, such as a "
                         "private network. If you trust it, allow it with --allow-callback.");
    case Outcome::Unexpected:
        return Words::tr("The receiver answered something that no flow answers. Read the answer "
                         "below: a proxy or a sign-in page may stand in between.");
    case Outcome::Interrupted:
        return Words::tr("The program ended while the event was on its way: it may or may not "
                         "have arrived. Look into the flow's run history before firing again.");
    }
    return {};
}

} // namespace

Explanation explain(server::Outcome which, int status, const QString &platformCode)
{
    return {outcome(which), withStatus(outcomeText(which), status, platformCode)};
}

} // namespace ui::wording
