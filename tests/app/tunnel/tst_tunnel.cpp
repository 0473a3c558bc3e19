// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/tunnel.h"
#include "tests/app/tunnel/workshop.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::services::tunnel;
using tests::Workshop;

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr Target Here{18080, false};
const QString Ngrok = u"https://merry-otter-17.ngrok-free.app"_s;
const QString Quick = u"https://quiet-river-four-lamps.trycloudflare.com"_s;
const QString DevTunnels = u"https://8s3kf2dx-18080.euw.devtunnels.ms"_s;
constexpr int Patience = 30'000; // ms, of a busy machine

Pace quickPace()
{
    Pace pace;
    pace.ready = seconds(25);
    pace.poll = milliseconds(20);
    pace.watch = milliseconds(40);
    pace.pause = milliseconds(10);
    pace.longestPause = milliseconds(50);
    pace.restarts = 3;
    return pace;
}

QByteArray ngrokApi(const QByteArray &name)
{
    return R"({"tunnels":[{"name":"command_line","public_url":"https://)" + name
           + R"(","proto":"https","config":{"addr":"http://localhost:18080","inspect":true}}],"uri":"/api/tunnels"})";
}

QByteArray ready(int connections)
{
    return "{\"readyConnections\":" + QByteArray::number(connections) + "}";
}

} // namespace

/// The life of a tunnel, with stand-ins for the programs.
class TestTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comesUp_data();
    void comesUp();
    void asksTheApiFirst();
    void waitsUntilConnected();
    void noticesANewName_data();
    void noticesANewName();
    void startsAgainAfterACrash();
    void givesUpAtLast();
    void letsTheProgramReconnect();
    void startsAgainWhenForgotten();
    void tellsFaults_data();
    void tellsFaults();
    void tellsWhatIsNotInstalled();
    void tellsWhatCannotBeStarted();
    void givesUpWhatIsNeverReady();
    void tellsOfNoNetworkMeanwhile();
    void survivesGarbage();
    void survivesAFlood();
    void stopsWhileStarting();
    void stopsStubbornOnes();
    void waitsForTheOneBefore();
    void followsTheListener();
    void leavesNothingBehind();
    void keepsSecretsToItself();

private:
    void start(Program program) { m_tunnel->start(program, Here); }
    [[nodiscard]] const TunnelState &state() const { return m_tunnel->state(); }
    [[nodiscard]] qint64 numberIn(const QString &file) const
    {
        return m_workshop->content(file).toLongLong();
    }
    [[nodiscard]] QList<int> phases() const
    {
        QList<int> seen;
        for (const QList<QVariant> &told : *m_told) {
            const int phase = int(told.first().value<TunnelState>().phase);
            if (seen.isEmpty() || seen.last() != phase)
                seen.append(phase);
        }
        return seen;
    }
    void renew(const Pace &pace)
    {
        m_tunnel = std::make_unique<Tunnel>(pace);
        m_told = std::make_unique<QSignalSpy>(m_tunnel.get(), &Tunnel::stateChanged);
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<Tunnel> m_tunnel;
    std::unique_ptr<QSignalSpy> m_told;
};

void TestTunnel::init()
{
    m_workshop = std::make_unique<Workshop>();
    renew(quickPace());
}

void TestTunnel::cleanup()
{
    m_told.reset();
    m_tunnel.reset();
    m_workshop.reset();
}

void TestTunnel::comesUp_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("transcript");
    QTest::addColumn<QString>("url");
    const auto row = [](const QString &program, const QString &transcript, const QString &url) {
        QTest::newRow(qPrintable(transcript)) << program << transcript << url;
    };
    row(u"ngrok"_s, u"ngrok-3"_s, Ngrok);
    row(u"ngrok"_s, u"ngrok-3-json"_s, Ngrok);
    row(u"ngrok"_s, u"ngrok-2"_s, u"https://3ba1c9d2.ngrok.io"_s);
    row(u"cloudflared"_s, u"cloudflared"_s, Quick);
    row(u"devtunnel"_s, u"devtunnel-old"_s, u"https://8s3kf2dx.euw.devtunnels.ms:18080"_s);
    row(u"devtunnel"_s, u"devtunnel-two"_s, DevTunnels);
    row(u"devtunnel"_s, u"devtunnel-one"_s, DevTunnels);
    row(u"devtunnel"_s, u"devtunnel-newest"_s, DevTunnels);
}

