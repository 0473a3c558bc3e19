// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"
#include "tests/ui/support/silentdialogs.h"

#include "ui/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statelabel.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using server::DeliveryCommand;
using Kind = DeliveryCommand::Kind;
using State = server::Delivery::State;
using ui::widgets::RecordTable;

/// What the window offers to do about deliveries, each by its button or key.
class SendingControls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pausesAndResumesEverything();
    void showsTheQueue();
    void showsBlockedHosts();
    void pausesSubscriptions();
    void prunesWithUndo();
    void sendsOneAgain();
    void asksBeforeSendingSeveralAgain();
    void sendsAllFailedAgain();
    void cancelsWhatWaits();
    void marksRepeatsAndRetries();
    void followsAFanOut();
    void listsFailuresByCause();
    void tellsWhatWasDone();

private:
    void show(int page)
    {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + page),
                        Qt::ControlModifier);
    }
    void click(const QString &id, const QString &text = {});
    RecordTable *table(const QString &id) { return m_window->findChild<RecordTable *>(id); }
    [[nodiscard]] QString words(const QString &id) const
    {
        const auto *label = m_window->findChild<QLabel *>(id);
        return label && !label->isHidden() ? label->text() : QString();
    }
    [[nodiscard]] DeliveryCommand asked() const
    {
        return m_asked->isEmpty() ? DeliveryCommand()
                                  : m_asked->last().first().value<DeliveryCommand>();
    }
    void selectDelivery(server::DeliveryId id);
    /// Fires to so many and answers with event "new".
    void fire(int receivers);
    /// Deliveries of event "new", `from` to `to`.
    [[nodiscard]] static std::vector<server::Delivery> made(int from, int to, State state);
    void apply(const std::vector<server::Delivery> &deliveries)
    {
        server::Changes changes;
        changes.deliveries = deliveries;
        m_window->applyChanges(changes);
    }

    ListSource m_source;
    SilentDialogs *m_dialogs = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_asked;
};

void SendingControls::init()
{
    m_source.details = shop::history(40);
    m_window = std::make_unique<ui::MainWindow>(m_source);
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_window->setDialogs(std::move(dialogs));
    m_window->setDefinition(shop::definition());
    m_window->setServerState(shop::running());
    m_window->setSubscriptions(shop::subscriptions());
    m_window->setOverview(shop::overview(m_source.details));
    m_window->show();
    m_asked = std::make_unique<QSignalSpy>(m_window.get(), &ui::MainWindow::commandRequested);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SendingControls::cleanup()
{
    m_asked.reset();
    m_window.reset();
}

void SendingControls::click(const QString &id, const QString &text)
{
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        const bool meant = id.isEmpty() ? button->text() == text : button->objectName() == id;
        if (!meant || !button->isVisible())
            continue;
        QVERIFY2(button->isEnabled(), qPrintable(button->text()));
        QTRY_VERIFY(button->visibleRegion().contains(button->rect().center())); // laid out
        return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(u"no button "_qs + id + text));
}

void SendingControls::selectDelivery(server::DeliveryId id)
{
    show(3);
    QTRY_COMPARE(table(u"history"_qs)->model()->rowCount(), 40);
    table(u"history"_qs)->goTo(40 - static_cast<int>(id));
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"deliveryTabs"_qs)->isVisible());
}

void SendingControls::pausesAndResumesEverything()
{
    click(u"pauseAll"_qs);
    QCOMPARE(asked().kind, Kind::PauseAll);
    QVERIFY(words(u"pausedLabel"_qs).isEmpty());
    server::Overview overview = shop::overview(m_source.details);
    overview.paused = true;
    m_window->setOverview(overview);
    QCOMPARE(words(u"pausedLabel"_qs), u"Sending is paused"_qs);
    const auto *state = m_window->findChild<ui::widgets::StateLabel *>(u"sendingState"_qs);
    QCOMPARE(state->word(), u"Paused"_qs);
    click(u"resumeAll"_qs);
    QCOMPARE(asked().kind, Kind::ResumeAll);
    overview.paused = false;
    m_window->setOverview(overview);
    QVERIFY(words(u"pausedLabel"_qs).isEmpty());
    m_window->setServerState({});
    QVERIFY(!m_window->findChild<QPushButton *>(u"pauseAll"_qs)->isEnabled());
}

