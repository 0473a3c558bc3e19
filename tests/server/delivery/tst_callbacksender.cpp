// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/callbacksender.h"
#include "tests/support/callbacksink.h"

#include <QElapsedTimer>
#include <QTest>

using namespace server;
using namespace server::delivery;
using namespace std::chrono_literals;

namespace {

CallbackSender::Settings localSettings()
{
    CallbackSender::Settings settings;
    settings.policy = CallbackPolicy({QStringLiteral("127.0.0.1")});
    settings.totalTimeout = 20s;
    return settings;
}

/// A sender that keeps what it reports.
struct Recorder
{
    explicit Recorder(const CallbackSender::Settings &settings = localSettings())
        : sender(settings, [this](DeliveryId id, const Attempt &attempt) {
            ids.append(id);
            attempts.push_back(attempt);
        })
    {
    }

    void send(const QByteArray &url, DeliveryId id = 1)
    {
        sender.send({id, url, "{\"a\": 1}", {{"x-ms-client-tracking-id", "event-1"}}, 3});
    }

    QList<DeliveryId> ids;
    std::vector<Attempt> attempts;
    CallbackSender sender;
};

} // namespace

class TestCallbackSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestByteForByte();
    void attemptOfAnAnswer();
    void reusesConnections();
    void concurrency();
    void answers_data();
    void answers();
    void hostileAnswers_data();
    void hostileAnswers();
    void bodyIsCapped();
    void redirectIsNotFollowed();
    void timesOut();
    void connectionRefused();
    void nameThatDoesNotResolve();
    void policyRefusesUrl();
    void policyRefusesAddress();
    void serverClosesIdleConnection();
    void destroyedWhileSending();
    void secretsAreMaskedInErrors();
};

