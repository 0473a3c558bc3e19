// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/reader.h"
#include "server/connectorsetup.h"
#include "tests/server/core/servedconsole.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using tests::Answer;
using tests::Json;

namespace {

constexpr const char *Text = R"({
  "swagger": "2.0", "info": {"title": "Goods", "version": "1"}, "host": "a.example",
  "securityDefinitions": {"k": {"type": "apiKey", "in": "header", "name": "shop"},
                          "q": {"type": "apiKey", "in": "query", "name": "version"}},
  "security": [{"k": []}],
  "paths": {
    "/event/goods": {
      "x-ms-notification-content": {"schema": {"type": "object"}},
      "post": {"operationId": "NewGoods", "x-ms-trigger": "single",
        "parameters": [{"name": "b", "in": "body", "required": true, "schema": {
          "type": "object", "required": ["url"], "properties": {
            "url": {"type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal"},
            "shop": {"type": "string", "x-ms-dynamic-values": {"operationId": "Shops",
              "value-collection": "value", "value-path": "id", "value-title": "name"}}}}}],
        "responses": {"201": {"description": "d"}}}},
    "/event/{id}": {"delete": {"operationId": "RemoveGoods",
        "parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}],
        "responses": {"200": {"description": "d"}}}},
    "/shops": {"get": {"operationId": "Shops", "summary": "Shops",
        "responses": {"200": {"description": "d"}}}},
    "/tills/{a}": {"get": {"responses": {"200": {"description": "d",
        "schema": {"type": "object", "required": ["n"], "properties": {
          "n": {"type": "integer", "example": 5}}}}}}},
    "/open": {"get": {"operationId": "Open", "security": [],
        "responses": {"200": {"description": "d", "schema": {"type": "string", "example": "o"}}}}},
    "/empty": {"post": {"operationId": "Empty", "security": [],
        "responses": {"204": {"description": "d"}}}},
    "/asked": {"get": {"operationId": "Asked", "security": [{"q": []}],
        "responses": {"200": {"description": "d"}}}}
  }})";

const QByteArray Properties = R"({"properties": {"policyTemplateInstances": [
    {"templateId": "setproperty", "title": "t", "parameters": {
      "x-ms-apimTemplate-operationName": ["Open"]}}], "scriptOperations": ["Asked"]}})";

server::ServedDefinition goods()
{
    server::ServedDefinition served;
    served.text = Text;
    served.definition = openapi::read(openapi::Document(served.text)).definition;
    served.properties = openapi::readApiProperties(Properties).properties;
    return served;
}

server::ConnectorSetup locked()
{
    server::ConnectorSetup setup;
    setup.keys = {true, "Zx81-of-the-shop", {}, {}};
    return setup;
}

const server::Headers Key{{"shop", "Zx81-of-the-shop"}};

} // namespace

/// What operations answer, who decides it, and who may ask; over real HTTP.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsOperations();
    void answersSamples();
    void takesTheUsersAnswer();
    void warnsOfTheSchema();
    void refusesAnswers_data();
    void refusesAnswers();
    void refusesOperations_data();
    void refusesOperations();
    void tellsOfChanges();
    void keepsConnections();
    void demandsKeys();
    void testFlowsShowKeys();
    void masksDeclaredPlaces();

private:
    [[nodiscard]] Answer get(const QString &target, const server::Headers &headers = {})
    {
        return m_console->ask("GET", m_console->connector(target), {}, headers);
    }
    [[nodiscard]] QString answerUrl(const QString &key) const
    {
        return m_console->op(u"/api/operations/" + key + u"/answer");
    }
    [[nodiscard]] Answer put(const QString &key, const QByteArray &body)
    {
        return m_console->ask("PUT", answerUrl(key), body, Json);
    }
    [[nodiscard]] QByteArray subscription() const
    {
        return "{\"url\": \"" + m_console->callback("/a") + "\"}";
    }

    std::unique_ptr<tests::ServedConsole> m_console;
};

void TestAnswers::init()
{
    m_console = std::make_unique<tests::ServedConsole>();
    QVERIFY(m_console->start(m_console->config(), goods()));
}

