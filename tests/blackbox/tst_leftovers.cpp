// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/server/auth/entra.h"
#include "tests/server/auth/openidprovider.h"
#include "tests/support/leftovers.h"
#include "tests/support/runningconsole.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString Definition = u"" DECLIC_SOURCE_DIR
                           "/tests/samples/definitions/securedgoods.swagger.json"_s;

const QByteArray Key = "Key+Of/TheShop5512==";
const QByteArray WrongKey = "Wrong+KeyOfTheShop8841";
const QByteArray OperatorToken = "OperatorTokenOfTheRun6620";
const QByteArray Signature = "SigOfTheCallback7261-_Zz";
const QByteArray Cookie = "CookieOfTheCaller3378";
const QByteArray Code = "CodeOfTheRedirect4410";
const QByteArray ClientSecret = "Client~SecretOfTheApp9015";
const QByteArray RefreshToken = "RefreshTokenOfTheUser7702";
const QByteArray Password = "PasswordOfTheUser1289";
const QByteArray Fragment = "FragmentOfTheUrl5561";

} // namespace

/// A whole run of `declic serve`, in which secrets go through it by every way there is, and then a
/// search through all that is left of it.
class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatItLooksFor_data();
    void findsWhatItLooksFor();
    void subscribes();
    void fires();
    void failingCallbacks();
    void strangeCallers();
    void answersHoldNothing_data();
    void answersHoldNothing();
    void commandsHoldNothing_data();
    void commandsHoldNothing();
    void argumentsHoldNothing();
    void nothingIsLeft();

private:
    Answer call(const QString &path, const QByteArray &body, const QStringList &headers);
    [[nodiscard]] static QStringList shown(const QByteArray &key, const QByteArray &token);
    [[nodiscard]] static QStringList operatorHeader();
    [[nodiscard]] static Leftovers all();

    const TokenForge m_forge{u"key-1"_s};
    OpenIdProvider m_provider;
    Receiver m_receiver;
    QTemporaryDir m_folder; ///< definition and credentials, which are not the program's
    std::unique_ptr<RunningConsole> m_console;
    QByteArray m_token;
    QByteArray m_lateToken;
    QByteArray m_printed;
};

QStringList TestLeftovers::shown(const QByteArray &key, const QByteArray &token)
{
    return {u"--header"_s, u"shop: "_s + QString::fromUtf8(key), u"--header"_s,
            u"Authorization: Bearer "_s + QString::fromUtf8(token)};
}

QStringList TestLeftovers::operatorHeader()
{
    return {u"--header"_s, u"Authorization: Bearer "_s + QString::fromUtf8(OperatorToken)};
}

Leftovers TestLeftovers::all()
{
    return Leftovers({Key, WrongKey, OperatorToken, Signature, Cookie, Code, ClientSecret,
                      RefreshToken, Password, Fragment});
}

Answer TestLeftovers::call(const QString &path, const QByteArray &body, const QStringList &headers)
{
    return post(m_console->connector() + path, body, headers);
}

void TestLeftovers::initTestCase()
{
    m_provider.setKeys(keySetOf({&m_forge}));
    m_provider.setIssuer("/" + Tenant.toLatin1(), u"https://sts.windows.net/"_s + Tenant + u'/');
    m_provider.setIssuer("/" + Tenant.toLatin1() + "/v2.0",
                         u"https://login.microsoftonline.com/"_s + Tenant + u"/v2.0"_s);
    m_token = m_forge.token(claimsV2(QDateTime::currentSecsSinceEpoch()));
    m_lateToken = m_forge.token(claimsV2(QDateTime::currentSecsSinceEpoch() - 86'400));
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    };
    write(u"api-key"_s, Key + '\n');
    write(u"operator-token"_s, OperatorToken);
    qputenv("CREDENTIALS_DIRECTORY", m_folder.path().toUtf8());
    m_console = std::make_unique<RunningConsole>(QStringList{
        u"--definition"_s, Definition, u"--allow-callback"_s, u"127.0.0.1"_s, u"--verbose"_s,
        u"--tenant"_s, Tenant, u"--audience"_s, Api, u"--authority"_s, m_provider.origin()});
    QVERIFY(m_console->start());
    qputenv("DECLIC_OPERATOR_TOKEN", OperatorToken); // for the commands that ask it
}

void TestLeftovers::findsWhatItLooksFor_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as it is") << QByteArray("a" + Key + "b");
    QTest::newRow("percent-encoded") << QByteArray("a" + Key.toPercentEncoding() + "b");
    QTest::newRow("hexadecimal") << Key.toHex();
    for (const char *before : {"", "a", "ab", "abc"})
        QTest::addRow("base64 behind %s", before) << QByteArray(before + Key + "x").toBase64();
    QTest::newRow("UTF-16") << QByteArray("K\0e\0y\0+\0O\0f\0/\0T\0h\0e\0S\0h\0o\0p\0", 28)
                                   + QByteArray("5\0005\0001\0002\0=\0=\0", 12);
}

void TestLeftovers::findsWhatItLooksFor()
{
    QFETCH(QByteArray, text);
    QVERIFY(!all().in(text).isEmpty());
    QVERIFY(all().in("KeyOfAnotherShop").isEmpty());
}

