// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"

#include "ui/firststepsdesk.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using ui::FirstSteps;
using Platform = server::Subscriber::Platform;

/// The first steps: the model by itself, then as the window shows and follows it.
class TestFirstSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverTicksWhenItRuns_data();
    void serverTicksWhenItRuns();
    void addressHasToBePublic_data();
    void addressHasToBePublic();
    void importIsKnownByThePlatformAlone_data();
    void importIsKnownByThePlatformAlone();
    void figuresTellTheRest();
    void nothingIsTakenBack();
    void nextOne_data();
    void nextOne();
    void lastOneHidesThem();

    void cardFollowsTheDesk();
    void buttonsDoTheNextThing();
    void hidesAndComesBack();
    void nothingIsShownBeforeItIsKnown();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    static server::ServerState running(const QString &publicUrl);
    static QList<int> done(const FirstSteps &steps);
    std::unique_ptr<ui::MainWindow> open();

    ListSource m_source;
};

server::ServerState TestFirstSteps::running(const QString &publicUrl)
{
    server::ServerState state = shop::running();
    state.publicUrl = publicUrl;
    return state;
}

QList<int> TestFirstSteps::done(const FirstSteps &steps)
{
    QList<int> found;
    for (int step = 0; step < FirstSteps::Count; ++step) {
        if (steps.isDone(step))
            found.append(step);
    }
    return found;
}

std::unique_ptr<ui::MainWindow> TestFirstSteps::open()
{
    auto window = std::make_unique<ui::MainWindow>(m_source);
    window->setDefinition(shop::definition());
    window->resize(1024, 700);
    window->show();
    return window;
}

void TestFirstSteps::serverTicksWhenItRuns_data()
{
    using Phase = server::ServerState::Phase;
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<bool>("ticks");
    QTest::newRow("stopped") << Phase::Stopped << false;
    QTest::newRow("starting") << Phase::Starting << false;
    QTest::newRow("running") << Phase::Running << true;
    QTest::newRow("stopping") << Phase::Stopping << false;
    QTest::newRow("failed") << Phase::Failed << false;
}

void TestFirstSteps::serverTicksWhenItRuns()
{
    QFETCH(const server::ServerState::Phase, phase);
    QFETCH(const bool, ticks);
    server::ServerState state = running(u"https://shop.example"_qs);
    state.phase = phase;
    FirstSteps steps;
    steps.learn(state);
    QCOMPARE(done(steps),
             ticks ? QList<int>({FirstSteps::Server, FirstSteps::Address}) : QList<int>());
}

void TestFirstSteps::addressHasToBePublic_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("ticks");
    QTest::newRow("its own") << u"http://127.0.0.1:8080"_qs << false;
    QTest::newRow("another of this machine") << u"http://localhost:9000"_qs << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("nonsense") << u"https://"_qs << false;
    QTest::newRow("tunnel") << u"https://abc.ngrok-free.app"_qs << true;
    QTest::newRow("path") << u"https://shop.example/hooks"_qs << true;
}

void TestFirstSteps::addressHasToBePublic()
{
    QFETCH(const QString, url);
    QFETCH(const bool, ticks);
    FirstSteps steps;
    steps.learn(running(url));
    QVERIFY(steps.isDone(FirstSteps::Server));
    QCOMPARE(steps.isDone(FirstSteps::Address), ticks);
}

void TestFirstSteps::importIsKnownByThePlatformAlone_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<bool>("ticks");
    QTest::newRow("test flow") << Platform::TestFlow << false;
    QTest::newRow("curl") << Platform::Unknown << false;
    QTest::newRow("Power Automate") << Platform::PowerAutomate << true;
    QTest::newRow("Logic Apps") << Platform::LogicApps << true;
}

