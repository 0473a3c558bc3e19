// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/storereader.h"
#include "tests/server/store/storefixture.h"

#include <QTest>

#include <algorithm>

using namespace server;
using namespace server::store;
using State = Delivery::State;
using Sort = DeliveryQuery::Sort;

Q_DECLARE_METATYPE(server::DeliveryQuery)

/// Each search is compared with one written out in C++ over the same deliveries.
class TestDeliverySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void limits();

private:
    void makeDeliveries();
    [[nodiscard]] bool matches(const Delivery &delivery, const DeliveryQuery &query) const;
    [[nodiscard]] std::vector<DeliveryId> idsOf(const DeliveryQuery &query, int limit = 0) const;

    std::unique_ptr<StoreFixture> m_fixture;
    StoreReader m_reader;
    std::vector<Delivery> m_all; ///< oldest first
};

void TestDeliverySearch::initTestCase()
{
    m_fixture = std::make_unique<StoreFixture>();
    makeDeliveries();
    QVERIFY(m_reader.open(m_fixture->path()));
    DeliveryQuery query;
    query.descending = false;
    m_all = m_reader.deliveries(m_reader.deliveryIds(query, 0).value()).value();
    QCOMPARE(m_all.size(), 60u);
}

void TestDeliverySearch::makeDeliveries()
{
    for (int i = 0; i < 6; ++i) {
        SubscriptionRecord record = StoreFixture::record(i, i % 2 ? QStringLiteral("Received")
                                                                  : QStringLiteral("Proposed"));
        record.subscription.callbackHost = u"host-" + QString::number(i % 3);
        record.subscription.subscriber.flowName = QStringList(
            {QStringLiteral("100% sure"), QStringLiteral("Un_der"), QString(),
             QStringLiteral("Éclair"), QStringLiteral("alpha"), QStringLiteral("Beta!")})[i];
        QVERIFY(m_fixture->subscribe(record));
    }
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'760'000'000'000, Qt::UTC);
    m_fixture->store().setRoom(1'000);
    for (int i = 0; i < 20; ++i) {
        Event event = StoreFixture::event(i % 2 ? QStringLiteral("Received")
                                                : QStringLiteral("Proposed"));
        event.firedAt = start.addSecs(i == 13 ? 5 : i); // the clock was set back once
        std::vector<DueDelivery> due;
        m_fixture->store().fire(event, {}, [&](const auto &fired) { due = fired->due; });
        m_fixture->store().flush();
        for (const DueDelivery &delivery : due) {
            if (const auto id = delivery.delivery.id; id % 4 == 0)
                m_fixture->finish(delivery.delivery, State::Failed, id % 8 ? 500 : 404);
            else if (id % 4 != 3)
                m_fixture->finish(delivery.delivery, State::Delivered, 202);
        }
    }
}

bool TestDeliverySearch::matches(const Delivery &d, const DeliveryQuery &q) const
{
    const auto holds = [&](const QString &text) {
        return text.contains(q.text, Qt::CaseInsensitive);
    };
    return (q.trigger.isEmpty() || d.trigger == q.trigger)
           && (q.subscriptionId.isEmpty() || d.subscriptionId == q.subscriptionId)
           && (q.eventId.isEmpty() || d.eventId == q.eventId) && (!q.state || d.state == *q.state)
           && (!q.since.isValid() || d.createdAt >= q.since)
           && (!q.until.isValid() || d.createdAt < q.until) && (q.before == 0 || d.id < q.before)
           && (q.text.isEmpty() || holds(d.trigger) || holds(d.flowName) || holds(d.callbackHost)
               || holds(d.eventId) || holds(d.runId));
}

std::vector<DeliveryId> TestDeliverySearch::idsOf(const DeliveryQuery &query, int limit) const
{
    return m_reader.deliveryIds(query, limit).value();
}

