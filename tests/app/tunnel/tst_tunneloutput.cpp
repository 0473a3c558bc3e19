// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/logfields.h"
#include "app/services/tunnel/outputlines.h"
#include "app/services/tunnel/programs.h"
#include "app/services/tunnel/publicorigin.h"
#include "app/services/tunnel/sighting.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::services::tunnel;

namespace {

constexpr quint16 Port = 18080;
constexpr quint16 ApiPort = 14041;

const QString Ngrok = u"https://merry-otter-17.ngrok-free.app"_s;
const QString DevTunnels = u"https://8s3kf2dx-18080.euw.devtunnels.ms"_s;

/// What a program once printed, with our ports in it.
QByteArray transcript(const QString &name)
{
    QFile file(QLatin1String(DECLIC_SOURCE_DIR "/tests/samples/tunnels/") + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no transcript %s", qPrintable(name));
    return file.readAll()
        .replace("{PORT}", QByteArray::number(Port))
        .replace("{API}", QByteArray::number(ApiPort));
}

Sighting sightingOf(const QByteArrayList &lines, Program program)
{
    Sighting all;
    for (const QByteArray &line : lines) {
        const Sighting seen = readLine(program, line, Port);
        if (all.publicUrl.isEmpty())
            all.publicUrl = seen.publicUrl;
        if (all.apiPort == 0)
            all.apiPort = seen.apiPort;
        if (all.fault == Fault::None && seen.fault != Fault::None) {
            all.fault = seen.fault;
            all.words = seen.words;
        }
    }
    return all;
}

} // namespace

/// What tunnel programs write, and what is made of it.
class TestTunnelOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTranscripts_data();
    void readsTranscripts();
    void ignoresStrangers_data();
    void ignoresStrangers();
    void readsLinks_data();
    void readsLinks();
    void cutsLines();
    void boundsLines();
    void stripsSequences_data();
    void stripsSequences();
    void readsLogFields();
    void masksWords_data();
    void masksWords();
    void knowsPublicOrigins_data();
    void knowsPublicOrigins();
    void leadsToThisMachine_data();
    void leadsToThisMachine();
    void leadsOnlyToThePort();
};

void TestTunnelOutput::readsTranscripts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("apiPort");
    QTest::addColumn<Fault>("fault");
    const QString none;
    const auto row = [](const char *name, const QString &url, int api, Fault fault) {
        QTest::newRow(name) << QString::fromLatin1(name) << url << api << fault;
    };
    row("ngrok-3", Ngrok, ApiPort, Fault::None);
    row("ngrok-3-json", Ngrok, ApiPort, Fault::None);
    row("ngrok-2", u"https://3ba1c9d2.ngrok.io"_s, ApiPort, Fault::None);
    row("ngrok-no-authtoken", none, ApiPort, Fault::NotSignedIn);
    row("ngrok-wrong-authtoken", none, 0, Fault::NotSignedIn);
    row("ngrok-session-limit", none, 0, Fault::AlreadyRunning);
    row("ngrok-no-network", none, 0, Fault::NoNetwork);
    row("cloudflared", u"https://quiet-river-four-lamps.trycloudflare.com"_s, ApiPort, Fault::None);
    row("cloudflared-too-many", none, 0, Fault::QuotaReached);
    row("cloudflared-no-network", none, 0, Fault::NoNetwork);
    row("devtunnel-old", u"https://8s3kf2dx.euw.devtunnels.ms:18080"_s, 0, Fault::None);
    row("devtunnel-two", DevTunnels, 0, Fault::None);
    row("devtunnel-one", DevTunnels, 0, Fault::None);
    row("devtunnel-newest", DevTunnels, 0, Fault::None);
    row("devtunnel-signed-out", none, 0, Fault::NotSignedIn);
    row("devtunnel-too-many", none, 0, Fault::QuotaReached);
    row("devtunnel-no-network", none, 0, Fault::NoNetwork);
}

