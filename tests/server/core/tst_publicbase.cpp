// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/publicbase.h"
#include "server/publicurl.h"

#include "server/core/exposure.h"

#include <QTest>

using namespace server::http;

class TestPublicBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
    void hostOfStripsThePort_data();
    void hostOfStripsThePort();
    void publicUrls_data();
    void publicUrls();
    void bases_data();
    void bases();
    void nearestProxyWins();
    void overTls();
    void namesOfACertificate();
};

void TestPublicBase::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *host, bool valid) {
        QTest::newRow(*host ? host : "empty") << QByteArray(host) << valid;
    };
    row("localhost", true);
    row("localhost:8080", true);
    row("shop.example", true);
    row("SHOP.example:65535", true);
    row("my_host-1:1", true);
    row("127.0.0.1:8080", true);
    row("[::1]", true);
    row("[::1]:8080", true);
    row("", false);
    row(":8080", false);
    row("host:", false);
    row("host:0", false);
    row("host:65536", false);
    row("host:123456", false);
    row("host:8a", false);
    row("host:80:80", false);
    row(".example", false);
    row("-x", false);
    row("a b", false);
    row("a/b", false);
    row("a?b", false);
    row("a#b", false);
    row("user@host", false);
    row("a\\b", false);
    row("a<b>", false);
    row("a%2eb", false);
    row("h\xc3\xb6st", false);
    row("[::1", false);
    row("[]", false);
    row("[x]", false);
    row("[::1]x", false);
    row("[::1]:", false);
    row("[127.0.0.1]", false);
    row("[fe80::1%eth0]", false);
    QTest::newRow("new line") << QByteArray("a\r\nSet-Cookie: b") << false;
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << false;
    QTest::newRow("255 characters") << QByteArray(255, 'a') << true;
    QTest::newRow("256 characters") << QByteArray(256, 'a') << false;
}

void TestPublicBase::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, valid);
    QCOMPARE(isHostWithPort(host), valid);
    Request request;
    request.headers = {{"Host", host}};
    request.peer = QHostAddress(QHostAddress::LocalHost);
    QCOMPARE(publicBase(request, {}).has_value(), valid);
    request.headers = {{"Host", "good.example"}, {"X-Forwarded-Host", host}};
    QCOMPARE(publicBase(request, {}).has_value(), valid || host.isEmpty());
}

void TestPublicBase::hostOfStripsThePort_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("Shop.Example") << QByteArray("shop.example");
    QTest::newRow("port") << QByteArray("shop:8080") << QByteArray("shop");
    QTest::newRow("v6") << QByteArray("[::1]:8080") << QByteArray("::1");
    QTest::newRow("v6 without port") << QByteArray("[::1]") << QByteArray("::1");
    QTest::newRow("unclosed") << QByteArray("[::1") << QByteArray();
}

void TestPublicBase::hostOfStripsThePort()
{
    QFETCH(QByteArray, host);
    QTEST(hostOf(host), "expected");
}

void TestPublicBase::publicUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected"); // null: refused
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QByteArray(expected);
    };
    row("https://shop.example", "https://shop.example");
    row("https://shop.example/", "https://shop.example");
    row("https://shop.example:8443//", "https://shop.example:8443");
    row("http://shop.example/base/", "http://shop.example/base");
    row(" https://shop.example ", "https://shop.example");
    row("", nullptr);
    row("shop.example", nullptr);
    row("//shop.example", nullptr);
    row("ftp://shop.example", nullptr);
    row("https://", nullptr);
    row("https://a:b@shop.example", nullptr);
    row("https://shop.example?x=1", nullptr);
    row("https://shop.example#x", nullptr);
    row("https://shop example", nullptr);
}

void TestPublicBase::publicUrls()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    const auto url = server::parsePublicUrl(text);
    QCOMPARE(url.has_value(), !expected.isNull());
    QCOMPARE(url.value_or(QByteArray()), expected);
}

