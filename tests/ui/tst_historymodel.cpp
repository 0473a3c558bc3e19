// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/manysource.h"
#include "tests/ui/support/shop.h"

#include "ui/flownames.h"
#include "ui/models/deliverycolumns.h"
#include "ui/models/historymodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using ui::models::DeliveryColumn;
using ui::models::DeliveryPages;
using ui::models::HistoryModel;

class HistoryModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void readsNothingWhileInactive();
    void showsFirstRowsThenAll();
    void keepsMemoryBounded();
    void addsNewDeliveriesAtOnce_data();
    void addsNewDeliveriesAtOnce();
    void keepsWhatArrivesDuringALookUp();
    void prefersLiveChangesToOlderReads();
    void refreshesWhenTheOrderMayChange();
    void sortsAsTheHeadAsks();
    void asksOnceForRowsThatAreGone();
    void tellsOfFailures();
};

namespace {

const ui::FlowNames names;

class BrokenSource final : public ui::DeliverySource
{
public:
    QFuture<server::Result<std::vector<server::DeliveryId>>> deliveryIds(
        const server::DeliveryQuery &, int) override
    {
        return answer<std::vector<server::DeliveryId>>();
    }
    QFuture<server::Result<std::vector<server::Delivery>>> deliveries(
        const std::vector<server::DeliveryId> &) override
    {
        return answer<std::vector<server::Delivery>>();
    }
    QFuture<server::Result<server::DeliveryDetail>> deliveryDetail(server::DeliveryId) override
    {
        return answer<server::DeliveryDetail>();
    }

private:
    template<typename T>
    static QFuture<server::Result<T>> answer()
    {
        server::ServerError error;
        error.code = server::ServerError::Code::StoreUnavailable;
        return QtFuture::makeReadyFuture(server::Result<T>(tl::make_unexpected(error)));
    }
};

QString shown(const HistoryModel &model, int row, DeliveryColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

server::Delivery fresh(server::DeliveryId id)
{
    server::Delivery delivery = ManySource::made(id);
    delivery.state = server::Delivery::State::Pending;
    return delivery;
}

} // namespace

void HistoryModelTest::keepsTheRulesOfModels()
{
    ListSource source;
    source.details = shop::history(40);
    HistoryModel model(source, names, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDefinition(shop::definition());
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 40);
    shown(model, 0, DeliveryColumn::Flow);
    QTRY_VERIFY(model.deliveryAt(0));
    model.apply({fresh(41), fresh(42)});
    QCOMPARE(model.rowCount(), 42);
    model.sort(static_cast<int>(DeliveryColumn::Flow), Qt::AscendingOrder);
    server::DeliveryQuery query;
    query.text = u"reassort"_qs;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 8);
}

void HistoryModelTest::readsNothingWhileInactive()
{
    ManySource source(10);
    HistoryModel model(source, names, nullptr);
    model.refresh();
    model.apply({fresh(11)});
    QCOMPARE(source.idQueries, 0);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 10);
}

void HistoryModelTest::showsFirstRowsThenAll()
{
    ListSource source;
    source.details = shop::history(HistoryModel::FirstRows + 20);
    source.deferred = true;
    HistoryModel model(source, names, nullptr);
    QSignalSpy loading(&model, &HistoryModel::loadingChanged);
    model.setActive(true);
    QVERIFY(model.isLoading());
    source.answerAll();
    QTRY_COMPARE(model.rowCount(), HistoryModel::FirstRows);
    QVERIFY(model.isLoading());
    source.answerAll();
    QTRY_COMPARE(model.rowCount(), HistoryModel::FirstRows + 20);
    QVERIFY(!model.isLoading());
    QCOMPARE(loading.count(), 2);
}

