// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/underway.h"

#include <QTest>

using namespace server;
using namespace server::delivery;

class TestUnderWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowOnesGiveTheirPlace();
    void boundsTheSlowOnes();
    void knowsWhoIsStuck();
    void endedOnesAreNotSlow();

private:
    static Delivery delivery(DeliveryId id, const QString &subscription = QStringLiteral("s"))
    {
        Delivery delivery;
        delivery.id = id;
        delivery.subscriptionId = subscription;
        delivery.callbackHost = QStringLiteral("host of ") + subscription;
        return delivery;
    }
};

void TestUnderWay::slowOnesGiveTheirPlace()
{
    UnderWay under(10);
    under.begin(delivery(1), 100);
    under.begin(delivery(2), 200);
    QCOMPARE(under.quick(), 2);
    QCOMPARE(under.oldest(), std::optional<qint64>(100));
    QCOMPARE(under.markSlow(99).size(), 0u);
    const auto slow = under.markSlow(100);
    QCOMPARE(slow.size(), 1u);
    QCOMPARE(slow.front(), delivery(1));
    QCOMPARE(under.quick(), 1);
    QCOMPARE(under.oldest(), std::optional<qint64>(200));
    QVERIFY(under.end(1).slow);
    QVERIFY(!under.end(2).slow);
    QCOMPARE(under.quick(), 0);
    QVERIFY(under.byHost().empty());
}

void TestUnderWay::boundsTheSlowOnes()
{
    UnderWay under(2);
    for (DeliveryId id = 1; id <= 5; ++id)
        under.begin(delivery(id), 0);
    QCOMPARE(under.markSlow(1000).size(), 2u);
    QCOMPARE(under.quick(), 3);
    QVERIFY(!under.oldest());
}

void TestUnderWay::knowsWhoIsStuck()
{
    UnderWay under(100);
    for (DeliveryId id = 1; id <= 8; ++id)
        under.begin(delivery(id), 0);
    under.begin(delivery(9, QStringLiteral("other")), 0);
    QVERIFY(!under.isStuck(QStringLiteral("s")));
    QCOMPARE(under.markSlow(0).size(), 9u);
    QVERIFY(under.isStuck(QStringLiteral("s")));
    QVERIFY(!under.isStuck(QStringLiteral("other")));
    QCOMPARE(under.byHost().at(QStringLiteral("host of s")), 8);
    (void)under.end(3);
    QVERIFY(!under.isStuck(QStringLiteral("s")));
}

void TestUnderWay::endedOnesAreNotSlow()
{
    UnderWay under(10);
    under.begin(delivery(1), 0);
    QVERIFY(!under.end(1).slow);
    QCOMPARE(under.markSlow(1000).size(), 0u);
    QCOMPARE(under.quick(), 0);
    under.begin(delivery(2), 0);
    under.clear();
    QCOMPARE(under.quick(), 0);
    QVERIFY(!under.oldest());
}

QTEST_GUILESS_MAIN(TestUnderWay)
#include "tst_underway.moc"
