// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/http/endpointfixture.h"
#include "tests/server/http/rawclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace std::chrono_literals;
using namespace server::http;

namespace {

Limits shortTimes()
{
    Limits limits;
    limits.headTime = 150ms;
    limits.bodyTime = 150ms;
    limits.idleTime = 150ms;
    limits.handlerTime = 150ms;
    limits.closeTime = 300ms;
    return limits;
}

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

/// True when a new client gets its answer.
bool isServed(quint16 port)
{
    RawClient client(port);
    client.send(get("/a"));
    return QTest::qWaitFor([&client] { return !client.statuses().isEmpty(); }, 10'000)
           && client.statuses() == QList<int>{200};
}

} // namespace

class TestGuardLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void refusalEndsTheConnection();
    void largeBodyIsRefusedReadably();
    void continueIsSent();
    void slowHead_data();
    void slowHead();
    void slowBody();
    void idleConnectionIsClosed();
    void busyConnectionIsNotIdle();
    void slowHandler();
    void silentClientIsLetGo();
    void tooManyConnections();
    void whoUsesItsPlaceKeepsIt_data();
    void whoUsesItsPlaceKeepsIt();
    void requestsOfOneClient_data();
    void requestsOfOneClient();
    void connectionsOfOneClient();
    void refusedBeforeItsBody();
    void pipelinedBeyondMeasure();
    void largeBodiesTogether();
    void slowReaderOfAnAnswer();
};

void TestGuardLimits::refusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("TLS") << QByteArray::fromHex("1603010200010001fc0303") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
    QTest::newRow("method") << QByteArray("BREW / HTTP/1.1\r\nHost: a\r\n\r\n") << 501;
    QTest::newRow("target") << get('/' + QByteArray(9000, 'a')) << 414;
    QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nA: " + QByteArray(17000, 'a')) << 431;
    QTest::newRow("body") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n")
                          << 413;
    QTest::newRow("expectation") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n")
                                 << 417;
    QTest::newRow("smuggling") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n")
                               << 400;
}

void TestGuardLimits::refusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(request);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.statuses(), QList<int>{status});
    QVERIFY(client.hasText("\r\nConnection: close\r\n"));
    QVERIFY(client.hasText("\r\nContent-Type: application/problem+json\r\n"));
    const QByteArray body = client.received.mid(client.received.indexOf("\r\n\r\n") + 4);
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    QCOMPARE(problem.value(u"status").toInt(), status);
    QVERIFY(!problem.value(u"detail").toString().isEmpty());
    QCOMPARE(fixture.answered, QList<int>{status});
}

void TestGuardLimits::refusalEndsTheConnection()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(get("/good") + "BAD\r\n\r\n" + get("/smuggled"));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.statuses(), (QList<int>{200, 400}));
}

void TestGuardLimits::largeBodyIsRefusedReadably()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    const int size = 20 * 1024 * 1024;
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(size)
                + "\r\n\r\n");
    client.send(QByteArray(size, 'x'));
    QTRY_COMPARE(client.statuses(), QList<int>{413});
}

void TestGuardLimits::continueIsSent()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                "Content-Length: 2\r\n\r\n");
    QTRY_COMPARE(client.received, "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("ab");
    QTRY_VERIFY(client.received.endsWith("POST  ab"));
    QCOMPARE(client.statuses(), (QList<int>{100, 200}));
}

void TestGuardLimits::slowHead_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("empty lines") << QByteArray("\r\n");
    QTest::newRow("second request") << get("/a");
}

void TestGuardLimits::slowHead()
{
    QFETCH(QByteArray, first);
    EndpointFixture fixture(shortTimes());
    RawClient client(fixture.port);
    client.send(first);
    client.trickle("X", 30); // a byte now and then must not keep it alive
    QTRY_VERIFY(client.statuses().contains(408));
    QTRY_VERIFY(client.isClosed());
}

