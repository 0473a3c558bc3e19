// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui::wording {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::wording)
};

QString timeOrDate(const QDateTime &local, const QString &format)
{
    const QString clock = local.toString(format);
    if (local.date() == QDate::currentDate())
        return clock;
    return QLocale().toString(local.date(), QLocale::ShortFormat) % u' ' % clock;
}

/// Marks what the receiver may get for the second time.
QString withRepeat(const QString &result, const server::Delivery &delivery)
{
    return delivery.repeat ? result % u" · "_qs % Words::tr("repeat") : result;
}

} // namespace

QString phase(server::ServerState::Phase phase)
{
    using Phase = server::ServerState::Phase;
    switch (phase) {
    case Phase::Stopped:
        return Words::tr("Stopped");
    case Phase::Starting:
        return Words::tr("Starting…");
    case Phase::Running:
        return Words::tr("Running");
    case Phase::Stopping:
        return Words::tr("Stopping…");
    case Phase::Failed:
        return Words::tr("Could not start");
    }
    return {};
}

Tone phaseTone(server::ServerState::Phase phase)
{
    using Phase = server::ServerState::Phase;
    switch (phase) {
    case Phase::Running:
        return Tone::Good;
    case Phase::Starting:
    case Phase::Stopping:
        return Tone::Busy;
    case Phase::Failed:
        return Tone::Bad;
    case Phase::Stopped:
        break;
    }
    return Tone::Neutral;
}

QString platform(server::Subscriber::Platform platform)
{
    using Platform = server::Subscriber::Platform;
    switch (platform) {
    case Platform::PowerAutomate:
        return u"Power Automate"_qs;
    case Platform::LogicApps:
        return u"Logic Apps"_qs;
    case Platform::TestFlow:
        return Words::tr("Test flow");
    case Platform::Unknown:
        break;
    }
    return Words::tr("Other client");
}

QString subscriptionState(server::Subscription::State state)
{
    using State = server::Subscription::State;
    switch (state) {
    case State::Active:
        return Words::tr("Active");
    case State::Dead:
        return Words::tr("Flow is off");
    case State::Removed:
        return Words::tr("Removed");
    case State::UsedUp:
        return Words::tr("Used up");
    }
    return {};
}

QString flow(const server::Subscription &subscription)
{
    const server::Subscriber &subscriber = subscription.subscriber;
    if (subscriber.platform == server::Subscriber::Platform::TestFlow)
        return Words::tr("Test flow");
    if (!subscriber.flowName.isEmpty())
        return subscriber.flowName;
    if (!subscriber.flowId.isEmpty())
        return subscriber.flowId;
    return Words::tr("Unnamed flow");
}

QString flow(const server::Delivery &delivery)
{
    return delivery.flowName.isEmpty() ? Words::tr("Unnamed flow") : delivery.flowName;
}

QString lastResult(const server::Subscription &subscription)
{
    using LastResult = server::Subscription::LastResult;
    if (subscription.state == server::Subscription::State::Dead)
        return Words::tr("Flow is off");
    if (subscription.state == server::Subscription::State::UsedUp)
        return Words::tr("Used up");
    if (subscription.paused)
        return Words::tr("Paused");
    switch (subscription.lastResult) {
    case LastResult::None:
        return Words::tr("Not fired yet");
    case LastResult::Pending:
        return Words::tr("Under way");
    case LastResult::Delivered:
        return Words::tr("Delivered");
    case LastResult::Failed:
        return subscription.lastStatus == 0 ? Words::tr("Failed")
                                            : Words::tr("Failed (%1)").arg(subscription.lastStatus);
    }
    return {};
}

Tone lastResultTone(const server::Subscription &subscription)
{
    using LastResult = server::Subscription::LastResult;
    if (subscription.state == server::Subscription::State::Dead || subscription.paused)
        return Tone::Warning;
    switch (subscription.lastResult) {
    case LastResult::Delivered:
        return Tone::Good;
    case LastResult::Failed:
        return Tone::Bad;
    case LastResult::Pending:
        return Tone::Busy;
    case LastResult::None:
        break;
    }
    return Tone::Neutral;
}

