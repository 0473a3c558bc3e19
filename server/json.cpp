// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/json.h"

#include "server/explanation.h"
#include "server/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace server {

namespace {

void put(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1String key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

void putTime(QJsonObject &object, QLatin1String key, qint64 microseconds)
{
    if (microseconds >= 0)
        object.insert(key, microseconds);
}

QJsonArray toJson(const Headers &headers)
{
    QJsonArray array;
    for (const Header &header : headers) {
        array.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(header.name)},
                                 {QStringLiteral("value"), QString::fromUtf8(header.value)}});
    }
    return array;
}

QJsonObject toJson(const Subscriber &subscriber)
{
    QJsonObject object{{QStringLiteral("platform"), word(subscriber.platform)}};
    put(object, QLatin1String("flowName"), subscriber.flowName);
    put(object, QLatin1String("flowId"), subscriber.flowId);
    put(object, QLatin1String("environment"), subscriber.environment);
    put(object, QLatin1String("region"), subscriber.region);
    put(object, QLatin1String("runId"), subscriber.runId);
    put(object, QLatin1String("step"), subscriber.step);
    put(object, QLatin1String("tenant"), subscriber.tenant);
    put(object, QLatin1String("user"), subscriber.user);
    return object;
}

QJsonObject toJson(const Timings &timings)
{
    QJsonObject object;
    putTime(object, QLatin1String("resolvedUs"), timings.resolved);
    putTime(object, QLatin1String("connectedUs"), timings.connected);
    putTime(object, QLatin1String("securedUs"), timings.secured);
    putTime(object, QLatin1String("firstByteUs"), timings.firstByte);
    putTime(object, QLatin1String("totalUs"), timings.total);
    return object;
}

} // namespace

QJsonValue jsonOrText(const QByteArray &text)
{
    // In an array, since QJsonDocument knows no scalars.
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']');
    if (document.isArray() && document.array().size() == 1)
        return document.array().first();
    return QString::fromUtf8(text);
}

QJsonObject toJson(const Subscription &subscription)
{
    QJsonObject object{{QStringLiteral("id"), subscription.id},
                       {QStringLiteral("trigger"), subscription.trigger},
                       {QStringLiteral("objectId"), subscription.objectId},
                       {QStringLiteral("callbackHost"), subscription.callbackHost},
                       {QStringLiteral("callback"), subscription.maskedCallback},
                       {QStringLiteral("subscriber"), toJson(subscription.subscriber)},
                       {QStringLiteral("headers"), toJson(subscription.headers)},
                       {QStringLiteral("state"), word(subscription.state)},
                       {QStringLiteral("lastResult"), word(subscription.lastResult)}};
    put(object, QLatin1String("createdAt"), subscription.createdAt);
    put(object, QLatin1String("renewedAt"), subscription.renewedAt);
    put(object, QLatin1String("lastFiredAt"), subscription.lastFiredAt);
    if (subscription.paused)
        object.insert(QStringLiteral("paused"), true);
    if (subscription.lastStatus != 0)
        object.insert(QStringLiteral("lastStatus"), subscription.lastStatus);
    return object;
}

QJsonObject toJson(const Event &event)
{
    QJsonObject object{{QStringLiteral("id"), event.id},
                       {QStringLiteral("trigger"), event.trigger},
                       {QStringLiteral("payload"), jsonOrText(event.payload)},
                       {QStringLiteral("subscriptions"), event.subscriptions}};
    put(object, QLatin1String("firedAt"), event.firedAt);
    return object;
}

QJsonObject toJson(const Delivery &delivery)
{
    QJsonObject object{{QStringLiteral("id"), delivery.id},
                       {QStringLiteral("eventId"), delivery.eventId},
                       {QStringLiteral("subscriptionId"), delivery.subscriptionId},
                       {QStringLiteral("trigger"), delivery.trigger},
                       {QStringLiteral("callbackHost"), delivery.callbackHost},
                       {QStringLiteral("state"), word(delivery.state)},
                       {QStringLiteral("attemptCount"), delivery.attempts},
                       {QStringLiteral("lastOutcome"), word(delivery.lastOutcome)}};
    if (const Cause cause = causeOf(delivery); cause != Cause::None)
        object.insert(QStringLiteral("cause"), word(cause));
    put(object, QLatin1String("flowName"), delivery.flowName);
    put(object, QLatin1String("createdAt"), delivery.createdAt);
    put(object, QLatin1String("dueAt"), delivery.dueAt);
    put(object, QLatin1String("runId"), delivery.runId);
    if (delivery.held && delivery.state == Delivery::State::Pending)
        object.insert(QStringLiteral("held"), true);
    if (delivery.repeat)
        object.insert(QStringLiteral("repeat"), true);
    if (delivery.lastStatus != 0)
        object.insert(QStringLiteral("lastStatus"), delivery.lastStatus);
    putTime(object, QLatin1String("durationUs"), delivery.durationUs);
    return object;
}

QJsonObject toJson(const Attempt &attempt)
{
    QJsonObject object{
        {QStringLiteral("number"), attempt.number},
        {QStringLiteral("outcome"), word(attempt.outcome)},
        {QStringLiteral("timings"), toJson(attempt.timings)},
        {QStringLiteral("requestHeaders"), toJson(maskHeaders(attempt.requestHeaders))},
        {QStringLiteral("responseHeaders"), toJson(maskHeaders(attempt.responseHeaders))}};
    put(object, QLatin1String("startedAt"), attempt.startedAt);
    if (attempt.status != 0)
        object.insert(QStringLiteral("status"), attempt.status);
    put(object, QLatin1String("platformCode"), attempt.platformCode);
    if (attempt.failure != NetworkFailure::None)
        object.insert(QStringLiteral("networkFailure"), word(attempt.failure));
    if (attempt.repeat)
        object.insert(QStringLiteral("repeat"), true);
    object.insert(QStringLiteral("cause"), word(explain(attempt)));
    put(object, QLatin1String("error"), attempt.errorText);
    put(object, QLatin1String("responseBody"), QString::fromUtf8(maskText(attempt.responseBody)));
    if (attempt.responseTruncated)
        object.insert(QStringLiteral("responseTruncated"), true);
    return object;
}