void SendingControls::showsTheQueue()
{
    server::Overview overview = shop::overview(m_source.details);
    overview.pending = 1'200;
    overview.retrying = 4;
    overview.pausedSubscriptions = 2;
    overview.oldestPending = QDateTime::currentDateTimeUtc().addSecs(-185);
    m_window->setOverview(overview);
    QCOMPARE(words(u"queue"_qs),
             u"1,200 delivery(ies) wait, the oldest for 3 min. 4 failed and will be tried again. "
             "2 subscription(s) are paused."_qs);
    overview = {};
    m_window->setOverview(overview);
    QCOMPARE(words(u"queue"_qs), u"Nothing waits."_qs);
}

void SendingControls::showsBlockedHosts()
{
    using Phase = server::HostState::Phase;
    const auto lines = [this] {
        QStringList found;
        for (const QLineEdit *line :
             m_window->findChild<QWidget *>(u"hosts"_qs)->findChildren<QLineEdit *>()) {
            if (!line->isHidden())
                found.append(line->accessibleName() + u": "_qs + line->text());
        }
        return found;
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    server::Changes changes;
    changes.hosts = {{u"contoso.com"_qs, Phase::Paused, now.addSecs(600), 0, 0},
                     {u"down.example"_qs, Phase::Broken, now.addSecs(20), 21, 0}};
    m_window->applyChanges(changes);
    QCOMPARE(lines().size(), 2);
    QVERIFY2(lines().at(0).startsWith(u"contoso.com: Asked for a pause until "_qs),
             qPrintable(lines().at(0)));
    QVERIFY2(lines().at(1).startsWith(
                 u"down.example: Stopped after 21 failure(s) in a row; probed in "_qs),
             qPrintable(lines().at(1)));
    changes.hosts = {{u"contoso.com"_qs, Phase::Ready, {}, 0, 0},
                     {u"down.example"_qs, Phase::Probing, {}, 21, 1}};
    m_window->applyChanges(changes);
    QCOMPARE(lines().size(), 1);
    QVERIFY2(lines().at(0).contains(u"the next delivery probes it"_qs), qPrintable(lines().at(0)));
    m_window->setServerState({});
    QVERIFY(lines().isEmpty());
}

void SendingControls::pausesSubscriptions()
{
    show(1);
    RecordTable *rows = table(u"subscriptions"_qs);
    rows->goTo(2);
    const QString id = rows->currentIndex().data(Qt::UserRole + 3).toString();
    click({}, u"Pause"_qs);
    QCOMPARE(m_asked->count(), 1);
    QCOMPARE(asked().kind, Kind::PauseSubscription);
    QCOMPARE(asked().id, id);
    server::Changes changes;
    for (server::Subscription subscription : shop::subscriptions()) {
        subscription.paused = subscription.id == id;
        changes.subscriptions.push_back(subscription);
    }
    m_window->applyChanges(changes);
    QCOMPARE(rows->currentIndex().siblingAtColumn(7).data().toString(), u"Paused"_qs);
    click({}, u"Resume"_qs);
    QCOMPARE(asked().kind, Kind::ResumeSubscription);
    QCOMPARE(asked().id, id);
    rows->selectAll();
    m_asked->clear();
    click({}, u"Pause"_qs); // those that are not paused yet
    QCOMPARE(m_asked->count(), 4);
}

void SendingControls::prunesWithUndo()
{
    QSignalSpy restored(m_window.get(), &ui::MainWindow::restoreSubscriptionRequested);
    show(1);
    click({}, u"Remove dead subscriptions"_qs);
    QCOMPARE(asked().kind, Kind::PruneDead);
    const auto *banner = m_window->findChild<ui::widgets::Banner *>();
    QVERIFY2(banner->text().contains(u"1 dead subscription"_qs), qPrintable(banner->text()));
    server::Changes changes;
    changes.removedSubscriptions = {u"s2"_qs};
    m_window->applyChanges(changes);
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == u"Remove dead subscriptions")
            QVERIFY(!button->isEnabled());
    }
    click(u"undoButton"_qs);
    QCOMPARE(restored.count(), 1);
    QCOMPARE(restored.first().first().toString(), u"s2"_qs);
}