void TestAnswers::listsOperations()
{
    QCOMPARE(put(QStringLiteral("Shops"), "{\"body\": []}").status, 200);
    const QJsonArray all = m_console->ask("GET", m_console->op(QStringLiteral("/api/operations")))
                               .array();
    QStringList lines;
    for (const QJsonValue &entry : all) {
        lines.append(entry[u"key"].toString() + u' ' + entry[u"verb"].toString() + u' '
                     + entry[u"role"].toString() + u' ' + entry[u"reason"].toString());
    }
    QCOMPARE(lines, (QStringList{QStringLiteral("NewGoods POST subscribe "),
                                 QStringLiteral("RemoveGoods DELETE unsubscribe "),
                                 QStringLiteral("Shops GET sample user"),
                                 QStringLiteral("GET /tills/{a} GET sample schema"),
                                 QStringLiteral("Open GET sample policy"),
                                 QStringLiteral("Empty POST sample schema"),
                                 QStringLiteral("Asked GET sample script")}));
    QCOMPARE(all[2][u"lookups"].toArray(), QJsonArray{QStringLiteral("dynamic-values")});
    QCOMPARE(all[2][u"summary"].toString(), QStringLiteral("Shops"));
    QCOMPARE(all[4][u"policies"].toArray(), QJsonArray{QStringLiteral("setproperty")});
    QCOMPARE(all[6][u"scripted"].toBool(), true);
}

void TestAnswers::answersSamples()
{
    const Answer shops = get(QStringLiteral("/shops"));
    QCOMPARE(shops.status, 200);
    QCOMPARE(shops.body, QByteArray(R"({"value":[{"id":"sample-1","name":"Sample 1"}]})"));
    QCOMPARE(shops.header("content-type"), QByteArray("application/json"));
    QCOMPARE(get(QStringLiteral("/tills/7")).body, QByteArray(R"({"n":5})"));
}

void TestAnswers::takesTheUsersAnswer()
{
    const QString key = QStringLiteral("GET%20%2Ftills%2F%7Ba%7D");
    const Answer generated = m_console->ask("GET", answerUrl(key));
    QCOMPARE(
        generated.body,
        QByteArray(
            R"({"key":"GET /tills/{a}","own":false,"status":200,"body":{"n":5},"warnings":[]})"));
    const Answer stored = put(key, R"({"status": 418, "body": {"z": 1.50,  "a": "é"}})");
    QCOMPARE(stored.status, 200);
    QCOMPARE(
        stored.body,
        QByteArray(
            R"({"key":"GET /tills/{a}","own":true,"status":418,"body":{"z":1.50,"a":"é"},"warnings":[]})"));
    const Answer own = get(QStringLiteral("/tills/7"));
    QCOMPARE(own.status, 418);
    QCOMPARE(own.body, QByteArray(R"({"z": 1.50,  "a": "é"})")); // as it was written
    QCOMPARE(put(key, R"({"status": 204})").status, 200);
    QCOMPARE(get(QStringLiteral("/tills/7")).status, 204);
    // Where no status is chosen, the declared one, if it can carry the body.
    const QString empty = m_console->connector(QStringLiteral("/empty"));
    QCOMPARE(m_console->ask("POST", empty, "{}", Json).status, 204);
    QCOMPARE(put(QStringLiteral("Empty"), R"({"body": {}})").status, 200);
    QCOMPARE(m_console->ask("POST", empty, "{}", Json).status, 200);
    QCOMPARE(put(QStringLiteral("Empty"), "{}").status, 200);
    QCOMPARE(m_console->ask("POST", empty, "{}", Json).status, 204);
    const Answer back = m_console->ask("DELETE", answerUrl(key));
    QCOMPARE(back.body, generated.body);
    QCOMPARE(get(QStringLiteral("/tills/7")).body, QByteArray(R"({"n":5})"));
    QCOMPARE(m_console->ask("DELETE", answerUrl(key)).status, 200);
}

void TestAnswers::warnsOfTheSchema()
{
    const Answer stored = put(QStringLiteral("Open"), R"({"body": 5})");
    QCOMPARE(stored.status, 200);
    const QJsonArray warnings = stored.object().value(QStringLiteral("warnings")).toArray();
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings[0][u"detail"].toString().contains(u"string"));
    QCOMPARE(get(QStringLiteral("/open")).body, QByteArray("5"));
    QVERIFY(put(QStringLiteral("Open"), R"({"body": "fits"})")
                .object()
                .value(QStringLiteral("warnings"))
                .toArray()
                .isEmpty());
}

