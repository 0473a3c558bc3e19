// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/core/servedconsole.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>

using tests::Answer;
using tests::Json;

/// The connector's contract with the platforms, over real HTTP and a real database.
class TestSubscribing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersWithALocation();
    void locationFollowsThePublicAddress_data();
    void locationFollowsThePublicAddress();
    void keepsWhatThePlatformTells();
    void renewsRatherThanDoubles();
    void idsAreUnguessable();
    void refusesWrongBodies_data();
    void refusesWrongBodies();
    void refusesCallbacks_data();
    void refusesCallbacks();
    void acceptsJsonTypes_data();
    void acceptsJsonTypes();
    void unsubscribesAnyTimes();
    void unsubscribesOnlyWithTheRightOwner();
    void refusesHosts_data();
    void refusesHosts();
    void refusesPathsAndVerbs();
    void hidesTheCallbackUrl();

private:
    [[nodiscard]] QJsonArray subscriptions(const QString &query = {})
    {
        return m_console->ask("GET", m_console->op(u"/api/subscriptions" + query)).array();
    }

    std::unique_ptr<tests::ServedConsole> m_console;
};

void TestSubscribing::init()
{
    m_console = std::make_unique<tests::ServedConsole>();
    QVERIFY(m_console->start());
}

void TestSubscribing::answersWithALocation()
{
    const Answer answer = m_console->subscribe(m_console->callback("/run?sig=secret"));
    QCOMPARE(answer.status, 201);
    const QString id = answer.object().value(QStringLiteral("id")).toString();
    const QRegularExpression location(u'^' + QRegularExpression::escape(m_console->connector({}))
                                      + u"/event/remove/([-0-9a-f]{36})/([0-9a-f]{32})$");
    const auto match = location.match(QString::fromUtf8(answer.header("location")));
    QVERIFY2(match.hasMatch(), answer.header("location").constData());
    QCOMPARE(match.captured(2), id);
    QVERIFY(!QUuid(match.captured(1)).isNull());
    QCOMPARE(answer.object().keys(), QStringList{QStringLiteral("id")});
    QCOMPARE(answer.header("content-type"), QByteArray("application/json"));
    QCOMPARE(subscriptions().size(), 1);
}

void TestSubscribing::locationFollowsThePublicAddress_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<server::Headers>("headers");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("host with its port")
        << QString() << server::Headers{{"Host", "shop.example:444"}}
        << QByteArray("http://shop.example:444/event/remove/");
    QTest::newRow("a tunnel on this machine")
        << QString()
        << server::Headers{{"X-Forwarded-Host", "shop.example"}, {"X-Forwarded-Proto", "https"}}
        << QByteArray("https://shop.example/event/remove/");
    QTest::newRow("configured, with a path")
        << QStringLiteral("https://public.example/shop/")
        << server::Headers{{"X-Forwarded-Host", "evil.example"}}
        << QByteArray("https://public.example/shop/event/remove/");
}

void TestSubscribing::locationFollowsThePublicAddress()
{
    QFETCH(QString, publicUrl);
    QFETCH(server::Headers, headers);
    QFETCH(QByteArray, expected);
    QVERIFY(m_console->stop());
    server::ServerConfig config = m_console->config();
    config.publicUrl = publicUrl;
    QVERIFY(m_console->start(config));
    const Answer answer = m_console->subscribe(m_console->callback("/a"), headers);
    QCOMPARE(answer.status, 201);
    QVERIFY2(answer.header("location").startsWith(expected), answer.header("location").constData());
}

void TestSubscribing::keepsWhatThePlatformTells()
{
    const server::Headers headers{{"x-ms-trigger-type", "OpenApiConnectionWebhook"},
                                  {"x-ms-workflow-name", "the-flow"},
                                  {"x-ms-execution-location", "westeurope"},
                                  {"Authorization", "Bearer token-of-the-connection"}};
    QCOMPARE(m_console->subscribe(m_console->callback("/a"), headers).status, 201);
    QCOMPARE(m_console->subscribe(m_console->callback("/b")).status, 201);
    const QJsonArray all = subscriptions();
    QCOMPARE(all.size(), 2);
    QStringList platforms;
    for (const QJsonValue &value : all) {
        const QJsonObject subscriber =
            value.toObject().value(QStringLiteral("subscriber")).toObject();
        platforms.append(subscriber.value(QStringLiteral("platform")).toString());
        if (platforms.last() != u"powerAutomate")
            continue;
        QCOMPARE(subscriber.value(QStringLiteral("flowName")).toString(),
                 QStringLiteral("the-flow"));
        QCOMPARE(subscriber.value(QStringLiteral("region")).toString(),
                 QStringLiteral("westeurope"));
    }
    platforms.sort();
    QCOMPARE(platforms, (QStringList{QStringLiteral("powerAutomate"), QStringLiteral("unknown")}));
    const QByteArray listed = QJsonDocument(all).toJson();
    QVERIFY(listed.contains("x-ms-workflow-name"));
    QVERIFY(!listed.contains("token-of-the-connection"));
}

