// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/core/servedconsole.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using tests::Answer;
using tests::Json;

namespace {

const QByteArray Goods = R"({"storeName":"Lyon","productName":"Tea","quantity":3})";

} // namespace

/// What the operator's own listener answers besides fire, over real HTTP.
class TestOperatorApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void status();
    void refusesStrangers();
    void needsATokenBeyondLoopback();
    void demandsTheToken();
    void removesSubscriptions();
    void showsSingleDeliveries();
    void recordsExchanges();
    void countsForPrometheus();
    void streamsTheLog();
    void testFlowLives();
    void refusesTestFlows_data();
    void refusesTestFlows();
    void swaggerPage();
    void swaggerDocuments();

private:
    [[nodiscard]] Answer get(const QString &target, const server::Headers &headers = {})
    {
        return m_console->ask("GET", m_console->op(target), {}, headers);
    }
    [[nodiscard]] QJsonObject testFlow()
    {
        return get(QStringLiteral("/api/testflows")).array().first().toObject();
    }

    std::unique_ptr<tests::ServedConsole> m_console;
};

void TestOperatorApi::init()
{
    m_console = std::make_unique<tests::ServedConsole>();
    QVERIFY(m_console->start());
}

void TestOperatorApi::status()
{
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    const QJsonObject status = get(QStringLiteral("/api/status")).object();
    QCOMPARE(status.value(QStringLiteral("version")).toString(), QStringLiteral(DECLIC_VERSION));
    QCOMPARE(status.value(QStringLiteral("connector")).toString(), m_console->connector({}));
    QCOMPARE(status.value(QStringLiteral("operator")).toString(), m_console->op({}));
    QCOMPARE(status.value(QStringLiteral("publicUrl")).toString(), m_console->connector({}));
    QCOMPARE(status.value(QStringLiteral("subscriptions")).toInt(), 1);
    QCOMPARE(status.value(QStringLiteral("pending")).toInt(-1), 0);
    QVERIFY(
        QDateTime::fromString(status.value(QStringLiteral("since")).toString(), Qt::ISODateWithMs)
            .isValid());
    const QJsonObject trigger =
        status.value(QStringLiteral("triggers")).toArray().first().toObject();
    QCOMPARE(trigger.value(QStringLiteral("id")).toString(), QStringLiteral("NewInstoreProduct"));
    QCOMPARE(trigger.value(QStringLiteral("name")).toString(), QStringLiteral("instore"));
    QCOMPARE(trigger.value(QStringLiteral("path")).toString(), QStringLiteral("/event/instore"));
    QVERIFY(!trigger.value(QStringLiteral("summary")).toString().isEmpty());
}

void TestOperatorApi::refusesStrangers()
{
    for (const char *target : {"/", "/api/status", "/api/log", "/metrics", "/swagger/"}) {
        const QString path = QString::fromUtf8(target);
        QCOMPARE(get(path, {{"Host", "evil.example"}}).status, 403);
        QCOMPARE(get(path, {{"Origin", "http://evil.example"}}).status, 403);
    }
    const server::Headers foreign{Json.front(), {"Origin", "null"}};
    QCOMPARE(m_console->ask("POST", m_console->op(QStringLiteral("/fire/instore")), Goods, foreign)
                 .status,
             403);
    QVERIFY(get(QStringLiteral("/api/events")).array().isEmpty());
    const Answer unknown = get(QStringLiteral("/event/instore"));
    QCOMPARE(unknown.status, 404);
    const Answer verb = get(QStringLiteral("/fire/instore"));
    QCOMPARE(verb.status, 405);
    QCOMPARE(verb.header("allow"), QByteArray("OPTIONS, POST"));
}

