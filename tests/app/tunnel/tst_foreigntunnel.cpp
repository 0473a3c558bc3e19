// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/tunnel.h"
#include "tests/app/tunnel/workshop.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::services::tunnel;
using tests::Workshop;

namespace {

constexpr Target Here{18080, false};
constexpr int Patience = 30'000; // ms, of a busy machine

Pace quickPace()
{
    Pace pace;
    pace.watch = std::chrono::milliseconds(40);
    return pace;
}

/// JSON, written with other quotes: moc 6.4 does not read on behind some raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray ngrokApi(const QByteArray &name, int port)
{
    return json("{'tunnels':[{'public_url':'https://" + name
                + "','config':{'addr':'http://localhost:" + QByteArray::number(port) + "'}}]}");
}

} // namespace

/// A tunnel that somebody started by hand.
class TestForeignTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsNgrok();
    void findsCloudflared_data();
    void findsCloudflared();
    void findsNothing_data();
    void findsNothing();
    void leavesOursAlone();
    void isForgotten();
    void isReplacedByOurs();

private:
    [[nodiscard]] bool startByHand(const QString &program);
    void look();
    [[nodiscard]] const TunnelState &state() const { return m_tunnel->state(); }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<QProcess> m_byHand;
    std::unique_ptr<Tunnel> m_tunnel;
    LocalPorts m_ports;
};

void TestForeignTunnel::init()
{
    m_workshop = std::make_unique<Workshop>();
    m_ports = {{}, {}};
}

void TestForeignTunnel::cleanup()
{
    m_tunnel.reset();
    if (m_byHand) {
        m_byHand->kill();
        m_byHand->waitForFinished();
    }
    m_byHand.reset();
    m_workshop.reset();
}

/// Its API is where Tunnel looks.
bool TestForeignTunnel::startByHand(const QString &program)
{
    m_workshop->play(program, {"api", "print {API}"});
    m_byHand = std::make_unique<QProcess>();
    m_byHand->start(m_workshop->path() + u'/' + program, {u"by-hand"_s});
    const bool told = QTest::qWaitFor([this] { return m_byHand->canReadLine(); }, Patience);
    const auto port = quint16(m_byHand->readLine().trimmed().toUInt());
    (program == u"ngrok"_s ? m_ports.ngrok : m_ports.cloudflared) = {1, port};
    return told && port > 0;
}

void TestForeignTunnel::look()
{
    if (!m_tunnel)
        m_tunnel = std::make_unique<Tunnel>(quickPace(), m_ports);
    QSignalSpy looked(m_tunnel.get(), &Tunnel::looked);
    m_tunnel->lookForForeign(Here);
    QTRY_COMPARE_WITH_TIMEOUT(looked.count(), 1, Patience);
    QCOMPARE(looked.first().first().toBool(), m_tunnel->state().startedByHand);
}

void TestForeignTunnel::findsNgrok()
{
    m_workshop->put(u"api_tunnels"_s, ngrokApi("hand.ngrok-free.app", Here.port));
    QVERIFY(startByHand(u"ngrok"_s));
    look();
    QCOMPARE(state(), (TunnelState{Phase::Up,
                                   Program::Ngrok,
                                   true,
                                   u"https://hand.ngrok-free.app"_s,
                                   Fault::None,
                                   {},
                                   0}));
    m_workshop->put(u"api_tunnels"_s, ngrokApi("other.ngrok-free.app", Here.port));
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://other.ngrok-free.app"_s, Patience);
    m_workshop->put(u"api_tunnels"_s, ngrokApi("other.ngrok-free.app", 9));
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Gone, Patience);
    QCOMPARE(state().fault, Fault::Ended);
    QCOMPARE(state().publicUrl, QString());
    QVERIFY(m_byHand->state() == QProcess::Running);
}