/// Whole and byte by byte.
void TestTunnelOutput::readsTranscripts()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(int, apiPort);
    QFETCH(Fault, fault);
    const auto program = programNamed(name.section(u'-', 0, 0));
    QVERIFY(program);
    const QByteArray text = transcript(name);
    OutputLines whole;
    const QByteArrayList lines = whole.take(text);
    OutputLines pieces;
    QByteArrayList dribbled;
    for (const char byte : text)
        dribbled += pieces.take(QByteArrayView(&byte, 1));
    QCOMPARE(dribbled, lines);
    const Sighting seen = sightingOf(lines, *program);
    QCOMPARE(seen.publicUrl, url);
    QCOMPARE(int(seen.apiPort), apiPort);
    QCOMPARE(seen.fault, fault);
    QCOMPARE(fault == Fault::None, seen.words.isEmpty());
}

void TestTunnelOutput::ignoresStrangers_data()
{
    QTest::addColumn<Program>("program");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("ngrok: a request with our words")
        << Program::Ngrok
        << QByteArray(
               R"(t=1 lvl=info msg="join connections" r="msg=\"started tunnel\" url=https://evil.example")");
    QTest::newRow("ngrok: another message with a url")
        << Program::Ngrok << QByteArray("t=1 lvl=info msg=other url=https://evil.example");
    QTest::newRow("ngrok: http") << Program::Ngrok
                                 << QByteArray(R"(msg="started tunnel" url=http://a.ngrok.io)");
    QTest::newRow("ngrok: tcp") << Program::Ngrok
                                << QByteArray(
                                       R"(msg="started tunnel" url=tcp://1.tcp.ngrok.io:4242)");
    QTest::newRow("ngrok: user info")
        << Program::Ngrok
        << QByteArray(R"(msg="started tunnel" url=https://a.ngrok.io@evil.example)");
    QTest::newRow("cloudflared: its service")
        << Program::Cloudflared
        << QByteArray("2026-01-12T08:30:02Z INF |  https://api.trycloudflare.com  |");
    QTest::newRow("cloudflared: a visited path")
        << Program::Cloudflared
        << QByteArray("2026-01-12T08:30:02Z ERR error=x dest=https://e.trycloudflare.com/ INF | "
                      "https://e.trycloudflare.com");
    QTest::newRow("cloudflared: a longer name")
        << Program::Cloudflared << QByteArray("|  https://a-b.trycloudflare.com.evil.example  |");
    QTest::newRow("devtunnel: another port")
        << Program::DevTunnel
        << QByteArray("Connect via browser: https://abc-18081.euw.devtunnels.ms");
    QTest::newRow("devtunnel: a port that begins alike")
        << Program::DevTunnel
        << QByteArray("Hosting port 180 at https://abc-180801.euw.devtunnels.ms/");
    QTest::newRow("devtunnel: the inspector")
        << Program::DevTunnel
        << QByteArray("Connect via browser: https://abc-18080-inspect.euw.devtunnels.ms");
    QTest::newRow("devtunnel: another host")
        << Program::DevTunnel
        << QByteArray("Connect via browser: https://abc-18080.devtunnels.ms.evil.example");
    QTest::newRow("devtunnel: another line")
        << Program::DevTunnel << QByteArray("Request: https://abc-18080.euw.devtunnels.ms");
}

void TestTunnelOutput::ignoresStrangers()
{
    QFETCH(Program, program);
    QFETCH(QByteArray, line);
    const Sighting seen = readLine(program, line, Port);
    QCOMPARE(seen.publicUrl, QString());
    QCOMPARE(seen.fault, Fault::None);
}