void TestOperatorApi::needsATokenBeyondLoopback()
{
    QVERIFY(m_console->stop());
    server::ServerConfig config = m_console->config();
    config.operatorAddress = QHostAddress(QHostAddress::AnyIPv4);
    server::core::ServerCore core;
    const auto refused = core.start(config, tests::ServedConsole::served());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, server::ServerError::Code::OperatorTokenMissing);
    config.operatorAddress = QHostAddress(QHostAddress::LocalHost);
    config.publicUrl = QStringLiteral("ftp://x");
    const auto wrongUrl = core.start(config, tests::ServedConsole::served());
    QVERIFY(!wrongUrl);
    QCOMPARE(wrongUrl.error().code, server::ServerError::Code::PublicUrlInvalid);
}

void TestOperatorApi::demandsTheToken()
{
    QVERIFY(m_console->stop());
    server::ServerConfig config = m_console->config();
    config.operatorAddress = QHostAddress(QHostAddress::AnyIPv4);
    config.operatorToken = "the-token";
    QVERIFY(m_console->start(config));
    const QString status = QStringLiteral("/api/status");
    QCOMPARE(get(status).status, 401);
    QCOMPARE(get(status, {{"Authorization", "Bearer wrong"}}).status, 401);
    const server::Headers token{{"Authorization", "Bearer the-token"}, {"Host", "shop.lan:8081"}};
    QCOMPARE(get(status, token).status, 200);
}

void TestOperatorApi::removesSubscriptions()
{
    const Answer created = m_console->subscribe(m_console->callback("/a"));
    const QString path = u"/api/subscriptions/"
                         + created.object().value(QStringLiteral("id")).toString();
    QCOMPARE(m_console->ask("DELETE", m_console->op(path)).status, 200);
    QCOMPARE(m_console->ask("DELETE", m_console->op(path)).status, 404);
    QVERIFY(get(QStringLiteral("/api/subscriptions")).array().isEmpty());
    QCOMPARE(get(QStringLiteral("/api/subscriptions?all=true")).array().size(), 1);
}

void TestOperatorApi::showsSingleDeliveries()
{
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    QCOMPARE(m_console->fire(Goods).status, 202);
    const QJsonArray all = get(QStringLiteral("/api/deliveries")).array();
    const int id = all.first().toObject().value(QStringLiteral("id")).toInt();
    const QString path = QStringLiteral("/api/deliveries/%1");
    QCOMPARE(get(path.arg(id)).object().value(QStringLiteral("id")).toInt(), id);
    QCOMPARE(get(path.arg(id + 1)).status, 404);
    QCOMPARE(get(path.arg(u'x')).status, 404);
    QVERIFY(get(QStringLiteral("/api/deliveries?before=%1").arg(id)).array().isEmpty());
    QCOMPARE(
        get(QStringLiteral("/api/overview")).object().value(QStringLiteral("eventsToday")).toInt(),
        1);
}

void TestOperatorApi::recordsExchanges()
{
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    QCOMPARE(m_console->ask("GET", m_console->connector(QStringLiteral("/nothing?sig=Zx81Secret")))
                 .status,
             404);
    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_COMPARE(get(QStringLiteral("/api/exchanges")).array().size(), 3);
    const Answer answer = get(QStringLiteral("/api/exchanges?limit=2"));
    const QJsonObject fire = answer.array().first().toObject();
    QCOMPARE(fire.value(QStringLiteral("listener")).toString(), QStringLiteral("operator"));
    QCOMPARE(fire.value(QStringLiteral("method")).toString(), QStringLiteral("POST"));
    QCOMPARE(fire.value(QStringLiteral("target")).toString(), QStringLiteral("/fire/instore"));
    QCOMPARE(fire.value(QStringLiteral("status")).toInt(), 202);
    QCOMPARE(fire.value(QStringLiteral("requestBody")).toString(), QString::fromUtf8(Goods));
    QVERIFY(!answer.body.contains("Zx81Secret"));
    const QString next =
        QString::fromUtf8(answer.header("link")).section(u'<', 1).section(u'>', 0, 0);
    const QJsonArray older = m_console->ask("GET", next).array();
    QCOMPARE(older.size(), 1);
    QCOMPARE(older.first().toObject().value(QStringLiteral("status")).toInt(), 201);
}

