// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standinconnector.h"

#include "openapi/reader.h"
#include "server/simulator/testflows.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace server;
using simulator::TestFlows;
using Answer = TestFlow::Answer;

namespace {

const QByteArray Definition = R"({
  "swagger": "2.0", "info": {"title": "T", "version": "1"}, "host": "h", "basePath": "/base",
  "paths": {
    "/event/goods/{store}": {
      "x-ms-notification-content": {"schema": {"type": "object", "required": ["quantity"],
        "properties": {"quantity": {"type": "integer"}}}},
      "post": {
        "operationId": "NewGoods", "summary": "Quand ça arrive", "x-ms-trigger": "single",
        "parameters": [
          {"name": "store", "in": "path", "required": true, "type": "string", "default": "Lyon 3"},
          {"name": "kind", "in": "query", "required": true, "type": "string", "enum": ["a&b"]},
          {"name": "body", "in": "body", "required": true, "schema": {"type": "object",
            "properties": {
              "hook": {"type": "object", "properties": {
                "Url": {"type": "string", "x-ms-notification-url": true}}},
              "version": {"type": "string", "default": "v2"}}}}],
        "responses": {"201": {"description": "ok"}}}},
    "/event/remove/{id}": {"delete": {"operationId": "Remove",
      "parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}],
      "responses": {"200": {"description": "ok"}}}}}})";

struct Reply
{
    int status = 0;
    QByteArray body;
    QByteArray retryAfter;
    QByteArray runId;
};

Reply take(QNetworkReply &reply)
{
    return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll(),
            reply.rawHeader("Retry-After"), reply.rawHeader("x-ms-workflow-run-id")};
}

QString codeOf(const Reply &reply)
{
    return QJsonDocument::fromJson(reply.body)
        .object()
        .value(u"error")
        .toObject()
        .value(u"code")
        .toString();
}

} // namespace

class TestTestFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void subscribesLikeThePlatform();
    void headersOfThePlatform_data();
    void headersOfThePlatform();
    void everyFlowIsAnotherOne();
    void answers_data();
    void answers();
    void slowAnswer();
    void silence();
    void refusesForeignCallbacks_data();
    void refusesForeignCallbacks();
    void remembersTheLastCallbacks();
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

private:
    QString addListening();
    QNetworkReply *send(const QByteArray &url, const QByteArray &body,
                        const QByteArray &verb = "POST");
    Reply call(const QByteArray &url, const QByteArray &body, const QByteArray &verb = "POST");

    std::unique_ptr<StandInConnector> m_connector;
    std::unique_ptr<TestFlows> m_flows;
    QByteArray m_origin;
    QNetworkAccessManager m_network;
};

void TestTestFlows::init()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_connector = std::make_unique<StandInConnector>();
    m_flows = std::make_unique<TestFlows>(openapi::read(openapi::Document(Definition)).definition);
    const auto origin = m_flows->open();
    QVERIFY(origin);
    m_origin = *origin;
    m_flows->setConnectorUrl(m_connector->url());
}

void TestTestFlows::cleanup()
{
    m_flows.reset();
    m_connector.reset();
}

QString TestTestFlows::addListening()
{
    const size_t before = m_flows->flows().size();
    const QString id = m_flows->add(QStringLiteral("NewGoods")).value_or(QString());
    [this, before] {
        QTRY_VERIFY(m_flows->flows().size() == before + 1
                    && m_flows->flows().back().state == TestFlow::State::Listening);
    }();
    return id;
}

QNetworkReply *TestTestFlows::send(const QByteArray &url, const QByteArray &body,
                                   const QByteArray &verb)
{
    QNetworkRequest request(QUrl::fromEncoded(url));
    request.setRawHeader("Content-Type", "application/json");
    return m_network.sendCustomRequest(request, verb, body);
}

Reply TestTestFlows::call(const QByteArray &url, const QByteArray &body, const QByteArray &verb)
{
    const std::unique_ptr<QNetworkReply> reply(send(url, body, verb));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
        return {};
    return take(*reply);
}

