// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/operatoraccess.h"

#include <QTest>

using namespace server::http;

class TestOperatorAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onLoopback_data();
    void onLoopback();
    void byToken_data();
    void byToken();
    void otherAddressWithoutTokenRefusesAll();
};

namespace {

int statusOf(const OperatorAccess &access, const server::Headers &headers)
{
    Request request;
    request.method = QByteArrayLiteral("GET");
    request.headers = headers;
    const std::optional<Response> refused = access.refuse(request);
    return refused ? refused->status : 200;
}

} // namespace

void TestOperatorAccess::onLoopback_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("origin"); // null: none
    QTest::addColumn<int>("status");
    const auto row = [](const char *host, const char *origin, int status) {
        QTest::addRow("%s from %s", host, origin ? origin : "no page")
            << QByteArray(host) << QByteArray(origin) << status;
    };
    row("localhost:8081", nullptr, 200);
    row("LOCALHOST", nullptr, 200);
    row("declic.localhost:8081", nullptr, 200);
    row("127.0.0.1:8081", nullptr, 200);
    row("127.8.9.10", nullptr, 200);
    row("[::1]:8081", nullptr, 200);
    row("evil.example", nullptr, 403);
    row("127.0.0.1.evil.example", nullptr, 403);
    row("localhost.evil.example", nullptr, 403);
    row("notlocalhost", nullptr, 403);
    row("192.168.1.2:8081", nullptr, 403);
    row("[::2]", nullptr, 403);
    row("0.0.0.0:8081", nullptr, 403);
    row("localhost:8081@evil.example", nullptr, 403);
    row("", nullptr, 403);
    row("localhost:8081", "http://localhost:8081", 200);
    row("LocalHost:8081", "http://localhost:8081", 200);
    row("127.0.0.1:8081", "http://localhost:8081", 403);
    row("localhost:8081", "http://localhost:3000", 403);
    row("localhost:8081", "https://localhost:8081", 403);
    row("localhost:8081", "https://evil.example", 403);
    row("localhost:8081", "null", 403);
    row("localhost:8081", "http://localhost:8081.evil.example", 403);
}

void TestOperatorAccess::onLoopback()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, origin);
    server::Headers headers{{"Host", host}};
    if (!origin.isNull())
        headers.push_back({"Origin", origin});
    const OperatorAccess access(true, {});
    QTEST(statusOf(access, headers), "status");
    headers.push_back({"host", "localhost"});
    QCOMPARE(statusOf(access, headers), 403);
}

void TestOperatorAccess::byToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const auto row = [](const char *value, int status) {
        QTest::newRow(*value ? value : "none") << QByteArray(value) << status;
    };
    row("Bearer the-token", 200);
    row("bearer the-token", 200);
    row("Bearer  the-token ", 200);
    row("", 401);
    row("Bearer", 401);
    row("Bearer ", 401);
    row("Bearer the-toke", 401);
    row("Bearer the-tokens", 401);
    row("Bearer The-token", 401);
    row("Basic the-token", 401);
    row("the-token", 401);
}

void TestOperatorAccess::byToken()
{
    QFETCH(QByteArray, authorization);
    server::Headers headers{{"Host", "shop.lan:8081"}};
    if (!authorization.isEmpty())
        headers.push_back({"Authorization", authorization});
    QTEST(statusOf(OperatorAccess(false, "the-token"), headers), "status");
    headers.front().value = "localhost";
    QTEST(statusOf(OperatorAccess(true, "the-token"), headers), "status");
    headers.push_back({"Origin", "http://evil.example"});
    QCOMPARE(statusOf(OperatorAccess(false, "the-token"), headers), 403);
}

void TestOperatorAccess::otherAddressWithoutTokenRefusesAll()
{
    const OperatorAccess access(false, {});
    QCOMPARE(statusOf(access, {{"Host", "shop.lan"}}), 401);
    QCOMPARE(statusOf(access, {{"Host", "shop.lan"}, {"Authorization", "Bearer "}}), 401);
}

QTEST_APPLESS_MAIN(TestOperatorAccess)
#include "tst_operatoraccess.moc"