void TestAnswers::refusesAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char *name, const QByteArray &body, int status,
                        const char *mentions) {
        QTest::newRow(name) << body << status << QByteArray(mentions);
    };
    row("nothing", "", 400, "");
    row("broken", "{", 400, "");
    row("lenient", "{\"body\": 1,}", 400, "");
    row("body twice", "{\"body\": 1, \"body\": 2}", 400, "twice");
    row("not UTF-8", "{\"body\": \"\xff\"}", 400, "");
    row("array", "[]", 400, "nothing else");
    row("other members", "{\"body\": 1, \"Status\": 200}", 400, "nothing else");
    row("status too small", "{\"status\": 199}", 400, "200 to 599");
    row("status too large", "{\"status\": 600}", 400, "200 to 599");
    row("informational", "{\"status\": 101}", 400, "200 to 599");
    row("negative", "{\"status\": -200}", 400, "200 to 599");
    row("overflow", "{\"status\": 4294967496}", 400, "200 to 599");
    row("fraction", "{\"status\": 200.5}", 400, "200 to 599");
    row("text", "{\"status\": \"200\"}", 400, "200 to 599");
    row("null", "{\"status\": null}", 400, "200 to 599");
    row("204 with a body", "{\"status\": 204, \"body\": {}}", 400, "no body");
    row("304 with a body", "{\"status\": 304, \"body\": null}", 400, "no body");
    row("too deep", "{\"body\": " + QByteArray(100'000, '[') + "1" + QByteArray(100'000, ']') + '}',
        400, "");
    row("too large", "{\"body\": \"" + QByteArray(1024 * 1024, 'a') + "\"}", 413, "");
}

void TestAnswers::refusesAnswers()
{
    QFETCH(QByteArray, body);
    const Answer answer = put(QStringLiteral("Open"), body);
    QTEST(answer.status, "status");
    QFETCH(QByteArray, mentions);
    QVERIFY2(answer.body.contains(mentions), answer.body.constData());
    QCOMPARE(answer.header("content-type"), QByteArray("application/problem+json"));
    QCOMPARE(get(QStringLiteral("/open")).body, QByteArray("\"o\""));
}

void TestAnswers::refusesOperations_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QStringLiteral("Nobody") << 404;
    QTest::newRow("other case") << QStringLiteral("open") << 404;
    QTest::newRow("subscribe") << QStringLiteral("NewGoods") << 409;
    QTest::newRow("unsubscribe") << QStringLiteral("RemoveGoods") << 409;
    QTest::newRow("not UTF-8") << QStringLiteral("%ff") << 400;
    QTest::newRow("long") << QString(2000, u'a') << 404;
}

void TestAnswers::refusesOperations()
{
    QFETCH(QString, key);
    const QUrl url = QUrl::fromEncoded(answerUrl(key).toLatin1());
    for (const char *verb : {"GET", "PUT", "DELETE"}) {
        const Answer answer = m_console->ask(verb, url.toString(QUrl::FullyEncoded),
                                             "{\"body\": 1}", Json);
        QTEST(answer.status, "status");
    }
}

void TestAnswers::tellsOfChanges()
{
    QSignalSpy changed(&m_console->core(), &server::core::ServerCore::setupChanged);
    QCOMPARE(put(QStringLiteral("Open"), R"({"body": 5})").status, 200);
    QCOMPARE(put(QStringLiteral("Open"), R"({"body": 5})").status, 200); // nothing new
    QCOMPARE(changed.size(), 1);
    const auto setup = changed.front().front().value<server::ConnectorSetup>();
    QCOMPARE(setup.answers.value(QStringLiteral("Open")), (server::SampleAnswer{0, "5"}));
    QVERIFY(m_console->core().setSetup({}));
    QCOMPARE(get(QStringLiteral("/open")).body, QByteArray("\"o\""));
    QCOMPARE(changed.size(), 1); // who says so knows
}