void TestForeignTunnel::findsCloudflared_data()
{
    QTest::addColumn<QByteArray>("quick");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("url");
    QTest::newRow("quick") << QByteArray("a-b.trycloudflare.com")
                           << json("{'service':'http://127.0.0.1:18080'}")
                           << u"https://a-b.trycloudflare.com"_s;
    QTest::newRow("named") << QByteArray()
                           << json("{'hostname':'shop.example','service':'http://localhost:18080'}")
                           << u"https://shop.example"_s;
}

void TestForeignTunnel::findsCloudflared()
{
    QFETCH(QByteArray, quick);
    QFETCH(QByteArray, rule);
    QFETCH(QString, url);
    m_workshop->put(u"quicktunnel"_s, json("{'hostname':'" + quick + "'}"));
    m_workshop->put(u"ready"_s, json("{'readyConnections':1}"));
    m_workshop->put(u"config"_s, json("{'version':0,'config':{'ingress':[" + rule + "]}}"));
    QVERIFY(startByHand(u"cloudflared"_s));
    look();
    QCOMPARE(state().phase, Phase::Up);
    QCOMPARE(state().program, Program::Cloudflared);
    QCOMPARE(state().publicUrl, url);
    m_workshop->put(u"ready"_s, json("{'readyConnections':0}"));
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Reconnecting, Patience);
    m_byHand->kill();
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Gone, Patience);
}

void TestForeignTunnel::findsNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("another port") << ngrokApi("hand.ngrok-free.app", 8081);
    QTest::newRow("no tunnel") << json("{'tunnels':[]}");
    QTest::newRow("another program") << QByteArray("<html>Hello</html>");
    QTest::newRow("an address that is none") << ngrokApi("127.0.0.1:1\",\"x\":\"", Here.port);
    QTest::newRow("too much") << QByteArray(2'000'000, '{');
    QTest::newRow("nothing") << QByteArray();
}

void TestForeignTunnel::findsNothing()
{
    QFETCH(QByteArray, answer);
    if (!answer.isEmpty())
        m_workshop->put(u"api_tunnels"_s, answer);
    QVERIFY(startByHand(u"ngrok"_s));
    look();
    QCOMPARE(state(), TunnelState{});
}

void TestForeignTunnel::leavesOursAlone()
{
    m_workshop->put(u"api_tunnels"_s, ngrokApi("hand.ngrok-free.app", Here.port));
    QVERIFY(startByHand(u"ngrok"_s));
    m_workshop->play(u"devtunnel"_s, {"file devtunnel-one.txt"});
    m_tunnel = std::make_unique<Tunnel>(quickPace(), m_ports);
    m_tunnel->start(Program::DevTunnel, Here);
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, Phase::Up, Patience);
    look();
    QCOMPARE(state().program, Program::DevTunnel);
}

void TestForeignTunnel::isForgotten()
{
    m_workshop->put(u"api_tunnels"_s, ngrokApi("hand.ngrok-free.app", Here.port));
    QVERIFY(startByHand(u"ngrok"_s));
    look();
    look(); // again: nothing changes
    QCOMPARE(state().phase, Phase::Up);
    m_tunnel->stop();
    QCOMPARE(state(), TunnelState{});
    look();
    m_tunnel->setTarget({9, false});
    QCOMPARE(state().phase, Phase::Off);
    QVERIFY(m_byHand->state() == QProcess::Running);
}

void TestForeignTunnel::isReplacedByOurs()
{
    m_workshop->put(u"api_tunnels"_s, ngrokApi("hand.ngrok-free.app", Here.port));
    QVERIFY(startByHand(u"ngrok"_s));
    look();
    m_workshop->play(u"devtunnel"_s, {"file devtunnel-one.txt"});
    m_tunnel->start(Program::DevTunnel, Here);
    QCOMPARE(state().startedByHand, false);
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://8s3kf2dx-18080.euw.devtunnels.ms"_s,
                              Patience);
    QVERIFY(m_byHand->state() == QProcess::Running);
}

QTEST_GUILESS_MAIN(TestForeignTunnel)
#include "tst_foreigntunnel.moc"
