// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/auth/entra.h"
#include "tests/server/auth/openidprovider.h"
#include "tests/support/runningconsole.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

/// Access tokens of callers, as the built program takes them.
class TestTokens : public QObject
{
    Q_OBJECT

private:
    QStringList options() const
    {
        return {u"--tenant"_s,         Tenant,
                u"--audience"_s,       Api,
                u"--authority"_s,      m_provider.origin(),
                u"--allow-callback"_s, u"127.0.0.1"_s};
    }
    static Answer subscribe(const RunningConsole &console, const QByteArray &token)
    {
        QStringList more;
        if (!token.isNull())
            more = {u"-H"_s, u"Authorization: Bearer "_s + QString::fromLatin1(token)};
        return post(console.connector() + u"/event/instore"_s,
                    "{\"Url\": \"http://127.0.0.1:9/flow\"}", more);
    }
    static qint64 now() { return QDateTime::currentSecsSinceEpoch(); }

    const TokenForge m_key{u"key-1"_s};
    OpenIdProvider m_provider;

private Q_SLOTS:
    void initTestCase();
    void takesTokensAndTellsWhyNot();
    void keepsNoTokenAnywhere();
    void testFlowsPassAndUsersAreListed();
};

void TestTokens::initTestCase()
{
    m_provider.setKeys(keySetOf({&m_key}));
    m_provider.setIssuer("/" + Tenant.toLatin1(), u"https://sts.windows.net/"_s + Tenant + u'/');
    m_provider.setIssuer("/" + Tenant.toLatin1() + "/v2.0",
                         u"https://login.microsoftonline.com/"_s + Tenant + u"/v2.0"_s);
}

void TestTokens::takesTokensAndTellsWhyNot()
{
    RunningConsole console(options());
    QVERIFY(console.start());
    QCOMPARE(subscribe(console, m_key.token(claimsV1(now()))).status, 201);
    QCOMPARE(subscribe(console, {}).status, 401);
    const Answer refused = subscribe(console, m_key.token(claimsV1(now() - 86'400)));
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.headers.value("www-authenticate").contains("the token has expired"));
    QCOMPARE(console.terminate(), 0);
    QVERIFY(console.output().contains("the token has expired"));
}

void TestTokens::keepsNoTokenAnywhere()
{
    RunningConsole console(options() + QStringList{u"--verbose"_s});
    QVERIFY(console.start());
    const QByteArray good = m_key.token(claimsV2(now()));
    const QByteArray late = m_key.token(claimsV2(now() - 86'400));
    const QByteArray mended = late.first(late.size() - 6) + "AAAAAA";
    QCOMPARE(subscribe(console, good).status, 201);
    QCOMPARE(subscribe(console, late).status, 401);
    QCOMPARE(subscribe(console, mended).status, 401);
    QCOMPARE(console.terminate(), 0);

    QByteArray kept = console.output();
    QDirIterator files(console.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        kept += file.readAll();
    }
    QVERIFY(kept.contains("Ada Lovelace"));
    for (const QByteArray &token : {good, late, mended}) {
        const QList<QByteArray> parts = token.split('.');
        QVERIFY(!kept.contains(parts.at(1)));
        QVERIFY(!kept.contains(parts.at(2)));
    }
}

void TestTokens::testFlowsPassAndUsersAreListed()
{
    RunningConsole console(options() + QStringList{u"--verbose"_s});
    QVERIFY(console.start());
    const QString flows = console.operatorUrl() + u"/api/testflows"_s;
    QCOMPARE(post(flows, "{\"trigger\": \"instore\"}").status, 201);
    const auto state = [&flows] {
        return curl({flows}).json().array().first()["state"_L1].toString();
    };
    QTRY_COMPARE(state(), u"listening"_s);
    QCOMPARE(subscribe(console, m_key.token(claimsV2(now()))).status, 201);
    // Whoever knows the names of the fields knows nothing yet.
    const Answer guessed = post(console.connector() + u"/event/instore"_s,
                                "{\"Url\": \"http://127.0.0.1:9/flow\"}",
                                {u"-H"_s, u"x-declic-test-flow: "_s + Ada, u"-H"_s,
                                 u"x-declic-test-flow-secret: "_s + QString(64, u'0')});
    QCOMPARE(guessed.status, 401);

    const QByteArray list = console.command({u"subscriptions"_s}).out;
    QVERIFY2(list.contains("Ada Lovelace (ada@contoso.example)"), list.constData());
    QVERIFY2(list.contains("Test flow (Declic)"), list.constData());
    const QByteArray exchanges = curl({console.operatorUrl() + u"/api/exchanges"_s}).body;
    QCOMPARE(console.terminate(), 0);
    static const QRegularExpression secret(u"x-declic-test-flow-secret[^0-9]{1,40}[0-9a-f]{64}"_s);
    const QByteArray told = exchanges + console.output();
    QVERIFY(told.contains("x-declic-test-flow-secret"));
    QVERIFY(!secret.match(QString::fromUtf8(told)).hasMatch());
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
