// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/housekeeping.h"
#include "server/store/storereader.h"
#include "tests/server/store/storefixture.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace server;
using namespace server::store;

using State = Delivery::State;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscribeIsThereAfterARestart();
    void callbackRunsAfterTheTurn();
    void sameCallbackRenews();
    void sameCallbackOfAnotherTriggerIsAnother();
    void unsubscribeTwice();
    void restoreRemoved();
    void restoredIsWhatItWas();
    void restoreGivesTheTwin();
    void restoreUnknown();
    void deadUntilRenewed();
    void fireMakesDeliveriesForActiveOnes();
    void fireForOne();
    void fireWithoutSubscribers();
    void fireHandsOutWhatHasRoom();
    void takeDueInOrder();
    void takeDueKeepsFutureOnes();
    void releaseMakesPendingAgain();
    void attemptChangesDeliveryAndSubscription();
    void secondAttemptInOneTransaction();
    void interruptedAfterACrash();
    void pendingCancelledByUnsubscribe();
    void testFlowsAreRemoved();
    void exchangesAreTrimmed();
    void failureTouchesOnlyItsOwnWrite();
    void secondWriterIsRefused();
    void fileIsPrivate();
    void unwritableFolder();
    void closedStoreFails();

private:
    [[nodiscard]] static State stateOf(StoreFixture &f, DeliveryId id);
};

State TestStore::stateOf(StoreFixture &f, DeliveryId id)
{
    StoreReader reader;
    return reader.open(f.path()) ? reader.deliveries({id})->at(0).state : State::Cancelled;
}

void TestStore::subscribeIsThereAfterARestart()
{
    StoreFixture f;
    const SubscriptionRecord record = StoreFixture::record(1);
    const auto result = f.subscribe(record);
    QVERIFY(result);
    QCOMPARE(*result, record.subscription);
    QVERIFY(f.reopen());
    QCOMPARE(f.store().subscription(record.subscription.id), record.subscription);
    QVERIFY(!f.store().subscription(QStringLiteral("none")));
}

void TestStore::callbackRunsAfterTheTurn()
{
    StoreFixture f;
    bool done = false;
    StoreReader reader;
    f.store().subscribe(StoreFixture::record(1), [&](const auto &result) {
        done = result.has_value();
        QVERIFY(reader.open(f.path()));
        QCOMPARE(reader.subscriptions()->size(), 1u); // durable before the answer
    });
    QVERIFY(!done);
    QTRY_VERIFY(done);
}

void TestStore::sameCallbackRenews()
{
    StoreFixture f;
    const SubscriptionRecord first = StoreFixture::record(1);
    QVERIFY(f.subscribe(first));
    SubscriptionRecord again = StoreFixture::record(1);
    again.subscription.createdAt = first.subscription.createdAt.addSecs(9);
    again.subscription.subscriber.flowName = QStringLiteral("renamed");
    const auto result = f.subscribe(again);
    QVERIFY(result);
    QCOMPARE(result->id, first.subscription.id);
    QCOMPARE(result->objectId, first.subscription.objectId);
    QCOMPARE(result->createdAt, first.subscription.createdAt);
    QCOMPARE(result->renewedAt, again.subscription.createdAt);
    QCOMPARE(result->subscriber.flowName, QStringLiteral("renamed"));
    QCOMPARE(f.fire(first.subscription.trigger)->event.subscriptions, 1);
}

void TestStore::sameCallbackOfAnotherTriggerIsAnother()
{
    StoreFixture f;
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    const SubscriptionRecord other = StoreFixture::record(1, QStringLiteral("Proposed"));
    QCOMPARE(f.subscribe(other)->id, other.subscription.id);
}

void TestStore::unsubscribeTwice()
{
    StoreFixture f;
    const QString id = f.subscribe(StoreFixture::record(1))->id;
    QList<bool> results;
    f.store().unsubscribe(id, [&](const auto &removed) { results.append(removed.value()); });
    f.store().unsubscribe(id, [&](const auto &removed) { results.append(removed.value()); });
    f.store().flush();
    QCOMPARE(results, QList<bool>({true, false}));
    QCOMPARE(f.store().subscription(id)->state, Subscription::State::Removed);
}

