// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"

#include "server/explanation.h"
#include "ui/causewording.h"
#include "ui/mainwindow.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QSet>
#include <QTest>
#include <QTranslator>

using server::Cause;

/// The words for causes, in both languages, and where the window shows them.
class TestExplanations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words();
    void french();
    void unknownCause();
    void historyDetails();
    void overviewFailures();
    void nothingToExplain();
};

namespace {

template<typename Check>
void forEveryCause(const Check &check)
{
    for (int i = 0; i < server::CauseCount; ++i)
        check(static_cast<Cause>(i));
}

bool isSentence(const QString &text)
{
    return text.size() > 10 && text.endsWith(u'.') && !text.contains(u"  ") && !text.contains(u'%');
}

} // namespace

void TestExplanations::words()
{
    QSet<QString> sentences;
    forEveryCause([&](Cause cause) {
        const ui::wording::CauseWords words = ui::wording::englishCauseWords(cause);
        QVERIFY2(isSentence(words.sentence), qPrintable(words.sentence));
        QVERIFY2(isSentence(words.nextStep), qPrintable(words.nextStep));
        QVERIFY2(!sentences.contains(words.sentence), qPrintable(words.sentence));
        sentences.insert(words.sentence);
    });
    QCOMPARE(sentences.size(), server::CauseCount);
}

void TestExplanations::french()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/declic_fr"_qs));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QSet<QString> sentences;
    forEveryCause([&](Cause cause) {
        const ui::wording::CauseWords english = ui::wording::englishCauseWords(cause);
        const ui::wording::CauseWords words = ui::wording::causeWords(cause);
        QVERIFY2(isSentence(words.sentence), qPrintable(words.sentence));
        QVERIFY2(isSentence(words.nextStep), qPrintable(words.nextStep));
        QVERIFY2(words.sentence != english.sentence, qPrintable(words.sentence));
        QVERIFY2(words.nextStep != english.nextStep, qPrintable(words.nextStep));
        sentences.insert(words.sentence);
    });
    QCOMPARE(sentences.size(), server::CauseCount);
}

void TestExplanations::unknownCause()
{
    const auto unknown = static_cast<Cause>(server::CauseCount + 5);
    QVERIFY(isSentence(ui::wording::causeWords(unknown).sentence));
}

void TestExplanations::historyDetails()
{
    ListSource source;
    source.details = shop::history(30);
    ui::MainWindow window(source);
    window.setDefinition(shop::definition());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    auto *table = window.findChild<ui::widgets::RecordTable *>(u"history"_qs);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 30);
    // Number 22 of 30, newest first, met a flow that is switched off.
    table->goTo(8);
    const auto *cause = window.findChild<QLabel *>(u"cause"_qs);
    const auto *nextStep = window.findChild<QLabel *>(u"nextStep"_qs);
    QTRY_VERIFY(cause->isVisible() && nextStep->isVisible());
    QTRY_COMPARE(cause->text(),
                 u"This flow is switched off. The answer was 400, WorkflowTriggerIsNotEnabled."_qs);
    QCOMPARE(nextStep->text(),
             u"What to do: Turn it on in Power Automate, or remove the subscription."_qs);
    table->goTo(9);
    QTRY_VERIFY(cause->text().startsWith(u"The platform accepted the event"));
}

void TestExplanations::overviewFailures()
{
    ListSource source;
    ui::MainWindow window(source);
    window.setOverview(shop::overview(shop::history(30)));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    auto *table = window.findChild<ui::widgets::RecordTable *>(u"failures"_qs);
    QVERIFY(table);
    const QAbstractItemModel *model = table->model();
    QVERIFY(model->rowCount() > 0);
    const QModelIndex why = model->index(0, model->columnCount() - 1);
    QVERIFY(!table->isColumnHidden(why.column()));
    QCOMPARE(model->headerData(why.column(), Qt::Horizontal).toString(), u"Why"_qs);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = why.siblingAtRow(row);
        QVERIFY(isSentence(index.data().toString()));
        QVERIFY(index.data(Qt::ToolTipRole).toString().startsWith(index.data().toString() + u'\n'));
    }
}

void TestExplanations::nothingToExplain()
{
    server::Delivery delivery;
    QVERIFY(ui::wording::why(delivery).text.isEmpty());
    delivery.lastOutcome = server::Outcome::Delivered;
    delivery.lastStatus = 202;
    QVERIFY(ui::wording::why(delivery).text.isEmpty());
    delivery.lastCause = Cause::DeliveredAgain;
    QVERIFY(!ui::wording::why(delivery).text.isEmpty());
    delivery.lastCause = Cause::FlowDeleted;
    QCOMPARE(ui::wording::why(delivery).text, u"This flow was deleted."_qs);
}

QTEST_MAIN(TestExplanations)
#include "tst_explanations.moc"