void TestDeliverySearch::filters_data()
{
    QTest::addColumn<DeliveryQuery>("query");
    QTest::addColumn<bool>("some");
    const auto row = [](const char *name, const std::function<void(DeliveryQuery &)> &set,
                        bool some = true) {
        DeliveryQuery query;
        set(query);
        QTest::newRow(name) << query << some;
    };
    row("all", [](auto &) {});
    row("trigger", [](auto &q) { q.trigger = QStringLiteral("Received"); });
    row(
        "unknown trigger", [](auto &q) { q.trigger = QStringLiteral("x"); }, false);
    row("subscription", [this](auto &q) { q.subscriptionId = m_all.at(7).subscriptionId; });
    row(
        "unknown subscription", [](auto &q) { q.subscriptionId = QStringLiteral("x"); }, false);
    row("event", [this](auto &q) { q.eventId = m_all.at(30).eventId; });
    row(
        "unknown event", [](auto &q) { q.eventId = QStringLiteral("x"); }, false);
    for (const State state : {State::Sending, State::Delivered, State::Failed})
        row(qPrintable(u"state " + QString::number(int(state))), [&](auto &q) { q.state = state; });
    for (const State state : {State::Pending, State::Cancelled})
        row(
            qPrintable(u"state " + QString::number(int(state))), [&](auto &q) { q.state = state; },
            false);
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'760'000'000'000, Qt::UTC);
    for (const int second : {-1, 0, 1, 5, 6, 13, 14, 19}) {
        row(qPrintable(u"since " + QString::number(second)),
            [&](auto &q) { q.since = start.addSecs(second); });
        row(
            qPrintable(u"until " + QString::number(second)),
            [&](auto &q) { q.until = start.addSecs(second); }, second > 0);
    }
    row(
        "since the future", [&](auto &q) { q.since = start.addSecs(20); }, false);
    row("between", [&](auto &q) {
        q.since = start.addSecs(4);
        q.until = start.addSecs(8);
    });
    row("before", [this](auto &q) { q.before = m_all.at(20).id; });
    for (const char *text :
         {"received", "PROPOSED", "host-1", "alpha", "0% S", "n_d", "a!", "CU12"})
        row(text, [&](auto &q) { q.text = QString::fromLatin1(text); });
    for (const char *text : {"nothing like it", "%%", "__", "1000% sure", "'; --", "!"})
        row(
            text, [&](auto &q) { q.text = QString::fromLatin1(text); }, qstrcmp(text, "!") == 0);
    row("part of an event id", [this](auto &q) { q.text = m_all.at(9).eventId.mid(5, 12); });
    row("all at once", [&, this](auto &q) {
        q.trigger = QStringLiteral("Received");
        q.state = State::Delivered;
        q.since = start;
        q.until = start.addSecs(15);
        q.text = QStringLiteral("host");
        q.before = m_all.at(50).id;
    });
}

void TestDeliverySearch::filters()
{
    QFETCH(DeliveryQuery, query);
    QFETCH(bool, some);
    std::vector<DeliveryId> expected;
    for (const Delivery &delivery : m_all) {
        if (matches(delivery, query))
            expected.insert(expected.begin(), delivery.id); // newest first
    }
    QCOMPARE(!expected.empty(), some);
    QCOMPARE(idsOf(query), expected);
    query.sort = Sort::Host;
    QCOMPARE(idsOf(query).size(), expected.size());
    query.sort = Sort::Status;
    QCOMPARE(idsOf(query).size(), expected.size());
}

void TestDeliverySearch::sorts_data()
{
    QTest::addColumn<Sort>("sort");
    QTest::addColumn<bool>("descending");
    for (const Sort sort : {Sort::Time, Sort::Trigger, Sort::Flow, Sort::Host, Sort::State,
                            Sort::Status, Sort::Duration}) {
        QTest::addRow("%d up", int(sort)) << sort << false;
        QTest::addRow("%d down", int(sort)) << sort << true;
    }
}

void TestDeliverySearch::sorts()
{
    QFETCH(Sort, sort);
    QFETCH(bool, descending);
    DeliveryQuery query;
    query.sort = sort;
    query.descending = descending;
    const auto key = [&](DeliveryId id) -> QVariant {
        const Delivery &d = m_all.at(static_cast<size_t>(id - m_all.front().id));
        switch (sort) {
        case Sort::Time:
            return d.id;
        case Sort::Trigger:
            return d.trigger.toUtf8();
        case Sort::Flow:
            return d.flowName.toUtf8();
        case Sort::Host:
            return d.callbackHost.toUtf8();
        case Sort::State:
            return int(d.state);
        case Sort::Status:
            return d.lastStatus;
        case Sort::Duration:
            return d.durationUs;
        }
        return {};
    };
    const auto ids = idsOf(query);
    QCOMPARE(ids.size(), m_all.size());
    for (size_t i = 1; i < ids.size(); ++i) {
        const auto order = QVariant::compare(key(ids[i - 1]), key(ids[i]));
        QVERIFY(order == QPartialOrdering::Equivalent
                || order == (descending ? QPartialOrdering::Greater : QPartialOrdering::Less));
        if (order == QPartialOrdering::Equivalent && sort >= Sort::State)
            QVERIFY((ids[i - 1] > ids[i]) == descending); // equal ones by time
    }
    const auto first = idsOf(query, 7);
    QVERIFY(std::equal(first.begin(), first.end(), ids.begin()));
    QCOMPARE(first.size(), 7u);
}

void TestDeliverySearch::limits()
{
    QCOMPARE(idsOf({}, 1).size(), 1u);
    QCOMPARE(idsOf({}, 60).size(), 60u);
    QCOMPARE(idsOf({}, 1000).size(), 60u);
}

QTEST_GUILESS_MAIN(TestDeliverySearch)
#include "tst_deliverysearch.moc"
