// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningconsole.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

/// The demonstration identity provider, as the built program plays it.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecuredStoryWorks();
    void theSecuredStoryNamesTheBrokenStep();
    void tokensOpenTheConnector();
    void testFlowsSignIn();
    void hostileRequests_data();
    void hostileRequests();
    void keepsNoSecretAnywhere();
    void tellsWhyItDoesNotStart();
    void noTokenWithoutAProvider();

private:
    static QStringList options()
    {
        return {u"--local-identity"_s, u"0"_s, u"--allow-callback"_s, u"127.0.0.1"_s};
    }
    static Answer subscribe(const RunningConsole &console, const QByteArray &token)
    {
        return post(console.connector() + u"/event/instore"_s,
                    "{\"Url\": \"http://127.0.0.1:9/flow\"}",
                    {u"-H"_s, u"Authorization: Bearer "_s + QString::fromLatin1(token)});
    }
    std::unique_ptr<RunningConsole> m_attacked; ///< by all rows of hostileRequests()

    static QString issuerOf(const RunningConsole &console)
    {
        return console.readyFile()["identity"_L1]["issuer"_L1].toString();
    }
};

void TestIdentity::theSecuredStoryWorks()
{
    const QTemporaryDir folder;
    const Finished demo = runProgram(QStringLiteral(DECLIC_PROGRAM),
                                     {u"demo"_s, u"--secured"_s, u"--data"_s, folder.path()});
    QVERIFY2(demo.exitCode == 0, QByteArray(demo.out + demo.err).constData());
    qsizetype position = -1;
    for (const char *word : {"Start",
                             "Sign in",
                             "Ada Lovelace",
                             "POST /event/",
                             "201",
                             "subscriber  Ada Lovelace",
                             "Fire",
                             "delivered",
                             "no token",
                             "No access token was sent",
                             "another API",
                             "aud ",
                             "tampered",
                             "signature ",
                             "yesterday",
                             "exp ",
                             "Rotate",
                             "subscriber  Ada Lovelace",
                             "Unsubscribe",
                             "Stop",
                             "The secured story works: 11 of 11 steps."}) {
        const qsizetype next = demo.out.indexOf(word, position + 1);
        QVERIFY2(next > position,
                 QByteArray(word + QByteArray(" is missing in:\n") + demo.out).constData());
        position = next;
    }
    QVERIFY(!demo.out.contains("eyJ")); // how every token begins
}

void TestIdentity::theSecuredStoryNamesTheBrokenStep()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    const QTemporaryDir folder;
    const Finished demo = runProgram(QStringLiteral(DECLIC_PROGRAM),
                                     {u"demo"_s, u"--secured"_s, u"--data"_s, folder.path(),
                                      u"--connector"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())});
    QCOMPARE(demo.exitCode, 1);
    QVERIFY2(demo.out.contains("failed at step 1, start"), demo.out.constData());
}

void TestIdentity::tokensOpenTheConnector()
{
    RunningConsole console(options());
    QVERIFY(console.start());
    const QJsonObject identity = console.readyFile()["identity"_L1].toObject();
    QVERIFY(!identity["clientId"_L1].toString().isEmpty());
    QVERIFY(identity["scope"_L1].toString().contains("api://"_L1));
    const Answer metadata = curl(
        {identity["issuer"_L1].toString() + u"/.well-known/openid-configuration"_s});
    QCOMPARE(metadata.status, 200);
    QCOMPARE(metadata.json()["issuer"_L1], identity["issuer"_L1]);

    const Finished token = console.command({u"token"_s, u"--user"_s, u"Zoé & \"Z\""_s});
    QVERIFY2(token.exitCode == 0, token.err.constData());
    const Answer taken = subscribe(console, token.out.trimmed());
    QCOMPARE(taken.status, 201);
    const Answer list = curl({console.operatorUrl() + u"/api/subscriptions"_s});
    QVERIFY2(list.body.contains("Zoé & \\\"Z\\\""), list.body.constData());
    QCOMPARE(subscribe(console, "x").status, 401);
    QCOMPARE(console.terminate(), 0);
    QVERIFY(console.output().contains("not for the internet"));
    QVERIFY(console.output().contains(identity["clientId"_L1].toString().toLatin1()));
}

void TestIdentity::testFlowsSignIn()
{
    RunningConsole console(options());
    QVERIFY(console.start());
    const QString flows = console.operatorUrl() + u"/api/testflows"_s;
    // The flows' token comes a moment after the start.
    QTRY_VERIFY(console.output().contains("a user signed in"));
    const Answer operations = curl({console.operatorUrl() + u"/api/operations"_s});
    QCOMPARE(operations.status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            (void)post(flows, "{\"trigger\": \"instore\"}");
            return curl({console.operatorUrl() + u"/api/subscriptions"_s})
                .body.contains("Ada Lovelace");
        }(),
        10'000);
}