void TestGuardLimits::slowBody()
{
    EndpointFixture fixture(shortTimes());
    RawClient client(fixture.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n");
    client.trickle("x", 30);
    QTRY_COMPARE(client.statuses(), QList<int>{408});
    QCOMPARE(fixture.answeredPaths, QList<QByteArray>{"/"});
}

void TestGuardLimits::idleConnectionIsClosed()
{
    EndpointFixture fixture(shortTimes());
    RawClient client(fixture.port);
    client.send(get("/a"));
    QTRY_COMPARE(client.statuses(), QList<int>{200});
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.statuses(), QList<int>{200});
    RawClient mute(fixture.port);
    QTRY_VERIFY(mute.isClosed());
    QVERIFY(mute.received.isEmpty());
}

void TestGuardLimits::busyConnectionIsNotIdle()
{
    Limits limits = shortTimes();
    limits.idleTime = 1s; // the machine may be busy, too
    EndpointFixture fixture(limits);
    RawClient client(fixture.port);
    client.trickle(get("/a"), 60);
    QTRY_VERIFY_WITH_TIMEOUT(client.statuses().size() >= 20, 30'000);
    QVERIFY(!client.isClosed());
}

void TestGuardLimits::slowHandler()
{
    EndpointFixture fixture(shortTimes());
    RawClient client(fixture.port);
    client.send(get("/later"));
    QTRY_COMPARE(client.statuses(), QList<int>{504});
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(fixture.pending.size(), size_t(1));
    fixture.answerOldest("late");
    QCOMPARE(fixture.answered, QList<int>{504});
    QCOMPARE(fixture.answeredPaths, QList<QByteArray>{"/later"});
}

void TestGuardLimits::silentClientIsLetGo()
{
    EndpointFixture fixture(shortTimes());
    RawClient client(fixture.port);
    client.setReadBufferSize(1); // does not even read that the connection ended
    QTRY_VERIFY(client.isClosed());
}

void TestGuardLimits::tooManyConnections()
{
    Limits limits;
    limits.connections = 8;
    EndpointFixture fixture(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (size_t i = 1; i <= 8; ++i) {
        clients.push_back(std::make_unique<RawClient>(fixture.port));
        clients.back()->send(get("/later"));
        QTRY_COMPARE(fixture.pending.size(), i);
    }
    RawClient refused(fixture.port);
    refused.send(get("/a"));
    QTRY_COMPARE(refused.statuses(), QList<int>{503});
    QVERIFY(refused.hasText("\r\nRetry-After: "));
    QTRY_VERIFY(refused.isClosed());
    std::vector<std::unique_ptr<RawClient>> flood;
    for (int i = 0; i < 20; ++i)
        flood.push_back(std::make_unique<RawClient>(fixture.port));
    QTRY_VERIFY(flood.back()->isClosed());
    flood.clear();
    clients.clear();
    while (!fixture.pending.empty())
        fixture.answerOldest("late");
    QTRY_VERIFY(isServed(fixture.port));
}

void TestGuardLimits::whoUsesItsPlaceKeepsIt_data()
{
    QTest::addColumn<QByteArrayList>("others");
    QTest::addColumn<QList<bool>>("gone");
    const QByteArray half = "GET /a HTTP/1.1\r\n";
    QTest::newRow("mute before idle")
        << QByteArrayList{get("/a"), {}, get("/later")} << QList<bool>{false, true, false};
    QTest::newRow("idle before slow")
        << QByteArrayList{half, get("/a"), get("/later")} << QList<bool>{false, true, false};
    QTest::newRow("slow before busy")
        << QByteArrayList{get("/later"), get("/later"), half} << QList<bool>{false, false, true};
}

void TestGuardLimits::whoUsesItsPlaceKeepsIt()
{
    QFETCH(QByteArrayList, others);
    QFETCH(QList<bool>, gone);
    Limits limits;
    limits.connections = 3;
    limits.patience = 50ms;
    EndpointFixture fixture(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (const QByteArray &sent : others) {
        clients.push_back(std::make_unique<RawClient>(fixture.port));
        clients.back()->send(sent);
    }
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(timer.elapsed() > 100);
    QVERIFY(isServed(fixture.port));
    for (size_t i = 0; i < clients.size(); ++i)
        QTRY_COMPARE(clients[i]->isClosed(), gone[qsizetype(i)]);
}

void TestGuardLimits::requestsOfOneClient_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QList<int>>("statuses");
    const QList<int> limited{200, 200, 200, 429};
    const QList<int> all{200, 200, 200, 200, 200};
    QTest::newRow("through a tunnel") << QByteArray("X-Forwarded-For: 203.0.113.7") << limited;
    QTest::newRow("with a forged value before it")
        << QByteArray("X-Forwarded-For: 192.0.2.1, 203.0.113.7") << limited;
    QTest::newRow("not an address") << QByteArray("X-Forwarded-For: unknown") << limited;
    QTest::newRow("of this machine") << QByteArray("X-Other: 203.0.113.7") << all;
}

void TestGuardLimits::requestsOfOneClient()
{
    QFETCH(QByteArray, field);
    QFETCH(QList<int>, statuses);
    Limits limits;
    limits.requestRate = 0.5;
    limits.requestBurst = 3;
    EndpointFixture fixture(limits);
    RawClient client(fixture.port);
    client.send(QByteArray("GET /a HTTP/1.1\r\nHost: a\r\n" + field + "\r\n\r\n").repeated(5));
    QTRY_COMPARE(client.statuses(), statuses);
    QCOMPARE(client.hasText("\r\nRetry-After: 2\r\n"), statuses.contains(429));
    QTRY_COMPARE(client.isClosed(), statuses.contains(429));
    QVERIFY(isServed(fixture.port));
}

void TestGuardLimits::connectionsOfOneClient()
{
    Limits limits;
    limits.connectionsPerClient = 2;
    EndpointFixture fixture(limits);
    const QByteArray request = "GET /a HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n";
    std::vector<std::unique_ptr<RawClient>> clients;
    for (const int status : {200, 200, 429}) {
        clients.push_back(std::make_unique<RawClient>(fixture.port));
        clients.back()->send(request);
        QTRY_COMPARE(clients.back()->statuses(), QList<int>{status});
    }
    clients.front()->disconnectFromHost();
    RawClient next(fixture.port);
    const auto isIn = [&next, &request] {
        next.send(request);
        return QTest::qWaitFor([&next] { return next.statuses().contains(200); }, 500);
    };
    QTRY_VERIFY(isIn());
}

void TestGuardLimits::refusedBeforeItsBody()
{
    Limits limits;
    limits.requestRate = 0.1;
    limits.requestBurst = 1;
    EndpointFixture fixture(limits);
    const QByteArray head = "POST /echo HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.7\r\n"
                            "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n";
    RawClient first(fixture.port);
    first.send(head);
    QTRY_COMPARE(first.statuses(), QList<int>{100});
    RawClient second(fixture.port);
    second.send(head);
    QTRY_COMPARE(second.statuses(), QList<int>{429});
}

void TestGuardLimits::pipelinedBeyondMeasure()
{
    Limits limits;
    limits.pipelined = 4;
    EndpointFixture fixture(limits);
    RawClient client(fixture.port);
    client.send(get("/a").repeated(6));
    QTRY_COMPARE(client.statuses(), (QList<int>{200, 200, 200, 200, 429}));
}

void TestGuardLimits::largeBodiesTogether()
{
    Limits limits;
    limits.held = 300 * 1024;
    EndpointFixture fixture(limits);
    const QByteArray most = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 200001\r\n\r\n"
                            + QByteArray(200'000, 'x');
    RawClient first(fixture.port);
    first.send(most);
    RawClient second(fixture.port);
    second.send(most);
    QTRY_VERIFY(first.statuses() + second.statuses() == QList<int>{503});
    RawClient &other = first.statuses().isEmpty() ? first : second;
    other.send("x"); // whose place is not taken
    QTRY_COMPARE(other.statuses(), QList<int>{200});
    QVERIFY(isServed(fixture.port));
}

void TestGuardLimits::slowReaderOfAnAnswer()
{
    Limits limits = shortTimes();
    limits.connections = 1;
    EndpointFixture fixture(limits);
    RawClient client(fixture.port);
    client.setReadBufferSize(1);
    client.disconnect(); // reads nothing
    client.send(get("/large"));
    QTRY_COMPARE(fixture.answered, QList<int>{200});
    QVERIFY(!isServed(fixture.port));
    QTRY_VERIFY(isServed(fixture.port));
    client.setReadBufferSize(0);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.bytesAvailable() < 8 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestGuardLimits)
#include "tst_guardlimits.moc"