void TestSubscribing::renewsRatherThanDoubles()
{
    const Answer first = m_console->subscribe(m_console->callback("/a?sig=1"));
    const Answer again = m_console->subscribe(m_console->callback("/a?sig=1"));
    const Answer other = m_console->subscribe(m_console->callback("/a?sig=2"));
    const Answer otherTrigger = m_console->ask(
        "POST", m_console->connector(QStringLiteral("/event/newproduct")),
        "{\"Url\": \"" + m_console->callback("/a?sig=1") + "\"}", Json);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.header("location"), first.header("location"));
    QCOMPARE(again.body, first.body);
    QVERIFY(other.header("location") != first.header("location"));
    QCOMPARE(otherTrigger.status, 201);
    QVERIFY(otherTrigger.header("location") != first.header("location"));
    QCOMPARE(subscriptions().size(), 3);
}

void TestSubscribing::idsAreUnguessable()
{
    QSet<QByteArray> locations;
    for (int i = 0; i < 50; ++i)
        locations.insert(m_console->subscribe(m_console->callback("/" + QByteArray::number(i)))
                             .header("location"));
    QCOMPARE(locations.size(), 50);
    QVERIFY(!locations.contains(QByteArray()));
}

void TestSubscribing::refusesWrongBodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("mentions");
    const QByteArray json = "application/json";
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                        int status, const char *mentions) {
        QTest::newRow(name) << type << body << status << QByteArray(mentions);
    };
    row("no JSON", json, "{\"Url\": ", 400, "line 1");
    row("second line", json, "{\n\"Url\": x}", 400, "line 2");
    row("comment", json, "{/* */}", 400, "");
    row("twice the same key", json, R"({"Url":"https://a.example","Url":"https://b.example"})", 400,
        "Url");
    row("empty", json, "", 400, "");
    row("not UTF-8", json, "{\"Url\":\"\xff\"}", 400, "");
    row("array", json, "[]", 400, "");
    row("no Url", json, "{}", 400, "Url");
    row("Url in small letters", json, R"({"url":"https://a.example"})", 400, "Url");
    row("Url is null", json, R"({"Url":null})", 400, "/Url");
    row("Url is a number", json, R"({"Url":5})", 400, "/Url");
    row("Url is empty", json, R"({"Url":""})", 400, "Url");
    row("deep", json, QByteArray(100'000, '['), 400, "");
    row("too large", json, QByteArray(1'100'000, ' '), 413, "");
    row("no type", "", "{}", 415, "application/json");
    row("plain text", "text/plain", "{}", 415, "application/json");
    row("almost JSON", "application/jsonp", "{}", 415, "application/json");
    row("another charset", "application/json; charset=utf-16", "{}", 415, "UTF-8");
}

void TestSubscribing::refusesWrongBodies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, mentions);
    const Answer answer = m_console->ask("POST",
                                         m_console->connector(QStringLiteral("/event/instore")),
                                         body, {{"Content-Type", type}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("content-type"), QByteArray("application/problem+json"));
    QVERIFY2(answer.body.contains(mentions), answer.body.constData());
    QVERIFY(subscriptions().isEmpty());
}

void TestSubscribing::refusesCallbacks_data()
{
    QTest::addColumn<QByteArray>("callback");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char *callback, const char *mentions) {
        QTest::newRow(callback) << QByteArray(callback) << QByteArray(mentions);
    };
    row("https://evil.example/a", "evil.example");
    row("http://169.254.169.254/latest", "169.254.169.254");
    row("https://prod-1.westeurope.logic.azure.com.evil.example/", "evil.example");
    row("http://prod-1.westeurope.logic.azure.com/", "logic.azure.com");
    row("https://name:word@prod-1.westeurope.logic.azure.com/", "");
    row("file:///etc/passwd", "");
    row("over there", "");
}

void TestSubscribing::refusesCallbacks()
{
    QFETCH(QByteArray, callback);
    QFETCH(QByteArray, mentions);
    const Answer answer = m_console->subscribe(callback);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains(mentions), answer.body.constData());
    QVERIFY(!answer.body.contains("word@"));
    QVERIFY(subscriptions().isEmpty());
}

void TestSubscribing::acceptsJsonTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type :
         {"application/json", "Application/JSON", "application/json; charset=utf-8",
          "application/json;charset=\"UTF-8\"", "application/json; odata=verbose"})
        QTest::newRow(type) << QByteArray(type);
}

