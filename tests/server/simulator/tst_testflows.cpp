// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/simulator/testflowfixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace server;
using simulator::TestFlows;
using Answer = TestFlow::Answer;

class TestTestFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscribesLikeThePlatform();
    void subscribesWithInputs();
    void hostileInputsStayInTheirPlace();
    void headersOfThePlatform_data();
    void headersOfThePlatform();
    void unsubscribes();
    void unsubscribesFromAPublicLocation();
    void removedWhileSubscribing();
    void unsubscribingFails();
    void connectorRefuses();
    void connectorForgetsTheLocation();
    void connectorIsNotThere();
    void removesAll();
    void removesAllOfASilentConnector();
    void knowsWhatItCannotDo();
};

void TestTestFlows::subscribesLikeThePlatform()
{
    TestFlowFixture fixture;
    QSignalSpy changed(fixture.flows.get(), &TestFlows::changed);
    const QString id = fixture.addListening();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(fixture.connector->requests.size(), size_t(1));
    const http::Request &request = fixture.connector->requests.front();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/base/event/goods/Lyon%203");
    QCOMPARE(request.query, "kind=a%26b");
    QCOMPARE(request.header("x-declic-test-flow"), id.toLatin1());
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value(u"version").toString(), QStringLiteral("v2"));
    QVERIFY(fixture.connector->callback().startsWith(QByteArray(fixture.origin + "/workflows/")));
    const TestFlow flow = fixture.first();
    QCOMPARE(flow.id, id);
    QCOMPARE(flow.name, QStringLiteral("Test flow 1"));
    QCOMPARE(flow.trigger, QStringLiteral("NewGoods"));
    QCOMPARE(flow.subscriptionId, QStringLiteral("abc"));
}

void TestTestFlows::subscribesWithInputs()
{
    TestFlowFixture fixture;
    const openapi::JsonValue inputs = openapi::parseStrictJson(
                                          R"({"path":{"store":"Nîmes/2"},"query":{"kind":"a&b"},
            "header":{"x-tenant":12},"body":{"note":"hello","hook":{"more":1}}})")
                                          .root;
    QVERIFY(fixture.flows->add(QStringLiteral("NewGoods"), inputs));
    QTRY_COMPARE(fixture.first().state, TestFlow::State::Listening);
    const http::Request &request = fixture.connector->requests.front();
    QCOMPARE(request.path, "/base/event/goods/N%C3%AEmes%2F2");
    QCOMPARE(request.query, "kind=a%26b");
    QCOMPARE(request.header("x-tenant"), "12");
    QCOMPARE(request.header("x-api-version"), "7"); // internal, never asked for
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value(u"note").toString(), QStringLiteral("hello"));
    QCOMPARE(body.value(u"hook").toObject().value(u"more").toInt(), 1);
    QVERIFY(!body.contains(u"version")); // the user left it out
    QVERIFY(fixture.connector->callback().startsWith(QByteArray(fixture.origin + "/workflows/")));
}

void TestTestFlows::hostileInputsStayInTheirPlace()
{
    TestFlowFixture fixture;
    const openapi::JsonValue inputs = openapi::parseStrictJson(
                                          R"({"path":{"store":"a/b?c#d"},"query":{"kind":"x&y=z"},
            "header":{"x-tenant":"1\r\nx-evil: 2"},"body":[1]})")
                                          .root;
    QVERIFY(fixture.flows->add(QStringLiteral("NewGoods"), inputs));
    QTRY_COMPARE(fixture.connector->requests.size(), size_t(1));
    const http::Request &request = fixture.connector->requests.front();
    QCOMPARE(request.path, "/base/event/goods/a%2Fb%3Fc%23d");
    QCOMPARE(request.query, "kind=x%26y%3Dz");
    QVERIFY(request.header("x-evil").isEmpty());
    QVERIFY(request.header("x-tenant").isEmpty());
}