// One connection, kept alive, sees every setup, and a subscribe that waits for its commit while
// the setup changes is answered.
void TestAnswers::keepsConnections()
{
    const QUrl url(m_console->connector({}));
    QTcpSocket socket;
    QByteArray received;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { received += socket.readAll(); });
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    const QByteArray ask = "GET /open HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (int i = 0; i < 20; ++i) {
        server::ConnectorSetup setup;
        const QByteArray answer = "\"r" + QByteArray::number(i) + '"';
        setup.answers.insert(QStringLiteral("Open"), {200, answer});
        QVERIFY(m_console->core().setSetup(setup));
        socket.write(ask);
        QTRY_VERIFY2(received.endsWith(answer), received.constData());
    }
    const QByteArray body = subscription();
    socket.write(
        "POST /event/goods HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    // As often as it takes for the answer: one of them meets the request before its commit.
    received.clear();
    int changes = 0;
    while (!received.contains("\r\n\r\n") && changes < 100'000) {
        QVERIFY(m_console->core().setSetup({}));
        QCoreApplication::processEvents();
        ++changes;
    }
    QVERIFY2(received.startsWith("HTTP/1.1 201"), received.constData());
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestAnswers::demandsKeys()
{
    const QString events = m_console->connector(QStringLiteral("/event/goods"));
    QVERIFY(m_console->core().setSetup(locked()));
    const Answer refused = m_console->ask("POST", events, subscription(), Json);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.header("www-authenticate"), QByteArray("ApiKey realm=\"connector\""));
    QCOMPARE(get(QStringLiteral("/shops")).status, 401);
    QCOMPARE(get(QStringLiteral("/shops"), Key).status, 200);
    QCOMPARE(get(QStringLiteral("/open")).status, 200);
    QCOMPARE(get(QStringLiteral("/asked"), Key).status, 401);
    QCOMPARE(get(QStringLiteral("/asked?version=Zx81%2Dof-the-shop")).status, 200);
    QCOMPARE(get(QStringLiteral("/nothing")).status, 404);

    server::Headers headers = Json;
    headers.push_back(Key.front());
    const Answer created = m_console->ask("POST", events, subscription(), headers);
    QCOMPARE(created.status, 201);
    // The platform sends no credentials to a Location beside its gateway.
    const QString location = QString::fromUtf8(created.header("location"));
    QCOMPARE(m_console->ask("DELETE", location).status, 200);
    QVERIFY(m_console->ask("GET", m_console->op(QStringLiteral("/api/subscriptions")))
                .array()
                .isEmpty());

    server::ConnectorSetup unset = locked();
    unset.keys.apiKey.clear();
    QVERIFY(m_console->core().setSetup(unset));
    const Answer none = get(QStringLiteral("/shops"), {{"shop", ""}});
    QCOMPARE(none.status, 503);
    QVERIFY2(none.body.contains("none are set"), none.body.constData());
    QVERIFY(m_console->core().setSetup({}));
    QCOMPARE(get(QStringLiteral("/shops")).status, 200);
}

void TestAnswers::testFlowsShowKeys()
{
    QVERIFY(m_console->core().setSetup(locked()));
    const QString path = m_console->op(QStringLiteral("/api/testflows"));
    QCOMPARE(m_console->ask("POST", path, R"({"trigger":"goods"})", Json).status, 201);
    const auto flow = [this, &path] {
        return m_console->ask("GET", path).array().first().toObject();
    };
    QTRY_COMPARE(flow().value(QStringLiteral("state")).toString(), QStringLiteral("listening"));
    const Answer fired = m_console->ask("POST", m_console->op(QStringLiteral("/fire/goods")), "{}",
                                        Json);
    QCOMPARE(fired.status, 202);
    QTRY_COMPARE(flow().value(QStringLiteral("received")).toInt(), 1);
    QVERIFY(m_console->stop()); // unsubscribes it, which needs no key
}

void TestAnswers::masksDeclaredPlaces()
{
    QVERIFY(m_console->core().setSetup(locked()));
    server::Headers headers = Json;
    headers.push_back(Key.front());
    const QString events = m_console->connector(QStringLiteral("/event/goods?version=QuerySecret"));
    QCOMPARE(m_console->ask("POST", events, subscription(), headers).status, 201);
    QCOMPARE(get(QStringLiteral("/shops"), {{"shop", "WrongSecret"}}).status, 401);
    QCOMPARE(get(QStringLiteral("/asked?version=QuerySecret")).status, 401);
    const QString exchanges = m_console->op(QStringLiteral("/api/exchanges"));
    QTRY_COMPARE(m_console->ask("GET", exchanges).array().size(), 3);
    for (const char *target : {"/api/exchanges", "/api/subscriptions", "/api/operations"}) {
        const Answer shown = m_console->ask("GET", m_console->op(QString::fromLatin1(target)));
        for (const char *secret : {"Zx81", "WrongSecret", "QuerySecret"})
            QVERIFY2(!shown.body.contains(secret), shown.body.constData());
    }
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