void TestTestFlows::subscribesLikeThePlatform()
{
    QSignalSpy changed(m_flows.get(), &TestFlows::changed);
    const QString id = addListening();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_connector->requests.size(), size_t(1));
    const http::Request &request = m_connector->requests.front();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/base/event/goods/Lyon%203");
    QCOMPARE(request.query, "kind=a%26b");
    QCOMPARE(request.header("x-declic-test-flow"), id.toLatin1());
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value(u"version").toString(), QStringLiteral("v2"));
    QVERIFY(m_connector->callback().startsWith(QByteArray(m_origin + "/workflows/")));
    const TestFlow flow = m_flows->flows().front();
    QCOMPARE(flow.id, id);
    QCOMPARE(flow.name, QStringLiteral("Test flow 1"));
    QCOMPARE(flow.trigger, QStringLiteral("NewGoods"));
    QCOMPARE(flow.subscriptionId, QStringLiteral("abc"));
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
    addListening();
    const http::Request &request = m_connector->requests.front();
    const bool isSent = std::any_of(request.headers.begin(), request.headers.end(),
                                    [&name](const Header &header) {
                                        return header.name.compare(name, Qt::CaseInsensitive) == 0;
                                    });
    QVERIFY(isSent);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    const QString value = QString::fromUtf8(request.header(name));
    QVERIFY2(expression.match(value).hasMatch(), qPrintable(value));
}

void TestTestFlows::everyFlowIsAnotherOne()
{
    addListening();
    const QByteArray first = m_connector->callback();
    addListening();
    QVERIFY(first != m_connector->callback());
    QCOMPARE(m_flows->flows().back().name, QStringLiteral("Test flow 2"));
    QCOMPARE(call(m_connector->callback(), R"({"quantity":1})").status, 202);
    QCOMPARE(m_flows->flows().front().received, 0);
    QCOMPARE(m_flows->flows().back().received, 1);
}

void TestTestFlows::answers_data()
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

void TestTestFlows::answers()
{
    QFETCH(int, answer);
    QFETCH(QByteArray, payload);
    QFETCH(int, status);
    QFETCH(QString, code);
    m_flows->setAnswer(addListening(), Answer(answer));
    const Reply reply = call(m_connector->callback(), payload);
    QCOMPARE(reply.status, status);
    QCOMPARE(codeOf(reply), code);
    QCOMPARE(reply.runId.isEmpty(), status != 202);
    QCOMPARE(reply.retryAfter.isEmpty(), status != 429);
    const TestFlow flow = m_flows->flows().front();
    QCOMPARE(flow.received, 1);
    QCOMPARE(flow.callbacks.front().status, status);
    QCOMPARE(flow.callbacks.front().body, payload);
    QVERIFY(flow.callbacks.front().receivedAt.isValid());
}

void TestTestFlows::slowAnswer()
{
    m_flows->setAnswer(addListening(), Answer::Slow);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(call(m_connector->callback(), R"({"quantity":1})").status, 202);
    QVERIFY(timer.elapsed() > 4500);
}

void TestTestFlows::silence()
{
    m_flows->setAnswer(addListening(), Answer::Silent);
    const std::unique_ptr<QNetworkReply> reply(send(m_connector->callback(), R"({"quantity":1})"));
    QTRY_COMPARE(m_flows->flows().front().received, 1);
    QVERIFY(!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 300));
    QCOMPARE(m_flows->flows().front().callbacks.front().status, 0);
}

void TestTestFlows::refusesForeignCallbacks_data()
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

void TestTestFlows::refusesForeignCallbacks()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, verb);
    addListening();
    const QByteArray url = m_connector->callback().replace(from, to);
    QTEST(call(url, R"({"quantity":1})", verb).status, "status");
    QCOMPARE(m_flows->flows().front().received, 0);
}

void TestTestFlows::remembersTheLastCallbacks()
{
    addListening();
    for (int i = 0; i < 60; ++i)
        QCOMPARE(
            call(m_connector->callback(), "{\"quantity\":" + QByteArray::number(i) + '}').status,
            202);
    const TestFlow flow = m_flows->flows().front();
    QCOMPARE(flow.received, 60);
    QCOMPARE(flow.callbacks.size(), size_t(50));
    QCOMPARE(flow.callbacks.front().body, R"({"quantity":59})");
}

