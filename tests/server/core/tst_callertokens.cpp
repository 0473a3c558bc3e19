// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/auth/entra.h"
#include "tests/server/auth/openidprovider.h"
#include "tests/server/core/servedconsole.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

/// Access tokens of callers, over real HTTP, with keys from an OpenID provider on loopback.
class TestCallerTokens : public QObject
{
    Q_OBJECT

private:
    server::ServerConfig config() const
    {
        server::ServerConfig config = m_console->config();
        config.tokens = rules();
        config.tokens.authority = m_provider->origin();
        return config;
    }
    static qint64 now() { return QDateTime::currentSecsSinceEpoch(); }
    static server::Headers bearer(const QByteArray &token)
    {
        return {{"Authorization", "Bearer " + token}};
    }
    QByteArray good() const { return m_key.token(claimsV2(now())); }
    QByteArray unsignedToken() const
    {
        const QByteArray token = m_key.token(claimsV2(now()), {{u"alg"_s, u"none"_s}});
        return token.first(token.lastIndexOf('.') + 1);
    }
    Answer subscribe(const server::Headers &headers) const
    {
        return m_console->subscribe(m_console->callback("/flow"), headers);
    }
    QJsonArray subscriptions() const
    {
        return m_console->ask("GET", m_console->op(u"/api/subscriptions"_s)).array();
    }

    const TokenForge m_key{u"key-1"_s};
    const TokenForge m_next{u"key-2"_s};
    std::unique_ptr<OpenIdProvider> m_provider;
    std::unique_ptr<ServedConsole> m_console;

private Q_SLOTS:
    void init();

    void subscribesAndKeepsWhoItIs();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void refusesTwoCredentials();
    void guardsEveryOperation();
    void letsFlowsGoWithoutToken();
    void learnsARotatedKey();
    void asksToWaitWithoutKeys();
    void asksNobodyWithoutRules();
    void takesAnotherProvider();
    void refusesRulesThatCannotWork();
};

void TestCallerTokens::init()
{
    m_console = std::make_unique<ServedConsole>();
    m_provider = std::make_unique<OpenIdProvider>();
    m_provider->setKeys(keySetOf({&m_key}));
    m_provider->setIssuer("/" + Tenant.toLatin1(), u"https://sts.windows.net/"_s + Tenant + u'/');
    m_provider->setIssuer("/" + Tenant.toLatin1() + "/v2.0",
                          u"https://login.microsoftonline.com/"_s + Tenant + u"/v2.0"_s);
}

void TestCallerTokens::subscribesAndKeepsWhoItIs()
{
    QVERIFY(m_console->start(config()));
    for (const QJsonObject &claims : {claimsV1(now()), claimsV2(now())}) {
        const Answer answer = subscribe(bearer(m_key.token(claims)));
        QCOMPARE(answer.status, 201);
        QVERIFY(answer.header("Location").contains(Ada.toLatin1()));
    }
    const QJsonObject kept = subscriptions().first().toObject();
    QCOMPARE(kept["objectId"_L1].toString(), Ada);
    const QJsonObject subscriber = kept["subscriber"_L1].toObject();
    QCOMPARE(subscriber["tenant"_L1].toString(), Tenant);
    QCOMPARE(subscriber["user"_L1].toString(), u"Ada Lovelace (ada@contoso.example)"_s);
}

void TestCallerTokens::refusesWithAReason_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("claim"); // of the first that is wrong; empty: none was looked at
    const auto row = [](const char *name, const QByteArray &field, const QByteArray &challenge,
                        const QString &claim) {
        QTest::newRow(name) << field << challenge << claim;
    };
    const auto with = [this](const QJsonObject &others) -> QByteArray {
        return "Bearer " + m_key.token(tests::with(claimsV2(now()), others));
    };
    row("nothing", {}, "error_description=\"no access token was sent\"", {});
    row("a password", "Basic YTpi", "error=\"invalid_request\"", {});
    row("no token", "Bearer", "error=\"invalid_request\"", {});
    row("two in one field", "Bearer " + good() + ", Bearer " + good(), "error=\"invalid_token\"",
        u"token"_s);
    row("rubbish", "Bearer abc", "the token has not three parts", u"token"_s);
    row("too long", "Bearer " + QByteArray(13'000, 'a'), "longer than 12 KiB", u"token"_s);
    row("expired", with({{u"exp"_s, now() - 301}}), "the token has expired", u"exp"_s);
    row("another audience", with({{u"aud"_s, OtherTenant}}), "for another audience", u"aud"_s);
    row("no scope", with({{u"scp"_s, QJsonValue()}}), "error=\"insufficient_scope\"", u"scp"_s);
    row("another tenant", "Bearer " + m_key.token(ofTenant(claimsV2(now()), OtherTenant)),
        "the issuer is not the trusted one", u"iss"_s);
    row("unsigned", "Bearer " + unsignedToken(), "the algorithm is not RS256", u"alg"_s);
    row("signed by a thief", "Bearer " + TokenForge(u"key-1"_s).token(claimsV2(now())),
        "the signature is wrong", u"signature"_s);
    row("unknown key", "Bearer " + m_next.token(claimsV2(now())),
        "the key is not one of the issuer", u"kid"_s);
}

void TestCallerTokens::refusesWithAReason()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, challenge);
    QFETCH(QString, claim);
    QVERIFY(m_console->start(config()));
    QCOMPARE(subscribe(bearer(good())).status, 201); // it can be right
    const Answer answer = subscribe(field.isNull() ? server::Headers()
                                                   : server::Headers{{"Authorization", field}});
    QCOMPARE(answer.status, 401);
    QVERIFY2(answer.header("WWW-Authenticate").contains(challenge),
             answer.header("WWW-Authenticate").constData());
    QVERIFY(answer.header("WWW-Authenticate").startsWith("Bearer realm=\"connector\""));
    QString wrong;
    const QJsonArray claims = answer.object()["claims"_L1].toArray();
    for (const QJsonValue &each : claims) {
        QVERIFY(each["expected"_L1].isString() && each["got"_L1].isString());
        if (wrong.isEmpty() && !each["ok"_L1].toBool())
            wrong = each["claim"_L1].toString();
    }
    QCOMPARE(wrong, claim);
    QCOMPARE(subscriptions().size(), 1);
}

