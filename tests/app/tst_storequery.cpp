// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storequery.h"
#include "tests/server/store/storefixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server;

class TestStoreQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKept();
    void narrowedAndLimited();
    void besideAWriter();
    void noStore_data();
    void noStore();

private:
    QTemporaryDir m_dir;
};

void TestStoreQuery::whatWasKept()
{
    StoreFixture fixture;
    QVERIFY(fixture.subscribe(StoreFixture::record(1)));
    const auto fired = fixture.fire(u"Received"_s);
    QVERIFY(fired);
    fixture.finish(fired->deliveries.at(0), Delivery::State::Delivered, 202);
    fixture.store().close();

    const auto subscriptions = storedSubscriptions(fixture.path());
    QVERIFY(subscriptions);
    QCOMPARE(subscriptions->size(), 1U);
    const auto deliveries = storedDeliveries(fixture.path(), {}, 0);
    QVERIFY(deliveries);
    QCOMPARE(deliveries->size(), 1U);
    QCOMPARE(deliveries->at(0).delivery.state, Delivery::State::Delivered);
    QCOMPARE(deliveries->at(0).payload, fired->event.payload);
    QCOMPARE(deliveries->at(0).attempts.size(), 1U);
    QCOMPARE(deliveries->at(0).attempts.at(0).status, 202);
}

void TestStoreQuery::narrowedAndLimited()
{
    StoreFixture fixture;
    QVERIFY(fixture.subscribe(StoreFixture::record(1)));
    for (int i = 0; i < 3; ++i)
        QVERIFY(fixture.fire(u"Received"_s));
    QCOMPARE(storedDeliveries(fixture.path(), {}, 2)->size(), 2U);
    QVERIFY(storedDeliveries(fixture.path(), {}, 2)->at(0).delivery.id
            > storedDeliveries(fixture.path(), {}, 2)->at(1).delivery.id);
    DeliveryQuery query;
    query.state = Delivery::State::Failed;
    QVERIFY(storedDeliveries(fixture.path(), query, 0)->empty());
}

void TestStoreQuery::besideAWriter()
{
    StoreFixture fixture;
    QVERIFY(fixture.subscribe(StoreFixture::record(1)));
    QCOMPARE(storedSubscriptions(fixture.path())->size(), 1U);
    QVERIFY(fixture.subscribe(StoreFixture::record(2)));
    QCOMPARE(storedSubscriptions(fixture.path())->size(), 2U);
}

void TestStoreQuery::noStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no database") << QByteArray("this is not a database, it is a sentence");
}

void TestStoreQuery::noStore()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_dir.filePath(u"declic.sqlite"_s);
    if (!bytes.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto subscriptions = storedSubscriptions(path);
    QVERIFY(!subscriptions);
    QCOMPARE(subscriptions.error().code, ServerError::Code::StoreUnavailable);
    QVERIFY(!storedDeliveries(path, {}, 0));
    QCOMPARE(QFile::exists(path), !bytes.isEmpty()); // looking makes nothing
}

QTEST_GUILESS_MAIN(TestStoreQuery)

#include "tst_storequery.moc"