void TestTestFlows::unsubscribes()
{
    m_connector->location = m_connector->url().toLatin1() + "/event/remove/a%20b?x=1";
    const QString id = addListening();
    QSignalSpy changed(m_flows.get(), &TestFlows::changed);
    m_flows->remove(id);
    QTRY_VERIFY(m_flows->flows().empty());
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_connector->removals(), QList<QByteArray>{"/event/remove/a%20b"});
    QCOMPARE(m_connector->requests.back().query, "x=1");
    m_flows->remove(id);
    m_flows->setAnswer(id, Answer::Fail);
}

void TestTestFlows::unsubscribesFromAPublicLocation()
{
    m_connector->location = "https://shop.example:444/event/remove/xyz";
    m_flows->remove(addListening());
    QTRY_VERIFY(m_flows->flows().empty());
    QCOMPARE(m_connector->removals(), QList<QByteArray>{"/event/remove/xyz"});
}

void TestTestFlows::removedWhileSubscribing()
{
    m_flows->remove(*m_flows->add(QStringLiteral("NewGoods")));
    QTRY_VERIFY(m_flows->flows().empty());
    QCOMPARE(m_connector->removals().size(), 1);
}

void TestTestFlows::unsubscribingFails()
{
    const QString id = addListening();
    m_connector->removed = 500;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed: HTTP 500")));
    m_flows->remove(id);
    QTRY_COMPARE(m_flows->flows().front().state, TestFlow::State::Failed);
    QCOMPARE(m_flows->flows().front().error, QStringLiteral("HTTP 500"));
    m_flows->remove(id);
    QTRY_VERIFY(m_flows->flows().empty());
}

void TestTestFlows::connectorRefuses()
{
    m_connector->subscribed.status = 400;
    m_connector->subscribed.body = R"({"detail":"Send a better body."})";
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed: HTTP 400")));
    const QString id = *m_flows->add(QStringLiteral("NewGoods"));
    QTRY_COMPARE(m_flows->flows().front().state, TestFlow::State::Failed);
    QCOMPARE(m_flows->flows().front().error, QStringLiteral("HTTP 400: Send a better body."));
    m_flows->remove(id);
    QTRY_VERIFY(m_flows->flows().empty());
    QVERIFY(m_connector->removals().isEmpty());
}

void TestTestFlows::connectorForgetsTheLocation()
{
    m_connector->location.clear();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Location")));
    QVERIFY(m_flows->add(QStringLiteral("NewGoods")));
    QTRY_COMPARE(m_flows->flows().front().state, TestFlow::State::Failed);
    QVERIFY(m_flows->flows().front().error.contains(u"Location"));
}

void TestTestFlows::connectorIsNotThere()
{
    const QString url = m_connector->url();
    m_connector.reset();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed")));
    QVERIFY(m_flows->add(QStringLiteral("NewGoods")));
    QTRY_COMPARE(m_flows->flows().front().state, TestFlow::State::Failed);
    QVERIFY(!m_flows->flows().front().error.isEmpty());
}

void TestTestFlows::removesAll()
{
    bool done = false;
    m_flows->removeAll([&done] { done = true; });
    QVERIFY(done);
    addListening();
    addListening();
    done = false;
    m_flows->removeAll([&done] { done = true; });
    QVERIFY(!done);
    QTRY_VERIFY(done);
    QVERIFY(m_flows->flows().empty());
    QCOMPARE(m_connector->removals().size(), 2);
}

void TestTestFlows::removesAllOfASilentConnector()
{
    addListening();
    m_connector->removed = 0;
    int done = 0;
    QElapsedTimer timer;
    timer.start();
    m_flows->removeAll([&done] { ++done; });
    QTRY_COMPARE(done, 1);
    QVERIFY(timer.elapsed() > 1500 && timer.elapsed() < 4000);
}

void TestTestFlows::knowsWhatItCannotDo()
{
    const auto unknown = m_flows->add(QStringLiteral("Nothing"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ServerError::Code::UnknownTrigger);
    QCOMPARE(unknown.error().args,
             (QStringList{QStringLiteral("Nothing"), QStringLiteral("NewGoods")}));
    TestFlows closed(openapi::read(openapi::Document(Definition)).definition);
    const auto early = closed.add(QStringLiteral("NewGoods"));
    QVERIFY(!early);
    QCOMPARE(early.error().code, ServerError::Code::NotRunning);
}

QTEST_GUILESS_MAIN(TestTestFlows)
#include "tst_testflows.moc"
