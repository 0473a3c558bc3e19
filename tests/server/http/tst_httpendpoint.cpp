// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/http/endpointfixture.h"
#include "tests/server/http/rawclient.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace server;
using namespace server::http;

namespace {

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

/// Lets the server do whatever it was going to do.
bool roundTrip(quint16 port)
{
    RawClient client(port);
    client.send(get("/now", "Connection: close\r\n"));
    return QTest::qWaitFor([&client] { return client.isClosed(); })
           && client.received.endsWith("/now");
}

} // namespace

class TestHttpEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheConnection();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void headHasNoBody();
    void noContentHasNoLength();
    void reportsEachAnswer();
    void answersInOrder();
    void manyPipelinedRequests();
    void clientLeavesDuringPendingAnswer();
    void clientResetsDuringPendingAnswer();
    void halfClosedClientGetsItsAnswer();
    void droppedResponderAnswers500();
    void firstAnswerCounts();
    void headerInjectionIsRefused();
    void largeAnswerToSlowReader();
    void streams();
    void streamsToManyAndForgetsThem();
    void slowStreamReaderIsCutOff();
    void closesWithPendingAnswers();
    void destroyedWithPendingAnswers();
    void handlerMayCloseTheEndpoint();
    void listensAgain();
    void listenErrors();
};

void TestHttpEndpoint::keepsTheConnection()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send("POST /echo?q=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc");
    QTRY_VERIFY(client.received.endsWith("\r\n\r\nPOST q=1 abc"));
    QVERIFY(client.received.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.hasText("\r\nDate: "));
    QVERIFY(!client.hasText("Connection:"));
    client.received.clear();
    client.send(get("/again"));
    QTRY_VERIFY(client.received.endsWith("\r\n\r\n/again"));
    QVERIFY(!client.isClosed());
}

void TestHttpEndpoint::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    QTest::newRow("close") << get("/a", "Connection: close\r\n") << true;
    QTest::newRow("HTTP/1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << true;
    QTest::newRow("HTTP/1.0 keep-alive")
        << QByteArray("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
}

void TestHttpEndpoint::closesWhenAsked()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, closes);
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(request);
    QTRY_VERIFY(client.received.endsWith("/a"));
    QVERIFY(
        client.hasText(closes ? "\r\nConnection: close\r\n" : "\r\nConnection: keep-alive\r\n"));
    if (closes) {
        QTRY_VERIFY(client.isClosed());
    } else {
        client.send(request);
        QTRY_COMPARE(client.statuses(), (QList<int>{200, 200}));
    }
}

void TestHttpEndpoint::headHasNoBody()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send("HEAD /abc HTTP/1.1\r\nHost: a\r\n\r\n" + get("/next"));
    QTRY_VERIFY(client.received.endsWith("/next"));
    QVERIFY(client.hasText("Content-Length: 4\r\n\r\nHTTP/1.1 200"));
}

void TestHttpEndpoint::noContentHasNoLength()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(get("/none"));
    QTRY_VERIFY(client.received.endsWith("\r\n\r\n"));
    QVERIFY(client.received.startsWith("HTTP/1.1 204 No Content\r\n"));
    QVERIFY(!client.hasText("content-length"));
}

