// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"

#include "ui/livedesk.h"
#include "ui/livewording.h"
#include "ui/mainwindow.h"
#include "ui/pages/livepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/commandlist.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/statelabel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using ui::LiveDesk;
using ui::Tunnel;
using ui::TunnelProgram;
using Phase = Tunnel::Phase;
using Fault = Tunnel::Fault;

class LivePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysThatNobodyOutsideReachesIt();
    void offersInstalledProgramsFirst();
    void tellsHowToInstallWhatIsMissing();
    void startsAndStops();
    void waitsForTheServer();
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
    void everyFaultHasWords();
    void takesTheAddressOverOrNot();
    void offersATunnelStartedByHand();
    void takesAFixedUrl();
    void refusesWrongUrls_data();
    void refusesWrongUrls();
    void countsWhatHasAnOlderName_data();
    void countsWhatHasAnOlderName();
    void noticesWhatHasAnOlderName();
    void noticeComesBackWithMore();
    void warnsWhileEverybodyMayCall();
    void looksAgain();

private:
    LiveDesk &desk() { return m_window->desks().live; }
    template<typename Widget>
    Widget &named(const char *name)
    {
        return *page().findChild<Widget *>(QString::fromLatin1(name));
    }
    ui::pages::LivePage &page() { return *m_window->findChild<ui::pages::LivePage *>(); }
    void click(const char *name)
    {
        QTest::mouseClick(&named<QAbstractButton>(name), Qt::LeftButton);
    }
    QString state() { return named<ui::widgets::StateLabel>("reachState").word(); }
    void setTunnel(const Tunnel &tunnel, bool used = true) { desk().setTunnel(tunnel, used); }
    static server::ServerState reachedAt(const QString &url)
    {
        server::ServerState state = shop::running();
        state.publicUrl = url;
        return state;
    }
    static server::Subscription toldOf(const QString &base)
    {
        server::Subscription subscription = shop::subscriptions().front();
        subscription.id = base;
        subscription.subscriber.platform = server::Subscriber::Platform::PowerAutomate;
        subscription.publicBase = base;
        return subscription;
    }
    static Tunnel upAt(const QString &url)
    {
        Tunnel tunnel;
        tunnel.phase = Phase::Up;
        tunnel.publicUrl = url;
        return tunnel;
    }

    ListSource m_source;
    std::unique_ptr<ui::MainWindow> m_window;
};

