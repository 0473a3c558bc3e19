// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"
#include "tests/ui/support/silentdialogs.h"

#include "ui/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using ui::widgets::Banner;
using ui::widgets::RecordTable;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void buildsPagesWhenFirstShown();
    void serverBarFollowsTheState();
    void explainsWhatWentWrong();
    void copiesTheConnectorUrl();
    void opensTheConsole();
    void addsATestFlow();
    void firesAndShowsTheOutcome();
    void answersFromAnotherFireAreIgnored();
    void refusedFireIsExplained();
    void removesWithUndo();
    void choosesTestFlowAnswers();
    void historyShowsRequestAndAnswer();
    void failureOnTheOverviewOpensTheHistory();
    void copiesRows();
    void savesTheLog();
    void remembersItsState();
    void hostileStateIsHarmless();
    void survivesANewPalette();
    void survivesBusyTraffic();

private:
    void show(int page);
    RecordTable *table(const QString &id) { return m_window->findChild<RecordTable *>(id); }
    QPushButton *button(const QString &id) { return m_window->findChild<QPushButton *>(id); }

    ListSource m_source;
    SilentDialogs *m_dialogs = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_source.details = shop::history(40);
    m_window = std::make_unique<ui::MainWindow>(m_source);
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_window->setDialogs(std::move(dialogs));
    m_window->setDefinition(shop::definition());
    m_window->setServerState(shop::running());
    m_window->setSubscriptions(shop::subscriptions());
    m_window->setTestFlows(shop::testFlows());
    m_window->setOverview(shop::overview(m_source.details));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
}

void MainWindowTest::show(int page)
{
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
    QCOMPARE(m_window->uiState().page, page);
}

void MainWindowTest::buildsPagesWhenFirstShown()
{
    auto *stack = m_window->findChild<QStackedWidget *>();
    QCOMPARE(stack->count(), 1);
    for (int page = 0; page < 5; ++page)
        show(page);
    for (int page = 4; page >= 0; --page)
        show(page);
    QCOMPARE(stack->count(), 5);
}

void MainWindowTest::serverBarFollowsTheState()
{
    using Phase = server::ServerState::Phase;
    QSignalSpy started(m_window.get(), &ui::MainWindow::startRequested);
    QSignalSpy stopped(m_window.get(), &ui::MainWindow::stopRequested);
    const auto *word = m_window->findChild<ui::widgets::StateLabel *>();
    QCOMPARE(word->word(), u"Running"_qs);
    QVERIFY(button(u"startButton"_qs)->isHidden());
    button(u"stopButton"_qs)->click();
    QCOMPARE(stopped.count(), 1);
    server::ServerState state;
    state.phase = Phase::Stopping;
    m_window->setServerState(state);
    QVERIFY(!button(u"stopButton"_qs)->isEnabled());
    m_window->setServerState({});
    QCOMPARE(word->word(), u"Stopped"_qs);
    QVERIFY(m_window->findChild<ui::widgets::CopyField *>()->value().isEmpty());
    button(u"startButton"_qs)->click();
    QCOMPARE(started.count(), 1);
}

void MainWindowTest::explainsWhatWentWrong()
{
    server::ServerState failed;
    failed.phase = server::ServerState::Phase::Failed;
    failed.error = server::ServerError{
        server::ServerError::Code::AddressInUse, {u"127.0.0.1:8080<b>"_qs}, {}};
    m_window->setServerState(failed);
    const auto *banner = m_window->findChild<Banner *>();
    QVERIFY(banner->text().contains(u"127.0.0.1:8080&lt;b&gt; is already in use"_qs));
    m_window->setServerState(shop::running());
    QVERIFY(banner->isHidden());
}

void MainWindowTest::copiesTheConnectorUrl()
{
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), shop::running().publicUrl);
}

void MainWindowTest::opensTheConsole()
{
    QSignalSpy opened(m_window.get(), &ui::MainWindow::openUrlRequested);
    for (QPushButton *candidate : m_window->findChildren<QPushButton *>()) {
        if (candidate->text() == u"Swagger UI")
            candidate->click();
    }
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toUrl(), QUrl(u"http://127.0.0.1:8081/swagger"_qs));
}

void MainWindowTest::addsATestFlow()
{
    QSignalSpy added(m_window.get(), &ui::MainWindow::addTestFlowRequested);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto *menu = m_window->findChild<QMenu *>(u"testFlowMenu"_qs);
    QTRY_VERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(2)->trigger();
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().first().toString(), u"NewCatalogProduct"_qs);
    QVERIFY(added.first().at(1).value<openapi::JsonValue>().isNull()); // and no dialog
    menu->close();
}