void TestTunnelOutput::readsLinks_data()
{
    using Link = Sighting::Link;
    QTest::addColumn<Program>("program");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("link");
    QTest::newRow("ngrok: lost")
        << Program::Ngrok
        << QByteArray(R"(lvl=eror msg="heartbeat timeout, terminating session" obj=csess)")
        << int(Link::Lost);
    QTest::newRow("ngrok: tries")
        << Program::Ngrok
        << QByteArray(R"(lvl=eror msg="session closed, starting reconnect loop" obj=csess)")
        << int(Link::Lost);
    QTest::newRow("ngrok: back") << Program::Ngrok
                                 << QByteArray(
                                        R"(lvl=info msg="client session established" obj=csess)")
                                 << int(Link::Back);
    QTest::newRow("cloudflared: forgotten")
        << Program::Cloudflared
        << QByteArray("2026-01-12T08:30:00Z ERR Register tunnel error from server side "
                      "error=\"Unauthorized: Tunnel not found\" connIndex=0")
        << int(Link::Dead);
    QTest::newRow("devtunnel: nothing")
        << Program::DevTunnel << QByteArray("reconnecting") << int(Link::Unknown);
}

void TestTunnelOutput::readsLinks()
{
    QFETCH(Program, program);
    QFETCH(QByteArray, line);
    QFETCH(int, link);
    QCOMPARE(int(readLine(program, line, Port).link), link);
}

void TestTunnelOutput::cutsLines()
{
    OutputLines lines;
    QCOMPARE(lines.take("on"), QByteArrayList());
    QCOMPARE(lines.take("e\r\n\r\n  \n10 %\r20 %\rtwo\nthr"),
             (QByteArrayList{"one", "10 %", "20 %", "two"}));
    QCOMPARE(lines.takeRest(), QByteArrayList{"thr"});
    QCOMPARE(lines.takeRest(), QByteArrayList());
}

void TestTunnelOutput::boundsLines()
{
    OutputLines lines;
    const QByteArray endless(100'000, 'x');
    for (int i = 0; i < 100; ++i)
        QCOMPARE(lines.take(endless), QByteArrayList());
    const QByteArrayList taken = lines.take("\nnext\n");
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken.first(), QByteArray(OutputLines::LongestLine, 'x'));
    QCOMPARE(taken.last(), QByteArray("next"));
}

void TestTunnelOutput::stripsSequences_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("colour") << QByteArray("\x1b[1;34ma\x1b[0m b") << QByteArray("a b");
    QTest::newRow("title") << QByteArray("\x1b]0;title\x07x") << QByteArray("x");
    QTest::newRow("title, other end") << QByteArray("\x1b]0;title\x1b\\x") << QByteArray("x");
    QTest::newRow("two bytes") << QByteArray("\x1b(x") << QByteArray("x");
    QTest::newRow("cut short") << QByteArray("x\x1b[12") << QByteArray("x");
    QTest::newRow("alone") << QByteArray("x\x1b") << QByteArray("x");
    QTest::newRow("controls") << QByteArray("a\tb\x01\x7f\0c", 7) << QByteArray("a bc");
}

void TestTunnelOutput::stripsSequences()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, plain);
    QCOMPARE(plainText(line), plain);
}

void TestTunnelOutput::readsLogFields()
{
    const LogFields fields = readLogFields(
        R"(word t=1 msg="a \"b\" c\nd" empty= quoted="" t=2 last="open)");
    QCOMPARE(fields.value("t"), QByteArray("1"));
    QCOMPARE(fields.value("msg"), QByteArray("a \"b\" c d"));
    QCOMPARE(fields.value("last"), QByteArray("open"));
    QVERIFY(fields.contains("empty") && fields.contains("quoted") && !fields.contains("word"));
    QCOMPARE(readLogFields(R"({"msg":"a","n":3,"deep":{"msg":"b"}})").value("msg"),
             QByteArray("a"));
    QVERIFY(readLogFields("{\"msg\":").isEmpty());
    QVERIFY(readLogFields(QByteArray(5000, '{')).isEmpty());
    QVERIFY(readLogFields(QByteArray("a=b ").repeated(2000)).size() == 1);
    QByteArray many;
    for (int i = 0; i < 1000; ++i)
        many += 'f' + QByteArray::number(i) + "=1 ";
    QVERIFY(readLogFields(many).size() <= 64);
}

