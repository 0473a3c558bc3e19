// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/tunnel/workshop.h"
#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::Workshop;

namespace {

constexpr int Patience = 30'000; // ms, of a busy machine

} // namespace

/// `declic serve --tunnel`, with stand-ins for the programs.
class TestTunnelServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesTheAddressOver();
    void followsTheAddress();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void takesItAlongWhenKilled();

private:
    [[nodiscard]] bool serve(const QString &program);
    [[nodiscard]] QByteArray location() const;
    [[nodiscard]] bool prints(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return m_console->output().contains(text); }, Patience);
    }

    std::unique_ptr<tests::Receiver> m_receiver;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<tests::RunningConsole> m_console;
};

void TestTunnelServe::init()
{
    m_receiver = std::make_unique<tests::Receiver>();
    m_workshop = std::make_unique<Workshop>(Workshop::Path::First);
}

void TestTunnelServe::cleanup()
{
    if (QTest::currentTestFailed() && m_console)
        qWarning("%s", m_console->output().right(4096).constData());
    m_console.reset();
    m_workshop.reset();
}

bool TestTunnelServe::serve(const QString &program)
{
    m_console = std::make_unique<tests::RunningConsole>(
        QStringList{u"--allow-callback"_s, u"127.0.0.1"_s, u"--tunnel"_s, program});
    return m_console->start();
}

/// Of a new subscription.
QByteArray TestTunnelServe::location() const
{
    return tests::post(m_console->connector() + u"/event/instore"_s,
                       "{\"Url\": \"" + m_receiver->url("/a") + "\"}")
        .headers.value("location");
}

void TestTunnelServe::takesTheAddressOver()
{
    m_workshop->play(u"cloudflared"_s, {"file cloudflared.txt"});
    QVERIFY(serve(u"cloudflared"_s));
    QVERIFY(prints("  public     https://quiet-river-four-lamps.trycloudflare.com  (through "
                   "cloudflared)\n"));
    QTRY_VERIFY_WITH_TIMEOUT(
        location().startsWith("https://quiet-river-four-lamps.trycloudflare.com/event/"), Patience);
    // The connector's port, and never the operator's.
    const QByteArray port = m_console->connector().section(u':', -1).toUtf8();
    QVERIFY(m_workshop->starts(u"cloudflared"_s).first().contains(QByteArray("127.0.0.1:" + port)));
    QCOMPARE(m_console->output().count("  connector  "), 1);
    const qint64 child = m_workshop->content(u"cloudflared.pid"_s).toLongLong();
    QVERIFY(tests::isAlive(child));
    QCOMPARE(m_console->terminate(), 0);
    QVERIFY(!tests::isAlive(child));
}

void TestTunnelServe::followsTheAddress()
{
    m_workshop->play(u"devtunnel"_s, {"file devtunnel-one.txt", "wait go", "crash"}, 1);
    m_workshop->play(u"devtunnel"_s,
                     {"print Hosting port {PORT} at https://other-{PORT}.euw.devtunnels.ms/"});
    QVERIFY(serve(u"devtunnel"_s));
    QVERIFY(prints("  public     https://8s3kf2dx-"));
    m_workshop->put(u"go"_s);
    QVERIFY(prints("declic: the tunnel was lost, and devtunnel reconnects"));
    QVERIFY(prints("  public     https://other-"));
    QVERIFY(prints("declic export --host other-"));
    QTRY_VERIFY_WITH_TIMEOUT(location().startsWith("https://other-"), Patience);
    QCOMPARE(m_console->terminate(), 0);
}

void TestTunnelServe::refusesWhatCannotBe_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("not installed") << QByteArray() << QByteArray("ngrok is not installed");
    QTest::newRow("not signed in")
        << QByteArray("file ngrok-wrong-authtoken.txt") << QByteArray("ngrok config add-authtoken");
}

void TestTunnelServe::refusesWhatCannotBe()
{
    QFETCH(QByteArray, step);
    QFETCH(QByteArray, told);
    m_workshop.reset();
    m_workshop = std::make_unique<Workshop>(); // this machine may have a real one
    if (!step.isEmpty())
        m_workshop->play(u"ngrok"_s, {step, "exit 1"});
    QTemporaryDir folder;
    const tests::Finished finished = tests::runProgram(
        QStringLiteral(DECLIC_PROGRAM),
        {u"serve"_s, u"--data"_s, folder.path(), u"--connector"_s, u"127.0.0.1:0"_s,
         u"--operator"_s, u"127.0.0.1:0"_s, u"--tunnel"_s, u"ngrok"_s});
    QCOMPARE(finished.exitCode, 1);
    QVERIFY2(finished.err.contains("declic: there is no tunnel: "), finished.err.constData());
    QVERIFY2(finished.err.contains(told), finished.err.constData());
    QVERIFY2(!finished.err.contains("2NqtPz7c"), finished.err.constData());
}

/// SIGKILL leaves no time to say goodbye.
void TestTunnelServe::takesItAlongWhenKilled()
{
#ifndef Q_OS_LINUX
    QSKIP("the system ends no children");
#endif
    m_workshop->play(u"cloudflared"_s, {"stubborn", "file cloudflared.txt"});
    QVERIFY(serve(u"cloudflared"_s));
    QVERIFY(prints("  public     "));
    const qint64 child = m_workshop->content(u"cloudflared.pid"_s).toLongLong();
    QVERIFY(tests::isAlive(child));
    m_console->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!tests::isAlive(child), Patience);
}

QTEST_GUILESS_MAIN(TestTunnelServe)
#include "tst_tunnelserve.moc"
