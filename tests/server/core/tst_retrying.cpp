// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/store.h"
#include "tests/server/core/servedconsole.h"

#include <QTest>

using namespace std::chrono_literals;
using server::http::Request;
using server::http::Response;
using tests::Answer;

namespace {

const QByteArray Goods = R"({"storeName": "Main", "productName": "Tea", "quantity": 3})";

} // namespace

/// What a failed delivery goes through in a running server.
class TestRetrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void triesAgainUntilItWorks();
    void givesUpInTheEnd();
    void waitsOverARestart();
    void retryAfterPausesTheHost();
    void brokenHostIsProbed();
    void brokenHostIsShown();
    void removedMeanwhile();
    void badOnesDoNotDelayTheOthers();

private:
    [[nodiscard]] QJsonArray get(const QString &target)
    {
        return m_console->ask("GET", m_console->op(target)).array();
    }
    [[nodiscard]] QJsonObject first()
    {
        return get(QStringLiteral("/api/deliveries")).at(0).toObject();
    }
    [[nodiscard]] QString state() { return first().value(QStringLiteral("state")).toString(); }
    [[nodiscard]] QString pending() { return metric("declic_deliveries_pending"); }
    [[nodiscard]] QString metric(const QByteArray &name)
    {
        const QByteArray text = m_console->ask("GET", m_console->op(QStringLiteral("/metrics")))
                                    .body;
        const qsizetype at = text.indexOf(QByteArray('\n' + name + ' ')) + name.size() + 2;
        return QString::fromLatin1(text.mid(at, text.indexOf('\n', at) - at));
    }
    /// Fails the first `times` callbacks.
    void failFirst(size_t times, const server::Headers &headers = {})
    {
        m_console->answerCallbacksBy([this, times, headers](const Request &) {
            Response response = tests::withStatus(m_console->received().size() > times ? 202 : 503);
            response.headers = headers;
            return response;
        });
    }

    /// Puts subscriptions into the database of a server that does not run yet.
    void subscribeOffline(int count, const std::function<QByteArray(int)> &callback)
    {
        server::store::Store store;
        QVERIFY(store.open(m_config.databasePath));
        for (int i = 0; i < count; ++i) {
            server::store::SubscriptionRecord record;
            record.subscription.id = u's' + QString::number(i);
            record.subscription.trigger = QStringLiteral("NewInstoreProduct");
            record.subscription.callbackHost = QStringLiteral("127.0.0.1");
            record.subscription.createdAt = QDateTime::currentDateTimeUtc();
            record.callbackUrl = callback(i);
            store.subscribe(record, {});
        }
        store.flush();
    }

    std::unique_ptr<tests::ServedConsole> m_console;
    server::ServerConfig m_config;
};

void TestRetrying::init()
{
    m_console = std::make_unique<tests::ServedConsole>();
    m_config = m_console->config();
    m_config.retry.firstDelay = 20ms;
    m_config.retry.factor = 1;
    m_config.circuit.coolDown = 20ms;
}

void TestRetrying::triesAgainUntilItWorks()
{
    failFirst(3);
    QVERIFY(m_console->start(m_config));
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_COMPARE(state(), QStringLiteral("delivered"));
    QCOMPARE(m_console->received().size(), 4U);
    for (size_t i = 0; i < 4; ++i) {
        const Request &call = m_console->received()[i];
        QCOMPARE(call.header("x-declic-attempt"), QByteArray::number(qulonglong(i + 1)));
        QCOMPARE(call.header("x-ms-client-tracking-id"),
                 m_console->received()[0].header("x-ms-client-tracking-id"));
    }
    const QJsonObject delivery = first();
    QCOMPARE(delivery.value(QStringLiteral("attemptCount")).toInt(), 4);
    QVERIFY(!delivery.contains(QStringLiteral("repeat"))); // the receiver refused the others
}

void TestRetrying::givesUpInTheEnd()
{
    m_config.retry.attempts = 3;
    m_console->answerCallbacksWith(500);
    QVERIFY(m_console->start(m_config));
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_COMPARE(state(), QStringLiteral("failed"));
    QCOMPARE(m_console->received().size(), 3U);
    QCOMPARE(first().value(QStringLiteral("attempts")).toArray().size(), 3);
}

void TestRetrying::waitsOverARestart()
{
    server::ServerConfig patient = m_config;
    patient.retry.firstDelay = 1500ms;
    patient.retry.jitter = 0;
    failFirst(1);
    QVERIFY(m_console->start(patient));
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_COMPARE(first().value(QStringLiteral("attemptCount")).toInt(), 1);
    QCOMPARE(state(), QStringLiteral("pending"));
    QCOMPARE(first().value(QStringLiteral("lastOutcome")).toString(),
             QStringLiteral("serverFailed"));
    QCOMPARE(metric("declic_deliveries_retrying"), QStringLiteral("1"));
    QVERIFY(m_console->stop());
    QVERIFY(m_console->start(patient));
    QTRY_COMPARE(state(), QStringLiteral("delivered"));
    QCOMPARE(m_console->received().size(), 2U);
}

