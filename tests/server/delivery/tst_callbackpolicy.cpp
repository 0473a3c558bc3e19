// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/callbackpolicy.h"

#include <QTest>

using namespace server::delivery;
using Refusal = CallbackPolicy::Refusal;

Q_DECLARE_METATYPE(Refusal)

namespace {

/// What the table tests expect of an URL that is let through.
constexpr int Allowed = -1;

int verdict(const tl::expected<void, Refusal> &result)
{
    return result ? Allowed : static_cast<int>(result.error());
}

QByteArray fixedUrl(const char *path)
{
    return QByteArray("https://prod-12.westeurope.logic.azure.com") + path;
}

} // namespace

class TestCallbackPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platform_data();
    void platform();
    void refused_data();
    void refused();
    void allowed_data();
    void allowed();
    void notAllowed_data();
    void notAllowed();
    void exactOrigin();
    void addresses_data();
    void addresses();
    void lengthLimit();
    void reasons();
};

void TestCallbackPolicy::platform_data()
{
    QTest::addColumn<QByteArray>("url");
    for (const char *url :
         {"https://prod-12.westeurope.logic.azure.com/x", "https://prod-1.usgov.logic.azure.us/",
          "https://prod-1.chinaeast.logic.azure.cn/", "https://europe-002.azure-apim.net/apim/x",
          "https://a.azure-apihub.net/", "https://shop.azurewebsites.net:443/api/w",
          "https://default0123.45.environment.api.powerplatform.com:443/powerautomate/x?sig=a",
          "HTTPS://PROD-12.WestEurope.Logic.Azure.COM/x", "https://a.logic.azure.com./x",
          "https://a.logic.azure.com?x=%2Fa%zz&y=é", "https://a.logic.azure.com/a/../b//c"})
        QTest::newRow(url) << QByteArray(url);
}

void TestCallbackPolicy::platform()
{
    QFETCH(QByteArray, url);
    QCOMPARE(verdict(CallbackPolicy().check(url)), Allowed);
}

void TestCallbackPolicy::refused_data()
{
    QTest::addColumn<int>("expected");
    const auto rows = [](Refusal refusal, std::initializer_list<const char *> urls) {
        for (const char *url : urls)
            QTest::newRow(url) << static_cast<int>(refusal);
    };
    rows(Refusal::NotAUrl,
         {"", "x", "/relative", "https", "https:", "https://", "https:///x",
          "https:/a.logic.azure.com", "https:a.logic.azure.com", "https://:443/",
          "https://a.logic.azure.com:99999/", "https://a.logic.azure.com:x/",
          " https://a.logic.azure.com/", "https://a.logic.azure.com/ x",
          "https://a.logic.azure.com/\r\nX: y", "https://a.logic.azure.com/\x7f",
          "https://evil.com\\.logic.azure.com/", "https://a.logic.azure.com\\@evil.com/",
          "https://.logic.azure.com/", "https://a..logic.azure.com/",
          "https://a%2elogic.azure.com/", "https://127%2e0.0.1/",
          "https://evil.com%00.logic.azure.com/", "https://evil.com%2f.logic.azure.com/",
          "https://[fe80::1%25eth0]/", "https://[::1", "https://[1.2.3.4]/", "https://[x]/",
          // addresses in spellings that resolvers read differently
          "https://256.256.256.256/", "https://1.2.3.4.5/", "https://0x7f.evil.0x1/",
          "https://evil.com.1/", "https://08.08.08.09/", "https://99999999999/",
          // full-width and circled digits, other scripts
          "https://１２７.０.０.１/", "https://①②⑦.0.0.1/", "https://ｌocalhost/",
          "https://prod.logic.azure。com/", "https://пример.рф/"});
    rows(Refusal::SchemeNotAllowed,
         {"http://prod-12.westeurope.logic.azure.com/", "ftp://a.logic.azure.com/",
          "file://a.logic.azure.com/etc/passwd", "gopher://a.logic.azure.com/",
          "ws://a.logic.azure.com/"});
    rows(Refusal::UserInfo, {"https://user@a.logic.azure.com/", "https://u:p@a.logic.azure.com/",
                             "https://a.logic.azure.com@evil.com/", "https://@a.logic.azure.com/",
                             "https://a.logic.azure.com:443@127.0.0.1/"});
    rows(Refusal::HostNotAllowed,
         {"https://evil.com/", "http://evil.com/", "https://evil.com/.logic.azure.com",
          "https://evil.com?.logic.azure.com", "https://evil.com#.logic.azure.com",
          "https://logic.azure.com/", "https://evillogic.azure.com/",
          "https://a.logic.azure.com.evil.com/", "https://a.logic.azure.comx/", "https://8.8.8.8/",
          "https://134744072/", "https://[2606:4700::1111]/", "https://azurewebsites.net/"});
    rows(Refusal::AddressNotAllowed, {"https://127.0.0.1/",
                                      "http://127.0.0.1:8080/",
                                      "https://127.1/",
                                      "https://127.0.1/",
                                      "https://2130706433/",
                                      "https://0x7f000001/",
                                      "https://0x7f.0.0.1/",
                                      "https://0177.0.0.1/",
                                      "https://017700000001/",
                                      "https://0X7F.1/",
                                      "https://127.0.0.1./",
                                      "https://0/",
                                      "https://0.0.0.0/",
                                      "https://10.1.2.3/",
                                      "https://192.168.1.1/",
                                      "https://172.20.0.1/",
                                      "https://169.254.169.254/latest/meta-data",
                                      "https://2852039166/",
                                      "https://0xa9fea9fe/",
                                      "https://100.100.100.200/",
                                      "https://168.63.129.16/",
                                      "https://[::1]/",
                                      "https://[::]/",
                                      "https://[0:0:0:0:0:0:0:1]/",
                                      "https://[::ffff:127.0.0.1]/",
                                      "https://[::ffff:7f00:1]/",
                                      "https://[::127.0.0.1]/",
                                      "https://[64:ff9b::7f00:1]/",
                                      "https://[2002:7f00:1::]/",
                                      "https://[fd00:ec2::254]/",
                                      "https://[fe80::1]/",
                                      "https://[ff02::1]/",
                                      "https://localhost/",
                                      "http://LOCALHOST:8080/",
                                      "https://localhost./",
                                      "https://a.localhost/"});
}

