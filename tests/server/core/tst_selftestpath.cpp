// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/selftestpath.h"

#include "tests/server/core/servedconsole.h"

#include <QNetworkReply>
#include <QTest>

using server::SelfTestProbe;
using server::SelfTestSight;
using server::core::SelfTestPath;
using server::http::Request;

namespace {

Request requestFor(const SelfTestProbe &probe)
{
    Request request;
    request.method = "POST";
    request.path = probe.path;
    request.headers = probe.headers;
    request.headers.push_back({"Host", "shop.example"});
    request.peer = QHostAddress(QHostAddress::LocalHost);
    return request;
}

} // namespace

/// The path at which a self-test is told what arrived: alone, and on a whole server.
class TestSelfTestPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatArrived();
    void namesFieldsThatChanged();
    void isClosedToOthers_data();
    void isClosedToOthers();
    void endsByItself();
    void replacesTheOneBefore();
    void readsOnlyWhatItWrote_data();
    void readsOnlyWhatItWrote();
    void answersOnTheConnectorAlone();
    void asksForNoToken();
    void leavesNoTrace();
    void standsParallelAndLongRequests();
    void needsAServer();

private:
    [[nodiscard]] QString at(const SelfTestProbe &probe) const
    {
        return m_console.connector(QString::fromLatin1(probe.path));
    }

    tests::ServedConsole m_console;
};

void TestSelfTestPath::tellsWhatArrived()
{
    SelfTestPath path;
    const SelfTestProbe probe = path.begin();
    QVERIFY(probe.path.startsWith("/.well-known/declic-self-test/"));
    Request request = requestFor(probe);
    request.body = "{\"a\": 1}";
    request.headers.push_back({"X-Forwarded-Host", "shop.example"});
    request.headers.push_back({"X-Forwarded-Proto", "https"});
    const auto response = path.answer(request, {});
    QVERIFY(response && response->isUnrecorded);
    QCOMPARE(server::headerValue(response->headers, SelfTestProbe::ProofField), probe.proof);
    const auto sight = server::selfTestSight(response->body);
    QVERIFY(sight);
    QCOMPARE(sight->proof, probe.proof);
    QCOMPARE(sight->method, QByteArray("POST"));
    QCOMPARE(sight->length, qint64(8));
    QCOMPARE(sight->digest, server::bodyDigest(request.body));
    QCOMPARE(sight->arrived.size(), qsizetype(probe.headers.size()));
    QVERIFY(sight->arrived.contains("Authorization")
            && sight->arrived.contains("x-ms-workflow-id"));
    QCOMPARE(sight->host, QByteArray("shop.example"));
    QCOMPARE(sight->forwardedProto, QByteArray("https"));
    QCOMPARE(sight->publicBase, QByteArray("https://shop.example"));
    // The value of no field is told, and the proof is not what was sent.
    QVERIFY(!response->body.contains("Bearer"));
    QVERIFY(!response->body.contains(server::headerValue(probe.headers, "x-ms-workflow-id")));
    QVERIFY(!probe.path.contains(probe.proof));
    QCOMPARE(server::selfTestSight(path.answer(request, "https://other.example")->body)->publicBase,
             QByteArray("https://other.example"));
}

void TestSelfTestPath::namesFieldsThatChanged()
{
    SelfTestPath path;
    const SelfTestProbe probe = path.begin();
    Request request = requestFor(probe);
    for (server::Header &header : request.headers) {
        if (header.name == "Authorization")
            header.value = "Bearer of another";
    }
    const auto sight = server::selfTestSight(path.answer(request, {})->body);
    QVERIFY(!sight->arrived.contains("Authorization"));
    QCOMPARE(sight->arrived.size(), qsizetype(probe.headers.size()) - 1);
}

void TestSelfTestPath::isClosedToOthers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("end"); ///< in place of as many characters of the path
    QTest::addRow("another verb") << QByteArray("PUT") << QByteArray();
    QTest::addRow("HEAD") << QByteArray("HEAD") << QByteArray();
    QTest::addRow("another nonce") << QByteArray("GET") << QByteArray("g");
    QTest::addRow("no nonce") << QByteArray("GET") << QByteArray(32, '\0');
    QTest::addRow("capitals") << QByteArray("GET") << QByteArray("ABCDEFABCDEFABCDEF");
}

void TestSelfTestPath::isClosedToOthers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, end);
    SelfTestPath path;
    Request request = requestFor(path.begin());
    QVERIFY(path.answer(request, {}));
    request.method = method;
    request.path.chop(end.size());
    request.path += end.replace('\0', "");
    QVERIFY(!path.answer(request, {}));
    request.path.clear();
    QVERIFY(!path.answer(request, {}));
}

void TestSelfTestPath::endsByItself()
{
    SelfTestPath path(std::chrono::milliseconds(50));
    const Request request = requestFor(path.begin());
    QVERIFY(path.answer(request, {}));
    QTRY_VERIFY(!path.answer(request, {}));
    QVERIFY(!SelfTestPath().answer(request, {}));
}

void TestSelfTestPath::replacesTheOneBefore()
{
    SelfTestPath path;
    const Request first = requestFor(path.begin());
    const Request second = requestFor(path.begin());
    QVERIFY(first.path != second.path);
    QVERIFY(!path.answer(first, {}));
    QVERIFY(path.answer(second, {}));
    path.end();
    QVERIFY(!path.answer(second, {}));
}