QString deliveryState(server::Delivery::State state)
{
    using State = server::Delivery::State;
    switch (state) {
    case State::Pending:
        return Words::tr("Waiting");
    case State::Sending:
        return Words::tr("Sending");
    case State::Delivered:
        return Words::tr("Delivered");
    case State::Failed:
        return Words::tr("Failed");
    case State::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

QString result(const server::Delivery &delivery)
{
    using State = server::Delivery::State;
    if (delivery.state == State::Failed)
        return withRepeat(outcome(delivery.lastOutcome), delivery);
    if (delivery.state == State::Pending && delivery.held)
        return withRepeat(Words::tr("Paused"), delivery);
    if (!waitsToRetry(delivery))
        return withRepeat(deliveryState(delivery.state), delivery);
    const int number = delivery.attempts - delivery.triesBefore + 1;
    if (delivery.dueAt <= QDateTime::currentDateTimeUtc())
        return withRepeat(Words::tr("Try %1 is due").arg(number), delivery);
    return withRepeat(
        Words::tr("Try %1 in %2").arg(QString::number(number), timeUntil(delivery.dueAt)),
        delivery);
}

Tone resultTone(const server::Delivery &delivery)
{
    using State = server::Delivery::State;
    switch (delivery.state) {
    case State::Pending:
        return delivery.held || waitsToRetry(delivery) ? Tone::Warning : Tone::Busy;
    case State::Sending:
        return Tone::Busy;
    case State::Delivered:
        return Tone::Good;
    case State::Failed:
        return delivery.lastOutcome == server::Outcome::SubscriptionDead ? Tone::Warning
                                                                         : Tone::Bad;
    case State::Cancelled:
        break;
    }
    return Tone::Neutral;
}

QString answer(server::TestFlow::Answer answer)
{
    using Answer = server::TestFlow::Answer;
    switch (answer) {
    case Answer::Accept:
        return Words::tr("Accept (202)");
    case Answer::SwitchedOff:
        return Words::tr("Flow is switched off (400)");
    case Answer::Throttle:
        return Words::tr("Too many requests (429)");
    case Answer::Fail:
        return Words::tr("Server error (500)");
    case Answer::Slow:
        return Words::tr("Accept after five seconds");
    case Answer::Silent:
        return Words::tr("Never answer");
    }
    return {};
}

QString flowState(server::TestFlow::State state)
{
    using State = server::TestFlow::State;
    switch (state) {
    case State::Subscribing:
        return Words::tr("Subscribing…");
    case State::Listening:
        return Words::tr("Listening");
    case State::Unsubscribing:
        return Words::tr("Unsubscribing…");
    case State::Failed:
        return Words::tr("Could not subscribe");
    }
    return {};
}

Tone flowStateTone(server::TestFlow::State state)
{
    using State = server::TestFlow::State;
    switch (state) {
    case State::Listening:
        return Tone::Good;
    case State::Failed:
        return Tone::Bad;
    case State::Subscribing:
    case State::Unsubscribing:
        break;
    }
    return Tone::Busy;
}

QString level(server::LogLine::Level level)
{
    using Level = server::LogLine::Level;
    switch (level) {
    case Level::Debug:
        return Words::tr("Debug");
    case Level::Info:
        return Words::tr("Info");
    case Level::Warning:
        return Words::tr("Warning");
    case Level::Error:
        return Words::tr("Error");
    }
    return {};
}

Tone levelTone(server::LogLine::Level level)
{
    using Level = server::LogLine::Level;
    switch (level) {
    case Level::Warning:
        return Tone::Warning;
    case Level::Error:
        return Tone::Bad;
    case Level::Debug:
    case Level::Info:
        break;
    }
    return Tone::Neutral;
}

QString trigger(const openapi::DefinitionPtr &definition, const QString &operationId)
{
    const openapi::Trigger *found = definition ? definition->trigger(operationId) : nullptr;
    return found && !found->summary.isEmpty() ? found->summary : operationId;
}

QString time(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    return timeOrDate(utc.toLocalTime(), u"HH:mm:ss"_qs);
}

QString shortTime(const QDateTime &utc)
{
    return utc.isValid() ? timeOrDate(utc.toLocalTime(), u"HH:mm"_qs) : QString();
}

QString longTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat) % u", "_qs
           % local.toString(u"HH:mm:ss"_qs);
}

QString duration(qint64 microseconds)
{
    if (microseconds < 0)
        return {};
    const QLocale locale;
    const double milliseconds = static_cast<double>(microseconds) / 1000.0;
    if (milliseconds < 10)
        return Words::tr("%1 ms").arg(locale.toString(milliseconds, 'f', 1));
    if (milliseconds < 1000)
        return Words::tr("%1 ms").arg(locale.toString(milliseconds, 'f', 0));
    return Words::tr("%1 s").arg(locale.toString(milliseconds / 1000.0, 'f', 1));
}

} // namespace ui::wording
