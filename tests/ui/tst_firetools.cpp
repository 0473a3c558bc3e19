// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"
#include "tests/ui/support/silentdialogs.h"

#include "ui/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using ui::widgets::RecordTable;

/// Saved events, events from a file and runs, as far as the window goes.
class FireToolsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndLoads();
    void savesUnderATakenName();
    void renamesAndDeletesWithUndo();
    void savedEventsBelongToTheirTrigger();
    void repeats();
    void showsARun();
    void showsFailures();
    void remembersNumbersButNotTheTick();
    void placeholdersFit();
    void previewsAFile();
    void firesWhatIsSelected();
    void refusesAFile_data();
    void refusesAFile();
    void nothingWithoutAServer();

private:
    template<typename Widget = QPushButton>
    Widget *part(const char *name)
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QAction *entry(const QString &text);
    void setJson(const QByteArray &json);
    [[nodiscard]] QByteArray json();
    QDialog *openFile(const QByteArray &bytes);

    ListSource m_source;
    SilentDialogs *m_dialogs = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
};

void FireToolsTest::init()
{
    m_window = std::make_unique<ui::MainWindow>(m_source);
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_window->setDialogs(std::move(dialogs));
    m_window->setDefinition(shop::definition());
    m_window->setServerState(shop::running());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
}