void TestStore::restoreRemoved()
{
    StoreFixture f;
    const QString id = f.subscribe(StoreFixture::record(1))->id;
    f.store().unsubscribe(id, {});
    std::optional<Result<Subscription>> restored;
    f.store().restore(id, [&](const auto &result) { restored = result; });
    f.store().flush();
    QCOMPARE(restored->value().state, Subscription::State::Active);
    QCOMPARE(f.fire(QStringLiteral("Received"))->event.subscriptions, 1);
}

void TestStore::restoredIsWhatItWas()
{
    StoreFixture f;
    const QString id = f.subscribe(StoreFixture::record(1))->id;
    f.store().markDead(id);
    f.store().pruneDead({});
    f.store().restore(id, {});
    f.store().flush();
    QCOMPARE(f.store().subscription(id)->state, Subscription::State::Dead);
}

void TestStore::restoreGivesTheTwin()
{
    StoreFixture f;
    const QString gone = f.subscribe(StoreFixture::record(1))->id;
    f.store().unsubscribe(gone, {});
    const QString live = f.subscribe(StoreFixture::record(1))->id;
    QVERIFY(live != gone);
    QString restored;
    f.store().restore(gone, [&](const auto &result) { restored = result->id; });
    f.store().flush();
    QCOMPARE(restored, live);
    QCOMPARE(f.store().subscription(gone)->state, Subscription::State::Removed);
}

void TestStore::restoreUnknown()
{
    StoreFixture f;
    std::optional<Result<Subscription>> restored;
    f.store().restore(QStringLiteral("x"), [&](const auto &result) { restored = result; });
    f.store().flush();
    QCOMPARE(restored->error().code, ServerError::Code::UnknownSubscription);
}

void TestStore::deadUntilRenewed()
{
    StoreFixture f;
    const QString id = f.subscribe(StoreFixture::record(1))->id;
    f.store().markDead(id);
    QCOMPARE(f.fire(QStringLiteral("Received"))->event.subscriptions, 0);
    QCOMPARE(f.store().subscription(id)->state, Subscription::State::Dead);
    QCOMPARE(f.subscribe(StoreFixture::record(1))->id, id);
    QCOMPARE(f.fire(QStringLiteral("Received"))->event.subscriptions, 1);
}

void TestStore::fireMakesDeliveriesForActiveOnes()
{
    StoreFixture f;
    const Subscription one = f.subscribe(StoreFixture::record(1)).value();
    const Subscription two = f.subscribe(StoreFixture::record(2)).value();
    QVERIFY(f.subscribe(StoreFixture::record(3, QStringLiteral("Proposed"))));
    f.store().unsubscribe(f.subscribe(StoreFixture::record(4))->id, {});
    const auto fired = f.fire(QStringLiteral("Received"));
    QVERIFY(fired);
    QCOMPARE(fired->event.subscriptions, 2);
    QCOMPARE(fired->deliveries.size(), 2u);
    QVERIFY(fired->due.empty()); // there is no room
    const Delivery &d = fired->deliveries.at(0);
    QCOMPARE(d.eventId, fired->event.id);
    QCOMPARE(d.subscriptionId, one.id);
    QCOMPARE(d.trigger, one.trigger);
    QCOMPARE(d.callbackHost, one.callbackHost);
    QCOMPARE(d.flowName, one.subscriber.flowName);
    QCOMPARE(d.state, State::Pending);
    QCOMPARE(d.createdAt, fired->event.firedAt);
    QCOMPARE(fired->deliveries.at(1).subscriptionId, two.id);
    QVERIFY(fired->deliveries.at(1).id > d.id);
}

void TestStore::fireForOne()
{
    StoreFixture f;
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    const QString id = f.subscribe(StoreFixture::record(2))->id;
    const auto fired = f.fire(QStringLiteral("Received"), id);
    QCOMPARE(fired->deliveries.size(), 1u);
    QCOMPARE(fired->deliveries.at(0).subscriptionId, id);
    const auto none = f.fire(QStringLiteral("Received"), QStringLiteral("none"));
    QCOMPARE(none.error().code, ServerError::Code::UnknownSubscription);
    QCOMPARE(f.fire(QStringLiteral("Proposed"), id).error().code,
             ServerError::Code::UnknownSubscription);
}