void TestTestFlows::headersOfThePlatform_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("pattern");
    const auto row = [](const char *name, const QString &pattern) {
        QTest::newRow(name) << QByteArray(name) << pattern;
    };
    const QString uuid = QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    row("User-Agent", QStringLiteral("azure-logic-apps/1\\.0 \\(workflow [0-9a-f]{32}; version "
                                     "[0-9]{20}\\) microsoft-flow/1\\.0"));
    row("Content-Type", QStringLiteral("application/json; charset=utf-8"));
    row("Accept-Language", QStringLiteral("en-US"));
    row("x-ms-trigger-type", QStringLiteral("OpenApiConnectionWebhook"));
    row("x-ms-workflow-id", QStringLiteral("[0-9a-f]{32}"));
    row("x-ms-workflow-version", QStringLiteral("[0-9]{20}"));
    row("x-ms-workflow-name", uuid);
    row("x-ms-workflow-system-id",
        QStringLiteral("/locations/westeurope/scaleunits/prod-[0-9]{2}/workflows/[0-9a-f]{32}"));
    row("x-ms-workflow-run-id", QStringLiteral("[0-9]+CU[0-9]{2}"));
    row("x-ms-workflow-operation-name", QStringLiteral("Quand_%c3%a7a_arrive"));
    row("x-ms-execution-location", QStringLiteral("westeurope"));
    row("x-ms-workflow-subscription-id", uuid);
    row("x-ms-workflow-resourcegroup-name", QStringLiteral("[0-9A-F]{32}-[0-9A-F]{32}"));
    row("x-ms-environment-id", QString(u"Default-" + uuid));
    row("x-ms-tracking-id", uuid);
    row("x-ms-correlation-id", uuid);
    row("x-ms-client-request-id", uuid);
    row("x-ms-activity-vector", QStringLiteral("[0-9.]+"));
    row("x-ms-gateway-object-id", QString());
    row("X-MS-APIM-Referrer", QStringLiteral("https://.*"));
    row("X-MS-APIM-Referrer-Prefix", QStringLiteral("https://.*"));
    row("X-MS-APIM-Callback", QStringLiteral("https://.*"));
}

void TestTestFlows::headersOfThePlatform()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, pattern);
    TestFlowFixture fixture;
    QVERIFY(!fixture.addListening().isEmpty());
    const http::Request &request = fixture.connector->requests.front();
    const bool isSent = std::any_of(request.headers.begin(), request.headers.end(),
                                    [&name](const Header &header) {
                                        return header.name.compare(name, Qt::CaseInsensitive) == 0;
                                    });
    QVERIFY(isSent);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    const QString value = QString::fromUtf8(request.header(name));
    QVERIFY2(expression.match(value).hasMatch(), qPrintable(value));
}

void TestTestFlows::unsubscribes()
{
    TestFlowFixture fixture;
    fixture.connector->location = fixture.connector->url().toLatin1() + "/event/remove/a%20b?x=1";
    const QString id = fixture.addListening();
    QSignalSpy changed(fixture.flows.get(), &TestFlows::changed);
    fixture.flows->remove(id);
    QTRY_VERIFY(fixture.flows->flows().empty());
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(fixture.connector->removals(), QList<QByteArray>{"/event/remove/a%20b"});
    QCOMPARE(fixture.connector->requests.back().query, "x=1");
    fixture.flows->remove(id);
    fixture.flows->setAnswer(id, Answer::Fail);
}

void TestTestFlows::unsubscribesFromAPublicLocation()
{
    TestFlowFixture fixture;
    fixture.connector->location = "https://shop.example:444/event/remove/xyz";
    fixture.flows->remove(fixture.addListening());
    QTRY_VERIFY(fixture.flows->flows().empty());
    QCOMPARE(fixture.connector->removals(), QList<QByteArray>{"/event/remove/xyz"});
}