void TestCallerTokens::refusesTwoCredentials()
{
    QVERIFY(m_console->start(config()));
    QCOMPARE(subscribe(bearer(good())).status, 201);
    const QUrl url(m_console->state().connectorUrl);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    const QByteArray line = "Authorization: Bearer " + good() + "\r\n";
    socket.write("POST /event/instore HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n"
                 "Content-Type: application/json\r\n"
                 + line + line + "\r\n{}");
    QByteArray answer;
    QVERIFY(QTest::qWaitFor([&] { return (answer += socket.readAll()).contains("}"); }));
    QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer.constData());
    QVERIFY(answer.contains("the field Authorization stands twice"));
}

void TestCallerTokens::guardsEveryOperation()
{
    QVERIFY(m_console->start(config()));
    const QString list = m_console->connector(u"/list/instore"_s);
    QCOMPARE(m_console->ask("GET", list).status, 401);
    QCOMPARE(m_console->ask("GET", list, {}, bearer(good())).status, 200);
    QCOMPARE(m_console->ask("GET", list + u"?access_token="_s + QString::fromLatin1(good())).status,
             401);
    // The operator is another story.
    QCOMPARE(m_console->ask("GET", m_console->op(u"/api/subscriptions"_s)).status, 200);
}

void TestCallerTokens::letsFlowsGoWithoutToken()
{
    QVERIFY(m_console->start(config()));
    for (const server::Headers &headers : {server::Headers(), bearer(good()), bearer("rubbish")}) {
        const Answer made = subscribe(bearer(good()));
        QCOMPARE(subscriptions().size(), 1);
        const QString location = QString::fromLatin1(made.header("Location"));
        QCOMPARE(m_console->ask("DELETE", location, {}, headers).status, 200);
        QCOMPARE(subscriptions().size(), 0);
    }
}

void TestCallerTokens::learnsARotatedKey()
{
    QVERIFY(m_console->start(config()));
    QCOMPARE(subscribe(bearer(good())).status, 201);
    m_provider->setKeys(keySetOf({&m_next}));
    QCOMPARE(subscribe(bearer(m_next.token(claimsV2(now())))).status, 201);
    QCOMPARE(subscribe(bearer(good())).status, 401); // and the old one has gone
}

void TestCallerTokens::asksToWaitWithoutKeys()
{
    m_provider->setTrouble({CallbackSink::answer(503, "Busy")});
    QVERIFY(m_console->start(config()));
    const Answer answer = subscribe(bearer(good()));
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.header("Retry-After").isEmpty());
    QCOMPARE(subscribe(bearer("rubbish")).status, 401);
}

void TestCallerTokens::asksNobodyWithoutRules()
{
    QVERIFY(m_console->start());
    QCOMPARE(subscribe({}).status, 201);
    QCOMPARE(m_provider->asked(), 0);
}

void TestCallerTokens::takesAnotherProvider()
{
    server::ServerConfig other = config();
    other.tokens.tenants.clear();
    other.tokens.issuer = m_provider->origin() + u"/realms/shop"_s;
    m_provider->setIssuer("/realms/shop", other.tokens.issuer);
    QVERIFY(m_console->start(other));
    const QJsonObject claims{
        {u"iss"_s, other.tokens.issuer}, {u"aud"_s, Api},   {u"sub"_s, u"ada/1"_s},
        {u"scope"_s, u"hooks"_s},        {u"iat"_s, now()}, {u"exp"_s, now() + 600}};
    QCOMPARE(subscribe(bearer(m_key.token(claims))).status, 201);
    QCOMPARE(subscribe(bearer(good())).status, 401);
}

void TestCallerTokens::refusesRulesThatCannotWork()
{
    server::ServerConfig broken = config();
    broken.tokens.audiences.clear();
    server::core::ServerCore core;
    const auto started = core.start(broken, ServedConsole::served());
    QVERIFY(!started.has_value());
    QCOMPARE(started.error().code, server::ServerError::Code::TokenRulesInvalid);
    QVERIFY(!started.error().args.first().isEmpty());
}

QTEST_GUILESS_MAIN(TestCallerTokens)
#include "tst_callertokens.moc"