void LivePageTest::init()
{
    m_window = std::make_unique<ui::MainWindow>(m_source);
    m_window->resize(1024, 900);
    m_window->setConnector(shop::connector());
    m_window->setServerState(reachedAt(shop::running().connectorUrl));
    desk().setOffers({{TunnelProgram::Ngrok, false},
                      {TunnelProgram::Cloudflared, true},
                      {TunnelProgram::DevTunnel, true}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    QVERIFY(page().isVisible());
}

void LivePageTest::saysThatNobodyOutsideReachesIt()
{
    QCOMPARE(state(), u"Local only"_qs);
    QCOMPARE(page().findChild<ui::widgets::CopyField *>()->value(), shop::running().connectorUrl);
    QVERIFY(!named<QCheckBox>("useAddress").isVisible());
    auto *status = m_window->findChild<ui::widgets::StateLabel *>(u"liveState"_qs);
    QVERIFY(status && status->isVisible());
    QCOMPARE(status->word(), u"Local only"_qs);
    setTunnel(upAt(u"https://a.example"_qs));
    QCOMPARE(status->word(), u"ngrok: up"_qs); // on every page
}

void LivePageTest::offersInstalledProgramsFirst()
{
    QStringList order;
    for (const auto *button : page().findChildren<QRadioButton *>())
        order.append(button->objectName());
    QCOMPARE(order, (QStringList{u"program-cloudflared"_qs, u"program-devtunnel"_qs,
                                 u"program-ngrok"_qs}));
    QVERIFY(named<QRadioButton>("program-cloudflared").isChecked());
    QVERIFY(!named<QLabel>("installNote").isVisible());
}

void LivePageTest::tellsHowToInstallWhatIsMissing()
{
    click("program-ngrok");
    const auto &commands = named<ui::widgets::CommandList>("installCommands");
    QVERIFY(commands.isVisible());
    QCOMPARE(commands.commands(), ui::wording::installCommands(TunnelProgram::Ngrok));
    QVERIFY(!named<QPushButton>("startTunnel").isEnabled());
    QTest::mouseClick(commands.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), commands.commands().front());
    click("program-devtunnel");
    QVERIFY(!commands.isVisible());
    QVERIFY(named<QPushButton>("startTunnel").isEnabled());
    // It was installed meanwhile; the choice stays.
    desk().setOffers({{TunnelProgram::Ngrok, true},
                      {TunnelProgram::Cloudflared, true},
                      {TunnelProgram::DevTunnel, true}});
    QVERIFY(named<QRadioButton>("program-devtunnel").isChecked());
    QCOMPARE(page().findChildren<QRadioButton *>().size(), 3);
}

void LivePageTest::startsAndStops()
{
    QSignalSpy start(&desk(), &LiveDesk::startTunnelRequested);
    QSignalSpy stop(&desk(), &LiveDesk::stopTunnelRequested);
    QVERIFY(!named<QPushButton>("stopTunnel").isVisible());
    click("program-devtunnel");
    click("startTunnel");
    QCOMPARE(start.size(), 1);
    QCOMPARE(start.front().front().value<TunnelProgram>(), TunnelProgram::DevTunnel);

    Tunnel tunnel;
    tunnel.program = TunnelProgram::DevTunnel;
    for (const auto &[phase, word] :
         {std::pair{Phase::Starting, "devtunnel: starting"}, std::pair{Phase::Up, "devtunnel: up"},
          std::pair{Phase::Reconnecting, "devtunnel: reconnecting"}}) {
        tunnel.phase = phase;
        setTunnel(tunnel);
        QCOMPARE(state(), QString::fromLatin1(word));
        QVERIFY(!named<QPushButton>("startTunnel").isVisible());
        QVERIFY(named<QPushButton>("stopTunnel").isVisible());
    }
    click("stopTunnel");
    QCOMPARE(stop.size(), 1);
    tunnel.phase = Phase::Gone;
    setTunnel(tunnel);
    QCOMPARE(state(), u"devtunnel: gone"_qs);
    QCOMPARE(named<QPushButton>("startTunnel").text(), u"Try again"_qs);
    QVERIFY(!named<QPushButton>("stopTunnel").isVisible());
}

void LivePageTest::waitsForTheServer()
{
    QVERIFY(named<QPushButton>("startTunnel").isEnabled());
    m_window->setServerState({});
    QCOMPARE(state(), u"Not running"_qs);
    QVERIFY(!named<QPushButton>("startTunnel").isEnabled());
}

void LivePageTest::saysWhatStandsInTheWay_data()
{
    QTest::addColumn<TunnelProgram>("program");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *name, TunnelProgram program, Fault fault, const char *words,
                        const char *command) {
        QTest::newRow(name) << program << fault << QString::fromLatin1(words)
                            << QString::fromLatin1(command);
    };
    row("ngrok without a token", TunnelProgram::Ngrok, Fault::NotSignedIn, "dashboard.ngrok.com",
        "ngrok config add-authtoken YOUR-TOKEN");
    row("devtunnel signed out", TunnelProgram::DevTunnel, Fault::NotSignedIn, "not signed in",
        "devtunnel user login");
    row("devtunnel missing", TunnelProgram::DevTunnel, Fault::NotInstalled, "not installed",
        "curl -sL https://aka.ms/DevTunnelCliInstall | bash");
    row("quota", TunnelProgram::Ngrok, Fault::QuotaReached, "limit", "");
    row("never ready", TunnelProgram::Cloudflared, Fault::NeverReady, "in time", "");
}

void LivePageTest::saysWhatStandsInTheWay()
{
    QFETCH(const TunnelProgram, program);
    QFETCH(const Fault, fault);
    QFETCH(const QString, words);
    QFETCH(const QString, command);
    Tunnel tunnel;
    tunnel.phase = Phase::Gone;
    tunnel.program = program;
    tunnel.fault = fault;
    tunnel.detail = u"ERR_4018 <b>as it says</b>"_qs;
    setTunnel(tunnel);
    const auto &advice = named<QLabel>("reachAdvice");
    QVERIFY(advice.isVisible());
    QVERIFY2(advice.text().contains(words), qPrintable(advice.text()));
    QVERIFY(named<QLabel>("reachDetail").text().contains(tunnel.detail));
    QCOMPARE(named<QLabel>("reachDetail").textFormat(), Qt::PlainText);
    const auto *commands = page().findChild<ui::widgets::CommandList *>(); // the first: its card's
    QCOMPARE(commands->isVisible(), !command.isEmpty());
    QCOMPARE(commands->commands().value(0), command);
    setTunnel(upAt(u"https://a.example"_qs));
    QVERIFY(!advice.isVisible());
    QVERIFY(!named<QLabel>("reachDetail").isVisible());
    QVERIFY(!commands->isVisible());
}