void TestOperatorApi::countsForPrometheus()
{
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    QCOMPARE(m_console->fire(Goods).status, 202);
    QCOMPARE(m_console->fire("{}").status, 400);
    const QString path = QStringLiteral("/metrics");
    QTRY_VERIFY(get(path).body.contains("declic_deliveries_total{outcome=\"delivered\"} 1\n"));
    const Answer metrics = get(path);
    QCOMPARE(metrics.header("content-type"),
             QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    for (const char *line :
         {"declic_subscriptions 1\n", "declic_events_total 1\n", "declic_deliveries_pending 0\n",
          "class=\"4xx\"} 1\n", "# TYPE declic_uptime_seconds gauge\n"})
        QVERIFY2(metrics.body.contains(line), metrics.body.constData());
    static const QRegularExpression format(
        QStringLiteral("\\A(?:# (?:HELP|TYPE) [a-z_]+ [^\\n]+\\n"
                       "|[a-z_]+(?:\\{[a-z]+=\"[A-Za-z0-9]+\"\\})? -?[0-9]+\\n)+\\z"));
    QVERIFY2(format.match(QString::fromUtf8(metrics.body)).hasMatch(), metrics.body.constData());
}

void TestOperatorApi::streamsTheLog()
{
    const QUrl url(m_console->op({}));
    QVERIFY(!m_console->core().isLogRead());
    QTcpSocket reader;
    QByteArray received;
    connect(&reader, &QTcpSocket::readyRead, this, [&] { received += reader.readAll(); });
    reader.connectToHost(url.host(), static_cast<quint16>(url.port()));
    reader.write("GET /api/log HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_VERIFY2(received.contains("\r\n\r\n"), received.constData());
    QVERIFY2(received.toLower().contains("content-type: text/event-stream"), received.constData());
    QVERIFY(m_console->core().isLogRead());

    server::LogLine line;
    line.at = QDateTime::currentDateTimeUtc();
    line.level = server::LogLine::Level::Warning;
    line.category = QStringLiteral("declic.http");
    line.text = QStringLiteral("two\nlines");
    m_console->core().publishLog(line);
    QTRY_VERIFY2(received.endsWith("\n\n") && received.contains("\ndata: {"), received.constData());
    const QByteArray json = received.mid(received.lastIndexOf("data: ") + 6).trimmed();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object.value(QStringLiteral("text")).toString(), line.text);
    QCOMPARE(object.value(QStringLiteral("level")).toString(), QStringLiteral("warning"));

    reader.abort();
    QTRY_VERIFY((m_console->core().publishLog(line), !m_console->core().isLogRead()));
}

void TestOperatorApi::testFlowLives()
{
    const QString path = QStringLiteral("/api/testflows");
    const Answer created = m_console->ask("POST", m_console->op(path),
                                          R"({"trigger":"instore","answer":"switchedOff"})", Json);
    QCOMPARE(created.status, 201);
    QTRY_COMPARE(testFlow().value(QStringLiteral("state")).toString(), QStringLiteral("listening"));
    const QJsonArray subscriptions = get(QStringLiteral("/api/subscriptions")).array();
    QCOMPARE(subscriptions.size(), 1);
    QCOMPARE(subscriptions.first()
                 .toObject()
                 .value(QStringLiteral("subscriber"))
                 .toObject()
                 .value(QStringLiteral("platform"))
                 .toString(),
             QStringLiteral("testFlow"));

    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_COMPARE(testFlow().value(QStringLiteral("received")).toInt(), 1);
    QTRY_COMPARE(get(QStringLiteral("/api/deliveries?state=failed")).array().size(), 1);

    const QString one = path + u'/' + created.object().value(QStringLiteral("id")).toString();
    QCOMPARE(m_console->ask("DELETE", m_console->op(one)).status, 200);
    QTRY_VERIFY(get(path).array().isEmpty());
    QVERIFY(get(QStringLiteral("/api/subscriptions")).array().isEmpty());
    QCOMPARE(m_console->ask("DELETE", m_console->op(one)).status, 404);
}

void TestOperatorApi::refusesTestFlows_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char *body, int status, const char *mentions) {
        QTest::newRow(body) << QByteArray(body) << status << QByteArray(mentions);
    };
    row("{\"trigger\":\"nothing\"}", 404, "NewInstoreProduct");
    row("{\"trigger\":\"instore\",\"answer\":\"dance\"}", 400, "switchedOff");
    row("{\"trigger\":\"instore\",\"answer\":5}", 400, "switchedOff");
    row("{\"trigger\":\"instore\",\"inputs\":[1]}", 400, "inputs");
    row("{\"trigger\":5}", 400, "trigger");
    row("{}", 400, "trigger");
    row("[]", 400, "trigger");
    row("{", 400, "");
}