void SendingControls::sendsOneAgain()
{
    selectDelivery(22); // the flow is off
    click({}, u"Send again"_qs);
    QCOMPARE(asked().kind, Kind::Redeliver);
    QCOMPARE(asked().ids, std::vector<server::DeliveryId>{22});
    QVERIFY(m_dialogs->questions.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_asked->count(), 2);
    show(2); // on another page the key does nothing
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_asked->count(), 2);
}

void SendingControls::asksBeforeSendingSeveralAgain()
{
    selectDelivery(22);
    table(u"history"_qs)->selectAll();
    m_dialogs->agrees = false;
    click({}, u"Send again"_qs);
    QCOMPARE(m_dialogs->questions.size(), 1);
    QVERIFY2(m_dialogs->questions.first().contains(u"38"), // two are under way
             qPrintable(m_dialogs->questions.first()));
    QVERIFY(m_asked->isEmpty());
    m_dialogs->agrees = true;
    click({}, u"Send again"_qs);
    QCOMPARE(asked().ids.size(), 38U);
}

void SendingControls::sendsAllFailedAgain()
{
    show(3);
    click({}, u"Send all failed again…"_qs);
    auto *dialog = m_window->findChild<QDialog *>(u"redeliverDialog"_qs);
    QVERIFY(dialog);
    QTRY_VERIFY(words(u"failedCount"_qs).contains(u"will be sent again"_qs));
    auto *period = dialog->findChild<QComboBox *>(u"failedSince"_qs);
    auto *time = dialog->findChild<QDateTimeEdit *>(u"failedTime"_qs);
    QVERIFY(time->isHidden());
    period->setCurrentIndex(period->count() - 1);
    QVERIFY(!time->isHidden());
    const QDateTime since(QDate(2026, 1, 2), QTime(3, 4));
    time->setDateTime(since);
    QTRY_COMPARE(m_source.lastQuery.since, since.toUTC());
    QCOMPARE(*m_source.lastQuery.state, State::Failed);
    auto *send = dialog->findChild<QPushButton *>(u"sendFailed"_qs);
    QTRY_VERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QCOMPARE(asked().kind, Kind::RedeliverFailed);
    QCOMPARE(asked().since, since.toUTC());
    QVERIFY(m_dialogs->questions.isEmpty()); // the dialog was the question
    m_source.details.clear();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"redeliverDialog"_qs));
    click({}, u"Send all failed again…"_qs);
    QTRY_COMPARE(words(u"failedCount"_qs), u"Nothing failed in that time."_qs);
    QVERIFY(!m_window->findChild<QPushButton *>(u"sendFailed"_qs)->isEnabled());
}

void SendingControls::cancelsWhatWaits()
{
    m_source.details.at(21).delivery.state = State::Pending;
    selectDelivery(22);
    QTRY_VERIFY(!words(u"cause"_qs).isEmpty());
    click({}, u"Cancel what waits"_qs);
    QCOMPARE(asked().kind, Kind::CancelEvent);
    QCOMPARE(asked().id, m_source.details.at(21).delivery.eventId);
    table(u"history"_qs)->goTo(40 - 21); // delivered: nothing to cancel
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == u"Cancel what waits")
            QVERIFY(!button->isEnabled());
    }
}

void SendingControls::marksRepeatsAndRetries()
{
    server::ServerState state = shop::running();
    state.tries = 8;
    m_window->setServerState(state);
    server::Delivery &waiting = m_source.details.at(21).delivery;
    waiting.state = State::Pending;
    waiting.attempts = 2;
    waiting.dueAt = QDateTime::currentDateTimeUtc().addSecs(600);
    m_source.details.at(20).delivery.repeat = true;
    selectDelivery(22);
    const QAbstractItemModel *rows = table(u"history"_qs)->model();
    QTRY_COMPARE(rows->index(18, 4).data().toString(), u"Try 3 in 10 min"_qs);
    QTRY_VERIFY2(words(u"plan"_qs).startsWith(u"Try 3 of 8 follows in 10 min, at "_qs),
                 qPrintable(words(u"plan"_qs)));
    QTRY_COMPARE(rows->index(19, 4).data().toString(), u"Delivered · repeat"_qs);
    table(u"history"_qs)->goTo(19);
    QTRY_COMPARE(words(u"plan"_qs),
                 u"It was sent again, so the receiver may know this event already."_qs);
}