void LivePageTest::everyFaultHasWords()
{
    QSet<QString> seen;
    for (int fault = 1; fault <= static_cast<int>(Fault::Ended); ++fault) {
        Tunnel tunnel;
        tunnel.phase = Phase::Gone;
        tunnel.fault = static_cast<Fault>(fault);
        const QString text = ui::wording::tunnelAdvice(tunnel).text;
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY(!seen.contains(text));
        seen.insert(text);
    }
}

void LivePageTest::takesTheAddressOverOrNot()
{
    QSignalSpy used(&desk(), &LiveDesk::useTunnelRequested);
    setTunnel(upAt(u"https://a.example"_qs));
    auto &box = named<QCheckBox>("useAddress");
    QVERIFY(box.isVisible());
    QVERIFY(box.isChecked());
    QVERIFY(named<QLabel>("useNote").text().contains(u"definition"_qs));
    click("useAddress");
    QCOMPARE(used.takeFirst().front().toBool(), false);
    setTunnel(upAt(u"https://a.example"_qs), false);
    click("useAddress");
    QCOMPARE(used.takeFirst().front().toBool(), true);
    QCOMPARE(used.size(), 0); // no value that was shown came back
    desk().setBundled(true);
    QVERIFY(!named<QLabel>("useNote").text().contains(u"definition"_qs));
}

void LivePageTest::offersATunnelStartedByHand()
{
    Tunnel tunnel = upAt(u"https://mine.ngrok-free.app"_qs);
    tunnel.startedByHand = true;
    setTunnel(tunnel, false);
    QVERIFY(named<QLabel>("reachSentence").text().contains(u"by hand"_qs));
    QCOMPARE(page().findChild<ui::widgets::CopyField *>()->value(), tunnel.publicUrl);
    QVERIFY(!named<QCheckBox>("useAddress").isChecked());
    QVERIFY(named<QPushButton>("startTunnel").isVisible()); // one's own instead
    QCOMPARE(named<QPushButton>("stopTunnel").text(), u"Forget this tunnel"_qs);
}

void LivePageTest::takesAFixedUrl()
{
    QSignalSpy asked(&desk(), &LiveDesk::fixedUrlRequested);
    auto &field = named<QLineEdit>("fixedUrl");
    QVERIFY(!named<QPushButton>("useFixedUrl").isEnabled());
    QTest::keyClicks(&field, u" https://Shop.example/api/ "_qs);
    setTunnel(upAt(u"https://a.example"_qs)); // what is being typed stays
    click("useFixedUrl");
    QCOMPARE(asked.takeFirst().front().toString(), u"https://shop.example/api"_qs);
    desk().setFixedUrl(u"https://shop.example/api"_qs);
    QCOMPARE(field.text(), u"https://shop.example/api"_qs);
    setTunnel({});
    m_window->setServerState(reachedAt(u"https://shop.example/api"_qs));
    QCOMPARE(state(), u"Fixed public URL"_qs);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(asked.takeFirst().front().toString(), u"https://shop.example/api"_qs);
    click("removeFixedUrl");
    QCOMPARE(asked.takeFirst().front().toString(), QString());
    desk().setFixedUrl({});
    QVERIFY(field.text().isEmpty());
    QVERIFY(!named<QPushButton>("removeFixedUrl").isVisible());
}

void LivePageTest::refusesWrongUrls_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"shop.example", "ftp://shop.example", "https://", "https://a b",
          "https://me:secret@shop.example", "https://shop.example?x=1", "javascript:alert(1)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void LivePageTest::refusesWrongUrls()
{
    QFETCH(const QString, text);
    QSignalSpy asked(&desk(), &LiveDesk::fixedUrlRequested);
    auto &field = named<QLineEdit>("fixedUrl");
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    const QString problem = ui::wording::publicUrlProblem(text);
    QVERIFY(!problem.isEmpty());
    bool isShown = false;
    for (const auto *label : page().findChildren<QLabel *>())
        isShown = isShown || (label->isVisible() && label->text() == problem);
    QVERIFY(isShown);
}

