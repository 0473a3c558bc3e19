// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/core/servedconsole.h"

#include <QTest>

using namespace std::chrono_literals;
using server::http::Request;
using server::http::Response;
using tests::Answer;
using tests::Json;

namespace {

const QByteArray Goods = R"({"storeName": "Main", "productName": "Tea", "quantity": 3})";

} // namespace

/// What an operator changes about deliveries, over the operator API.
class TestDeliveryControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void redeliversById();
    void redeliversFailedSince();
    void leavesRemovedOnesAlone();
    void refusesRedeliveries_data();
    void refusesRedeliveries();
    void pausesOneSubscription();
    void pausesAllOverARestart();
    void unknownSubscription();
    void cancelsAnEvent();
    void prunesDeadOnes();

private:
    /// The number of changes, or minus the status.
    int post(const QString &target, const QByteArray &body = {})
    {
        const Answer answer = m_console->ask("POST", m_console->op(target), body,
                                             body.isNull() ? server::Headers() : Json);
        return answer.status == 200 ? answer.object().value(QStringLiteral("changed")).toInt()
                                    : -answer.status;
    }
    [[nodiscard]] QJsonObject get(const QString &target)
    {
        return m_console->ask("GET", m_console->op(target)).object();
    }
    [[nodiscard]] QJsonObject delivery(int id)
    {
        return get(u"/api/deliveries/" + QString::number(id));
    }
    [[nodiscard]] QString state(int id)
    {
        return delivery(id).value(QStringLiteral("state")).toString();
    }
    [[nodiscard]] QString subscribe(const QByteArray &path)
    {
        const Answer answer = m_console->subscribe(m_console->callback(path));
        return answer.object().value(QStringLiteral("id")).toString();
    }
    QString fire()
    {
        return m_console->fire(Goods).object().value(QStringLiteral("event")).toString();
    }

    std::unique_ptr<tests::ServedConsole> m_console;
};

void TestDeliveryControl::init()
{
    m_console = std::make_unique<tests::ServedConsole>();
    QVERIFY(m_console->start());
}

void TestDeliveryControl::redeliversById()
{
    QVERIFY(!subscribe("/a").isEmpty());
    (void)fire();
    QTRY_COMPARE(state(1), QStringLiteral("delivered"));
    QCOMPARE(post(QStringLiteral("/api/deliveries/redeliver"), R"({"ids": [1, 1, 99]})"), 1);
    QTRY_COMPARE(m_console->received().size(), 2U);
    QTRY_COMPARE(state(1), QStringLiteral("delivered"));
    const Request &again = m_console->received()[1];
    QCOMPARE(again.header("x-declic-attempt"), QByteArray("2"));
    QCOMPARE(again.header("x-ms-client-tracking-id"),
             m_console->received()[0].header("x-ms-client-tracking-id"));
    QCOMPARE(again.body, m_console->received()[0].body);
    const QJsonObject detail = delivery(1);
    QVERIFY(detail.value(QStringLiteral("repeat")).toBool());
    const QJsonArray attempts = detail.value(QStringLiteral("attempts")).toArray();
    QCOMPARE(attempts.size(), 2);
    QVERIFY(!attempts.at(0).toObject().contains(QStringLiteral("repeat")));
    QVERIFY(attempts.at(1).toObject().value(QStringLiteral("repeat")).toBool());
}

void TestDeliveryControl::redeliversFailedSince()
{
    m_console->answerCallbacksBy([](const Request &request) {
        return tests::withStatus(request.path == "/bad" ? 413 : 202);
    });
    QVERIFY(!subscribe("/bad").isEmpty());
    QVERIFY(!subscribe("/good").isEmpty());
    (void)fire();
    QTRY_COMPARE(state(1), QStringLiteral("failed"));
    QTRY_COMPARE(state(2), QStringLiteral("delivered"));
    const QString path = QStringLiteral("/api/deliveries/redeliver");
    QCOMPARE(post(path, R"({"since": "2999-01-01T00:00:00Z"})"), 0);
    m_console->answerCallbacksWith(202);
    QCOMPARE(post(path, R"({"since": "2020-01-01T00:00:00Z"})"), 1);
    QTRY_COMPARE(state(1), QStringLiteral("delivered"));
    QCOMPARE(m_console->received().size(), 3U);
}

void TestDeliveryControl::leavesRemovedOnesAlone()
{
    const QString id = subscribe("/a");
    (void)fire();
    QTRY_COMPARE(state(1), QStringLiteral("delivered"));
    QCOMPARE(m_console->ask("DELETE", m_console->op(u"/api/subscriptions/" + id)).status, 200);
    QCOMPARE(post(QStringLiteral("/api/deliveries/redeliver"), R"({"ids": [1]})"), 0);
}