void TestSubscribing::acceptsJsonTypes()
{
    QFETCH(QByteArray, type);
    QCOMPARE(m_console
                 ->ask("POST", m_console->connector(QStringLiteral("/event/instore")),
                       "{\"Url\": \"" + m_console->callback("/a") + "\"}", {{"Content-Type", type}})
                 .status,
             201);
}

void TestSubscribing::unsubscribesAnyTimes()
{
    const Answer created = m_console->subscribe(m_console->callback("/a"));
    const QString location = QString::fromUtf8(created.header("location"));
    const server::Headers token{{"Authorization", "Bearer x"}};
    QCOMPARE(m_console->ask("DELETE", location, {}, token).status, 200);
    QVERIFY(subscriptions().isEmpty());
    QCOMPARE(subscriptions(QStringLiteral("?all=true")).size(), 1);
    QCOMPARE(m_console->ask("DELETE", location).status, 200);
    QCOMPARE(m_console->ask("DELETE", location, "{}").status, 200);
    const QString unknown = m_console->connector(QStringLiteral("/event/remove/nobody/nothing"));
    QCOMPARE(m_console->ask("DELETE", unknown).status, 200);
    // The same flow may come back.
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    QCOMPARE(subscriptions().size(), 1);
}

void TestSubscribing::unsubscribesOnlyWithTheRightOwner()
{
    const Answer created = m_console->subscribe(m_console->callback("/a"));
    const QString id = created.object().value(QStringLiteral("id")).toString();
    for (const QString &owner : {QUuid::createUuid().toString(QUuid::WithoutBraces), id}) {
        QCOMPARE(
            m_console->ask("DELETE", m_console->connector(u"/event/remove/" % owner % u'/' % id))
                .status,
            200);
        QCOMPARE(subscriptions().size(), 1);
    }
}

void TestSubscribing::refusesHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("a path") << QByteArray("shop.example/evil");
    QTest::newRow("user info") << QByteArray("user@shop.example");
    QTest::newRow("a port that is none") << QByteArray("shop.example:99999");
    QTest::newRow("markup") << QByteArray("<script>");
    QTest::newRow("long") << QByteArray(1000, 'a');
}

void TestSubscribing::refusesHosts()
{
    QFETCH(QByteArray, host);
    QCOMPARE(m_console->subscribe(m_console->callback("/a"), {{"Host", host}}).status, 400);
    QCOMPARE(m_console->subscribe(m_console->callback("/a"), {{"X-Forwarded-Host", host}}).status,
             400);
    QVERIFY(subscriptions().isEmpty());
}

void TestSubscribing::refusesPathsAndVerbs()
{
    const Answer unknown = m_console->ask("GET", m_console->connector(QStringLiteral("/nothing")));
    QCOMPARE(unknown.status, 404);
    QVERIFY2(unknown.body.contains("POST /event/instore"), unknown.body.constData());
    const Answer verb = m_console->ask("GET",
                                       m_console->connector(QStringLiteral("/event/instore")));
    QCOMPARE(verb.status, 405);
    QCOMPARE(verb.header("allow"), QByteArray("OPTIONS, POST"));
    const Answer options = m_console->ask("OPTIONS",
                                          m_console->connector(QStringLiteral("/event/instore")));
    QCOMPARE(options.status, 204);
    QCOMPARE(options.header("allow"), QByteArray("OPTIONS, POST"));
    for (const char *path : {"/fire/instore", "/api/status", "/metrics", "/swagger/"})
        QCOMPARE(m_console->ask("GET", m_console->connector(QString::fromUtf8(path))).status, 404);
}

void TestSubscribing::hidesTheCallbackUrl()
{
    const QByteArray secret = "Zx81Secret";
    // Escaped, so that only reading the JSON shows what is a secret.
    const QByteArray escaped = "{\"Url\":\"http:\\/\\/127.0.0.1:9\\/a?sig\\u003d" + secret + "\"}";
    const QByteArray broken = "{\"Url\":\"https://a.example?sig=" + secret;
    const QString url = m_console->connector(QStringLiteral("/event/instore"));
    QCOMPARE(m_console->ask("POST", url, escaped, Json).status, 201);
    QCOMPARE(m_console->subscribe("http://10.1.1.1/a?sig=" + secret).status, 400);
    QCOMPARE(m_console->ask("POST", url, broken, Json).status, 400);
    const QString exchanges = m_console->op(QStringLiteral("/api/exchanges"));
    QTRY_COMPARE(m_console->ask("GET", exchanges).array().size(), 3);
    for (const char *path : {"/api/exchanges", "/api/subscriptions", "/api/overview", "/metrics"}) {
        const Answer answer = m_console->ask("GET", m_console->op(QString::fromUtf8(path)));
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains(secret), answer.body.constData());
    }
}

QTEST_GUILESS_MAIN(TestSubscribing)
#include "tst_subscribing.moc"
