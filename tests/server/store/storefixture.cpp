// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/store/storefixture.h"

#include <QUuid>

#include <optional>

using namespace server;
using namespace server::store;

StoreFixture::StoreFixture()
{
    if (!reopen())
        qFatal("cannot open a store in %s", qPrintable(m_folder.path()));
}

bool StoreFixture::reopen()
{
    m_store.reset();
    m_store = std::make_unique<Store>();
    return m_store->open(path()).has_value();
}

Result<Subscription> StoreFixture::subscribe(const SubscriptionRecord &record)
{
    std::optional<Result<Subscription>> result;
    m_store->subscribe(record, [&](const auto &given) { result = given; });
    m_store->flush();
    return result.value();
}

Result<Store::Fired> StoreFixture::fire(const QString &trigger, const QString &only)
{
    std::optional<Result<Store::Fired>> result;
    m_store->fire(event(trigger), only, [&](const auto &given) { result = given; });
    m_store->flush();
    return result.value();
}

std::vector<DueDelivery> StoreFixture::takeDue(int limit)
{
    std::vector<DueDelivery> due;
    m_store->takeDue(limit, QDateTime::currentDateTimeUtc().addSecs(1), true,
                     [&](const auto &taken) { due = taken.value(); });
    m_store->flush();
    return due;
}

void StoreFixture::finish(const Delivery &delivery, Delivery::State state, int status)
{
    Delivery after = delivery;
    after.state = state;
    after.attempts = delivery.attempts + 1;
    after.lastStatus = status;
    after.lastOutcome = status == 202 ? Outcome::Delivered : Outcome::ServerFailed;
    after.runId = QStringLiteral("08585900000000000001CU12");
    after.durationUs = 1234;
    Attempt attempt;
    attempt.number = after.attempts;
    attempt.startedAt = delivery.createdAt;
    attempt.timings = {1, 2, -1, 4, 1234};
    attempt.status = status;
    attempt.outcome = after.lastOutcome;
    attempt.failure = NetworkFailure::TlsSelfSigned;
    attempt.repeat = true;
    after.lastCause = Cause::TlsSelfSigned;
    attempt.platformCode = QStringLiteral("Code \"quoted\"");
    attempt.errorText = QStringLiteral("line\nbreak é");
    attempt.requestHeaders = {{"Content-Type", "application/json"}};
    attempt.responseHeaders = {{"x-ms-workflow-run-id", "run"}, {"X-Odd", "a\\b\x01"}};
    attempt.responseBody = QByteArray("\x00\xff body", 7);
    m_store->finishAttempt(after, attempt, {});
    m_store->flush();
}

SubscriptionRecord StoreFixture::record(int number, const QString &trigger)
{
    const QByteArray suffix = QByteArray::number(number);
    SubscriptionRecord record;
    Subscription &s = record.subscription;
    s.id = QUuid::createUuid().toString(QUuid::Id128);
    s.trigger = trigger;
    s.objectId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    s.callbackHost = QStringLiteral("prod-12.westeurope.logic.azure.com");
    s.maskedCallback = QStringLiteral("https://prod-12.westeurope.logic.azure.com/•••");
    s.subscriber = {Subscriber::Platform::LogicApps, u"flow " + QString::number(number),
                    QStringLiteral("0123"),          QStringLiteral("env"),
                    QStringLiteral("westeurope"),    QStringLiteral("run"),
                    QStringLiteral("Étape \"1\""),   QStringLiteral("tenant"),
                    QStringLiteral("user")};
    s.headers = {{"User-Agent", "azure-logic-apps/1.0"}, {"X-Name", "caf\xc3\xa9"}};
    s.createdAt = QDateTime::fromMSecsSinceEpoch(1'760'000'000'000 + number, Qt::UTC);
    record.callbackUrl = "https://prod-12.westeurope.logic.azure.com:443/workflows/" + suffix
                         + "/triggers/t/run?sp=%2Ft&sig=secret" + suffix;
    return record;
}

Event StoreFixture::event(const QString &trigger)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), trigger,
            QByteArrayLiteral("{\"n\": 1}"),
            QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC), 0};
}