void TestLeftovers::subscribes()
{
    const QByteArray body = "{\"url\":\"" + m_receiver.url("/run?sv=1.0&sig=" + Signature) + "\"}";
    QCOMPARE(call(u"/event/goods"_s, body, {}).status, 401);
    QCOMPARE(call(u"/event/goods"_s, body, shown(WrongKey, m_token)).status, 401);
    QCOMPARE(call(u"/event/goods"_s, body, shown(Key, m_lateToken)).status, 401);
    QCOMPARE(call(u"/event/goods"_s, body, shown(Key, m_token)).status, 201);
    const QByteArray refused = "{\"url\":\"https://clerk:" + Password + "@127.0.0.1/#" + Fragment
                               + "\"}";
    QCOMPARE(call(u"/event/goods"_s, refused, shown(Key, m_token)).status, 400);
    QCOMPARE(call(u"/event/goods"_s, refused.chopped(1), shown(Key, m_token)).status, 400);
}

void TestLeftovers::fires()
{
    const QString fire = m_console->operatorUrl() + u"/fire/goods"_s;
    QCOMPARE(post(fire, "{}").status, 401);
    QCOMPARE(post(fire, "{}", operatorHeader()).status, 202);
    QTRY_COMPARE(m_receiver.count(), 1U);
    QVERIFY(m_receiver.calls().front().target().contains(Signature));
}

void TestLeftovers::failingCallbacks()
{
    m_receiver.setAnswer("500 Broken");
    QCOMPARE(m_console->command({u"fire"_s, u"goods"_s, u"{}"_s}).exitCode, 0);
    QTRY_COMPARE(m_receiver.count(), 2U);
    const auto tried = [this] {
        const QByteArray listed = m_console->command({u"deliveries"_s, u"--json"_s}).out;
        return listed.count("\"attemptCount\":1") + listed.count("\"attemptCount\": 1");
    };
    QTRY_COMPARE(tried(), 2);
}

void TestLeftovers::strangeCallers()
{
    const QStringList headers = shown(Key, m_token)
                                + QStringList{u"--cookie"_s,
                                              u"session="_s + QString::fromUtf8(Cookie)};
    const QString query = u"?code="_s + QString::fromUtf8(Code) + u"&client_secret="_s
                          + QString::fromUtf8(ClientSecret.toPercentEncoding());
    const QByteArray body = "{\"refresh_token\":\"" + RefreshToken
                            + "\",\"nested\":{\"password\":\"" + Password + "\"}}";
    QCOMPARE(call(u"/echo"_s + query, body, headers).status, 200);
    QVERIFY(call(u"/no/such/path"_s + query, body, headers).status >= 400);
    QVERIFY(call(u"/echo"_s + query, body, {u"--user"_s, u"clerk:"_s + QString::fromUtf8(Password)})
                .status
            == 401);
}

void TestLeftovers::answersHoldNothing_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/api/subscriptions?all=true", "/api/deliveries", "/api/deliveries/1",
                             "/api/exchanges?limit=100", "/api/overview", "/api/status", "/metrics",
                             "/swagger/openapi.json", "/swagger/connector.json"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestLeftovers::answersHoldNothing()
{
    QFETCH(QString, path);
    const Answer answer = curl(operatorHeader() + QStringList{m_console->operatorUrl() + path});
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.isEmpty());
    QCOMPARE(all().in(answer.body), QStringList());
    m_printed += answer.body;
}

void TestLeftovers::commandsHoldNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("subscriptions") << QStringList{u"subscriptions"_s, u"--json"_s};
    QTest::newRow("deliveries") << QStringList{u"deliveries"_s, u"--json"_s};
    QTest::newRow("operations") << QStringList{u"operations"_s};
}

void TestLeftovers::commandsHoldNothing()
{
    QFETCH(QStringList, arguments);
    const Finished finished = m_console->command(arguments);
    QCOMPARE(finished.exitCode, 0);
    QCOMPARE(all().in(finished.out + finished.err), QStringList());
    m_printed += finished.out + finished.err;
}

void TestLeftovers::argumentsHoldNothing()
{
    QFile arguments(u"/proc/%1/cmdline"_s.arg(m_console->processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    const QByteArray line = arguments.readAll();
    QVERIFY(line.contains("serve"));
    QCOMPARE(all().in(line), QStringList());
}

void TestLeftovers::nothingIsLeft()
{
    const QString exported = m_console->folder() + u"/exported"_s;
    const Finished packed = runProgram(QStringLiteral(DECLIC_PROGRAM),
                                       {u"export"_s, u"--definition"_s, Definition, u"--data"_s,
                                        m_console->folder(), u"--out"_s, exported},
                                       {}, m_console->folder());
    QVERIFY2(QDir(exported).exists(), packed.err.constData());
    QCOMPARE(m_console->terminate(), 0);
    const QByteArray printed = m_console->output() + m_printed + packed.out + packed.err;
    QVERIFY(printed.contains("/event/goods"));

    QByteArrayList tokens;
    for (const QByteArray &token : {m_token, m_lateToken})
        tokens += token.split('.').mid(1);
    QCOMPARE(all().in(printed), QStringList());
    QCOMPARE(Leftovers(tokens).in(printed), QStringList());
    QCOMPARE(all().inFolder(m_console->folder(), true), QStringList());
    // In the database stands the callback URL, which it cannot do without, and no other secret.
    const Leftovers others({Key, WrongKey, OperatorToken, Cookie, Code, ClientSecret, RefreshToken,
                            Password, Fragment});
    QCOMPARE(others.inFolder(m_console->folder()), QStringList());
    QCOMPARE(Leftovers(tokens).inFolder(m_console->folder()), QStringList());
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