void TestRetrying::retryAfterPausesTheHost()
{
    failFirst(1, {{"Retry-After", "2"}});
    m_config.concurrentDeliveries = 1; // the rest waits in queue and store
    QVERIFY(m_console->start(m_config));
    for (const char *path : {"/a", "/b", "/c", "/d"})
        QCOMPARE(m_console->subscribe(m_console->callback(path)).status, 201);
    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_COMPARE(m_console->received().size(), 1U);
    QTRY_COMPARE(get(QStringLiteral("/api/hosts")).size(), 1);
    const QJsonObject host = get(QStringLiteral("/api/hosts")).at(0).toObject();
    QCOMPARE(host.value(QStringLiteral("host")).toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(host.value(QStringLiteral("phase")).toString(), QStringLiteral("paused"));
    const QDateTime until = QDateTime::fromString(host.value(QStringLiteral("until")).toString(),
                                                  Qt::ISODateWithMs);
    QTRY_COMPARE(pending(), QStringLiteral("0"));
    QCOMPARE(m_console->received().size(), 5U);
    QVERIFY(m_console->received()[1].receivedAt >= until);
    QVERIFY(get(QStringLiteral("/api/hosts")).isEmpty());
}

void TestRetrying::brokenHostIsProbed()
{
    constexpr size_t Bad = 6;
    failFirst(Bad);
    m_config.circuit.failures = 2;
    m_config.circuit.coolDown = 200ms;
    m_config.concurrentDeliveries = 2;
    QVERIFY(m_console->start(m_config));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_console->subscribe(m_console->callback("/" + QByteArray::number(i))).status,
                 201);
    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_COMPARE(m_console->received().size(), 20 + Bad);
    QTRY_COMPARE(pending(), QStringLiteral("0"));
    // After the first failures one at a time, each after its pause.
    for (size_t i = 3; i < Bad; ++i) {
        const auto gap = m_console->received()[i - 1].receivedAt.msecsTo(
            m_console->received()[i].receivedAt);
        QVERIFY2(gap >= 190, qPrintable(QString::number(gap)));
    }
}

void TestRetrying::brokenHostIsShown()
{
    m_console->answerCallbacksWith(503);
    m_config.circuit.failures = 2;
    m_config.circuit.coolDown = 3'600'000ms; // no probe changes the phase while it is looked at
    QVERIFY(m_console->start(m_config));
    for (const char *path : {"/a", "/b"})
        QCOMPARE(m_console->subscribe(m_console->callback(path)).status, 201);
    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_VERIFY(m_console->ask("GET", m_console->op(QStringLiteral("/metrics")))
                    .body.contains("declic_host_blocked{host=\"127.0.0.1\",phase=\"broken\"} 1"));
    const QJsonArray hosts = get(QStringLiteral("/api/hosts"));
    QCOMPARE(hosts.size(), 1);
    QCOMPARE(hosts.at(0).toObject().value(QStringLiteral("phase")).toString(),
             QStringLiteral("broken"));
}

void TestRetrying::removedMeanwhile()
{
    m_console->answerCallbacksWith(0);
    m_config.attemptTimeout = 700ms;
    QVERIFY(m_console->start(m_config));
    const Answer subscribed = m_console->subscribe(m_console->callback("/a"));
    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_COMPARE(m_console->received().size(), 1U);
    QCOMPARE(m_console->ask("DELETE", QString::fromUtf8(subscribed.header("location"))).status,
             200);
    QTRY_COMPARE(state(), QStringLiteral("cancelled"));
    QCOMPARE(m_console->received().size(), 1U);
}

void TestRetrying::badOnesDoNotDelayTheOthers()
{
    constexpr int All = 1000;
    m_console->answerCallbacksBy([](const Request &request) {
        if (request.path.startsWith("/silent"))
            return tests::withStatus(0);
        return tests::withStatus(request.path.startsWith("/failing") ? 500 : 202);
    });
    m_config.concurrentDeliveries = 16;
    m_config.retry.firstDelay = 3'600'000ms;
    subscribeOffline(All, [this](int i) {
        const QByteArray kind = i % 100 == 0 ? "/silent" : i % 100 == 1 ? "/failing" : "/good";
        return m_console->callback(kind + QByteArray::number(i));
    });
    QVERIFY(m_console->start(m_config));
    QCOMPARE(m_console->fire(Goods).status, 202);
    // All others are served while the ten silent ones still are awaited and the ten that fail
    // wait for another try.
    QTRY_COMPARE_WITH_TIMEOUT(pending(), QStringLiteral("20"), 30'000);
    QCOMPARE(metric("declic_deliveries_retrying"), QStringLiteral("10"));
    QCOMPARE(m_console->received().size(), size_t(All));
    const QJsonArray hosts = get(QStringLiteral("/api/hosts"));
    QCOMPARE(hosts.size(), 1);
    QCOMPARE(hosts.at(0).toObject().value(QStringLiteral("sending")).toInt(), 10);
    QCOMPARE(hosts.at(0).toObject().value(QStringLiteral("phase")).toString(),
             QStringLiteral("ready"));
}

QTEST_GUILESS_MAIN(TestRetrying)
#include "tst_retrying.moc"