void TestStore::fireWithoutSubscribers()
{
    StoreFixture f;
    const auto fired = f.fire(QStringLiteral("Received"));
    QVERIFY(fired);
    QCOMPARE(fired->event.subscriptions, 0);
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    QCOMPARE(reader.events({}, 10, {})->size(), 1u);
}

void TestStore::fireHandsOutWhatHasRoom()
{
    StoreFixture f;
    for (int i = 0; i < 3; ++i)
        QVERIFY(f.subscribe(StoreFixture::record(i)));
    f.store().setRoom(4);
    const auto first = f.fire(QStringLiteral("Received"));
    QCOMPARE(first->due.size(), 3u);
    QCOMPARE(first->due.at(2).callbackUrl, StoreFixture::record(2).callbackUrl);
    QCOMPARE(first->due.at(2).payload, first->event.payload);
    QCOMPARE(first->due.at(2).delivery, first->deliveries.at(2));
    QCOMPARE(first->deliveries.at(2).state, State::Sending);
    const auto second = f.fire(QStringLiteral("Received"));
    QCOMPARE(second->due.size(), 1u);
    QCOMPARE(second->deliveries.size(), 3u);
    QCOMPARE(second->deliveries.at(1).state, State::Pending);
    QVERIFY(f.fire(QStringLiteral("Received"))->due.empty());
    QCOMPARE(f.takeDue(99).size(), 5u);
}

void TestStore::takeDueInOrder()
{
    StoreFixture f;
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    QVERIFY(f.subscribe(StoreFixture::record(2)));
    const auto first = f.fire(QStringLiteral("Received"));
    const auto second = f.fire(QStringLiteral("Received"));
    const auto due = f.takeDue(3);
    QCOMPARE(due.size(), 3u);
    QCOMPARE(due.at(0).delivery.id, first->deliveries.at(0).id);
    QCOMPARE(due.at(0).callbackUrl, StoreFixture::record(1).callbackUrl);
    QCOMPARE(due.at(0).payload, first->event.payload);
    QCOMPARE(due.at(2).delivery.id, second->deliveries.at(0).id);
    QCOMPARE(due.at(2).delivery.state, State::Sending);
    QCOMPARE(stateOf(f, due.at(2).delivery.id), State::Sending);
    QCOMPARE(f.takeDue(3).size(), 1u);
    QVERIFY(f.takeDue(3).empty());
}

void TestStore::takeDueKeepsFutureOnes()
{
    StoreFixture f;
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    QVERIFY(f.fire(QStringLiteral("Received")));
    Delivery delivery = f.takeDue(1).at(0).delivery;
    delivery.dueAt = QDateTime::currentDateTimeUtc().addSecs(60);
    f.finish(delivery, State::Pending, 503);
    QVERIFY(f.takeDue(9).empty());
    QCOMPARE(stateOf(f, delivery.id), State::Pending);
}

void TestStore::releaseMakesPendingAgain()
{
    StoreFixture f;
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    f.store().setRoom(1);
    const DeliveryId id = f.fire(QStringLiteral("Received"))->due.at(0).delivery.id;
    f.store().release({id});
    QVERIFY(f.reopen());
    const auto due = f.takeDue(9);
    QCOMPARE(due.size(), 1u);
    QCOMPARE(due.at(0).delivery.attempts, 0); // it was never sent: nothing was interrupted
}