void TestIdentity::hostileRequests_data()
{
    QTest::addColumn<QStringList>("arguments"); // of curl; %1 is the issuer
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QStringList &arguments, int status) {
        QTest::newRow(name) << arguments << status;
    };
    const QString page = u"%1/authorize?client_id=dec11c00-0000-4000-8000-000000000002"
                         "&response_type=code&scope=openid&code_challenge_method=S256"
                         "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;
    const QString back = u"&redirect_uri=http://localhost:1/"_s;
    row("in order", {page + back}, 200);
    row("rebinding", {u"-H"_s, u"Host: evil.example"_s, page + back}, 403);
    row("foreign page",
        {u"-H"_s, u"Origin: http://evil.example"_s, u"-d"_s, u"form=x"_s, u"%1/authorize"_s}, 403);
    row("no redirect", {page}, 400);
    row("open redirect", {page + u"&redirect_uri=http://evil.example/"_s}, 400);
    row("open redirect by user", {page + u"&redirect_uri=http://localhost@evil.example/"_s}, 400);
    row("open redirect by backslash", {page + u"&redirect_uri=http://localhost%5C@evil.example/"_s},
        400);
    row("header injection", {page + back + u"&state=x%0d%0aSet-Cookie:%20a=b"_s}, 400);
    row("header injection by redirect", {page + u"&redirect_uri=http://localhost/%0d%0aX:%201"_s},
        400);
    row("huge", {page + back + u"&x="_s + QString(9000, u'x')}, 414);
    row("plain", {QString(page + back).replace(u"S256"_s, u"plain"_s)}, 303);
    row("traversal", {u"--path-as-is"_s, u"%1/../../etc/passwd"_s}, 404);
    row("token by GET", {u"%1/token?grant_type=authorization_code"_s}, 405);
    row("token as JSON",
        {u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, u"{}"_s, u"%1/token"_s}, 400);
    row("unknown code",
        {u"-d"_s,
         u"grant_type=authorization_code&code=x&client_id=dec11c00-0000-4000-8000-000000000002"_s,
         u"%1/token"_s},
        400);
}

void TestIdentity::hostileRequests()
{
    QFETCH(QStringList, arguments);
    if (!m_attacked) {
        m_attacked = std::make_unique<RunningConsole>(options());
        QVERIFY(m_attacked->start());
    }
    arguments.replaceInStrings(u"%1"_s, issuerOf(*m_attacked));
    const Answer answer = curl(arguments);
    QTEST(answer.status, "status");
    QVERIFY(!answer.headers.contains("set-cookie"));
    QVERIFY(!answer.headers.value("location").contains("evil"));
    QVERIFY(!answer.headers.contains("access-control-allow-origin"));
}

void TestIdentity::keepsNoSecretAnywhere()
{
    RunningConsole console(options() + QStringList{u"--verbose"_s});
    QVERIFY(console.start());
    const QByteArray token = console.command({u"token"_s}).out.trimmed();
    QCOMPARE(subscribe(console, token).status, 201);
    QTRY_VERIFY(console.output().contains("a user signed in"));
    QCOMPARE(console.terminate(), 0);
    QByteArray kept = console.output();
    QDirIterator files(console.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        kept += file.readAll();
    }
    QVERIFY(kept.contains("Ada Lovelace"));
    QVERIFY(!kept.contains(token.split('.').value(2)));
    QVERIFY(!kept.contains("eyJ"));
    QVERIFY(!kept.contains("code="));
}

void TestIdentity::tellsWhyItDoesNotStart()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    const QTemporaryDir folder;
    const Finished taken = runProgram(QStringLiteral(DECLIC_PROGRAM),
                                      {u"serve"_s, u"--data"_s, folder.path(), u"--connector"_s,
                                       u"127.0.0.1:0"_s, u"--operator"_s, u"127.0.0.1:0"_s,
                                       u"--local-identity"_s, QString::number(other.serverPort())});
    QCOMPARE(taken.exitCode, 1);
    QVERIFY2(taken.err.contains("--local-identity 0"), taken.err.constData());
}

void TestIdentity::noTokenWithoutAProvider()
{
    RunningConsole console;
    QVERIFY(console.start());
    const Finished token = console.command({u"token"_s});
    QCOMPARE(token.exitCode, 1);
    QVERIFY(token.out.isEmpty());
    QVERIFY2(token.err.contains("--local-identity"), token.err.constData());
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
