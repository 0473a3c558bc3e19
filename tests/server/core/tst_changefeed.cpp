// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/changefeed.h"

#include <QSignalSpy>
#include <QTest>

using namespace server;
using core::ChangeFeed;

class TestChangeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesAreApart();
    void eachObjectStandsOnce();
    void removalWinsOverChange();
    void restoredIsNotRemoved();
    void touchedAreReadAFewAtATime();
    void exchangesAreBounded();
    void nothingIsNoBatch();
};

namespace {

Subscription subscription(const QString &id)
{
    Subscription subscription;
    subscription.id = id;
    return subscription;
}

ChangeFeed::LookUp nothing()
{
    return [](const QString &) { return std::optional<Subscription>(); };
}

/// What the feed tells now.
Changes told(ChangeFeed &feed)
{
    Changes changes;
    const auto take = QObject::connect(&feed, &ChangeFeed::changed, &feed,
                                       [&changes](const Changes &batch) { changes = batch; });
    feed.flush();
    QObject::disconnect(take);
    return changes;
}

} // namespace

void TestChangeFeed::batchesAreApart()
{
    ChangeFeed feed(nothing());
    QElapsedTimer clock;
    std::vector<qint64> times;
    connect(&feed, &ChangeFeed::changed, this, [&] {
        times.push_back(clock.elapsed());
        if (times.size() < 4)
            feed.eventFired({});
    });
    clock.start();
    feed.eventFired({});
    QTRY_COMPARE(times.size(), size_t(4));
    for (size_t i = 1; i < times.size(); ++i)
        QVERIFY2(times[i] - times[i - 1] >= 39,
                 qPrintable(QString::number(times[i] - times[i - 1])));
}

void TestChangeFeed::eachObjectStandsOnce()
{
    ChangeFeed feed(nothing());
    for (int i = 0; i < 3; ++i) {
        Delivery delivery;
        delivery.id = 7;
        delivery.attempts = i;
        feed.deliveryChanged(delivery);
        Subscription changed = subscription(QStringLiteral("a"));
        changed.lastStatus = i;
        feed.subscriptionChanged(changed);
    }
    feed.subscriptionChanged(subscription(QStringLiteral("b")));
    const Changes changes = told(feed);
    QCOMPARE(changes.deliveries.size(), size_t(1));
    QCOMPARE(changes.deliveries.front().attempts, 2);
    QCOMPARE(changes.subscriptions.size(), size_t(2));
    QCOMPARE(changes.subscriptions.front().lastStatus, 2);
    QVERIFY(told(feed).isEmpty());
}

void TestChangeFeed::removalWinsOverChange()
{
    ChangeFeed feed([](const QString &id) { return subscription(id); });
    for (const char *id : {"a", "b", "c"})
        feed.subscriptionChanged(subscription(QString::fromUtf8(id)));
    feed.subscriptionTouched(QStringLiteral("a"));
    feed.subscriptionRemoved(QStringLiteral("a"));
    feed.subscriptionRemoved(QStringLiteral("a"));
    Subscription changed = subscription(QStringLiteral("c"));
    changed.lastStatus = 5;
    feed.subscriptionChanged(changed);
    const Changes changes = told(feed);
    QCOMPARE(changes.removedSubscriptions, std::vector<QString>{QStringLiteral("a")});
    QCOMPARE(changes.subscriptions.size(), size_t(2));
    QCOMPARE(changes.subscriptions.front().id, QStringLiteral("c"));
    QCOMPARE(changes.subscriptions.front().lastStatus, 5);
    QCOMPARE(changes.subscriptions.back().id, QStringLiteral("b"));
}

void TestChangeFeed::restoredIsNotRemoved()
{
    ChangeFeed feed(nothing());
    feed.subscriptionRemoved(QStringLiteral("a"));
    feed.subscriptionChanged(subscription(QStringLiteral("a")));
    const Changes changes = told(feed);
    QVERIFY(changes.removedSubscriptions.empty());
    QCOMPARE(changes.subscriptions.size(), size_t(1));
}

void TestChangeFeed::touchedAreReadAFewAtATime()
{
    int read = 0;
    ChangeFeed feed([&read](const QString &id) {
        ++read;
        Subscription stored = subscription(id);
        if (id == u"1")
            stored.state = Subscription::State::Removed;
        return id == u"2" ? std::optional<Subscription>() : stored;
    });
    for (int i = 0; i < 1000; ++i)
        feed.subscriptionTouched(QString::number(i));
    size_t subscriptions = 0;
    connect(&feed, &ChangeFeed::changed, this, [&subscriptions](const Changes &changes) {
        subscriptions += changes.subscriptions.size();
    });
    feed.flush();
    QVERIFY2(read <= 200, qPrintable(QString::number(read)));
    QTRY_COMPARE(read, 1000);
    QCOMPARE(subscriptions, size_t(998));
}

void TestChangeFeed::exchangesAreBounded()
{
    ChangeFeed feed(nothing());
    for (int i = 0; i < 100'000; ++i)
        feed.exchangeMade({});
    QVERIFY(told(feed).exchanges.size() <= 100);
}

void TestChangeFeed::nothingIsNoBatch()
{
    ChangeFeed feed(nothing());
    QSignalSpy spy(&feed, &ChangeFeed::changed);
    feed.flush();
    feed.subscriptionTouched(QStringLiteral("unknown"));
    feed.flush();
    QCOMPARE(spy.count(), 0);
}

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