void HistoryModelTest::keepsMemoryBounded()
{
    ManySource source(1'000'000);
    HistoryModel model(source, names, nullptr);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 1'000'000);
    for (int row = 0; row < 1'000'000; row += 9'000) {
        shown(model, row, DeliveryColumn::Flow);
        QTRY_VERIFY(model.deliveryAt(row));
        QCOMPARE(shown(model, row, DeliveryColumn::Flow), u"Flow %1"_qs.arg(1'000'000 - row));
        QVERIFY(model.rowsAtHand() <= DeliveryPages::Capacity);
    }
    QVERIFY(source.rowsRead > DeliveryPages::Capacity);
    QCOMPARE(model.rowOf(1), 999'999);
}

void HistoryModelTest::addsNewDeliveriesAtOnce_data()
{
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("row");
    QTest::newRow("newest first") << true << 0;
    QTest::newRow("oldest first") << false << 20;
}

void HistoryModelTest::addsNewDeliveriesAtOnce()
{
    QFETCH(const bool, descending);
    QFETCH(const int, row);
    ManySource source(20);
    HistoryModel model(source, names, nullptr);
    server::DeliveryQuery query;
    query.descending = descending;
    model.setQuery(query);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 20);
    const int queries = source.idQueries;
    model.apply({fresh(21)});
    QCOMPARE(model.rowCount(), 21);
    QCOMPARE(model.idAt(row), 21);
    QCOMPARE(shown(model, row, DeliveryColumn::Flow), u"Flow 21"_qs);
    model.apply({ManySource::made(21)});
    QCOMPARE(model.rowCount(), 21);
    QCOMPARE(model.deliveryAt(row)->state, server::Delivery::State::Delivered);
    QCOMPARE(source.idQueries, queries);
}

void HistoryModelTest::keepsWhatArrivesDuringALookUp()
{
    ListSource source;
    source.details = shop::history(5);
    source.deferred = true;
    HistoryModel model(source, names, nullptr);
    model.setActive(true);
    model.apply({fresh(6)});
    source.answerAll();
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.idAt(0), 6);
}

void HistoryModelTest::prefersLiveChangesToOlderReads()
{
    ListSource source;
    source.details = shop::history(3);
    HistoryModel model(source, names, nullptr);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 3);
    source.deferred = true;
    shown(model, 0, DeliveryColumn::Result);
    QTRY_COMPARE(source.pageQueries, 1);
    server::Delivery changed = source.details.back().delivery;
    changed.lastStatus = 418;
    model.apply({changed});
    source.answerAll();
    QTRY_VERIFY(model.deliveryAt(0));
    QCOMPARE(model.deliveryAt(0)->lastStatus, 418);
}

void HistoryModelTest::refreshesWhenTheOrderMayChange()
{
    ManySource source(20);
    HistoryModel model(source, names, nullptr);
    server::DeliveryQuery query;
    query.state = server::Delivery::State::Failed;
    model.setQuery(query);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 20);
    const int queries = source.idQueries;
    source.count = 25;
    for (int round = 0; round < 10; ++round)
        model.apply({ManySource::made(3)});
    QTRY_COMPARE(model.rowCount(), 25);
    QCOMPARE(source.idQueries, queries + 1);
}

void HistoryModelTest::sortsAsTheHeadAsks()
{
    ListSource source;
    source.details = shop::history(3);
    HistoryModel model(source, names, nullptr);
    model.setActive(true);
    model.sort(static_cast<int>(DeliveryColumn::Duration), Qt::AscendingOrder);
    QCOMPARE(source.lastQuery.sort, server::DeliveryQuery::Sort::Duration);
    QVERIFY(!source.lastQuery.descending);
}

void HistoryModelTest::asksOnceForRowsThatAreGone()
{
    ListSource source;
    source.details = shop::history(3);
    HistoryModel model(source, names, nullptr);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 3);
    source.details.clear();
    shown(model, 0, DeliveryColumn::Flow);
    QTRY_COMPARE(source.pageQueries, 1);
    QCoreApplication::processEvents();
    shown(model, 0, DeliveryColumn::Flow);
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(source.pageQueries, 1);
}

void HistoryModelTest::tellsOfFailures()
{
    BrokenSource source;
    HistoryModel model(source, names, nullptr);
    QSignalSpy failed(&model, &HistoryModel::failed);
    model.setActive(true);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