void TestFirstSteps::importIsKnownByThePlatformAlone()
{
    QFETCH(const Platform, platform);
    QFETCH(const bool, ticks);
    server::Subscription subscription;
    subscription.subscriber.platform = platform;
    FirstSteps steps;
    steps.learn(std::vector<server::Subscription>{subscription});
    QVERIFY(steps.isDone(FirstSteps::Subscription));
    QCOMPARE(steps.isDone(FirstSteps::Import), ticks);
    QVERIFY(!steps.isDone(FirstSteps::Export));
}

void TestFirstSteps::figuresTellTheRest()
{
    server::Overview overview;
    FirstSteps steps;
    steps.learn(overview);
    steps.learn(std::vector<server::Subscription>());
    QCOMPARE(done(steps), QList<int>());
    overview.everFired = true; // to nobody
    steps.learn(overview);
    QCOMPARE(done(steps), QList<int>());
    overview.everSubscribed = true;
    steps.learn(overview);
    QCOMPARE(done(steps), QList<int>({FirstSteps::Subscription}));
    overview.everDelivered = true;
    steps.learn(overview);
    QCOMPARE(done(steps), QList<int>({FirstSteps::Subscription, FirstSteps::Delivery}));
}

void TestFirstSteps::nothingIsTakenBack()
{
    FirstSteps steps;
    steps.learn(running(u"https://shop.example"_qs));
    steps.learn(server::ServerState());
    steps.learn(server::Overview());
    steps.learn(running(u"http://127.0.0.1:8080"_qs));
    QCOMPARE(done(steps), QList<int>({FirstSteps::Server, FirstSteps::Address}));
}

void TestFirstSteps::nextOne_data()
{
    QTest::addColumn<QList<int>>("done");
    QTest::addColumn<int>("next");
    const auto row = [](const char *name, const QList<int> &list, int next) {
        QTest::newRow(name) << list << next;
    };
    row("at first", {}, FirstSteps::Server);
    row("in order", {0, 1}, FirstSteps::Export);
    row("exported early", {0, 2}, FirstSteps::Address);
    row("without Power Automate", {0, 4}, FirstSteps::Delivery);
    row("delivered without it", {0, 4, 5}, FirstSteps::Address);
    row("all", {0, 1, 2, 3, 4, 5}, -1);
}

void TestFirstSteps::nextOne()
{
    QFETCH(const QList<int>, done);
    QFETCH(const int, next);
    FirstSteps steps;
    for (const int step : done)
        steps.finish(static_cast<FirstSteps::Step>(step));
    QCOMPARE(steps.doneCount(), static_cast<int>(done.size()));
    QCOMPARE(steps.next(), next);
}

void TestFirstSteps::lastOneHidesThem()
{
    FirstSteps steps;
    for (int step = 0; step < FirstSteps::Count; ++step) {
        QVERIFY(!steps.hidden);
        steps.finish(static_cast<FirstSteps::Step>(step));
    }
    QVERIFY(steps.allDone());
    QVERIFY(steps.hidden);
    steps.hidden = false; // the user wants to see them
    steps.learn(running(u"https://shop.example"_qs));
    QVERIFY(!steps.hidden);
}

void TestFirstSteps::cardFollowsTheDesk()
{
    const auto window = open();
    window->desks().firstSteps.begin({});
    const auto *card = window->findChild<QWidget *>(u"firstSteps"_qs);
    const auto *words = window->findChild<QLabel *>(u"firstStepsDone"_qs);
    QVERIFY(card->isVisible());
    QCOMPARE(words->text(), u"0 of 6 done"_qs);
    const auto open = [&window] {
        QList<int> found;
        for (int step = 0; step < FirstSteps::Count; ++step) {
            if (window->findChild<QPushButton *>(u"firstStep%1"_qs.arg(step))->isVisible())
                found.append(step);
        }
        return found;
    };
    QCOMPARE(open(), QList<int>({0, 1, 2, 3, 4, 5}));
    window->setServerState(shop::running());
    QCOMPARE(open(), QList<int>({2, 3, 4, 5}));
    QCOMPARE(words->text(), u"2 of 6 done"_qs);
    server::Changes changes;
    changes.subscriptions = {shop::subscriptions().front()};
    window->applyChanges(changes);
    QCOMPARE(open(), QList<int>({2, 5}));
}