void TestStore::attemptChangesDeliveryAndSubscription()
{
    StoreFixture f;
    const QString subscription = f.subscribe(StoreFixture::record(1))->id;
    f.store().setRoom(1);
    const auto fired = f.fire(QStringLiteral("Received"));
    const DueDelivery due = fired->due.at(0);
    QCOMPARE(f.store().subscription(subscription)->lastResult, Subscription::LastResult::Pending);
    f.finish(due.delivery, State::Delivered, 202);
    const auto after = f.store().subscription(subscription);
    QCOMPARE(after->lastResult, Subscription::LastResult::Delivered);
    QCOMPARE(after->lastStatus, 202);
    QCOMPARE(after->lastFiredAt, fired->event.firedAt);

    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    const auto detail = reader.deliveryDetail(due.delivery.id);
    QVERIFY(detail);
    QCOMPARE(detail->delivery.state, State::Delivered);
    QCOMPARE(detail->delivery.attempts, 1);
    QCOMPARE(detail->delivery.runId, QStringLiteral("08585900000000000001CU12"));
    QCOMPARE(detail->delivery.durationUs, 1234);
    QCOMPARE(detail->payload, fired->event.payload);
    QCOMPARE(detail->maskedCallback, StoreFixture::record(1).subscription.maskedCallback);
    QCOMPARE(detail->attempts.size(), 1u);
    const Attempt &attempt = detail->attempts.at(0);
    QCOMPARE(attempt.timings, (Timings{1, 2, -1, 4, 1234}));
    QCOMPARE(attempt.platformCode, QStringLiteral("Code \"quoted\""));
    QCOMPARE(attempt.errorText, QStringLiteral("line\nbreak é"));
    QCOMPARE(attempt.responseHeaders.at(1).value, QByteArray("a\\b\x01"));
    QCOMPARE(attempt.responseBody, QByteArray("\x00\xff body", 7));
}

void TestStore::secondAttemptInOneTransaction()
{
    StoreFixture f;
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    f.store().setRoom(1);
    Delivery delivery = f.fire(QStringLiteral("Received"))->due.at(0).delivery;
    Attempt attempt;
    attempt.startedAt = delivery.createdAt;
    for (const State state : {State::Pending, State::Failed}) {
        attempt.number = ++delivery.attempts;
        delivery.state = state;
        f.store().finishAttempt(delivery, attempt, {});
    }
    f.store().flush();
    QCOMPARE(stateOf(f, delivery.id), State::Failed);
}

void TestStore::interruptedAfterACrash()
{
    StoreFixture f;
    for (int i = 0; i < 3; ++i)
        QVERIFY(f.subscribe(StoreFixture::record(i)));
    f.store().setRoom(2);
    const auto fired = f.fire(QStringLiteral("Received"));
    f.finish(fired->due.at(0).delivery, State::Delivered, 202);
    // The files as a killed process leaves them.
    const QString copy = f.folder() + u"/copy.db";
    QVERIFY(QFile::copy(f.path(), copy));
    QVERIFY(QFile::copy(f.path() + u"-wal", copy + u"-wal"));
    Store store;
    QVERIFY(store.open(copy));
    std::vector<DueDelivery> due;
    store.takeDue(9, QDateTime::currentDateTimeUtc(), true,
                  [&](const auto &taken) { due = taken.value(); });
    store.flush();
    QCOMPARE(due.size(), 2u);
    QCOMPARE(due.at(0).delivery.id, fired->due.at(1).delivery.id);
    QCOMPARE(due.at(0).delivery.attempts, 1);
    QCOMPARE(due.at(0).delivery.lastOutcome, Outcome::Interrupted);
    QCOMPARE(due.at(1).delivery.attempts, 0);
    QCOMPARE(due.at(1).delivery.lastOutcome, Outcome::None);
}

void TestStore::pendingCancelledByUnsubscribe()
{
    StoreFixture f;
    const QString id = f.subscribe(StoreFixture::record(1))->id;
    QVERIFY(f.subscribe(StoreFixture::record(2)));
    const auto fired = f.fire(QStringLiteral("Received"));
    std::vector<Delivery> cancelled;
    connect(&f.store(), &Store::deliveriesCancelled, this,
            [&](const std::vector<Delivery> &list) { cancelled = list; });
    f.store().unsubscribe(id, {});
    QVERIFY(cancelled.empty());
    f.store().flush();
    QCOMPARE(cancelled.size(), 1u);
    QCOMPARE(cancelled.at(0).id, fired->deliveries.at(0).id);
    QCOMPARE(cancelled.at(0).state, State::Cancelled);
    QCOMPARE(f.takeDue(9).size(), 1u);
}