void TestTestFlows::removedWhileSubscribing()
{
    TestFlowFixture fixture;
    fixture.flows->remove(*fixture.flows->add(QStringLiteral("NewGoods")));
    QTRY_VERIFY(fixture.flows->flows().empty());
    QCOMPARE(fixture.connector->removals().size(), 1);
}

void TestTestFlows::unsubscribingFails()
{
    TestFlowFixture fixture;
    const QString id = fixture.addListening();
    fixture.connector->removed = 500;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed: HTTP 500")));
    fixture.flows->remove(id);
    QTRY_COMPARE(fixture.first().state, TestFlow::State::Failed);
    QCOMPARE(fixture.first().error, QStringLiteral("HTTP 500"));
    fixture.flows->remove(id);
    QTRY_VERIFY(fixture.flows->flows().empty());
}

void TestTestFlows::connectorRefuses()
{
    TestFlowFixture fixture;
    fixture.connector->subscribed.status = 400;
    fixture.connector->subscribed.body = R"({"detail":"Send a better body."})";
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed: HTTP 400")));
    const QString id = *fixture.flows->add(QStringLiteral("NewGoods"));
    QTRY_COMPARE(fixture.first().state, TestFlow::State::Failed);
    QCOMPARE(fixture.first().error, QStringLiteral("HTTP 400: Send a better body."));
    fixture.flows->remove(id);
    QTRY_VERIFY(fixture.flows->flows().empty());
    QVERIFY(fixture.connector->removals().isEmpty());
}

void TestTestFlows::connectorForgetsTheLocation()
{
    TestFlowFixture fixture;
    fixture.connector->location.clear();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Location")));
    QVERIFY(fixture.flows->add(QStringLiteral("NewGoods")));
    QTRY_COMPARE(fixture.first().state, TestFlow::State::Failed);
    QVERIFY(fixture.first().error.contains(u"Location"));
}

void TestTestFlows::connectorIsNotThere()
{
    TestFlowFixture fixture;
    const QString url = fixture.connector->url();
    fixture.connector.reset();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed")));
    QVERIFY(fixture.flows->add(QStringLiteral("NewGoods")));
    QTRY_COMPARE(fixture.first().state, TestFlow::State::Failed);
    QVERIFY(!fixture.first().error.isEmpty());
}

void TestTestFlows::removesAll()
{
    TestFlowFixture fixture;
    bool done = false;
    fixture.flows->removeAll([&done] { done = true; });
    QVERIFY(done);
    QVERIFY(!fixture.addListening().isEmpty());
    QVERIFY(!fixture.addListening().isEmpty());
    done = false;
    fixture.flows->removeAll([&done] { done = true; });
    QVERIFY(!done);
    QTRY_VERIFY(done);
    QVERIFY(fixture.flows->flows().empty());
    QCOMPARE(fixture.connector->removals().size(), 2);
}

void TestTestFlows::removesAllOfASilentConnector()
{
    TestFlowFixture fixture;
    QVERIFY(!fixture.addListening().isEmpty());
    fixture.connector->removed = 0;
    int done = 0;
    QElapsedTimer timer;
    timer.start();
    fixture.flows->removeAll([&done] { ++done; });
    QTRY_COMPARE(done, 1);
    QVERIFY(timer.elapsed() > 1500);
}

void TestTestFlows::knowsWhatItCannotDo()
{
    TestFlowFixture fixture;
    const auto unknown = fixture.flows->add(QStringLiteral("Nothing"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ServerError::Code::UnknownTrigger);
    QCOMPARE(unknown.error().args,
             (QStringList{QStringLiteral("Nothing"), QStringLiteral("NewGoods")}));
    TestFlows closed(TestFlowFixture::definition(), server::http::TestFlowPass());
    const auto early = closed.add(QStringLiteral("NewGoods"));
    QVERIFY(!early);
    QCOMPARE(early.error().code, ServerError::Code::NotRunning);
}

QTEST_GUILESS_MAIN(TestTestFlows)
#include "tst_testflows.moc"