void MainWindowTest::firesAndShowsTheOutcome()
{
    QSignalSpy fired(m_window.get(), &ui::MainWindow::fireRequested);
    show(2);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fired.count(), 1);
    QVERIFY(!button(u"fireButton"_qs)->isEnabled());
    const auto request = fired.first().at(1).value<server::FireRequest>();
    QCOMPARE(request.trigger, u"NewInstoreProduct"_qs);
    QVERIFY(request.payload.contains("productName"));
    QVERIFY(!request.force);

    server::Delivery delivery = m_source.details.back().delivery;
    delivery.id = 41;
    delivery.eventId = u"new"_qs;
    delivery.state = server::Delivery::State::Pending;
    server::Changes changes;
    changes.deliveries = {delivery};
    m_window->applyChanges(changes); // earlier than the receipt
    server::DeliveryDetail detail;
    detail.delivery = delivery;
    m_source.details.push_back(detail);
    m_window->showFireResult(fired.first().first().toInt(), server::FireReceipt{u"new"_qs, 1});
    RecordTable *results = table(u"fired"_qs);
    QTRY_COMPARE(results->model()->rowCount(), 1);
    QVERIFY(button(u"fireButton"_qs)->isEnabled());

    changes.deliveries.front().state = server::Delivery::State::Delivered;
    changes.deliveries.front().lastOutcome = server::Outcome::Delivered;
    m_source.details.back().delivery = changes.deliveries.front();
    m_window->applyChanges(changes);
    QTRY_COMPARE(results->model()->index(0, 4).data().toString(), u"Delivered"_qs);
    results->goTo(0);
    Q_EMIT results->activated(results->currentIndex());
    QCOMPARE(m_window->uiState().page, 3);
    QTRY_COMPARE(table(u"history"_qs)->currentRow(), 0);
}

void MainWindowTest::answersFromAnotherFireAreIgnored()
{
    show(2);
    m_window->showFireResult(99, server::FireReceipt{u"other"_qs, 1});
    QVERIFY(!table(u"fired"_qs)->isVisible());
}

void MainWindowTest::refusedFireIsExplained()
{
    QSignalSpy fired(m_window.get(), &ui::MainWindow::fireRequested);
    show(2);
    button(u"fireButton"_qs)->click();
    server::ServerError error;
    error.code = server::ServerError::Code::NoSubscriber;
    m_window->showFireResult(fired.first().first().toInt(), tl::make_unexpected(error));
    QVERIFY(m_window->findChild<Banner *>()->text().contains(u"Nobody listens"_qs));
    QVERIFY(button(u"fireButton"_qs)->isEnabled());
    m_window->findChild<QPlainTextEdit *>(u"payloadJson"_qs)->setPlainText(u"{"_qs);
    QVERIFY(!button(u"fireButton"_qs)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fired.count(), 1);
}

void MainWindowTest::removesWithUndo()
{
    QSignalSpy removed(m_window.get(), &ui::MainWindow::removeSubscriptionRequested);
    QSignalSpy restored(m_window.get(), &ui::MainWindow::restoreSubscriptionRequested);
    show(1);
    RecordTable *rows = table(u"subscriptions"_qs);
    rows->goTo(2);
    const QString id = rows->currentIndex().data(Qt::UserRole + 3).toString();
    button(u"removeSubscription"_qs)->click();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), id);
    server::Changes changes;
    changes.removedSubscriptions = {id};
    m_window->applyChanges(changes);
    QCOMPARE(rows->model()->rowCount(), 4);
    button(u"undoButton"_qs)->click();
    QCOMPARE(restored.count(), 1);
    QCOMPARE(restored.first().first().toString(), id);
    QVERIFY(m_window->findChild<Banner *>()->isHidden());
}

void MainWindowTest::choosesTestFlowAnswers()
{
    QSignalSpy answered(m_window.get(), &ui::MainWindow::testFlowAnswerRequested);
    QSignalSpy removed(m_window.get(), &ui::MainWindow::removeTestFlowRequested);
    show(1);
    table(u"testFlows"_qs)->goTo(0);
    auto *answer = m_window->findChild<QComboBox *>(u"answer"_qs);
    answer->setCurrentIndex(3);
    Q_EMIT answer->activated(3);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.first().first().toString(), u"t1"_qs);
    QCOMPARE(answered.first().at(1).value<server::TestFlow::Answer>(),
             server::TestFlow::Answer::Fail);
    QCOMPARE(table(u"callbacks"_qs)->model()->rowCount(), 3);
    button(u"removeFlow"_qs)->click();
    QCOMPARE(removed.first().first().toString(), u"t1"_qs);
    m_window->setTestFlows({});
    QCOMPARE(table(u"testFlows"_qs)->model()->rowCount(), 0);
}