void TestOperatorApi::refusesTestFlows()
{
    QFETCH(QByteArray, body);
    const QString url = m_console->op(QStringLiteral("/api/testflows"));
    const Answer answer = m_console->ask("POST", url, body, Json);
    QTEST(answer.status, "status");
    QFETCH(QByteArray, mentions);
    QVERIFY2(answer.body.contains(mentions), answer.body.constData());
    QVERIFY(get(QStringLiteral("/api/testflows")).array().isEmpty());
}

void TestOperatorApi::swaggerPage()
{
    const Answer redirect = get(QStringLiteral("/swagger"));
    QCOMPARE(redirect.status, 302);
    QCOMPARE(redirect.header("location"), QByteArray("/swagger/"));
    const Answer page = get(QStringLiteral("/swagger/"));
    const bool isBuiltIn = QFile::exists(QStringLiteral(":/swagger-ui/swagger-ui-bundle.js"));
    QCOMPARE(page.status, isBuiltIn ? 200 : 404);
    QVERIFY2(page.body.contains(isBuiltIn ? "swagger-ui-bundle.js" : "DECLIC_SWAGGER_UI"),
             page.body.constData());
    const QByteArray policy = page.header("content-security-policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("script-src 'self';"));
    QCOMPARE(page.header("x-content-type-options"), QByteArray("nosniff"));
    for (const char *name : {"page.js", "page.css"}) {
        const Answer file = get(u"/swagger/" + QString::fromUtf8(name));
        QCOMPARE(file.status, 200);
        QVERIFY(!file.body.isEmpty());
    }
    for (const char *name : {"%2e%2e%2fsql", "nothing", "swagger-ui/x"})
        QCOMPARE(get(u"/swagger/" + QString::fromUtf8(name)).status, 404);
}

void TestOperatorApi::swaggerDocuments()
{
    const QJsonObject fire = get(QStringLiteral("/swagger/openapi.json")).object();
    const QUrl own(m_console->op({}));
    QCOMPARE(fire.value(QStringLiteral("host")).toString(), own.authority());
    QCOMPARE(fire.value(QStringLiteral("schemes")).toArray(), QJsonArray{QStringLiteral("http")});
    const QJsonObject paths = fire.value(QStringLiteral("paths")).toObject();
    QCOMPARE(paths.keys(),
             (QStringList{QStringLiteral("/fire/instore"), QStringLiteral("/fire/newproduct")}));
    const QJsonObject connector = get(QStringLiteral("/swagger/connector.json")).object();
    QCOMPARE(connector.value(QStringLiteral("host")).toString(),
             QUrl(m_console->connector({})).authority());
    QVERIFY(connector.value(QStringLiteral("paths"))
                .toObject()
                .contains(QStringLiteral("/event/instore")));
}

QTEST_GUILESS_MAIN(TestOperatorApi)
#include "tst_operatorapi.moc"
