// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shop.h"

#include "ui/flownames.h"
#include "ui/models/callbacksmodel.h"
#include "ui/models/deliverycolumns.h"
#include "ui/models/deliverylistmodel.h"
#include "ui/models/headersmodel.h"
#include "ui/models/testflowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ui::models;

/// The models that only show a list they are given.
class SmallModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testFlowsKeepTheirRows();
    void callbacks();
    void headers();
    void deliveryList();
};

namespace {

const ui::FlowNames names;
constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

void SmallModels::testFlowsKeepTheirRows()
{
    TestFlowsModel model(nullptr);
    const QAbstractItemModelTester tester(&model, reporting);
    std::vector<server::TestFlow> flows = shop::testFlows();
    model.setFlows(flows);
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex second = model.index(1, 0);
    flows.at(1).received = 7;
    flows.erase(flows.begin());
    model.setFlows(flows);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(second.row(), 0);
    QCOMPARE(model.index(0, TestFlowsModel::Received).data().toInt(), 7);
    QCOMPARE(reset.count(), 0);
}

void SmallModels::callbacks()
{
    CallbacksModel model(nullptr);
    const QAbstractItemModelTester tester(&model, reporting);
    server::TestFlow::Callback silent;
    silent.body = "{\n \"a\": 1\n}";
    model.setCallbacks({silent});
    QCOMPARE(model.index(0, CallbacksModel::Answered).data().toString(), u"No answer"_qs);
    QCOMPARE(model.index(0, CallbacksModel::Body).data().toString(), u"{ \"a\": 1 }"_qs);
    QVERIFY(!model.at(1));
    QVERIFY(!model.at(-1));
}

void SmallModels::headers()
{
    HeadersModel model(nullptr);
    const QAbstractItemModelTester tester(&model, reporting);
    model.setHeaders({{"X-Test", "caf\xc3\xa9"}, {"X-Broken", "\xff"}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), u"café"_qs);
    QCOMPARE(model.index(1, 1).data().toString(), QString(QChar::ReplacementCharacter));
}

void SmallModels::deliveryList()
{
    DeliveryListModel model(names, nullptr);
    const QAbstractItemModelTester tester(&model, reporting);
    std::vector<server::Delivery> failures;
    for (const server::DeliveryDetail &detail : shop::history(6))
        failures.push_back(detail.delivery);
    model.setDeliveries(failures);
    model.setDefinition(shop::definition());
    QCOMPARE(model.rowCount(), 6);
    const int result = static_cast<int>(DeliveryColumn::Result);
    QCOMPARE(model.index(4, result).data().toString(), u"Flow is off"_qs);
    QCOMPARE(model.at(4)->lastStatus, 400);
}

QTEST_MAIN(SmallModels)
#include "tst_smallmodels.moc"