void MainWindowTest::historyShowsRequestAndAnswer()
{
    show(3);
    RecordTable *rows = table(u"history"_qs);
    QTRY_COMPARE(rows->model()->rowCount(), 40);
    rows->goTo(18); // id 22: the flow is off
    auto views = m_window->findChildren<QPlainTextEdit *>();
    const auto content = [&views](const QString &name) {
        for (const QPlainTextEdit *view : std::as_const(views)) {
            if (view->accessibleName() == name)
                return view->toPlainText();
        }
        return QString();
    };
    QTRY_VERIFY(content(u"Request body"_qs).contains(u"Café moulu 250 g"_qs));
    QVERIFY(content(u"Answer body"_qs).contains(u"WorkflowTriggerIsNotEnabled"_qs));
}

void MainWindowTest::failureOnTheOverviewOpensTheHistory()
{
    RecordTable *failures = table(u"failures"_qs);
    failures->goTo(1);
    const auto id = failures->currentIndex().data(Qt::UserRole + 3).toLongLong();
    Q_EMIT failures->activated(failures->currentIndex());
    RecordTable *rows = table(u"history"_qs);
    QTRY_VERIFY(rows && rows->currentRow() >= 0);
    QCOMPARE(rows->currentIndex().data(Qt::UserRole + 3).toLongLong(), id);
}

void MainWindowTest::copiesRows()
{
    show(1);
    RecordTable *rows = table(u"subscriptions"_qs);
    rows->setFocus();
    rows->selectAll();
    QTest::keyClick(rows, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first().count(u'\t'), 7);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"sig="));
}

void MainWindowTest::savesTheLog()
{
    QSignalSpy saved(m_window.get(), &ui::MainWindow::saveRequested);
    m_window->appendLog(shop::log());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.count(), 0);
    QVERIFY(m_dialogs->suggestion.endsWith(u".log"));
    m_dialogs->fileName = u"/somewhere/declic.log"_qs;
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), m_dialogs->fileName);
    QCOMPARE(saved.first().at(1).toByteArray().count('\n'), 40);
}

void MainWindowTest::remembersItsState()
{
    QSignalSpy closing(m_window.get(), &ui::MainWindow::closing);
    show(3);
    table(u"history"_qs)->setColumnWidth(0, 177);
    m_window->close();
    QCOMPARE(closing.count(), 1);
    const auto state = closing.first().first().value<ui::UiState>();
    ui::MainWindow other(m_source);
    other.restoreUiState(state);
    other.show();
    QCOMPARE(other.uiState().page, 3);
    QCOMPARE(other.findChild<RecordTable *>(u"history"_qs)->columnWidth(0), 177);
    QCOMPARE(other.findChild<QStackedWidget *>()->count(), 1);
    QVERIFY(other.uiState().parts.contains(u"historySplitter"_qs));
}

void MainWindowTest::hostileStateIsHarmless()
{
    ui::UiState state;
    state.page = 77;
    state.geometry = "nonsense";
    state.window = QByteArray(5'000, '\xff');
    state.parts = {{u"historyHeader"_qs, QByteArray(64, '\xff')},
                   {u"historySplitter"_qs, "x"},
                   {u"source"_qs, "2000000000"}};
    ui::MainWindow other(m_source);
    other.restoreUiState(state);
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QCOMPARE(other.uiState().page, 0);
    QTest::keyClick(&other, Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(other.findChild<RecordTable *>(u"history"_qs)->model()->rowCount(), 40);
}

void MainWindowTest::survivesANewPalette()
{
    for (int page = 0; page < 5; ++page)
        show(page);
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(0x30, 0x30, 0x30), QColor(0x20, 0x20, 0x20));
    QApplication::setPalette(dark);
    QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() < 100);
    const QColor accent = QApplication::palette().color(QPalette::Highlight);
    QVERIFY(accent.lightness() > 100);
    QApplication::setPalette(before);
}

void MainWindowTest::survivesBusyTraffic()
{
    for (int page = 0; page < 5; ++page)
        show(page);
    show(3);
    server::Changes changes;
    for (int id = 41; id < 1'041; ++id) {
        server::Delivery delivery = m_source.details.front().delivery;
        delivery.id = id;
        changes.deliveries.push_back(delivery);
    }
    changes.subscriptions = shop::subscriptions();
    for (int round = 0; round < 20; ++round) {
        m_window->applyChanges(changes);
        m_window->appendLog(shop::log());
    }
    QTRY_COMPARE(table(u"history"_qs)->model()->rowCount(), 1'040);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