/// By the output alone: no API answers.
void TestTunnel::comesUp()
{
    QFETCH(QString, program);
    QFETCH(QString, transcript);
    QFETCH(QString, url);
    const Program which = program == u"ngrok"_s       ? Program::Ngrok
                          : program == u"devtunnel"_s ? Program::DevTunnel
                                                      : Program::Cloudflared;
    m_workshop->play(program, {"file " + transcript.toUtf8() + ".txt"});
    start(which);
    QCOMPARE(state().phase, Phase::Starting);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    QCOMPARE(state(), (TunnelState{Phase::Up, which, false, url, Fault::None, {}, 0}));
    QCOMPARE(phases(), (QList<int>{int(Phase::Starting), int(Phase::Up)}));
    QVERIFY(m_workshop->starts(program).first().contains("18080"));
    m_tunnel->stop();
    QCOMPARE(state().phase, Phase::Off);
    QCOMPARE(state().publicUrl, QString());
    QTRY_VERIFY_WITH_TIMEOUT(!tests::isAlive(numberIn(program + u".pid"_s)), Patience);
}

void TestTunnel::asksTheApiFirst()
{
    m_workshop->put(u"api_tunnels"_s, ngrokApi("by-api.ngrok-free.app"));
    m_workshop->play(u"ngrok"_s, {"api", "file ngrok-3.txt"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://by-api.ngrok-free.app"_s, Patience);
}

void TestTunnel::waitsUntilConnected()
{
    m_workshop->put(u"quicktunnel"_s, R"({"hostname":"by-api.trycloudflare.com"})");
    m_workshop->put(u"ready"_s, ready(0));
    m_workshop->play(u"cloudflared"_s, {"api",
                                        "print 2026-01-12T08:30:02Z INF Starting metrics "
                                        "server on 127.0.0.1:{API}/metrics",
                                        "file cloudflared.txt", "env PATH"});
    start(Program::Cloudflared);
    QTRY_VERIFY_WITH_TIMEOUT(!m_workshop->content(u"env"_s).isEmpty(), Patience);
    QCOMPARE(state().phase, Phase::Starting);
    m_workshop->put(u"ready"_s, ready(1));
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://by-api.trycloudflare.com"_s, Patience);
    m_workshop->put(u"ready"_s, ready(0));
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Reconnecting, Patience);
    QCOMPARE(state().publicUrl, QString());
    m_workshop->put(u"ready"_s, ready(2));
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    QCOMPARE(m_workshop->starts(u"cloudflared"_s).size(), 1);
}

void TestTunnel::noticesANewName_data()
{
    QTest::addColumn<bool>("byApi");
    QTest::newRow("API") << true;
    QTest::newRow("output") << false;
}

void TestTunnel::noticesANewName()
{
    QFETCH(bool, byApi);
    if (byApi) {
        m_workshop->put(u"api_tunnels"_s, ngrokApi("first.ngrok-free.app"));
        m_workshop->play(u"ngrok"_s, {"api", "file ngrok-3.txt"});
        start(Program::Ngrok);
        QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://first.ngrok-free.app"_s, Patience);
        m_workshop->put(u"api_tunnels"_s, ngrokApi("second.ngrok-free.app"));
        QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://second.ngrok-free.app"_s, Patience);
    } else {
        m_workshop->play(u"devtunnel"_s,
                         {"file devtunnel-one.txt", "wait go",
                          "print Connect via browser: https://other-{PORT}.euw.devtunnels.ms"});
        start(Program::DevTunnel);
        QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, DevTunnels, Patience);
        m_workshop->put(u"go"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://other-18080.euw.devtunnels.ms"_s,
                                  Patience);
    }
    QVERIFY(!phases().contains(int(Phase::Reconnecting)));
}

void TestTunnel::startsAgainAfterACrash()
{
    m_workshop->play(u"ngrok"_s, {"file ngrok-3.txt", "wait go", "error last words", "crash"}, 1);
    m_workshop->play(u"ngrok"_s, {"file ngrok-2.txt"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, Ngrok, Patience);
    m_workshop->put(u"go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://3ba1c9d2.ngrok.io"_s, Patience);
    QCOMPARE(state().restarts, 1);
    QCOMPARE(phases(), (QList<int>{int(Phase::Starting), int(Phase::Up), int(Phase::Reconnecting),
                                   int(Phase::Up)}));
    const auto lost = m_told->at(2).first().value<TunnelState>();
    QCOMPARE(lost.fault, Fault::Ended);
    QCOMPARE(lost.detail, u"last words"_s);
    QCOMPARE(lost.publicUrl, QString());
    QCOMPARE(m_workshop->starts(u"ngrok"_s).size(), 2);
}

void TestTunnel::givesUpAtLast()
{
    m_workshop->play(u"devtunnel"_s, {"file devtunnel-one.txt", "crash"});
    start(Program::DevTunnel);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Gone, Patience);
    QCOMPARE(state().fault, Fault::Ended);
    QCOMPARE(state().restarts, 3);
    QCOMPARE(m_workshop->starts(u"devtunnel"_s).size(), 4);
}

