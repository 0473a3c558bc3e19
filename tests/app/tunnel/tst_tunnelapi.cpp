// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/apianswers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::services::tunnel;

namespace {

constexpr quint16 Port = 18080;

QByteArray tunnel(const char *url, const char *address)
{
    return QByteArray("{'name':'x','public_url':'") + url + "','proto':'https','config':{'addr':'"
           + address + "','inspect':true},'metrics':{}}";
}

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

/// Answers of the programs' local APIs, and of whoever else may stand there.
class TestTunnelApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheTunnel_data();
    void choosesTheTunnel();
    void readsQuickTunnels();
    void readsReadiness();
    void readsIngress();
    void refusesTheRest_data();
    void refusesTheRest();
};

void TestTunnelApi::choosesTheTunnel_data()
{
    QTest::addColumn<QByteArrayList>("tunnels");
    QTest::addColumn<QString>("url");
    const QString ours = u"https://a.ngrok-free.app"_s;
    QTest::newRow("one") << QByteArrayList{tunnel("https://a.ngrok-free.app",
                                                  "http://localhost:18080")}
                         << ours;
    QTest::newRow("address without a scheme")
        << QByteArrayList{tunnel("https://a.ngrok-free.app", "localhost:18080")} << ours;
    QTest::newRow("http before https")
        << QByteArrayList{tunnel("http://a.ngrok-free.app", "http://localhost:18080"),
                          tunnel("https://a.ngrok-free.app", "http://localhost:18080")}
        << ours;
    QTest::newRow("others before it")
        << QByteArrayList{tunnel("https://b.ngrok-free.app", "http://localhost:8080"),
                          tunnel("tcp://1.tcp.ngrok.io:1", "localhost:18080"),
                          tunnel("https://a.ngrok-free.app", "http://localhost:18080")}
        << ours;
    QTest::newRow("none of ours") << QByteArrayList{tunnel("https://b.ngrok-free.app",
                                                           "http://localhost:1808")}
                                  << QString();
    QTest::newRow("none") << QByteArrayList() << QString();
    QTest::newRow("another machine's")
        << QByteArrayList{tunnel("https://b.ngrok-free.app", "http://10.1.1.1:18080")} << QString();
    QTest::newRow("nonsense between")
        << QByteArrayList{"7",
                          "null",
                          "{}",
                          "{'config':7}",
                          "{'config':{'addr':7}}",
                          tunnel("https://a.ngrok-free.app", "http://localhost:18080")}
        << ours;
}

void TestTunnelApi::choosesTheTunnel()
{
    QFETCH(QByteArrayList, tunnels);
    QFETCH(QString, url);
    const QByteArray answer = json("{'tunnels':[" + tunnels.join(',') + "],'uri':'/api/tunnels'}");
    QCOMPARE(ngrokUrl(answer, Port), std::optional(url));
}

void TestTunnelApi::readsQuickTunnels()
{
    QCOMPARE(quickTunnelUrl(R"({"hostname":"a-b.trycloudflare.com"})"),
             std::optional(u"https://a-b.trycloudflare.com"_s));
    QCOMPARE(quickTunnelUrl(R"({"hostname":""})"), std::optional(QString()));
    QCOMPARE(quickTunnelUrl(R"({"hostname":"evil.example/path"})"), std::optional(QString()));
}

void TestTunnelApi::readsReadiness()
{
    QCOMPARE(isReady(R"({"status":200,"readyConnections":1,"connectorId":"x"})"),
             std::optional(true));
    QCOMPARE(isReady(R"({"status":503,"readyConnections":0})"), std::optional(false));
}

void TestTunnelApi::readsIngress()
{
    const QByteArray quick =
        R"({"version":0,"config":{"ingress":[{"service":"http://127.0.0.1:18080"}]}})";
    QCOMPARE(ingressOf(quick, Port), std::optional(Ingress{true, {}}));
    QCOMPARE(ingressOf(quick, 8080), std::optional(Ingress{}));
    const QByteArray named =
        R"({"config":{"ingress":[{"hostname":"b.example","service":"http://localhost:1"},)"
        R"({"hostname":"shop.example","service":"http://localhost:18080"},)"
        R"({"service":"http_status:404"}]}})";
    QCOMPARE(ingressOf(named, Port), std::optional(Ingress{true, u"https://shop.example"_s}));
}

void TestTunnelApi::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>404</html>");
    QTest::newRow("cut short") << QByteArray(R"({"tunnels":[{"public_url":)");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("other members") << QByteArray(R"({"status":"ok"})");
    QTest::newRow("other kinds") << QByteArray(
        R"({"tunnels":{},"hostname":7,"readyConnections":"1","config":{"ingress":7}})");
    QTest::newRow("deep") << QByteArray(R"({"tunnels":)") + QByteArray(10'000, '[');
    QTest::newRow("large") << R"({"tunnels":[],"hostname":"","x":")" + QByteArray(600'000, 'x')
                                  + R"("})";
}

void TestTunnelApi::refusesTheRest()
{
    QFETCH(QByteArray, body);
    QCOMPARE(ngrokUrl(body, Port), std::nullopt);
    QCOMPARE(quickTunnelUrl(body), std::nullopt);
    QCOMPARE(isReady(body), std::nullopt);
    QCOMPARE(ingressOf(body, Port), std::nullopt);
}

QTEST_APPLESS_MAIN(TestTunnelApi)
#include "tst_tunnelapi.moc"