void TestTunnelOutput::masksWords_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("authtoken of ngrok")
        << sightingOf(OutputLines().take(transcript(u"ngrok-wrong-authtoken"_s)), Program::Ngrok)
               .words
        << QByteArray("2NqtPz7cKx0Yb4LmT1sV");
    QTest::newRow("bare") << QByteArray(
        "bad 2NqtPz7cKx0Yb4LmT1sVwR8uEdA_5HjQk3GfWn9ZcXvBy6tMa here")
                          << QByteArray("2NqtPz7c");
    QTest::newRow("web token") << QByteArray("x eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl")
                               << QByteArray("eyJzdWIi");
    QTest::newRow("header") << QByteArray("Authorization: tunnel abcdefgh1234")
                            << QByteArray("abcdefgh1234");
    QTest::newRow("query") << QByteArray("https://a.example/x?sig=Secret1")
                           << QByteArray("Secret1");
}

void TestTunnelOutput::masksWords()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, secret);
    QVERIFY(words.contains(secret));
    const QString shown = shownWords(words);
    QVERIFY2(!shown.toUtf8().contains(secret), qPrintable(shown));
    QVERIFY2(shown.contains(u"•••"), qPrintable(shown));
    QVERIFY(shown.size() <= 240);
    QVERIFY(shownWords(QByteArray(10'000, 'a')).size() <= 240);
}

void TestTunnelOutput::knowsPublicOrigins_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("plain") << u"https://a.example"_s << u"https://a.example"_s;
    QTest::newRow("slash") << u"https://a.example/"_s << u"https://a.example"_s;
    QTest::newRow("port") << u"https://a.example:8443"_s << u"https://a.example:8443"_s;
    QTest::newRow("case") << u"https://A.Example"_s << u"https://a.example"_s;
    for (const char *wrong :
         {"", "a.example", "http://a.example", "https://", "https://localhost", "https://a",
          "https://127.0.0.1", "https://[::1]", "https://8.8.8.8", "https://u@a.example",
          "https://a.example/path", "https://a.example?x", "https://a.example#x",
          "https://a.example:99999", "javascript:alert(1)", "https://a b.example",
          "https://a.example\n"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
    QTest::newRow("long") << u"https://"_s + QString(400, u'a') + u".example"_s << QString();
}

void TestTunnelOutput::knowsPublicOrigins()
{
    QFETCH(QString, url);
    QFETCH(QString, origin);
    QCOMPARE(publicOrigin(url), origin);
}

void TestTunnelOutput::leadsToThisMachine_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("leads");
    QTest::newRow("url") << u"http://localhost:18080"_s << true;
    QTest::newRow("secure") << u"https://127.0.0.1:18080/"_s << true;
    QTest::newRow("without scheme") << u"127.0.0.1:18080"_s << true;
    QTest::newRow("six") << u"http://[::1]:18080"_s << true;
    QTest::newRow("number") << u"18080"_s << true;
    QTest::newRow("other port") << u"http://localhost:8080"_s << false;
    QTest::newRow("ends alike") << u"http://localhost:118080"_s << false;
    QTest::newRow("other machine") << u"http://10.0.0.7:18080"_s << false;
    QTest::newRow("no port") << u"http://localhost"_s << false;
    QTest::newRow("in the path") << u"http://localhost/:18080"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("words") << u"file:///x y"_s << false;
}

void TestTunnelOutput::leadsToThisMachine()
{
    QFETCH(QString, address);
    QFETCH(bool, leads);
    QCOMPARE(leadsTo(address, Port), leads);
    QCOMPARE(leadsTo(u"http://localhost"_s, 80), true);
}

void TestTunnelOutput::leadsOnlyToThePort()
{
    for (const Program program : Programs) {
        QCOMPARE(programNamed(nameOf(program)), std::optional(program));
        for (const bool secure : {false, true}) {
            const QString all = argumentsFor(program, {Port, secure}).join(u' ');
            QCOMPARE(all.count(u"18080"_s), 1);
            QCOMPARE(all.contains(u"https"_s), secure);
        }
    }
    QVERIFY(argumentsFor(Program::DevTunnel, {Port, false}).contains(u"--allow-anonymous"_s));
    QCOMPARE(programNamed(u"ssh"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestTunnelOutput)
#include "tst_tunneloutput.moc"