void TestFirstSteps::buttonsDoTheNextThing()
{
    const auto window = open();
    ui::FirstStepsDesk &desk = window->desks().firstSteps;
    desk.begin({});
    QSignalSpy started(window.get(), &ui::MainWindow::startRequested);
    QSignalSpy opened(window.get(), &ui::MainWindow::openUrlRequested);
    QSignalSpy live(&desk, &ui::FirstStepsDesk::liveRequested);
    const auto press = [&window](int step) {
        QTest::mouseClick(window->findChild<QPushButton *>(u"firstStep%1"_qs.arg(step)),
                          Qt::LeftButton);
    };
    press(FirstSteps::Server);
    QCOMPARE(started.count(), 1);
    press(FirstSteps::Address);
    QCOMPARE(live.count(), 1);
    press(FirstSteps::Import);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toUrl().host(), u"make.powerautomate.com"_qs);
    // Nobody is there who would write a package.
    QVERIFY(
        !window->findChild<QPushButton *>(u"firstStep%1"_qs.arg(FirstSteps::Export))->isEnabled());
    press(FirstSteps::Delivery);
    QCOMPARE(window->uiState().page, 2);
    QCOMPARE(done(desk.steps()), QList<int>()); // a click is not what happened
}

void TestFirstSteps::hidesAndComesBack()
{
    const auto window = open();
    ui::FirstStepsDesk &desk = window->desks().firstSteps;
    desk.begin({});
    QSignalSpy changed(&desk, &ui::FirstStepsDesk::changed);
    const auto *card = window->findChild<QWidget *>(u"firstSteps"_qs);
    QTest::mouseClick(window->findChild<QToolButton *>(u"dismissFirstSteps"_qs), Qt::LeftButton);
    QVERIFY(!card->isVisible());
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<FirstSteps>().hidden);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    const QList<QAction *> help = window->menuBar()->actions().last()->menu()->actions();
    QCOMPARE(help.first()->text(), u"Show &first steps"_qs);
    help.first()->trigger();
    QVERIFY(card->isVisible());
    QCOMPARE(window->uiState().page, 0);
}

void TestFirstSteps::nothingIsShownBeforeItIsKnown()
{
    const auto window = open();
    QVERIFY(!window->findChild<QWidget *>(u"firstSteps"_qs)->isVisible());
    FirstSteps kept;
    kept.hidden = true;
    window->desks().firstSteps.begin(kept);
    QVERIFY(!window->findChild<QWidget *>(u"firstSteps"_qs)->isVisible());
}

void TestFirstSteps::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"en"_qs, u"fr"_qs}) {
        QTest::addRow("%s, usual", qPrintable(language)) << language << QSize(1024, 700);
        QTest::addRow("%s, smallest", qPrintable(language)) << language << QSize(860, 560);
    }
}

void TestFirstSteps::nothingIsCutOff()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QTranslator words;
    QVERIFY(words.load(u":/i18n/declic_"_qs + language));
    QCoreApplication::installTranslator(&words);
    const auto window = open();
    window->resize(size);
    window->desks().firstSteps.begin({});
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QCoreApplication::processEvents();
    auto *card = window->findChild<QWidget *>(u"firstSteps"_qs);
    auto *page = card->parentWidget();
    QCOMPARE(page->width(), page->parentWidget()->width()); // nothing to scroll sideways
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        const int room = label->wordWrap() ? label->heightForWidth(label->width())
                                           : label->sizeHint().height();
        QVERIFY2(label->height() >= room, qPrintable(label->text()));
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(),
                 qPrintable(label->text()));
    }
    for (const QPushButton *button : card->findChildren<QPushButton *>())
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
}

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
