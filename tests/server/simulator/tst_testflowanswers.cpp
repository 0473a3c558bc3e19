// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/simulator/testflowfixture.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTest>

using namespace server;
using Answer = TestFlow::Answer;

class TestTestFlowAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlowIsAnotherOne();
    void answers_data();
    void answers();
    void slowAnswer();
    void silence();
    void refusesForeignCallbacks_data();
    void refusesForeignCallbacks();
    void remembersTheLastCallbacks();
};

void TestTestFlowAnswers::everyFlowIsAnotherOne()
{
    TestFlowFixture fixture;
    QVERIFY(!fixture.addListening().isEmpty());
    const QByteArray first = fixture.connector->callback();
    QVERIFY(!fixture.addListening().isEmpty());
    QVERIFY(first != fixture.connector->callback());
    QCOMPARE(fixture.flows->flows().back().name, QStringLiteral("Test flow 2"));
    QCOMPARE(fixture.call(fixture.connector->callback(), R"({"quantity":1})").status, 202);
    QCOMPARE(fixture.first().received, 0);
    QCOMPARE(fixture.flows->flows().back().received, 1);
}

void TestTestFlowAnswers::answers_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray good = R"({"quantity":1})";
    QTest::newRow("accept") << int(Answer::Accept) << good << 202 << QString();
    QTest::newRow("off") << int(Answer::SwitchedOff) << good << 400
                         << QStringLiteral("WorkflowTriggerIsNotEnabled");
    QTest::newRow("throttle") << int(Answer::Throttle) << good << 429 << QString();
    QTest::newRow("fail") << int(Answer::Fail) << good << 500 << QString();
    QTest::newRow("bad payload") << int(Answer::Accept) << QByteArray(R"({"quantity":"x"})") << 400
                                 << QStringLiteral("TriggerInputSchemaMismatch");
    QTest::newRow("not JSON") << int(Answer::Accept) << QByteArray("{") << 400
                              << QStringLiteral("InvalidRequestContent");
    QTest::newRow("no body") << int(Answer::Accept) << QByteArray() << 400
                             << QStringLiteral("InvalidRequestContent");
}

void TestTestFlowAnswers::answers()
{
    QFETCH(int, answer);
    QFETCH(QByteArray, payload);
    QFETCH(int, status);
    QFETCH(QString, code);
    TestFlowFixture fixture;
    fixture.flows->setAnswer(fixture.addListening(), Answer(answer));
    const TestFlowFixture::Reply reply = fixture.call(fixture.connector->callback(), payload);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.runId.isEmpty(), status != 202);
    QCOMPARE(reply.retryAfter.isEmpty(), status != 429);
    const TestFlow flow = fixture.first();
    QCOMPARE(flow.received, 1);
    QCOMPARE(flow.callbacks.front().status, status);
    QCOMPARE(flow.callbacks.front().body, payload);
    QVERIFY(flow.callbacks.front().receivedAt.isValid());
}

void TestTestFlowAnswers::slowAnswer()
{
    TestFlowFixture fixture;
    fixture.flows->setAnswer(fixture.addListening(), Answer::Slow);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(fixture.call(fixture.connector->callback(), R"({"quantity":1})").status, 202);
    QVERIFY(timer.elapsed() > 4500);
}

void TestTestFlowAnswers::silence()
{
    TestFlowFixture fixture;
    fixture.flows->setAnswer(fixture.addListening(), Answer::Silent);
    const auto reply = fixture.send(fixture.connector->callback(), R"({"quantity":1})");
    QTRY_COMPARE(fixture.first().received, 1);
    QVERIFY(!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 300));
    QCOMPARE(fixture.first().callbacks.front().status, 0);
}

void TestTestFlowAnswers::refusesForeignCallbacks_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::newRow("no signature") << QByteArray("&sig=") << QByteArray("&x=") << QByteArray("POST")
                                  << 401;
    QTest::newRow("other order") << QByteArray("&sv=1.0") << QByteArray("") << QByteArray("POST")
                                 << 401;
    QTest::newRow("unknown flow") << QByteArray("/workflows/") << QByteArray("/workflows/0")
                                  << QByteArray("POST") << 404;
    QTest::newRow("other verb") << QByteArray("x") << QByteArray("x") << QByteArray("GET") << 405;
}

void TestTestFlowAnswers::refusesForeignCallbacks()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, verb);
    TestFlowFixture fixture;
    QVERIFY(!fixture.addListening().isEmpty());
    const QByteArray url = fixture.connector->callback().replace(from, to);
    QTEST(fixture.call(url, R"({"quantity":1})", verb).status, "status");
    QCOMPARE(fixture.first().received, 0);
}

void TestTestFlowAnswers::remembersTheLastCallbacks()
{
    TestFlowFixture fixture;
    QVERIFY(!fixture.addListening().isEmpty());
    for (int i = 0; i < 60; ++i)
        QCOMPARE(
            fixture
                .call(fixture.connector->callback(), "{\"quantity\":" + QByteArray::number(i) + '}')
                .status,
            202);
    const TestFlow flow = fixture.first();
    QCOMPARE(flow.received, 60);
    QCOMPARE(flow.callbacks.size(), size_t(50));
    QCOMPARE(flow.callbacks.front().body, R"({"quantity":59})");
}

QTEST_GUILESS_MAIN(TestTestFlowAnswers)
#include "tst_testflowanswers.moc"