void TestCallbackSender::requestByteForByte()
{
    CallbackSink sink;
    Recorder recorder;
    const QByteArray path =
        "/workflows/0a/../b//triggers/T/run?sp=%2Ftriggers%2fT%2C&sv=1.0&sig=a-_B%3d&é";
    recorder.send(sink.url(path));
    QTRY_COMPARE(recorder.attempts.size(), 1u);
    const CallbackSink::Request &request = sink.requests().at(0);
    QCOMPARE(request.line(), "POST " + path + " HTTP/1.1");
    QCOMPARE(request.body, QByteArray("{\"a\": 1}"));
    QCOMPARE(request.field("Content-Type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(request.field("User-Agent"), QByteArray("Declic/" DECLIC_VERSION));
    QCOMPARE(request.field("x-ms-client-tracking-id"), QByteArray("event-1"));
    QCOMPARE(request.field("Host"), sink.origin().mid(7));
    QCOMPARE(request.field("Content-Length"), QByteArray("8"));
    QCOMPARE(request.head.count('\n'), 5); // nothing else: no Expect, Authorization, Cookie...
}

void TestCallbackSender::attemptOfAnAnswer()
{
    CallbackSink sink;
    Recorder recorder;
    recorder.send(sink.url(), 7);
    QVERIFY(recorder.attempts.empty()); // never from within send()
    QCOMPARE(recorder.sender.active(), 1);
    QTRY_COMPARE(recorder.attempts.size(), 1u);
    QCOMPARE(recorder.sender.active(), 0);
    QCOMPARE(recorder.ids.at(0), 7);
    const Attempt &attempt = recorder.attempts.at(0);
    QCOMPARE(attempt.number, 3);
    QCOMPARE(attempt.status, 202);
    QCOMPARE(attempt.outcome, Outcome::Delivered);
    QVERIFY(attempt.errorText.isEmpty());
    QCOMPARE(attempt.startedAt.timeSpec(), Qt::UTC);
    QCOMPARE(headerValue(attempt.responseHeaders, "X-MS-Workflow-Run-Id"),
             QByteArray("08585900000000000001CU12"));
    QCOMPARE(headerValue(attempt.requestHeaders, "content-type"),
             QByteArray("application/json; charset=utf-8"));
    QVERIFY(attempt.timings.connected > 0);
    QCOMPARE(attempt.timings.secured, -1);
    QVERIFY(attempt.timings.firstByte >= attempt.timings.connected);
    QVERIFY(attempt.timings.total >= attempt.timings.firstByte);
}

void TestCallbackSender::reusesConnections()
{
    CallbackSink sink;
    Recorder recorder;
    for (size_t i = 1; i <= 5; ++i) {
        recorder.send(sink.url());
        QTRY_COMPARE(recorder.attempts.size(), i);
    }
    QCOMPARE(sink.connections(), 1);
    QCOMPARE(sink.requests().size(), 5u);
}

void TestCallbackSender::concurrency()
{
    CallbackSink sink;
    sink.setAnswer({CallbackSink::accepted(), 100});
    Recorder recorder;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        recorder.send(sink.url(), i);
    QTRY_COMPARE(recorder.attempts.size(), 50u);
    QCOMPARE(sink.mostAtOnce(), 50);
    QVERIFY2(timer.elapsed() < 3000, "one after the other takes 5 s");
}

void TestCallbackSender::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("code");
    const auto error = [](int status, const char *code) {
        return CallbackSink::answer(status, "Reason",
                                    QByteArray("{\"error\":{\"code\":\"") + code + "\"}}");
    };
    QTest::newRow("200") << CallbackSink::answer(200, "OK", "body") << Outcome::Delivered
                         << QString();
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << Outcome::Delivered
                         << QString();
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 202 ok\r\nContent-Length: 0\r\n\r\n")
                              << Outcome::Delivered << QString();
    QTest::newRow("flow is off") << error(400, "WorkflowTriggerIsNotEnabled")
                                 << Outcome::SubscriptionDead
                                 << QStringLiteral("WorkflowTriggerIsNotEnabled");
    QTest::newRow("code in the reason phrase")
        << CallbackSink::answer(404, "WorkflowNotFound", "<html>") << Outcome::SubscriptionDead
        << QStringLiteral("WorkflowNotFound");
    QTest::newRow("401") << error(401, "DirectApiAuthorizationRequired")
                         << Outcome::AuthorizationRefused
                         << QStringLiteral("DirectApiAuthorizationRequired");
    QTest::newRow("429") << CallbackSink::answer(429, "Too Many", {}, "Retry-After: 5\r\n")
                         << Outcome::Throttled << QString();
    QTest::newRow("500") << CallbackSink::answer(500, "Oops") << Outcome::ServerFailed << QString();
    QTest::newRow("100 and 103 first")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n")
               + CallbackSink::accepted()
        << Outcome::Delivered << QString();
}

void TestCallbackSender::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(Outcome, outcome);
    QFETCH(QString, code);
    CallbackSink sink;
    sink.setAnswer({answer});
    Recorder recorder;
    recorder.send(sink.url());
    QTRY_COMPARE(recorder.attempts.size(), 1u);
    QCOMPARE(recorder.attempts.at(0).outcome, outcome);
    QCOMPARE(recorder.attempts.at(0).platformCode, code);
    QVERIFY(headerValue(recorder.attempts.at(0).responseHeaders, "Link").isEmpty());
}