void TestDeliveryControl::refusesRedeliveries_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"{}", "[]", R"({"ids": 1})", R"({"ids": ["1"]})", R"({"ids": [1.5]})",
                             R"({"since": "yesterday"})", R"({"since": 5})", "{",
                             R"({"ids": [1], "since": "2020-01-01T00:00:00Z"})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestDeliveryControl::refusesRedeliveries()
{
    QFETCH(QByteArray, body);
    QCOMPARE(post(QStringLiteral("/api/deliveries/redeliver"), body), -400);
}

void TestDeliveryControl::pausesOneSubscription()
{
    const QString id = subscribe("/a");
    QVERIFY(!subscribe("/b").isEmpty());
    QCOMPARE(post(u"/api/subscriptions/" + id + u"/pause"), 1);
    (void)fire();
    (void)fire();
    QTRY_COMPARE(m_console->received().size(), 2U);
    QTRY_COMPARE(get(QStringLiteral("/api/overview")).value(QStringLiteral("pending")).toInt(), 2);
    for (const Request &call : m_console->received())
        QCOMPARE(call.path, QByteArray("/b"));
    QCOMPARE(
        get(QStringLiteral("/api/overview")).value(QStringLiteral("pausedSubscriptions")).toInt(),
        1);
    QCOMPARE(post(u"/api/subscriptions/" + id + u"/resume"), 1);
    QTRY_COMPARE(m_console->received().size(), 4U);
    QTRY_COMPARE(get(QStringLiteral("/api/overview")).value(QStringLiteral("pending")).toInt(), 0);
}

void TestDeliveryControl::pausesAllOverARestart()
{
    QVERIFY(!subscribe("/a").isEmpty());
    QCOMPARE(post(QStringLiteral("/api/pause")), 1);
    (void)fire();
    QVERIFY(get(QStringLiteral("/api/overview")).value(QStringLiteral("paused")).toBool());
    QVERIFY(m_console->stop());
    QVERIFY(m_console->start());
    (void)fire();
    const QJsonObject overview = get(QStringLiteral("/api/overview"));
    QVERIFY(overview.value(QStringLiteral("paused")).toBool());
    QCOMPARE(overview.value(QStringLiteral("pending")).toInt(), 2);
    QVERIFY(overview.contains(QStringLiteral("oldestPending")));
    QCOMPARE(m_console->received().size(), 0U);
    QCOMPARE(post(QStringLiteral("/api/resume")), 1);
    QTRY_COMPARE(m_console->received().size(), 2U);
}

void TestDeliveryControl::unknownSubscription()
{
    QCOMPARE(post(QStringLiteral("/api/subscriptions/nobody/pause")), -404);
    QCOMPARE(post(QStringLiteral("/api/subscriptions/nobody/resume")), -404);
}

void TestDeliveryControl::cancelsAnEvent()
{
    QVERIFY(!subscribe("/a").isEmpty());
    QCOMPARE(post(QStringLiteral("/api/pause")), 1);
    const QString first = fire();
    (void)fire();
    QCOMPARE(post(u"/api/events/" + first + u"/cancel"), 1);
    QCOMPARE(post(u"/api/events/" + first + u"/cancel"), 0);
    QCOMPARE(state(1), QStringLiteral("cancelled"));
    QCOMPARE(post(QStringLiteral("/api/resume")), 1);
    QTRY_COMPARE(state(2), QStringLiteral("delivered"));
    QCOMPARE(m_console->received().size(), 1U);
}

void TestDeliveryControl::prunesDeadOnes()
{
    m_console->answerCallbacksBy([](const Request &request) {
        return tests::withStatus(request.path == "/dead" ? 410 : 202);
    });
    QVERIFY(!subscribe("/dead").isEmpty());
    QVERIFY(!subscribe("/alive").isEmpty());
    (void)fire();
    const auto count = [this](const char *field) {
        return get(QStringLiteral("/api/overview")).value(QLatin1String(field)).toInt();
    };
    QTRY_COMPARE(count("deadSubscriptions"), 1);
    QCOMPARE(post(QStringLiteral("/api/subscriptions/prune")), 1);
    QCOMPARE(count("deadSubscriptions"), 0);
    QCOMPARE(count("activeSubscriptions"), 1);
    QCOMPARE(post(QStringLiteral("/api/subscriptions/prune")), 0);
}

QTEST_GUILESS_MAIN(TestDeliveryControl)
#include "tst_deliverycontrol.moc"
