// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/hostqueues.h"

#include <QTest>

using namespace server;
using namespace server::delivery;

namespace {

store::DueDelivery due(DeliveryId id, const char *host, const char *subscription = "s")
{
    store::DueDelivery due;
    due.delivery.id = id;
    due.delivery.callbackHost = QString::fromLatin1(host);
    due.delivery.subscriptionId = QString::fromLatin1(subscription);
    return due;
}

/// Ids as they come out until nothing may be sent.
QList<DeliveryId> takeAll(HostQueues &queues)
{
    QList<DeliveryId> ids;
    while (const auto next = queues.take())
        ids.append(next->delivery.id);
    return ids;
}

} // namespace

class TestHostQueues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsTakeTurns();
    void limitPerHost();
    void roomAfterRelease();
    void dropsOneSubscription();
    void clears();
};

void TestHostQueues::hostsTakeTurns()
{
    HostQueues queues(9);
    for (int i = 1; i <= 3; ++i)
        queues.add(due(i, "a"));
    queues.add(due(4, "b"));
    QCOMPARE(takeAll(queues), QList<DeliveryId>({1, 4, 2, 3}));
    QVERIFY(!queues.take());
}

void TestHostQueues::limitPerHost()
{
    HostQueues queues(2);
    for (int i = 1; i <= 4; ++i)
        queues.add(due(i, "a"));
    queues.add(due(5, "b"));
    QCOMPARE(takeAll(queues), QList<DeliveryId>({1, 5, 2}));
}

void TestHostQueues::roomAfterRelease()
{
    HostQueues queues(1);
    queues.add(due(1, "a"));
    queues.add(due(2, "a"));
    QCOMPARE(takeAll(queues), QList<DeliveryId>({1}));
    queues.release(QStringLiteral("a"));
    QCOMPARE(takeAll(queues), QList<DeliveryId>({2}));
    queues.release(QStringLiteral("a"));
    queues.add(due(3, "a"));
    QCOMPARE(takeAll(queues), QList<DeliveryId>({3}));
}

void TestHostQueues::dropsOneSubscription()
{
    HostQueues queues(1);
    queues.add(due(1, "a", "x"));
    queues.add(due(2, "a", "y"));
    queues.add(due(3, "b", "x"));
    QCOMPARE(queues.drop(QStringLiteral("x")).size(), 2u);
    QCOMPARE(takeAll(queues), QList<DeliveryId>({2}));
}

void TestHostQueues::clears()
{
    HostQueues queues(1);
    queues.add(due(1, "a"));
    queues.add(due(2, "a"));
    QVERIFY(queues.take());
    QCOMPARE(queues.clear(), std::vector<DeliveryId>({2}));
    QVERIFY(!queues.take());
}

QTEST_GUILESS_MAIN(TestHostQueues)
#include "tst_hostqueues.moc"