std::vector<server::Delivery> SendingControls::made(int from, int to, State state)
{
    std::vector<server::Delivery> deliveries;
    for (int number = from; number <= to; ++number) {
        server::Delivery delivery;
        delivery.id = 1'000 + number;
        delivery.eventId = u"new"_qs;
        delivery.state = state;
        delivery.attempts = state == State::Cancelled ? 0 : 1;
        delivery.triesBefore = state == State::Sending ? 1 : 0;
        delivery.lastCause = state == State::Failed ? server::Cause::FlowSwitchedOff
                                                    : server::Cause::None;
        deliveries.push_back(delivery);
    }
    return deliveries;
}

void SendingControls::fire(int receivers)
{
    QSignalSpy fired(m_window.get(), &ui::MainWindow::fireRequested);
    show(2);
    click(u"fireButton"_qs);
    QCOMPARE(fired.count(), 1);
    m_window->showFireResult(fired.first().first().toInt(),
                             server::FireReceipt{u"new"_qs, receivers});
}

void SendingControls::followsAFanOut()
{
    fire(10'000);
    apply(made(1, 10'000, State::Sending));
    auto *bar = m_window->findChild<QProgressBar *>(u"eventProgress"_qs);
    QCOMPARE(words(u"eventCounts"_qs), u"0 of 10,000 delivered, 10,000 under way"_qs);
    QCOMPARE(bar->value(), 0);
    apply(made(1, 6'000, State::Delivered));
    QCOMPARE(bar->value(), 6'000);
    QVERIFY(!bar->isHidden());
    apply(made(6'001, 6'010, State::Pending)); // tried once
    QCOMPARE(words(u"eventCounts"_qs),
             u"6,000 of 10,000 delivered, 10 wait(s) to be tried again, 3,990 under way"_qs);
    QVERIFY2(words(u"eventPace"_qs).contains(u"for "_qs), qPrintable(words(u"eventPace"_qs)));
    click(u"cancelEvent"_qs);
    QCOMPARE(asked().kind, Kind::CancelEvent);
    QCOMPARE(asked().id, u"new"_qs);
    apply(made(6'001, 10'000, State::Cancelled));
    QCOMPARE(words(u"eventCounts"_qs), u"6,000 of 10,000 delivered, 4,000 cancelled"_qs);
    const auto *state = m_window->findChild<ui::widgets::StateLabel *>(u"eventState"_qs);
    QCOMPARE(state->word(), u"Cancelled"_qs);
    QVERIFY(bar->isHidden());
    QVERIFY(m_window->findChild<QPushButton *>(u"cancelEvent"_qs)->isHidden());
    QVERIFY2(words(u"eventPace"_qs).startsWith(u"Finished after "_qs),
             qPrintable(words(u"eventPace"_qs)));
    apply(made(6'001, 6'001, State::Sending)); // one of them is sent after all
    QVERIFY(!bar->isHidden());
    apply(made(6'001, 6'001, State::Delivered));
    QCOMPARE(words(u"eventCounts"_qs), u"6,001 of 10,000 delivered, 3,999 cancelled"_qs);
}

void SendingControls::listsFailuresByCause()
{
    fire(3);
    apply(made(1, 1, State::Delivered));
    QVERIFY(words(u"failuresByCause"_qs).isEmpty());
    apply(made(2, 3, State::Failed));
    QVERIFY2(words(u"failuresByCause"_qs).startsWith(u"2 × "_qs),
             qPrintable(words(u"failuresByCause"_qs)));
    click(u"showFailures"_qs);
    QCOMPARE(m_window->uiState().page, 3);
    QTRY_COMPARE(m_source.lastQuery.text, u"new"_qs);
    QCOMPARE(*m_source.lastQuery.state, State::Failed);
}

void SendingControls::tellsWhatWasDone()
{
    DeliveryCommand command;
    command.kind = Kind::CancelEvent;
    m_window->showCommandResult(command, 12);
    QCOMPARE(m_window->statusBar()->currentMessage(), u"12 delivery(ies) were cancelled"_qs);
    server::ServerError error;
    error.code = server::ServerError::Code::NotRunning;
    m_window->showCommandResult(command, tl::make_unexpected(error));
    QVERIFY(!m_window->findChild<ui::widgets::Banner *>()->text().isEmpty());
}

QTEST_MAIN(SendingControls)
#include "tst_sendingcontrols.moc"
