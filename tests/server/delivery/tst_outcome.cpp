// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/outcome.h"

#include <QTest>

#include <curl/curl.h>

using namespace server;
using namespace server::delivery;

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void codes_data();
    void codes();
};

void TestOutcome::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Outcome>("expected");
    const auto row = [](int status, const char *code, Outcome expected) {
        QTest::addRow("%d %s", status, code) << status << QString::fromLatin1(code) << expected;
    };
    for (const int status : {200, 201, 202, 204, 299})
        row(status, "", Outcome::Delivered);
    row(202, "WorkflowNotFound", Outcome::Delivered);
    row(400, "WorkflowTriggerIsNotEnabled", Outcome::SubscriptionDead);
    row(404, "WorkflowTriggerIsNotEnabled", Outcome::SubscriptionDead);
    row(404, "WorkflowNotFound", Outcome::SubscriptionDead);
    row(404, "WorkflowTriggerVersionNotFound", Outcome::SubscriptionDead);
    row(404, "WorkflowTriggerNotFound", Outcome::SubscriptionDead);
    row(410, "", Outcome::SubscriptionDead);
    row(404, "", Outcome::Unexpected);
    row(404, "SomethingElse", Outcome::Unexpected);
    row(401, "WorkflowNotFound", Outcome::AuthorizationRefused);
    row(401, "DirectApiAuthorizationRequired", Outcome::AuthorizationRefused);
    row(401, "", Outcome::AuthorizationRefused);
    row(403, "", Outcome::AuthorizationRefused);
    row(400, "InvalidRequestContent", Outcome::PayloadRefused);
    row(400, "TriggerInputSchemaMismatch", Outcome::PayloadRefused);
    row(400, "", Outcome::PayloadRefused);
    row(413, "", Outcome::PayloadRefused);
    row(415, "", Outcome::PayloadRefused);
    row(429, "", Outcome::Throttled);
    row(408, "", Outcome::ServerFailed);
    for (const int status : {500, 502, 503, 599})
        row(status, "", Outcome::ServerFailed);
    row(500, "WorkflowNotFound", Outcome::ServerFailed);
    for (const int status : {0, 101, 301, 302, 307, 308, 402, 405, 407, 409, 418, 600, 999})
        row(status, "", Outcome::Unexpected);
}

void TestOutcome::answers()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(Outcome, expected);
    QCOMPARE(outcomeOf({CURLE_OK, status, true, code}), expected);
    // The receiver has answered, even when the rest of the body never came.
    QCOMPARE(outcomeOf({CURLE_OPERATION_TIMEDOUT, status, true, code}), expected);
}

void TestOutcome::failures_data()
{
    QTest::addColumn<int>("curlCode");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("timeout") << int(CURLE_OPERATION_TIMEDOUT) << Outcome::TimedOut;
    for (const CURLcode code :
         {CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT,
          CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_GOT_NOTHING,
          CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_OK})
        QTest::newRow(curl_easy_strerror(code)) << int(code) << Outcome::NetworkFailed;
    for (const CURLcode code : {CURLE_WRITE_ERROR, CURLE_WEIRD_SERVER_REPLY,
                                CURLE_UNSUPPORTED_PROTOCOL, CURLE_OUT_OF_MEMORY})
        QTest::newRow(curl_easy_strerror(code)) << int(code) << Outcome::Unexpected;
}

void TestOutcome::failures()
{
    QFETCH(int, curlCode);
    QFETCH(Outcome, expected);
    QCOMPARE(outcomeOf({curlCode, 0, false, {}}), expected);
    QCOMPARE(outcomeOf({curlCode, 202, false, {}}), expected); // a head that never ended
}

void TestOutcome::codes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("expected");
    const QByteArray notFound = R"({"error":{"code":"WorkflowNotFound","message":"m"}})";
    QTest::newRow("body") << notFound << QByteArray("Not Found")
                          << QStringLiteral("WorkflowNotFound");
    QTest::newRow("body before reason") << notFound << QByteArray("WorkflowTriggerIsNotEnabled")
                                        << QStringLiteral("WorkflowNotFound");
    QTest::newRow("reason") << QByteArray("<html>") << QByteArray(" WorkflowTriggerIsNotEnabled")
                            << QStringLiteral("WorkflowTriggerIsNotEnabled");
    QTest::newRow("unknown code") << QByteArray(R"({"error":{"code":"New"}})") << QByteArray()
                                  << QStringLiteral("New");
    for (const char *body : {"", "{", "[]", "null", "{\"error\":null}", "{\"error\":\"x\"}",
                             "{\"error\":{\"code\":5}}", "{\"error\":{\"code\":\"\"}}"})
        QTest::newRow(body) << QByteArray(body) << QByteArray("Bad Request") << QString();
    QTest::newRow("long") << QByteArray("{\"error\":{\"code\":\"" + QByteArray(999, 'x') + "\"}}")
                          << QByteArray() << QString(200, u'x');
}

void TestOutcome::codes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, reason);
    QFETCH(QString, expected);
    QCOMPARE(platformCode(body, reason), expected);
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
