// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shop.h"

#include "ui/flownames.h"
#include "ui/models/subscriptionsmodel.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using ui::models::SubscriptionsModel;

class SubscriptionsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsKnown();
    void followsChangesInPlace();
    void leavesRemovedOnesOut();
    void listsTheAudience();
};

namespace {

const ui::FlowNames names;

} // namespace

void SubscriptionsModelTest::showsWhatIsKnown()
{
    SubscriptionsModel model(names, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDefinition(shop::definition());
    model.setSubscriptions(shop::subscriptions());
    QCOMPARE(model.rowCount(), 5);
    const auto shown = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(shown(0, SubscriptionsModel::Event), u"Quand un produit arrive en magasin"_qs);
    QCOMPARE(shown(0, SubscriptionsModel::Platform), u"Power Automate"_qs);
    QCOMPARE(shown(0, SubscriptionsModel::User), u"Camille Moreau"_qs);
    QCOMPARE(shown(1, SubscriptionsModel::LastResult), u"Flow is off"_qs);
    QCOMPARE(shown(3, SubscriptionsModel::LastFired), u"Never"_qs);
    QCOMPARE(model.index(1, SubscriptionsModel::LastResult).data(ui::models::ToneRole).toInt(),
             static_cast<int>(ui::Tone::Warning));
    model.setDefinition({});
    QCOMPARE(shown(0, SubscriptionsModel::Event), u"NewInstoreProduct"_qs);
}

void SubscriptionsModelTest::followsChangesInPlace()
{
    SubscriptionsModel model(names, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSubscriptions(shop::subscriptions());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    server::Subscription first = shop::subscriptions().front();
    first.lastResult = server::Subscription::LastResult::Failed;
    first.lastStatus = 500;
    model.apply({first}, {});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0, SubscriptionsModel::LastResult).data().toString(), u"Failed (500)"_qs);
    model.apply({first}, {});
    QCOMPARE(changed.count(), 1);
    server::Subscription added = first;
    added.id = u"new"_qs;
    model.apply({added}, {});
    QCOMPARE(model.rowOf(u"new"_qs), 5);
    model.apply({}, {u"s1"_qs, u"unknown"_qs});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.rowOf(u"new"_qs), 4);
    QVERIFY(!model.find(u"s1"_qs));
}

void SubscriptionsModelTest::leavesRemovedOnesOut()
{
    SubscriptionsModel model(names, nullptr);
    std::vector<server::Subscription> all = shop::subscriptions();
    all.front().state = server::Subscription::State::Removed;
    model.setSubscriptions(all);
    QCOMPARE(model.rowCount(), 4);
    all.back().state = server::Subscription::State::Removed;
    model.apply({all.back()}, {});
    QCOMPARE(model.rowCount(), 3);
}

void SubscriptionsModelTest::listsTheAudience()
{
    SubscriptionsModel model(names, nullptr);
    model.setSubscriptions(shop::subscriptions());
    QCOMPARE(model.active(u"NewInstoreProduct"_qs).size(), 3U);
    QCOMPARE(model.active(u"NewCatalogProduct"_qs).size(), 1U);
    QCOMPARE(model.active({}).size(), 4U);
}

QTEST_MAIN(SubscriptionsModelTest)
#include "tst_subscriptionsmodel.moc"