void TestTunnel::letsTheProgramReconnect()
{
    m_workshop->play(
        u"ngrok"_s,
        {"file ngrok-3.txt", "wait away",
         R"(print lvl=eror msg="session closed, starting reconnect loop" obj=csess err="EOF")",
         "file ngrok-no-network.txt", "wait back",
         R"(print lvl=info msg="client session established" obj=csess)"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    m_workshop->put(u"away"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state().fault, Fault::NoNetwork, Patience);
    QCOMPARE(state().phase, Phase::Reconnecting);
    m_workshop->put(u"back"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    QCOMPARE(state().publicUrl, Ngrok);
    QCOMPARE(m_workshop->starts(u"ngrok"_s).size(), 1);
}

void TestTunnel::startsAgainWhenForgotten()
{
    m_workshop->play(u"cloudflared"_s,
                     {"file cloudflared.txt", "wait go",
                      "print 2026-01-12T08:30:00Z ERR Register tunnel error from server side "
                      "error=\"Unauthorized: Tunnel not found\" connIndex=0"},
                     1);
    m_workshop->play(u"cloudflared"_s, {"print |  https://new-one.trycloudflare.com  |"});
    start(Program::Cloudflared);
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, Quick, Patience);
    m_workshop->put(u"go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://new-one.trycloudflare.com"_s, Patience);
    QCOMPARE(state().restarts, 1);
}

void TestTunnel::tellsFaults_data()
{
    QTest::addColumn<Program>("program");
    QTest::addColumn<QByteArray>("transcript");
    QTest::addColumn<Fault>("fault");
    const auto row = [](Program program, const char *transcript, Fault fault) {
        QTest::newRow(transcript) << program << QByteArray(transcript) << fault;
    };
    row(Program::Ngrok, "ngrok-no-authtoken", Fault::NotSignedIn);
    row(Program::Ngrok, "ngrok-wrong-authtoken", Fault::NotSignedIn);
    row(Program::Ngrok, "ngrok-session-limit", Fault::AlreadyRunning);
    row(Program::Cloudflared, "cloudflared-too-many", Fault::QuotaReached);
    row(Program::DevTunnel, "devtunnel-signed-out", Fault::NotSignedIn);
    row(Program::DevTunnel, "devtunnel-too-many", Fault::QuotaReached);
}

/// Whether it ends by itself or stays.
void TestTunnel::tellsFaults()
{
    QFETCH(Program, program);
    QFETCH(QByteArray, transcript);
    QFETCH(Fault, fault);
    const QString name = QString::fromLatin1(transcript).section(u'-', 0, 0);
    for (const char *last : {"exit 1", ""}) {
        m_workshop->play(name, {"file " + transcript + ".txt", last});
        start(program);
        QCOMPARE(state().phase, Phase::Starting);
        QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Gone, Patience);
        QCOMPARE(state().fault, fault);
        QVERIFY(!state().detail.isEmpty());
        QVERIFY2(!state().detail.contains(u"2NqtPz7c"_s), qPrintable(state().detail));
    }
    QCOMPARE(m_workshop->starts(name).size(), 2);
}

void TestTunnel::tellsWhatIsNotInstalled()
{
    start(Program::Ngrok);
    QCOMPARE(state().phase, Phase::Gone);
    QCOMPARE(state().fault, Fault::NotInstalled);
}

void TestTunnel::tellsWhatCannotBeStarted()
{
    m_workshop->put(u"ngrok"_s, "\x7f no program");
    QFile::setPermissions(m_workshop->path() + u"/ngrok"_s,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Gone, Patience);
    QCOMPARE(state().fault, Fault::StartFailed);
    QVERIFY(!state().detail.isEmpty());
}

void TestTunnel::givesUpWhatIsNeverReady()
{
    Pace pace = quickPace();
    pace.ready = milliseconds(700);
    renew(pace);
    m_workshop->play(u"ngrok"_s, {"print starting, but never there"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Gone, Patience);
    QCOMPARE(state().fault, Fault::NeverReady);
    QVERIFY(!tests::isAlive(numberIn(u"ngrok.pid"_s)));
}

void TestTunnel::tellsOfNoNetworkMeanwhile()
{
    m_workshop->play(u"ngrok"_s, {"file ngrok-no-network.txt", "wait go", "file ngrok-3.txt"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().fault, Fault::NoNetwork, Patience);
    QCOMPARE(state().phase, Phase::Starting);
    m_workshop->put(u"go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    QCOMPARE(state().fault, Fault::None);
}

void TestTunnel::survivesGarbage()
{
    m_workshop->play(u"devtunnel"_s,
                     {"garbage", "print", "garbage", "print", "file devtunnel-newest.txt"});
    start(Program::DevTunnel);
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, DevTunnels, Patience);
}

void TestTunnel::survivesAFlood()
{
    m_workshop->play(u"ngrok"_s, {"file ngrok-3.txt", "flood"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, Ngrok, Patience);
    m_tunnel->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!tests::isAlive(numberIn(u"ngrok.pid"_s)), Patience);
    QCOMPARE(state().phase, Phase::Off);
}

void TestTunnel::stopsWhileStarting()
{
    m_workshop->play(u"ngrok"_s, {"child"});
    start(Program::Ngrok);
    m_tunnel->stop(); // before it has even begun
    QCOMPARE(state().phase, Phase::Off);
    start(Program::Ngrok);
    QTRY_VERIFY_WITH_TIMEOUT(numberIn(u"child"_s) > 0, Patience);
    QCOMPARE(state().phase, Phase::Starting);
    m_tunnel->stop();
    QCOMPARE(state(), (TunnelState{}));
    QTRY_VERIFY_WITH_TIMEOUT(!tests::isAlive(numberIn(u"ngrok.pid"_s)), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!tests::isAlive(numberIn(u"child"_s)), Patience);
    QCOMPARE(state().phase, Phase::Off);
}

void TestTunnel::stopsStubbornOnes()
{
    Pace pace = quickPace();
    pace.polite = milliseconds(100);
    renew(pace);
    m_workshop->play(u"ngrok"_s, {"stubborn", "file ngrok-3.txt"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    m_tunnel->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!tests::isAlive(numberIn(u"ngrok.pid"_s)), Patience);
}

void TestTunnel::waitsForTheOneBefore()
{
    Pace pace = quickPace();
    pace.polite = milliseconds(500);
    renew(pace);
    m_workshop->play(u"ngrok"_s, {"stubborn", "file ngrok-3.txt"});
    m_workshop->play(u"devtunnel"_s, {"file devtunnel-one.txt"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    const qint64 first = numberIn(u"ngrok.pid"_s);
    start(Program::DevTunnel);
    QCOMPARE(state().phase, Phase::Starting);
    QVERIFY(tests::isAlive(first));
    QTRY_VERIFY_WITH_TIMEOUT(!m_workshop->starts(u"devtunnel"_s).isEmpty(), Patience);
    QVERIFY(!tests::isAlive(first));
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, DevTunnels, Patience);
}

void TestTunnel::followsTheListener()
{
    m_tunnel->setTarget({1, false});
    QCOMPARE(state(), TunnelState{});
    m_workshop->play(u"devtunnel"_s, {"file devtunnel-one.txt"});
    start(Program::DevTunnel);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    m_tunnel->setTarget(Here);
    QCOMPARE(state().phase, Phase::Up);
    m_tunnel->setTarget({18443, true});
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://8s3kf2dx-18443.euw.devtunnels.ms"_s,
                              Patience);
    QCOMPARE(m_workshop->starts(u"devtunnel"_s).last(),
             QByteArray("host -p 18443 --allow-anonymous --protocol https"));
}

void TestTunnel::leavesNothingBehind()
{
    m_workshop->play(u"ngrok"_s, {"child", "file ngrok-3.txt"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(tests::isAlive(numberIn(u"child"_s)), Patience);
    m_told.reset();
    m_tunnel.reset();
    QVERIFY(!tests::isAlive(numberIn(u"ngrok.pid"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!tests::isAlive(numberIn(u"child"_s)), Patience);
}

void TestTunnel::keepsSecretsToItself()
{
    qputenv("DECLIC_API_KEY", "our secret");
    m_workshop->play(u"ngrok"_s, {"env DECLIC_API_KEY"});
    start(Program::Ngrok);
    QTRY_COMPARE_WITH_TIMEOUT(m_workshop->content(u"env"_s), QByteArray("."), Patience);
    qunsetenv("DECLIC_API_KEY");
}

QTEST_GUILESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
