// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/database.h"
#include "server/store/storereader.h"
#include "tests/server/store/storefixture.h"

#include <QTest>

using namespace server;
using namespace server::store;
using State = Delivery::State;

class TestStoreReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyStore();
    void subscriptions();
    void overview();
    void deliveriesInTheOrderAsked();
    void unknownDelivery();
    void eventPages();
    void exchangePages();
    void worksWhileWriting();
    void worksAfterTheWriterClosed();
    void cannotWrite();
    void notOpen();
};

void TestStoreReader::emptyStore()
{
    StoreFixture f;
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    QVERIFY(reader.subscriptions()->empty());
    QCOMPARE(*reader.overview(), Overview());
    QVERIFY(reader.deliveryIds({}, 0)->empty());
    QVERIFY(reader.deliveries({})->empty());
    QVERIFY(reader.events({}, 10, {})->empty());
    QVERIFY(reader.exchanges(10, 0)->empty());
}

void TestStoreReader::subscriptions()
{
    StoreFixture f;
    const Subscription first = f.subscribe(StoreFixture::record(1)).value();
    const Subscription second = f.subscribe(StoreFixture::record(2)).value();
    f.store().unsubscribe(second.id, {});
    f.store().flush();
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    QCOMPARE(*reader.subscriptions(), std::vector<Subscription>({first}));
    QCOMPARE(reader.subscriptions(true)->size(), 2u);
    QCOMPARE(reader.subscriptions(true)->at(1).state, Subscription::State::Removed);
}

void TestStoreReader::overview()
{
    StoreFixture f;
    for (int i = 0; i < 4; ++i)
        QVERIFY(f.subscribe(StoreFixture::record(i)));
    f.store().markDead(f.subscribe(StoreFixture::record(9))->id);
    f.store().setRoom(3);
    const auto fired = f.fire(QStringLiteral("Received"));
    f.finish(fired->due.at(0).delivery, State::Delivered, 202);
    f.finish(fired->due.at(1).delivery, State::Failed, 500);
    Event old = StoreFixture::event(QStringLiteral("Received"));
    old.firedAt = old.firedAt.addDays(-2);
    f.store().fire(old, {}, [](const auto &) {});
    f.store().flush();
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    const Overview overview = reader.overview().value();
    QCOMPARE(overview.activeSubscriptions, 4);
    QCOMPARE(overview.deadSubscriptions, 1);
    QCOMPARE(overview.eventsToday, 1);
    QCOMPARE(overview.deliveredToday, 1);
    QCOMPARE(overview.failedToday, 1);
    QCOMPARE(overview.pending, 2 + 4); // one of them on its way
    QCOMPARE(overview.lastFailures.size(), 1u);
    QCOMPARE(overview.lastFailures.at(0).id, fired->due.at(1).delivery.id);
    QCOMPARE(overview.lastFailures.at(0).lastStatus, 500);
    QVERIFY(overview.everSubscribed && overview.everFired && overview.everDelivered);
}

void TestStoreReader::deliveriesInTheOrderAsked()
{
    StoreFixture f;
    for (int i = 0; i < 5; ++i)
        QVERIFY(f.subscribe(StoreFixture::record(i)));
    const auto fired = f.fire(QStringLiteral("Received")).value();
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    const auto &all = fired.deliveries;
    const auto read = reader.deliveries({all[3].id, 9999, all[0].id, all[4].id});
    QCOMPARE(*read, std::vector<Delivery>({all[3], all[0], all[4]}));
}

void TestStoreReader::unknownDelivery()
{
    StoreFixture f;
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    QCOMPARE(reader.deliveryDetail(1).error().code, ServerError::Code::UnknownDelivery);
}

void TestStoreReader::eventPages()
{
    StoreFixture f;
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.prepend(
            f.fire(i == 2 ? QStringLiteral("Proposed") : QStringLiteral("Received"))->event.id);
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    const auto page = [&](const QString &trigger, int limit, const QString &before) {
        QStringList found;
        const auto events = reader.events(trigger, limit, before);
        for (const Event &event : events.value())
            found.append(event.id);
        return found;
    };
    QCOMPARE(page({}, 10, {}), ids);
    QCOMPARE(page({}, 2, {}), ids.mid(0, 2));
    QCOMPARE(page({}, 2, ids.at(1)), ids.mid(2, 2));
    QCOMPARE(page(QStringLiteral("Proposed"), 10, {}), QStringList(ids.at(2)));
    QCOMPARE(page(QStringLiteral("Received"), 2, ids.at(1)), QStringList({ids.at(3), ids.at(4)}));
    QVERIFY(page({}, 10, QStringLiteral("unknown")).isEmpty());
    QCOMPARE(reader.events({}, 1, {})->at(0).payload, QByteArray("{\"n\": 1}"));
}

void TestStoreReader::exchangePages()
{
    StoreFixture f;
    for (int status = 1; status <= 5; ++status) {
        Exchange exchange;
        exchange.receivedAt = QDateTime::currentDateTimeUtc();
        exchange.status = status;
        f.store().record(exchange);
    }
    f.store().flush();
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    const auto first = reader.exchanges(2, 0);
    QCOMPARE(first->at(0).status, 5);
    QCOMPARE(first->at(1).status, 4);
    QCOMPARE(reader.exchanges(10, first->at(1).id)->size(), 3u);
}

void TestStoreReader::worksWhileWriting()
{
    StoreFixture f;
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    f.store().subscribe(StoreFixture::record(1), {}); // its transaction is open
    QVERIFY(reader.subscriptions()->empty());
    f.store().flush();
    QCOMPARE(reader.subscriptions()->size(), 1u);
}

void TestStoreReader::worksAfterTheWriterClosed()
{
    StoreFixture f;
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    f.store().close();
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    QCOMPARE(reader.subscriptions()->size(), 1u);
    QVERIFY(f.reopen()); // a reader is no obstacle
    QVERIFY(f.subscribe(StoreFixture::record(2)));
    QCOMPARE(reader.subscriptions()->size(), 2u);
}

void TestStoreReader::cannotWrite()
{
    StoreFixture f;
    Database database;
    QVERIFY(database.open(f.path(), Database::Mode::ReadOnly));
    QVERIFY(!database.execute(QStringLiteral("DELETE FROM subscriptions")));
}

void TestStoreReader::notOpen()
{
    const StoreReader reader;
    QVERIFY(!reader.subscriptions());
    QVERIFY(!reader.overview());
    QVERIFY(!reader.deliveryIds({}, 1));
    QVERIFY(!reader.deliveries({1}));
    QVERIFY(!reader.deliveryDetail(1));
    QVERIFY(!reader.events({}, 1, {}));
    QVERIFY(!reader.exchanges(1, 0));
}

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_storereader.moc"