QAction *FireToolsTest::entry(const QString &text)
{
    for (QAction *action : part("savedEvents")->menu()->actions()) {
        if (action->data().toString() == text || action->text().remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

void FireToolsTest::setJson(const QByteArray &json)
{
    part<QPlainTextEdit>("payloadJson")->setPlainText(QString::fromUtf8(json));
}

QByteArray FireToolsTest::json()
{
    return part<QPlainTextEdit>("payloadJson")->toPlainText().simplified().toUtf8();
}

void FireToolsTest::savesAndLoads()
{
    QSignalSpy changed(m_window.get(), &ui::MainWindow::savedEventsChanged);
    setJson(R"({ "storeName": "Lyon", "productName": "A", "quantity": "{{n}}" })");
    const QByteArray before = json();
    m_dialogs->text = u"  Big   delivery & more "_qs;
    entry(u"Save these values"_qs)->trigger();
    QCOMPARE(changed.count(), 1);
    const auto events = changed.first().first().value<std::vector<ui::SavedEvent>>();
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events.front().name, u"Big delivery & more"_qs);
    QCOMPARE(events.front().trigger, u"NewInstoreProduct"_qs);
    QVERIFY(events.front().created.isValid());
    setJson("{}");
    QVERIFY(entry(u"Big delivery & more"_qs)->isChecked());
    entry(u"Big delivery & more"_qs)->trigger();
    QTRY_COMPARE(json(), before);
    m_dialogs->text.clear(); // the user cancels
    entry(u"Save these values"_qs)->trigger();
    QCOMPARE(m_dialogs->suggestion, u"Big delivery & more"_qs);
    QCOMPARE(changed.count(), 1);
}

void FireToolsTest::savesUnderATakenName()
{
    m_window->setSavedEvents({{u"a"_qs, u"NewInstoreProduct"_qs, "{}", {}}});
    QSignalSpy changed(m_window.get(), &ui::MainWindow::savedEventsChanged);
    m_dialogs->text = u"a"_qs;
    entry(u"Save these values"_qs)->trigger();
    QCOMPARE(changed.count(), 1);
    auto events = changed.last().first().value<std::vector<ui::SavedEvent>>();
    QCOMPARE(events.size(), 1U);
    QVERIFY(events.front().payload != "{}");
    part("undoButton")->click();
    QCOMPARE(changed.count(), 2);
    events = changed.last().first().value<std::vector<ui::SavedEvent>>();
    QCOMPARE(events.front().payload, QByteArray("{}"));
}

void FireToolsTest::renamesAndDeletesWithUndo()
{
    m_window->setSavedEvents({{u"a"_qs, u"NewInstoreProduct"_qs, "{}", {}},
                              {u"b"_qs, u"NewInstoreProduct"_qs, "[]", {}}});
    QSignalSpy changed(m_window.get(), &ui::MainWindow::savedEventsChanged);
    QVERIFY(!entry(u"Rename"_qs)->isEnabled());
    QVERIFY(!entry(u"Delete"_qs)->isEnabled());
    entry(u"a"_qs)->trigger();
    QTRY_VERIFY(entry(u"Rename “a”"_qs));
    m_dialogs->text = u"b"_qs; // taken
    entry(u"Rename"_qs)->trigger();
    QCOMPARE(changed.count(), 0);
    m_dialogs->text = u"c"_qs;
    entry(u"Rename"_qs)->trigger();
    QCOMPARE(changed.count(), 1);
    QVERIFY(entry(u"c"_qs) && !entry(u"a"_qs));
    entry(u"Delete “c”"_qs)->trigger();
    QCOMPARE(changed.last().first().value<std::vector<ui::SavedEvent>>().size(), 1U);
    QVERIFY(!entry(u"c"_qs));
    part("undoButton")->click();
    QCOMPARE(changed.last().first().value<std::vector<ui::SavedEvent>>().size(), 2U);
    QVERIFY(entry(u"c"_qs));
}

void FireToolsTest::savedEventsBelongToTheirTrigger()
{
    m_window->setSavedEvents({{u"a"_qs, u"NewInstoreProduct"_qs, "{}", {}},
                              {u"b"_qs, u"NewCatalogProduct"_qs, "{}", {}},
                              {u"c"_qs, u"Unknown"_qs, "{}", {}}});
    QVERIFY(entry(u"a"_qs) && !entry(u"b"_qs) && !entry(u"c"_qs));
    part<QComboBox>("trigger")->setCurrentIndex(1);
    QVERIFY(!entry(u"a"_qs) && entry(u"b"_qs) && !entry(u"c"_qs));
}

void FireToolsTest::repeats()
{
    QSignalSpy fired(m_window.get(), &ui::MainWindow::fireRequested);
    QSignalSpy run(m_window.get(), &ui::MainWindow::runRequested);
    auto *fire = part("fireButton");
    QVERIFY(!part<QSpinBox>("repeatTimes")->isVisible());
    QCOMPARE(fire->text(), u"Fire"_qs);
    part<QCheckBox>("repeatOn")->click();
    QVERIFY(part<QSpinBox>("repeatTimes")->isVisible());
    part<QSpinBox>("repeatTimes")->setValue(12);
    part<QDoubleSpinBox>("repeatEvery")->setValue(2.5);
    QVERIFY(fire->text().contains(u"12"));
    fire->click();
    QCOMPARE(fired.count(), 0);
    QCOMPARE(run.count(), 1);
    const auto plan = run.first().first().value<ui::RunPlan>();
    QCOMPARE(plan.trigger, u"NewInstoreProduct"_qs);
    QCOMPARE(plan.times, 12);
    QCOMPARE(plan.every.count(), 2500);
    QCOMPARE(plan.payloads.size(), 1U);
    QVERIFY(!plan.force);
    fire->click(); // one run at a time
    QCOMPARE(run.count(), 1);
    m_window->setRunProgress({ui::RunProgress::State::Ended, 12, 0, 12, 0, {}, {}, {}});
    part<QSpinBox>("repeatTimes")->setValue(0);
    part<QDoubleSpinBox>("repeatEvery")->setValue(0);
    QVERIFY(part<QDoubleSpinBox>("repeatEvery")->value() > 0);
    QCOMPARE(fire->text(), u"Fire until stopped"_qs);
}

void FireToolsTest::showsARun()
{
    QSignalSpy stopped(m_window.get(), &ui::MainWindow::stopRunRequested);
    const auto *words = part<QLabel>("runWords");
    QVERIFY(!words->isVisible());
    part<QCheckBox>("repeatOn")->click();
    part("fireButton")->click();
    QVERIFY(words->isVisible());
    using namespace std::chrono_literals;
    using State = ui::RunProgress::State;
    m_window->setRunProgress({State::Running, 20, 0, 50, 20, 4s, {}, {}});
    QVERIFY(words->text().contains(u"20 of 50"));
    QVERIFY(words->text().contains(u"5.0 a second"));
    QVERIFY(!part("fireButton")->isEnabled());
    part("stopRun")->click();
    QCOMPARE(stopped.count(), 1);
    m_window->setRunProgress({State::Stopping, 20, 0, 50, 20, 4s, {}, {}});
    QVERIFY(!part("stopRun")->isEnabled());
    m_window->setRunProgress({State::Ended, 21, 0, 50, 21, 4s, {}, {}});
    QVERIFY(words->text().endsWith(u"stopped"));
    QVERIFY(!part("stopRun")->isVisible());
    QVERIFY(part("fireButton")->isEnabled());
    part("fireButton")->click();
    m_window->setRunProgress({State::Ended, 1, 1, 0, 1, 4s, {}, u"The server is off"_qs});
    QVERIFY(words->text().endsWith(u"The server is off"));
}

void FireToolsTest::showsFailures()
{
    using State = ui::RunProgress::State;
    part<QCheckBox>("repeatOn")->click();
    part("fireButton")->click();
    auto *table = part<RecordTable>("runFailures");
    const QAbstractItemModelTester tester(table->model());
    m_window->setRunProgress(
        {State::Running, 1, 2, 50, 1, {}, {{2, 0, u"no"_qs}, {3, 7, u"<b>never</b>"_qs}}, {}});
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"3 (line 7)"_qs);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"<b>never</b>"_qs);
    std::vector<ui::RunFailure> many(20'000, ui::RunFailure{9, 0, u"x"_qs});
    m_window->setRunProgress({State::Ended, 1, 20'002, 0, 1, {}, many, {}});
    QCOMPARE(table->model()->rowCount(), 10'000);
    QVERIFY(table->toolTip().contains(u"10002"));
    part("fireButton")->click();
    QCOMPARE(table->model()->rowCount(), 0);
}

void FireToolsTest::remembersNumbersButNotTheTick()
{
    part<QCheckBox>("repeatOn")->click();
    part<QSpinBox>("repeatTimes")->setValue(42);
    part<QDoubleSpinBox>("repeatEvery")->setValue(1.5);
    ui::UiState state = m_window->uiState();
    init();
    m_window->restoreUiState(state);
    init();
    m_window = std::make_unique<ui::MainWindow>(m_source);
    m_window->restoreUiState(state);
    m_window->setDefinition(shop::definition());
    m_window->show();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(part<QSpinBox>("repeatTimes")->value(), 42);
    QCOMPARE(part<QDoubleSpinBox>("repeatEvery")->value(), 1.5);
    QVERIFY(!part<QCheckBox>("repeatOn")->isChecked());
    for (const char *bad : {"", "x", "1 2 3", "-5 -5", "99999999999 1e99"}) {
        state.parts.insert(u"repeat"_qs, bad);
        ui::MainWindow other(m_source);
        other.restoreUiState(state);
        other.show();
        QTest::keyClick(&other, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(other.findChild<QSpinBox *>(u"repeatTimes"_qs));
    }
}

void FireToolsTest::placeholdersFit()
{
    setJson(R"({"storeName":"{{uuid}}","productName":"{{now}}","quantity":"{{n}}"})");
    QVERIFY(part("fireButton")->isEnabled());
    setJson(R"({"storeName":"{{who}}","productName":"A","quantity":1})");
    QVERIFY(!part("fireButton")->isEnabled());
    setJson(R"({"storeName":"{{{{who}}","productName":"A","quantity":1})");
    QVERIFY(part("fireButton")->isEnabled());
}

QDialog *FireToolsTest::openFile(const QByteArray &bytes)
{
    QSignalSpy asked(m_window.get(), &ui::MainWindow::eventFileRequested);
    m_dialogs->fileName = u"/shop/events.csv"_qs;
    part("eventsFromFile")->click();
    if (asked.count() != 1 || asked.first().first().toString() != m_dialogs->fileName)
        return nullptr;
    m_window->showEventFile(m_dialogs->fileName, bytes);
    return part<QDialog>("eventFileDialog");
}

void FireToolsTest::previewsAFile()
{
    QSignalSpy run(m_window.get(), &ui::MainWindow::runRequested);
    QDialog *dialog = openFile("storeName,productName,quantity,colour\nLyon,A,1,red\n"
                               "Nice,B,many,red\nParis,C,3,red\n");
    QVERIFY(dialog && dialog->isVisible());
    const auto *table = part<RecordTable>("eventFile");
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Valid"_qs);
    QVERIFY(table->model()->index(1, 1).data().toString().contains(u"Column 3 (quantity)"));
    QCOMPARE(table->model()->index(2, 2).data().toString(), u"Paris"_qs);
    QVERIFY(part<QLabel>("eventFileWords")->text().contains(u"“colour”"));
    QVERIFY(part("fireAll")->text().contains(u'2'));
    part<QDoubleSpinBox>("fileEvery")->setValue(0.5);
    part("fireAll")->click();
    QCOMPARE(run.count(), 1);
    const auto plan = run.first().first().value<ui::RunPlan>();
    QCOMPARE(plan.payloads.size(), 2U);
    QCOMPARE(plan.lines, (std::vector<int>{2, 4}));
    QCOMPARE(plan.times, 1);
    QCOMPARE(plan.every.count(), 500);
    QCOMPARE(plan.trigger, u"NewInstoreProduct"_qs);
    QTRY_VERIFY(!part<QDialog>("eventFileDialog"));
}

void FireToolsTest::firesWhatIsSelected()
{
    QSignalSpy run(m_window.get(), &ui::MainWindow::runRequested);
    QVERIFY(openFile("storeName,productName,quantity\nLyon,A,1\nNice,B,many\nParis,C,3\n"));
    auto *table = part<RecordTable>("eventFile");
    QVERIFY(!part("fireSelected")->isEnabled());
    table->goTo(1);
    QVERIFY(!part("fireSelected")->isEnabled());
    part<QCheckBox>("fileForce")->click();
    QVERIFY(part("fireSelected")->isEnabled());
    QVERIFY(part("fireAll")->text().contains(u'3'));
    part("fireSelected")->click();
    const auto plan = run.first().first().value<ui::RunPlan>();
    QCOMPARE(plan.lines, std::vector<int>{3});
    QVERIFY(plan.force);
    QVERIFY(plan.payloads.front().contains("many"));
}

void FireToolsTest::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"no events"_qs;
    QTest::newRow("quote") << QByteArray("storeName\n\"a") << u"Line 2, column 1"_qs;
    QTest::newRow("large") << QByteArray(20'000'000, 'a') << u"too large"_qs;
    QTest::newRow("bytes") << QByteArray("a\n\xff\xff\xff\n") << u"UTF-8"_qs;
}

void FireToolsTest::refusesAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QVERIFY(!openFile(bytes));
    const QString text = m_window->findChild<ui::widgets::Banner *>()->text();
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(text.contains(u"events.csv"));
    m_window->showEventFile(u"/shop/<i>.csv"_qs, tl::make_unexpected(u"gone"_qs));
    QVERIFY(m_window->findChild<ui::widgets::Banner *>()->text().contains(u"&lt;i&gt;"));
}

void FireToolsTest::nothingWithoutAServer()
{
    QVERIFY(openFile("storeName,productName,quantity\nLyon,A,1\n"));
    QVERIFY(part("fireAll")->isEnabled());
    m_window->setServerState({});
    QVERIFY(!part("fireAll")->isEnabled());
    m_window->setServerState(shop::running());
    QVERIFY(part("fireAll")->isEnabled());
}

QTEST_MAIN(FireToolsTest)
#include "tst_firetools.moc"