void TestStore::testFlowsAreRemoved()
{
    StoreFixture f;
    SubscriptionRecord record = StoreFixture::record(1);
    record.subscription.subscriber.platform = Subscriber::Platform::TestFlow;
    const QString flow = f.subscribe(record)->id;
    const QString other = f.subscribe(StoreFixture::record(2))->id;
    QVERIFY(f.reopen());
    f.store().removeStaleTestFlows();
    QCOMPARE(f.store().subscription(flow)->state, Subscription::State::Removed);
    QCOMPARE(f.store().subscription(other)->state, Subscription::State::Active);
}

void TestStore::exchangesAreTrimmed()
{
    StoreFixture f;
    f.store().housekeeping().setRules({{100, 0, Days(0)}, {}, Days(0)});
    Exchange exchange;
    exchange.listener = Exchange::Listener::Operator;
    exchange.receivedAt = QDateTime::fromMSecsSinceEpoch(1'760'000'000'000, Qt::UTC);
    exchange.durationUs = 77;
    exchange.peer = QStringLiteral("127.0.0.1:5");
    exchange.method = "POST";
    exchange.target = "/fire/x?y=•••";
    exchange.requestHeaders = {{"Host", "h"}, {"X-Raw", "v"}};
    exchange.requestBody = QByteArray("\0b", 2);
    exchange.responseHeaders = {{"Location", "l"}};
    exchange.responseBody = "{}";
    for (int status = 1; status <= 1500; ++status) {
        exchange.status = status;
        f.store().record(exchange);
    }
    f.store().flush();
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    const auto all = reader.exchanges(100'000, 0);
    QVERIFY(all->size() >= 90); // ten are spared
    QVERIFY(all->size() <= 100);
    Exchange newest = all->at(0);
    exchange.id = newest.id;
    QCOMPARE(newest, exchange);
    QCOMPARE(reader.exchanges(1, newest.id)->at(0).status, 1499);
}

void TestStore::failureTouchesOnlyItsOwnWrite()
{
    StoreFixture f;
    const SubscriptionRecord first = StoreFixture::record(1);
    SubscriptionRecord clash = StoreFixture::record(2);
    clash.subscription.id = first.subscription.id;
    QList<bool> results;
    const auto note = [&](const auto &result) { results.append(result.has_value()); };
    f.store().subscribe(first, note);
    f.store().subscribe(clash, note);
    f.store().subscribe(StoreFixture::record(3), note);
    QVERIFY(results.isEmpty());
    f.store().flush();
    QCOMPARE(results, QList<bool>({true, false, true}));
    QCOMPARE(f.fire(first.subscription.trigger)->event.subscriptions, 2);
}

void TestStore::secondWriterIsRefused()
{
    StoreFixture f;
    Store second;
    const auto result = second.open(f.path());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ServerError::Code::StoreBusy);
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    f.store().close();
    QVERIFY(second.open(f.path()));
}

void TestStore::fileIsPrivate()
{
    StoreFixture f;
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                                      | QFile::WriteOther | QFile::ExeOwner;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString name = f.path() + QString::fromLatin1(suffix);
        QVERIFY2(QFileInfo::exists(name), suffix);
        QVERIFY2((QFile::permissions(name) & others) == 0, suffix);
    }
    f.store().close();
    QVERIFY(QFile::setPermissions(f.path(), QFile::permissions(f.path()) | QFile::ReadOther));
    QVERIFY(f.reopen());
    QVERIFY((QFile::permissions(f.path()) & others) == 0);
}

void TestStore::unwritableFolder()
{
    Store store;
    const auto result = store.open(QStringLiteral("/nonexistent/folder/declic.db"));
    QCOMPARE(result.error().code, ServerError::Code::StoreUnavailable);
    QCOMPARE(result.error().args.value(0), QStringLiteral("/nonexistent/folder/declic.db"));
}

void TestStore::closedStoreFails()
{
    Store store;
    std::optional<Result<Subscription>> result;
    store.subscribe(StoreFixture::record(1), [&](const auto &given) { result = given; });
    QVERIFY(!result);
    QTRY_VERIFY(result);
    QCOMPARE(result->error().code, ServerError::Code::StoreUnavailable);
    QVERIFY(!store.subscription(QStringLiteral("x")));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