void TestSelfTestPath::readsOnlyWhatItWrote_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("a page") << QByteArray("<html>404</html>");
    QTest::addRow("an array") << QByteArray("[]");
    QTest::addRow("another object") << QByteArray("{\"status\": 404}");
    QTest::addRow("the proof alone") << QByteArray("{\"proof\": \"a\"}");
    QByteArray wrong = server::toJson({});
    QTest::addRow("another type") << wrong.replace("\"length\":0", "\"length\":\"0\"");
}

void TestSelfTestPath::readsOnlyWhatItWrote()
{
    QFETCH(QByteArray, json);
    QVERIFY(!server::selfTestSight(json));
    const SelfTestSight sight{"p", "GET", 3, "d", {"A", "B"}, "h", "f", "https", "https://h"};
    QVERIFY(server::selfTestSight(server::toJson(sight)) == sight);
}

void TestSelfTestPath::answersOnTheConnectorAlone()
{
    QVERIFY(m_console.start());
    const auto probe = m_console.core().beginSelfTest();
    QVERIFY(probe);
    const QString target = QString::fromLatin1(probe->path);
    for (const char *verb : {"GET", "POST", "DELETE"}) {
        const tests::Answer answer = m_console.ask(verb, at(*probe), {}, probe->headers);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header(SelfTestProbe::ProofField), probe->proof);
        QCOMPARE(server::selfTestSight(answer.body)->method, QByteArray(verb));
        QCOMPARE(server::selfTestSight(answer.body)->publicBase,
                 m_console.connector({}).toLatin1());
    }
    QCOMPARE(m_console.ask("GET", m_console.op(target)).status, 404);
    QCOMPARE(m_console.ask("GET", m_console.connector(target.chopped(1) + u'g')).status, 404);
    const tests::Answer verb = m_console.ask("PUT", at(*probe));
    m_console.core().endSelfTest();
    const tests::Answer closed = m_console.ask("PUT", at(*probe));
    QCOMPARE(verb.status, 404);
    QCOMPARE(verb.body, closed.body); // as ever
    QCOMPARE(m_console.ask("GET", at(*probe)).status, 404);
}

void TestSelfTestPath::asksForNoToken()
{
    QVERIFY(m_console.start());
    server::ConnectorSetup setup;
    setup.tokens.required = true; // and cannot be used: nobody is let in
    QVERIFY(m_console.core().setSetup(setup));
    QVERIFY(m_console.subscribe(m_console.callback("/a")).status >= 400);
    const auto probe = m_console.core().beginSelfTest();
    QCOMPARE(m_console.ask("POST", at(*probe), "{}", tests::Json).status, 200);
    // A change of the setup does not end the test.
    QVERIFY(m_console.core().setSetup({}));
    QCOMPARE(m_console.ask("GET", at(*probe)).status, 200);
}

void TestSelfTestPath::leavesNoTrace()
{
    QVERIFY(m_console.start());
    const auto exchanges = [this] {
        return m_console.ask("GET", m_console.op(QStringLiteral("/api/exchanges"))).array().size();
    };
    const auto counted = [this] {
        const QByteArray all = m_console.ask("GET", m_console.op(QStringLiteral("/metrics"))).body;
        const QByteArray mark = "class=\"2xx\"} ";
        const qsizetype at = all.indexOf(mark) + mark.size();
        return all.mid(at, all.indexOf('\n', at) - at).toInt();
    };
    const auto probe = m_console.core().beginSelfTest();
    const auto kept = exchanges(); // of the tests before
    QTRY_VERIFY(counted() > 0); // that first request
    const int before = counted();
    for (const char *verb : {"GET", "POST", "DELETE"})
        QCOMPARE(m_console.ask(verb, at(*probe), "{}", tests::Json).status, 200);
    QCOMPARE(counted(), before + 1); // the request by which it was counted before
    QCOMPARE(exchanges(), kept);
    // What is not the test's is kept as ever.
    QCOMPARE(m_console.ask("GET", at(*probe) + u'g').status, 404);
    QTRY_COMPARE(exchanges(), kept + 1);
}

void TestSelfTestPath::standsParallelAndLongRequests()
{
    QVERIFY(m_console.start());
    const auto probe = m_console.core().beginSelfTest();
    QNetworkAccessManager network;
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    const QByteArray longest(1024 * 1024, 'x');
    for (int i = 0; i < 24; ++i) {
        QNetworkRequest request{QUrl(at(*probe) + (i % 2 ? QString() : QStringLiteral("x")))};
        replies.emplace_back(network.sendCustomRequest(request, "POST", longest));
    }
    for (size_t i = 0; i < replies.size(); ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(replies[i]->isFinished(), 30'000);
        const int status = replies[i]->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        QCOMPARE(status, i % 2 ? 200 : 404);
        if (i % 2)
            QCOMPARE(server::selfTestSight(replies[i]->readAll())->length, qint64(longest.size()));
    }
    QCOMPARE(m_console.ask("POST", at(*probe), longest + 'x').status, 413);
    QCOMPARE(m_console.ask("GET", at(*probe) + QString(9000, u'a')).status, 414);
    QCOMPARE(m_console.ask("GET", at(*probe)).status, 200);
}

void TestSelfTestPath::needsAServer()
{
    server::core::ServerCore core;
    QVERIFY(!core.beginSelfTest());
    core.endSelfTest();
}

QTEST_GUILESS_MAIN(TestSelfTestPath)
#include "tst_selftestpath.moc"
