// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/transcript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::demo;

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exchange();
    void bodies_data();
    void bodies();
    void delivered();
    void failures_data();
    void failures();
};

void TestTranscript::exchange()
{
    server::Exchange exchange;
    exchange.method = "POST";
    exchange.target = "/event/goods";
    exchange.status = 201;
    exchange.requestHeaders = {{"Host", "127.0.0.1"}, {"Content-Type", "application/json"}};
    exchange.requestBody = R"({"b": 1, "a": 2.50})";
    exchange.responseHeaders = {{"Location", "http://h/x"}, {"Content-Length", "3"}};
    const Transcript expected{
        {u"POST /event/goods"_s, u"Content-Type: application/json"_s, u"{\"b\":1,\"a\":2.50}"_s},
        {u"201"_s, u"Location: http://h/x"_s}};
    QCOMPARE(transcript(exchange).request, expected.request);
    QCOMPARE(transcript(exchange).answer, expected.answer);
}

void TestTranscript::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const QByteArray words(90, 'x');
    QTest::newRow("none") << QByteArray() << QStringList{};
    QTest::newRow("text") << QByteArray("a\n  b") << QStringList{u"a b"_s};
    QTest::newRow("half") << QByteArray("{\"a\":") << QStringList{u"{\"a\":"_s};
    QTest::newRow("long") << QByteArray("{\"a\":\"" + words + "\"}")
                          << QStringList{u"{"_s, u"  \"a\": \""_s + QString::fromUtf8(words) + u'"',
                                         u"}"_s};
}

void TestTranscript::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    server::Exchange exchange;
    exchange.responseBody = body;
    QCOMPARE(transcript(exchange).answer.mid(1), lines);
}

void TestTranscript::delivered()
{
    server::DeliveryDetail detail;
    detail.maskedCallback = u"https://h/run?sig=•••"_s;
    detail.payload = "{}";
    QCOMPARE(transcript(detail).answer, QStringList{u"no answer"_s});
    server::Attempt first;
    first.status = 500;
    server::Attempt second;
    second.status = 202;
    second.responseHeaders = {{"Run", "42"}};
    detail.attempts = {first, second};
    QCOMPARE(transcript(detail).request, (QStringList{u"POST https://h/run?sig=•••"_s, u"{}"_s}));
    QCOMPARE(transcript(detail).answer, (QStringList{u"202"_s, u"Run: 42"_s}));
}

void TestTranscript::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("told");
    QTest::newRow("code") << 400 << u"FlowIsOff"_s << QString() << u"400, FlowIsOff"_s;
    QTest::newRow("no code") << 500 << QString() << QString() << u"500, serverFailed"_s;
    QTest::newRow("network") << 0 << QString() << u"refused"_s << u"no answer: refused"_s;
    QTest::newRow("nothing") << 0 << QString() << QString() << u"no answer: serverFailed"_s;
}

void TestTranscript::failures()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, error);
    QFETCH(QString, told);
    server::Attempt attempt;
    attempt.status = status;
    attempt.platformCode = code;
    attempt.errorText = error;
    attempt.outcome = server::Outcome::ServerFailed;
    server::DeliveryDetail detail;
    QVERIFY(!failureReason(detail).isEmpty());
    detail.attempts = {attempt};
    QVERIFY2(failureReason(detail).contains(told), qPrintable(failureReason(detail)));
}

QTEST_APPLESS_MAIN(TestTranscript)

#include "tst_transcript.moc"