void TestHttpEndpoint::reportsEachAnswer()
{
    EndpointFixture fixture;
    QSignalSpy spy(fixture.endpoint.get(), &HttpEndpoint::answered);
    RawClient client(fixture.port);
    const quint16 port = client.localPort();
    client.send(get("/one") + get("/two") + "GET /three HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(spy.size(), 3);
    QCOMPARE(fixture.answered, (QList<int>{200, 200, 400}));
    QCOMPARE(fixture.answeredPaths, (QList<QByteArray>{"/one", "/two", "/three"}));
    const auto request = spy.first().first().value<Request>();
    QCOMPARE(request.peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(request.peerPort, port);
    QVERIFY(request.receivedAt.secsTo(QDateTime::currentDateTimeUtc()) < 5);
}

void TestHttpEndpoint::answersInOrder()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(get("/later") + get("/now"));
    QTRY_COMPARE(fixture.pending.size(), size_t(1));
    QVERIFY(roundTrip(fixture.port));
    QVERIFY(client.received.isEmpty());
    fixture.answerOldest("late");
    QTRY_VERIFY(client.received.endsWith("/now"));
    QVERIFY(client.received.indexOf("late") < client.received.indexOf("/now"));
}

void TestHttpEndpoint::manyPipelinedRequests()
{
    Limits limits;
    limits.pipelined = 2000;
    EndpointFixture fixture(limits);
    RawClient client(fixture.port);
    QByteArray requests;
    for (int i = 0; i < 2000; ++i)
        requests += get('/' + QByteArray::number(i));
    client.send(requests);
    QTRY_COMPARE(fixture.answered.size(), 2000);
    QTRY_VERIFY(client.received.endsWith("/1999"));
    for (int i = 0; i < 2000; ++i)
        QCOMPARE(fixture.answeredPaths[i], '/' + QByteArray::number(i));
}

void TestHttpEndpoint::clientLeavesDuringPendingAnswer()
{
    EndpointFixture fixture;
    for (int i = 0; i < 20; ++i) {
        RawClient client(fixture.port);
        client.send(get("/later"));
        QTRY_COMPARE(fixture.pending.size(), size_t(i + 1));
    }
    while (!fixture.pending.empty())
        fixture.answerOldest("late");
    QCOMPARE(fixture.answered.size(), 20);
    QVERIFY(roundTrip(fixture.port));
}

void TestHttpEndpoint::clientResetsDuringPendingAnswer()
{
#ifdef Q_OS_UNIX
    EndpointFixture fixture;
    for (int i = 0; i < 20; ++i) {
        RawClient client(fixture.port);
        client.send(get("/later") + get("/later"));
        QTRY_COMPARE(fixture.pending.size(), size_t(1));
        const linger reset{1, 0};
        setsockopt(int(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        client.abort();
        QVERIFY(roundTrip(fixture.port));
        fixture.answerOldest("late");
        QVERIFY(roundTrip(fixture.port));
        QVERIFY(fixture.pending.empty());
    }
#endif
}

void TestHttpEndpoint::halfClosedClientGetsItsAnswer()
{
#ifdef Q_OS_UNIX
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(get("/now") + get("/later"));
    ::shutdown(int(client.socketDescriptor()), SHUT_WR);
    QTRY_COMPARE(fixture.pending.size(), size_t(1));
    QVERIFY(roundTrip(fixture.port));
    fixture.answerOldest("late");
    QTRY_VERIFY(client.received.endsWith("late"));
    QTRY_VERIFY(client.isClosed());
#endif
}

void TestHttpEndpoint::droppedResponderAnswers500()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(get("/drop") + get("/next"));
    QTRY_COMPARE(client.statuses(), (QList<int>{500, 200}));
    QVERIFY(client.hasText("application/problem+json"));
    client.send(get("/later"));
    QTRY_COMPARE(fixture.pending.size(), size_t(1));
    fixture.pending.clear();
    QTRY_COMPARE(client.statuses(), (QList<int>{500, 200, 500}));
}

void TestHttpEndpoint::firstAnswerCounts()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(get("/twice") + get("/next"));
    QTRY_VERIFY(client.received.endsWith("/next"));
    QVERIFY(client.hasText("\r\n\r\nfirstHTTP/1.1"));
    QCOMPARE(fixture.answered.size(), 2);
}

void TestHttpEndpoint::headerInjectionIsRefused()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("was withheld")));
    client.send(get("/evil") + get("/next"));
    QTRY_COMPARE(client.statuses(), (QList<int>{500, 200}));
    QVERIFY(!client.hasText("X-Evil"));
}

void TestHttpEndpoint::largeAnswerToSlowReader()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.setReadBufferSize(64 * 1024);
    client.send(get("/large") + get("/next"));
    QTRY_VERIFY(client.received.endsWith("/next"));
    QVERIFY(client.received.contains(QByteArray(8 * 1024 * 1024, 'x')));
}