void TestCallbackSender::hostileAnswers_data()
{
    QTest::addColumn<CallbackSink::Answer>("answer");
    QTest::addColumn<Outcome>("outcome");
    using Answer = CallbackSink::Answer;
    const auto closing = [](const QByteArray &bytes) { return Answer{bytes, 0, false, true, {}}; };
    const auto endless = [](const QByteArray &bytes, const QByteArray &repeat) {
        return Answer{bytes, 0, false, false, repeat};
    };
    const QByteArray ok = "HTTP/1.1 202 Accepted\r\n";
    QTest::newRow("nothing") << closing({}) << Outcome::NetworkFailed;
    QTest::newRow("garbage") << closing("\x16\x03\x01 hello\r\n\r\n") << Outcome::Unexpected;
    QTest::newRow("HTTP/0.9") << closing("<html>hi") << Outcome::Unexpected;
    QTest::newRow("half a status line") << closing("HTTP/1.1 20") << Outcome::NetworkFailed;
    QTest::newRow("half a head") << closing(ok + "X: y\r\n") << Outcome::NetworkFailed;
    QTest::newRow("half a body") << closing(ok + "Content-Length: 99\r\n\r\nx")
                                 << Outcome::Delivered;
    QTest::newRow("bad chunks") << closing(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n")
                                << Outcome::Delivered;
    QTest::newRow("huge status line")
        << endless("HTTP/1.1 202 ", QByteArray(4096, 'x')) << Outcome::Unexpected;
    QTest::newRow("endless headers")
        << endless(ok, "X-More: " + QByteArray(500, 'x') + "\r\n") << Outcome::Unexpected;
    QTest::newRow("one endless header")
        << endless(ok + "X-Long: ", QByteArray(4096, 'x')) << Outcome::Unexpected;
    QTest::newRow("endless body") << endless(ok + "\r\n", QByteArray(4096, 'x'))
                                  << Outcome::Delivered;
    QTest::newRow("endless chunks") << endless(ok + "Transfer-Encoding: chunked\r\n\r\n",
                                               "1000\r\n" + QByteArray(4096, 'x') + "\r\n")
                                    << Outcome::Delivered;
    QTest::newRow("bad length") << closing(ok + "Content-Length: x\r\n\r\n") << Outcome::Unexpected;
}

void TestCallbackSender::hostileAnswers()
{
    QFETCH(CallbackSink::Answer, answer);
    QFETCH(Outcome, outcome);
    CallbackSink sink;
    sink.setAnswer(answer);
    Recorder recorder;
    recorder.send(sink.url());
    QTRY_COMPARE_WITH_TIMEOUT(recorder.attempts.size(), 1u, 10'000);
    const Attempt &attempt = recorder.attempts.at(0);
    QCOMPARE(attempt.outcome, outcome);
    QVERIFY(attempt.responseBody.size() <= localSettings().maxStoredBody);
    qsizetype head = 0;
    for (const Header &header : attempt.responseHeaders)
        head += header.name.size() + header.value.size();
    QVERIFY(head <= 64 * 1024);
    QVERIFY(attempt.outcome == Outcome::Delivered || !attempt.errorText.isEmpty());
}

void TestCallbackSender::bodyIsCapped()
{
    CallbackSink sink;
    const QByteArray body = QByteArray(1000, 'a') + QByteArray(1000, 'b');
    sink.setAnswer({CallbackSink::answer(500, "x", body)});
    CallbackSender::Settings settings = localSettings();
    settings.maxStoredBody = 1500;
    Recorder recorder(settings);
    recorder.send(sink.url());
    recorder.send(sink.url());
    QTRY_COMPARE(recorder.attempts.size(), 2u);
    QCOMPARE(recorder.attempts.at(0).responseBody, body.left(1500));
    QVERIFY(recorder.attempts.at(0).responseTruncated);
    sink.setAnswer({CallbackSink::answer(500, "x", body.left(1500))});
    recorder.send(sink.url());
    QTRY_COMPARE(recorder.attempts.size(), 3u);
    QVERIFY(!recorder.attempts.at(2).responseTruncated);
}

void TestCallbackSender::redirectIsNotFollowed()
{
    CallbackSink sink;
    sink.setAnswer(
        {CallbackSink::answer(307, "Moved", {}, "Location: " + sink.url("/2") + "\r\n")});
    Recorder recorder;
    recorder.send(sink.url("/1"));
    QTRY_COMPARE(recorder.attempts.size(), 1u);
    QCOMPARE(recorder.attempts.at(0).status, 307);
    QCOMPARE(recorder.attempts.at(0).outcome, Outcome::Unexpected);
    QCOMPARE(sink.requests().size(), 1u);
}

void TestCallbackSender::timesOut()
{
    CallbackSink sink;
    sink.setAnswer({{}, 0, true});
    CallbackSender::Settings settings = localSettings();
    settings.totalTimeout = 200ms;
    Recorder recorder(settings);
    recorder.send(sink.url());
    QTRY_COMPARE(recorder.attempts.size(), 1u);
    QCOMPARE(recorder.attempts.at(0).outcome, Outcome::TimedOut);
    QCOMPARE(recorder.attempts.at(0).status, 0);
    QVERIFY(recorder.attempts.at(0).timings.total >= 190'000);
}

void TestCallbackSender::connectionRefused()
{
    QByteArray url;
    {
        const CallbackSink sink;
        url = sink.url();
    }
    Recorder recorder;
    recorder.send(url);
    QTRY_COMPARE(recorder.attempts.size(), 1u);
    QCOMPARE(recorder.attempts.at(0).outcome, Outcome::NetworkFailed);
    QVERIFY(!recorder.attempts.at(0).errorText.isEmpty());
}

void TestCallbackSender::nameThatDoesNotResolve()
{
    CallbackSender::Settings settings = localSettings();
    settings.policy = CallbackPolicy({QStringLiteral("no-such-host.invalid")});
    Recorder recorder(settings);
    recorder.send("http://no-such-host.invalid/");
    QTRY_COMPARE_WITH_TIMEOUT(recorder.attempts.size(), 1u, 15'000);
    QCOMPARE(recorder.attempts.at(0).outcome, Outcome::NetworkFailed);
}

void TestCallbackSender::policyRefusesUrl()
{
    CallbackSink sink;
    CallbackSender::Settings settings = localSettings();
    settings.policy = CallbackPolicy();
    Recorder recorder(settings);
    recorder.send(sink.url());
    QVERIFY(recorder.attempts.empty());
    QCOMPARE(recorder.sender.active(), 1);
    QTRY_COMPARE(recorder.attempts.size(), 1u);
    QCOMPARE(recorder.attempts.at(0).outcome, Outcome::PolicyRefused);
    QCOMPARE(recorder.attempts.at(0).number, 3);
    QCOMPARE(sink.connections(), 0);
}

void TestCallbackSender::policyRefusesAddress()
{
    // The name is the platform's, where it leads to is not: what a hostile DNS server would do.
    CallbackSink sink;
    const QByteArray port = sink.origin().mid(sink.origin().lastIndexOf(':') + 1);
    const QByteArray host = "prod-1.westeurope.logic.azure.com:" + port;
    CallbackSender::Settings settings;
    settings.fixedAddresses = {host + ":127.0.0.1"};
    Recorder recorder(settings);
    recorder.send("https://" + host + "/");
    QTRY_COMPARE(recorder.attempts.size(), 1u);
    QCOMPARE(recorder.attempts.at(0).outcome, Outcome::PolicyRefused);
    QVERIFY(recorder.attempts.at(0).errorText.contains(u"private"));
    QCOMPARE(sink.connections(), 0);
    // The same with the block allowed gets as far as the TLS handshake.
    settings.policy = CallbackPolicy({QStringLiteral("127.0.0.0/8")});
    sink.setAnswer({"no TLS", 0, false, true});
    Recorder second(settings);
    second.send("https://" + host + "/");
    QTRY_COMPARE(sink.connections(), 1);
}

void TestCallbackSender::serverClosesIdleConnection()
{
    CallbackSink sink;
    sink.setAnswer({CallbackSink::accepted(), 0, false, true});
    Recorder recorder;
    for (size_t i = 1; i <= 3; ++i) {
        recorder.send(sink.url());
        QTRY_COMPARE(recorder.attempts.size(), i);
        QCOMPARE(recorder.attempts.back().outcome, Outcome::Delivered);
    }
    QCOMPARE(sink.requests().size(), 3u);
}

void TestCallbackSender::destroyedWhileSending()
{
    CallbackSink sink;
    sink.setAnswer({{}, 0, true});
    auto recorder = std::make_unique<Recorder>();
    for (int i = 0; i < 10; ++i)
        recorder->send(sink.url());
    QTRY_COMPARE(sink.requests().size(), 10u);
    recorder.reset();
    // From within its own report, too.
    sink.setAnswer({});
    std::unique_ptr<CallbackSender> sender;
    int reports = 0;
    sender = std::make_unique<CallbackSender>(localSettings(), [&](DeliveryId, const Attempt &) {
        ++reports;
        sender.reset();
    });
    for (int i = 0; i < 5; ++i)
        sender->send({i, sink.url(), "{}", {}, 1});
    QTRY_COMPARE(reports, 1);
}

void TestCallbackSender::secretsAreMaskedInErrors()
{
    CallbackSender::Settings settings = localSettings();
    settings.policy = CallbackPolicy({QStringLiteral("no-such-host.invalid")});
    Recorder recorder(settings);
    recorder.send("http://no-such-host.invalid/?sig=verysecretsignature0123456789");
    QTRY_COMPARE_WITH_TIMEOUT(recorder.attempts.size(), 1u, 15'000);
    QVERIFY(!recorder.attempts.at(0).errorText.contains(u"verysecret"));
}

QTEST_GUILESS_MAIN(TestCallbackSender)
#include "tst_callbacksender.moc"