void TestCallbackPolicy::refused()
{
    QFETCH(int, expected);
    const QByteArray url(QTest::currentDataTag());
    QCOMPARE(verdict(CallbackPolicy().check(url)), expected);
}

void TestCallbackPolicy::allowed_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *entry, const char *url, const char *address) {
        QTest::addRow("%s lets %s through", entry, url)
            << QString::fromLatin1(entry) << QByteArray(url) << QString::fromLatin1(address);
    };
    row("127.0.0.1", "http://127.0.0.1:40123/cb", "127.0.0.1");
    row("127.0.0.1", "http://localhost:40123/cb", "127.0.0.1");
    row("127.0.0.1", "http://localhost:40123/cb", "::1");
    row("127.0.0.1", "https://2130706433/", "127.0.0.1");
    row("127.0.0.1", "http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1");
    row("localhost", "http://localhost:1/", "127.0.0.1");
    row("localhost", "http://localhost:1/", "::1");
    row("localhost", "http://127.0.0.1:1/", "127.0.0.1");
    row("localhost", "http://127.3.2.1:1/", "127.3.2.1");
    row("localhost", "http://[::1]:1/", "::1");
    row("LOCALHOST.", "http://LocalHost.:1/", "127.0.0.1");
    row("127.0.0.0/8", "http://127.9.9.9/", "127.9.9.9");
    row("127.0.0.0/8", "http://localhost/", "127.0.0.1");
    row("::1", "http://[::1]/", "::1");
    row("[::1]", "http://localhost/", "::1");
    row("10.0.0.0/8", "http://10.1.2.3:8080/", "10.1.2.3");
    row("10.0.0.0/8", "https://a.logic.azure.com/", "10.1.2.3");
    row("fd00::/8", "http://[fd12::1]/", "fd12::1");
    row("hooks.example.org", "http://hooks.example.org/x", "192.168.7.7");
    row(" Hooks.Example.org ", "https://HOOKS.example.ORG:8443/x", "93.184.216.34");
    row("8.8.8.8", "https://8.8.8.8/", "8.8.8.8");
}