void TestHttpEndpoint::streams()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(get("/stream"));
    QTRY_VERIFY(client.received.endsWith("\r\n\r\nhello\n"));
    QVERIFY(!client.hasText("Content-Length"));
    QCOMPARE(fixture.endpoint->streamCount("log"), 1);
    QCOMPARE(fixture.endpoint->streamCount("other"), 0);
    fixture.endpoint->push("other", "no\n");
    fixture.endpoint->push("log", "one\n");
    fixture.endpoint->push("log", "two\n");
    QTRY_VERIFY(client.received.endsWith("hello\none\ntwo\n"));
    client.send(get("/ignored"));
    fixture.endpoint->push("log", "three\n");
    QTRY_VERIFY(client.received.endsWith("two\nthree\n"));
    RawClient head(fixture.port);
    head.send("HEAD /stream HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(head.isClosed());
    QVERIFY(!head.hasText("hello"));
}

void TestHttpEndpoint::streamsToManyAndForgetsThem()
{
    EndpointFixture fixture;
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 30; ++i) {
            clients.push_back(std::make_unique<RawClient>(fixture.port));
            clients.back()->send(get("/stream"));
        }
        QTRY_COMPARE(fixture.endpoint->streamCount("log"), 30);
        fixture.endpoint->push("log", "x\n");
        for (const auto &client : clients)
            QTRY_VERIFY(client->received.endsWith("x\n"));
    }
    QTRY_COMPARE(fixture.endpoint->streamCount("log"), 0);
    fixture.endpoint->push("log", "x\n");
}

void TestHttpEndpoint::slowStreamReaderIsCutOff()
{
    Limits limits;
    limits.streamBacklog = 256 * 1024;
    EndpointFixture fixture(limits);
    RawClient client(fixture.port);
    client.send(get("/stream"));
    QTRY_COMPARE(fixture.endpoint->streamCount("log"), 1);
    const QByteArray block(64 * 1024, 'x');
    for (int i = 0; i < 400 && fixture.endpoint->streamCount("log") == 1; ++i)
        fixture.endpoint->push("log", block); // nobody reads: the event loop does not run
    QCOMPARE(fixture.endpoint->streamCount("log"), 0);
}

void TestHttpEndpoint::closesWithPendingAnswers()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(get("/later"));
    QTRY_COMPARE(fixture.pending.size(), size_t(1));
    fixture.endpoint->close();
    QTRY_VERIFY(client.isClosed());
    fixture.answerOldest("late");
    QVERIFY(fixture.answered.isEmpty());
    RawClient late(fixture.port);
    QVERIFY(late.isClosed());
}

void TestHttpEndpoint::destroyedWithPendingAnswers()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    RawClient other(fixture.port);
    client.send(get("/later"));
    other.send(get("/later"));
    QTRY_COMPARE(fixture.pending.size(), size_t(2));
    fixture.endpoint.reset();
    fixture.answerOldest("late");
    fixture.pending.clear();
    QTRY_VERIFY(client.isClosed() && other.isClosed());
    QVERIFY(client.received.isEmpty());
}

void TestHttpEndpoint::handlerMayCloseTheEndpoint()
{
    EndpointFixture fixture;
    RawClient client(fixture.port);
    client.send(get("/close") + get("/next"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received.isEmpty());
}

void TestHttpEndpoint::listensAgain()
{
    EndpointFixture fixture;
    fixture.endpoint->close();
    QCOMPARE(fixture.endpoint->listen(QHostAddress(QHostAddress::LocalHost), fixture.port),
             Result<quint16>(fixture.port));
    RawClient client(fixture.port);
    client.send(get("/a"));
    QTRY_VERIFY(client.received.endsWith("/a"));
    QCOMPARE(fixture.answered, QList<int>{200});
}

void TestHttpEndpoint::listenErrors()
{
    EndpointFixture fixture;
    HttpEndpoint other(fixture.handler(), {});
    const auto taken = other.listen(QHostAddress(QHostAddress::LocalHost), fixture.port);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ServerError::Code::AddressInUse);
    QCOMPARE(taken.error().args.first(), QStringLiteral("127.0.0.1:%1").arg(fixture.port));
    const auto foreign = other.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, ServerError::Code::AddressNotAvailable);
    QCOMPARE(other.streamCount("log"), 0);
    other.push("log", "x");
}

QTEST_GUILESS_MAIN(TestHttpEndpoint)
#include "tst_httpendpoint.moc"