QJsonObject toJson(const DeliveryDetail &detail)
{
    QJsonObject object = toJson(detail.delivery);
    QJsonArray attempts;
    for (const Attempt &attempt : detail.attempts)
        attempts.append(toJson(attempt));
    object.insert(QStringLiteral("payload"), jsonOrText(detail.payload));
    object.insert(QStringLiteral("callback"), detail.maskedCallback);
    object.insert(QStringLiteral("attempts"), attempts);
    return object;
}

QJsonObject toJson(const Exchange &exchange)
{
    const bool connector = exchange.listener == Exchange::Listener::Connector;
    QJsonObject object{{QStringLiteral("id"), exchange.id},
                       {QStringLiteral("listener"),
                        connector ? QStringLiteral("connector") : QStringLiteral("operator")},
                       {QStringLiteral("durationUs"), exchange.durationUs},
                       {QStringLiteral("peer"), exchange.peer},
                       {QStringLiteral("method"), QString::fromUtf8(exchange.method)},
                       {QStringLiteral("target"), QString::fromUtf8(exchange.target)},
                       {QStringLiteral("status"), exchange.status},
                       {QStringLiteral("requestHeaders"), toJson(exchange.requestHeaders)},
                       {QStringLiteral("responseHeaders"), toJson(exchange.responseHeaders)}};
    put(object, QLatin1String("receivedAt"), exchange.receivedAt);
    put(object, QLatin1String("requestBody"), QString::fromUtf8(exchange.requestBody));
    put(object, QLatin1String("responseBody"), QString::fromUtf8(exchange.responseBody));
    return object;
}

QJsonObject toJson(const LogLine &line)
{
    QJsonObject object{{QStringLiteral("level"), word(line.level)},
                       {QStringLiteral("category"), line.category},
                       {QStringLiteral("text"), line.text}};
    put(object, QLatin1String("at"), line.at);
    return object;
}

QJsonObject toJson(const TestFlow &flow)
{
    QJsonArray callbacks;
    for (const TestFlow::Callback &callback : flow.callbacks) {
        QJsonObject object{{QStringLiteral("body"), jsonOrText(callback.body)}};
        put(object, QLatin1String("receivedAt"), callback.receivedAt);
        if (callback.status != 0)
            object.insert(QStringLiteral("status"), callback.status);
        callbacks.append(object);
    }
    QJsonObject object{{QStringLiteral("id"), flow.id},
                       {QStringLiteral("name"), flow.name},
                       {QStringLiteral("trigger"), flow.trigger},
                       {QStringLiteral("state"), word(flow.state)},
                       {QStringLiteral("answer"), word(flow.answer)},
                       {QStringLiteral("received"), flow.received},
                       {QStringLiteral("callbacks"), callbacks}};
    put(object, QLatin1String("subscriptionId"), flow.subscriptionId);
    put(object, QLatin1String("error"), flow.error);
    return object;
}

QJsonObject toJson(const Overview &overview)
{
    QJsonArray failures;
    for (const Delivery &delivery : overview.lastFailures)
        failures.append(toJson(delivery));
    QJsonObject object{{QStringLiteral("activeSubscriptions"), overview.activeSubscriptions},
                       {QStringLiteral("deadSubscriptions"), overview.deadSubscriptions},
                       {QStringLiteral("eventsToday"), overview.eventsToday},
                       {QStringLiteral("deliveredToday"), overview.deliveredToday},
                       {QStringLiteral("failedToday"), overview.failedToday},
                       {QStringLiteral("pending"), overview.pending},
                       {QStringLiteral("retrying"), overview.retrying},
                       {QStringLiteral("pausedSubscriptions"), overview.pausedSubscriptions},
                       {QStringLiteral("paused"), overview.paused},
                       {QStringLiteral("lastFailures"), failures}};
    put(object, QLatin1String("oldestPending"), overview.oldestPending);
    return object;
}

QJsonObject toJson(const HostState &host)
{
    QJsonObject object{{QStringLiteral("host"), host.host},
                       {QStringLiteral("phase"), word(host.phase)},
                       {QStringLiteral("failures"), host.failures},
                       {QStringLiteral("sending"), host.sending}};
    put(object, QLatin1String("until"), host.until);
    return object;
}

QJsonObject toJson(const ServedOperation &operation)
{
    QJsonObject object{{QStringLiteral("key"), operation.key},
                       {QStringLiteral("verb"), QString::fromLatin1(operation.verb)},
                       {QStringLiteral("path"), operation.path},
                       {QStringLiteral("role"), word(operation.role)}};
    put(object, QLatin1String("summary"), operation.summary);
    if (operation.reason != ServedOperation::Reason::None)
        object.insert(QStringLiteral("reason"), word(operation.reason));
    if (!operation.lookups.isEmpty())
        object.insert(QStringLiteral("lookups"), QJsonArray::fromStringList(operation.lookups));
    if (!operation.policies.isEmpty())
        object.insert(QStringLiteral("policies"), QJsonArray::fromStringList(operation.policies));
    if (operation.scripted)
        object.insert(QStringLiteral("scripted"), true);
    return object;
}

} // namespace server
