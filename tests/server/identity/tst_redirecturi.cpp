// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/redirecturi.h"

#include <QTest>

using server::identity::RedirectUri;

class TestRedirectUri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void carriesFieldsEncoded();
};

void TestRedirectUri::takes_data()
{
    QTest::addColumn<QByteArray>("origin");
    const auto row = [](const char *uri, const char *origin) {
        QTest::newRow(uri) << QByteArray(origin);
    };
    row("http://localhost", "http://localhost");
    row("http://localhost/", "http://localhost");
    row("http://localhost:4711", "http://localhost:4711");
    row("http://localhost:65535/a/b.c/~d", "http://localhost:65535");
    row("http://127.0.0.1:1/callback/", "http://127.0.0.1:1");
}

void TestRedirectUri::takes()
{
    QFETCH(QByteArray, origin);
    const auto uri = RedirectUri::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(uri);
    QCOMPARE(uri->text(), QTest::currentDataTag());
    QCOMPARE(uri->origin(), origin);
}

void TestRedirectUri::refuses_data()
{
    QTest::addColumn<QString>("uri");
    const auto row = [](const QString &uri) { QTest::newRow(qPrintable(uri)) << uri; };
    for (const char *uri : {"",
                            "localhost",
                            "https://localhost/",
                            "HTTP://localhost/",
                            "http://LOCALHOST/",
                            "http://evil.example/",
                            "http://localhost.evil.example/",
                            "http://localhost@evil.example/",
                            "http://evil.example@localhost/",
                            "http://localhost:80@evil.example/",
                            "http://127.0.0.1.evil.example/",
                            "http://127.0.0.2/",
                            "http://[::1]/",
                            "http://2130706433/",
                            "http://localhost\\@evil.example/",
                            "http://localhost//evil.example",
                            "//localhost/",
                            "/callback",
                            "javascript:alert(1)",
                            "data:text/html,x",
                            "http://localhost:65536/",
                            "http://localhost:/",
                            "http://localhost:+80/",
                            "http://localhost:99999999999/",
                            "http://localhost/?next=http://evil.example",
                            "http://localhost/#x",
                            "http://localhost/%0d%0aX:1",
                            "http://localhost/a b",
                            "http://localhost/é",
                            "http://localhost/\r\nX: 1",
                            "http://localhost/\n",
                            "http://localhost;script-src *",
                            " http://localhost/"})
        row(QString::fromUtf8(uri));
    row(u"http://localhost/"_qs + QString(2000, u'a'));
}

void TestRedirectUri::refuses()
{
    QFETCH(QString, uri);
    const auto parsed = RedirectUri::parse(uri);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().contains(u"redirect_uri"));
}

void TestRedirectUri::carriesFieldsEncoded()
{
    const auto uri = RedirectUri::parse(u"http://localhost:1/x"_qs);
    QCOMPARE(uri->with({{"state", u"a&b=c\r\nX: é"_qs}, {"none", {}}, {"code", u"1"_qs}}),
             "http://localhost:1/x?state=a%26b%3Dc%0D%0AX%3A%20%C3%A9&code=1");
    QCOMPARE(uri->with({{"state", {}}}), "http://localhost:1/x");
}

QTEST_GUILESS_MAIN(TestRedirectUri)
#include "tst_redirecturi.moc"