void TestCallbackPolicy::allowed()
{
    QFETCH(QString, entry);
    QFETCH(QByteArray, url);
    QFETCH(QString, address);
    const CallbackPolicy policy({entry});
    if (!url.contains("logic.azure.com") || url.startsWith("https"))
        QCOMPARE(verdict(policy.check(url)), Allowed);
    QCOMPARE(verdict(policy.check(url, QHostAddress(address))), Allowed);
}

void TestCallbackPolicy::notAllowed_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char *entry, const char *url) {
        QTest::addRow("%s does not let %s through", entry, url)
            << QString::fromLatin1(entry) << QByteArray(url);
    };
    row("127.0.0.1", "http://127.0.0.2/");
    row("127.0.0.1", "http://10.0.0.1/");
    row("10.0.0.0/8", "http://11.0.0.1/");
    row("10.0.0.0/8", "http://localhost/");
    row("10.0.0.0/99", "http://10.0.0.1/");
    row("0.0.0.0/", "http://10.0.0.1/");
    row("", "http://localhost/");
    row("example.org", "https://a.example.org/");
    row("example.org", "https://example.org.evil.com/");
    row("example.org", "ftp://example.org/");
    row("example.org", "https://u@example.org/");
    row("localhost", "http://prod.logic.azure.com/");
    row("*", "https://evil.com/");
}

void TestCallbackPolicy::notAllowed()
{
    QFETCH(QString, entry);
    QFETCH(QByteArray, url);
    QVERIFY(!CallbackPolicy({entry}).check(url));
}

void TestCallbackPolicy::exactOrigin()
{
    CallbackPolicy policy;
    policy.allowOrigin("http://127.0.0.1:40123");
    const QHostAddress local(QHostAddress::LocalHost);
    QVERIFY(policy.check("http://127.0.0.1:40123/flow/1?x=y"));
    QVERIFY(policy.check("http://127.0.0.1:40123/flow/1", local));
    QVERIFY(!policy.check("http://127.0.0.1:40124/"));
    QVERIFY(!policy.check("https://127.0.0.1:40123/"));
    QVERIFY(!policy.check("http://127.0.0.1/"));
    QVERIFY(!policy.check("http://localhost:40123/"));
    QVERIFY(!policy.check("http://127.0.0.1:40123@evil.com/"));
    QVERIFY(!policy.check("http://127.0.0.1:40123/", QHostAddress(QStringLiteral("10.0.0.1"))));
}

void TestCallbackPolicy::addresses_data()
{
    QTest::addColumn<int>("expected");
    for (const char *address : {"20.50.2.1", "2603:1020::1", "::ffff:20.50.2.1"})
        QTest::newRow(address) << Allowed;
    for (const char *address : {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fe80::1",
                                "::ffff:10.0.0.1", "64:ff9b::a00:1", "0.0.0.0"})
        QTest::newRow(address) << static_cast<int>(Refusal::AddressNotAllowed);
}

void TestCallbackPolicy::addresses()
{
    QFETCH(int, expected);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(verdict(CallbackPolicy().check(fixedUrl("/x"), address)), expected);
    // A name that the user allowed as localhost stays on this machine.
    QVERIFY(!CallbackPolicy({QStringLiteral("localhost")})
                 .check("http://localhost/", QHostAddress(QStringLiteral("10.0.0.1"))));
}

void TestCallbackPolicy::lengthLimit()
{
    QByteArray url = fixedUrl("/");
    url += QByteArray(16'384 - url.size(), 'a');
    QCOMPARE(verdict(CallbackPolicy().check(url)), Allowed);
    QCOMPARE(verdict(CallbackPolicy().check(url + 'a')), static_cast<int>(Refusal::TooLong));
}

void TestCallbackPolicy::reasons()
{
    QStringList reasons;
    for (int refusal = 0; refusal <= static_cast<int>(Refusal::TooLong); ++refusal)
        reasons.append(describe(static_cast<Refusal>(refusal)));
    QCOMPARE(reasons.removeDuplicates(), 0);
    QVERIFY(!reasons.contains(QString()));
}

QTEST_GUILESS_MAIN(TestCallbackPolicy)
#include "tst_callbackpolicy.moc"