void LivePageTest::countsWhatHasAnOlderName_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("stale");
    const QString now = u"https://new.example"_qs;
    QTest::newRow("another name") << u"https://old.example"_qs << now << 1;
    QTest::newRow("the same") << now << now << 0;
    QTest::newRow("another path") << u"https://new.example/shop"_qs << now << 1;
    QTest::newRow("told by an earlier version") << QString() << now << 0;
    QTest::newRow("on this machine") << u"http://127.0.0.1:8080"_qs << now << 0;
    QTest::newRow("no public name") << u"https://old.example"_qs << QString() << 0;
}

void LivePageTest::countsWhatHasAnOlderName()
{
    QFETCH(const QString, base);
    QFETCH(const QString, now);
    server::Subscription subscription = toldOf(base);
    QTEST(ui::staleLocations({&subscription}, now), "stale");
    subscription.subscriber.platform = server::Subscriber::Platform::TestFlow;
    QCOMPARE(ui::staleLocations({&subscription}, now), 0);
}

void LivePageTest::noticesWhatHasAnOlderName()
{
    auto *banner = m_window->findChild<ui::widgets::Banner *>(u"liveBanner"_qs);
    auto &notice = named<ui::widgets::Banner>("staleNotice");
    m_window->setServerState(reachedAt(u"https://old.example"_qs));
    m_window->setSubscriptions(
        {toldOf(u"https://old.example"_qs), toldOf(u"https://older.example"_qs)});
    QCOMPARE(desk().live().stale, 1);
    m_window->setServerState(reachedAt(u"https://new.example"_qs));
    QCOMPARE(desk().live().stale, 2);
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.text().contains(u"https://new.example"_qs), qPrintable(notice.text()));
    QVERIFY(!banner->isVisible()); // once is enough
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u'2'), qPrintable(banner->text()));

    // Its button opens the export.
    QAction *exporting = nullptr;
    for (const auto *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E))
                exporting = action;
        }
    }
    QVERIFY(exporting);
    disconnect(exporting, &QAction::triggered, nullptr, nullptr); // there is nothing to export from
    exporting->setEnabled(true);
    QSignalSpy exported(exporting, &QAction::triggered);
    QTest::mouseClick(banner->findChild<QPushButton *>(u"undoButton"_qs), Qt::LeftButton);
    QCOMPARE(exported.size(), 1);
    QVERIFY(banner->isVisible()); // until they subscribed anew

    server::Changes changes;
    changes.subscriptions = {toldOf(u"https://older.example"_qs)};
    changes.subscriptions.front().publicBase = u"https://new.example"_qs;
    changes.removedSubscriptions = {u"https://old.example"_qs};
    m_window->applyChanges(changes);
    QCOMPARE(desk().live().stale, 0);
    QVERIFY(!banner->isVisible());
}

void LivePageTest::noticeComesBackWithMore()
{
    auto *banner = m_window->findChild<ui::widgets::Banner *>(u"liveBanner"_qs);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    m_window->setServerState(reachedAt(u"https://new.example"_qs));
    m_window->setSubscriptions({toldOf(u"https://old.example"_qs)});
    QVERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    setTunnel(upAt(u"https://new.example"_qs));
    QVERIFY(!banner->isVisible()); // it was read
    m_window->setSubscriptions(
        {toldOf(u"https://old.example"_qs), toldOf(u"https://b.example"_qs)});
    QVERIFY(banner->isVisible());
}

void LivePageTest::warnsWhileEverybodyMayCall()
{
    auto *banner = m_window->findChild<ui::widgets::Banner *>(u"exposureBanner"_qs);
    QVERIFY(!banner->isVisible());
    server::ServerState state = reachedAt(u"https://a.example"_qs);
    state.outside = state.publicUrl;
    m_window->setServerState(state); // it ran before, too
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"https://a.example"_qs), qPrintable(banner->text()));
    QTest::mouseClick(banner->findChild<QToolButton *>(), Qt::LeftButton);
    m_window->setServerState(state);
    QVERIFY(!banner->isVisible());
    state.outside = u"https://b.example"_qs;
    m_window->setServerState(state);
    QVERIFY(banner->isVisible());
    state.outside.clear();
    m_window->setServerState(state);
    QVERIFY(!banner->isVisible());
}

void LivePageTest::looksAgain()
{
    QSignalSpy looked(&desk(), &LiveDesk::lookRequested);
    click("lookAgain");
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(looked.size(), 2);
}

QTEST_MAIN(LivePageTest)
#include "tst_livepage.moc"