void TestPublicBase::bases_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwardedHost");
    QTest::addColumn<QByteArray>("forwardedProto");
    QTest::addColumn<QByteArray>("configured");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray none;
    const QString loopback = QStringLiteral("127.0.0.1");
    const QString remote = QStringLiteral("192.0.2.7");
    QTest::newRow("host alone") << loopback << none << none << none
                                << QByteArray("http://host.example:81");
    QTest::newRow("proxy on loopback")
        << loopback << QByteArray("shop.example") << QByteArray("https") << none
        << QByteArray("https://shop.example");
    QTest::newRow("proxy on v6 loopback")
        << QStringLiteral("::1") << QByteArray("shop.example") << QByteArray("HTTPS") << none
        << QByteArray("https://shop.example");
    QTest::newRow("only the scheme")
        << loopback << none << QByteArray("https") << none << QByteArray("https://host.example:81");
    QTest::newRow("a chain of proxies")
        << loopback << QByteArray("evil.example, shop.example") << QByteArray("http, https") << none
        << QByteArray("https://shop.example");
    QTest::newRow("unknown scheme")
        << loopback << QByteArray("shop.example") << QByteArray("javascript") << none
        << QByteArray("http://shop.example");
    QTest::newRow("a remote peer proves nothing")
        << remote << QByteArray("evil.example") << QByteArray("https") << none
        << QByteArray("http://host.example:81");
    QTest::newRow("configured wins")
        << loopback << QByteArray("evil.example") << QByteArray("http")
        << QByteArray("https://configured.example") << QByteArray("https://configured.example");
}

void TestPublicBase::bases()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwardedHost);
    QFETCH(QByteArray, forwardedProto);
    QFETCH(QByteArray, configured);
    Request request;
    request.peer = QHostAddress(peer);
    request.headers = {{"Host", "host.example:81"}};
    if (!forwardedHost.isEmpty())
        request.headers.push_back({"x-forwarded-host", forwardedHost});
    if (!forwardedProto.isEmpty())
        request.headers.push_back({"X-Forwarded-Proto", forwardedProto});
    QTEST(publicBase(request, configured).value_or(QByteArray()), "expected");
}

void TestPublicBase::nearestProxyWins()
{
    Request request;
    request.peer = QHostAddress(QHostAddress::LocalHost);
    request.headers = {{"Host", "a"}, {"X-Forwarded-Host", "b"}, {"X-Forwarded-Host", "c"}};
    QCOMPARE(publicBase(request, {}).value_or(QByteArray()), QByteArray("http://c"));
    QVERIFY(!publicBase(Request(), {}).has_value());
}

void TestPublicBase::overTls()
{
    Request request;
    request.secure = true;
    request.peer = QHostAddress(QHostAddress::LocalHost);
    request.headers = {{"Host", "127.0.0.1:8080"}};
    QCOMPARE(publicBase(request, {}).value_or(QByteArray()), QByteArray("https://127.0.0.1:8080"));
    request.headers.push_back({"X-Forwarded-Proto", "http"}); // what the proxy's own client speaks
    QCOMPARE(publicBase(request, {}).value_or(QByteArray()), QByteArray("http://127.0.0.1:8080"));
    request.peer = QHostAddress(QStringLiteral("192.0.2.7")); // no proxy of ours
    QCOMPARE(publicBase(request, {}).value_or(QByteArray()), QByteArray("https://127.0.0.1:8080"));
}

void TestPublicBase::namesOfACertificate()
{
    server::ServerConfig config;
    const QStringList local = server::core::certificateNames(config, {});
    for (const QString &name : {u"localhost"_qs, u"127.0.0.1"_qs, u"::1"_qs})
        QCOMPARE(local.count(name), 1);
    config.connectorAddress = QHostAddress(QHostAddress::Any);
    QCOMPARE(server::core::certificateNames(config, {}), local);
    config.connectorAddress = QHostAddress(QStringLiteral("192.0.2.7"));
    const QStringList all = server::core::certificateNames(config,
                                                           "https://b%C3%BCro.example:8443/a");
    QVERIFY(all.contains(u"192.0.2.7"_qs));
    QVERIFY2(all.contains(u"xn--bro-hoa.example"_qs), qPrintable(all.join(u' ')));
}

QTEST_APPLESS_MAIN(TestPublicBase)
#include "tst_publicbase.moc"
