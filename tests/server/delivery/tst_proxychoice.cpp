// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/proxychoice.h"

#include <QTest>

using namespace server::delivery;

class TestProxyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_data();
    void choice();
};

void TestProxyChoice::choice_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *variables, const char *url, const char *expected) {
        QTest::addRow("%s for %s", variables, url)
            << QString::fromLatin1(variables) << QByteArray(url) << QByteArray(expected);
    };
    const char *flow = "https://a.logic.azure.com/x";
    row("", flow, "");
    row("https_proxy=http://p:3128", flow, "http://p:3128");
    row("HTTPS_PROXY=http://p:3128", flow, "http://p:3128");
    row("https_proxy=http://p:1 HTTPS_PROXY=http://q:2", flow, "http://p:1");
    row("http_proxy=http://p:3128", flow, "");
    row("http_proxy=http://p:3128", "http://h.example/", "http://p:3128");
    row("HTTP_PROXY=http://p:3128", "http://h.example/", "");
    row("all_proxy=socks5h://p:1080", flow, "socks5h://p:1080");
    row("ALL_PROXY=socks5h://p:1080", "http://h.example/", "socks5h://p:1080");
    row("https_proxy=http://p:1 all_proxy=http://q:2", flow, "http://p:1");
    row("https_proxy=http://p:1 no_proxy=*", flow, "");
    row("https_proxy=http://p:1 no_proxy=azure.com", flow, "");
    row("https_proxy=http://p:1 NO_PROXY=x.org,.LOGIC.azure.com", flow, "");
    row("https_proxy=http://p:1 no_proxy=a.logic.azure.com", flow, "");
    row("https_proxy=http://p:1 no_proxy=ure.com", flow, "http://p:1");
    row("https_proxy=http://p:1 no_proxy=8.8.8.8", "https://8.8.8.8/", "");
    row("https_proxy=http://p:1 no_proxy=8.0.0.0/8", "https://8.8.8.8/", "");
    row("https_proxy=http://p:1 no_proxy=9.0.0.0/8", "https://8.8.8.8/", "http://p:1");
    for (const char *url : {"http://127.0.0.1:1/", "http://localhost:1/", "http://[::1]:1/",
                            "http://127.8.8.8/", "http://x.localhost/"})
        row("http_proxy=http://p:1 all_proxy=http://p:1", url, "");
}

void TestProxyChoice::choice()
{
    QFETCH(QString, variables);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, expected);
    QProcessEnvironment environment;
    const QStringList assignments = variables.split(u' ', Qt::SkipEmptyParts);
    for (const QString &assignment : assignments)
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    const auto parsed = CallbackUrl::parse(url);
    QVERIFY(parsed);
    QCOMPARE(proxyFor(*parsed, environment), expected);
}

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"
