// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/testflowpass.h"
#include "tests/server/auth/entra.h"
#include "tests/server/auth/openidprovider.h"
#include "tests/server/core/servedconsole.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;
using server::TokenFault;
using server::TokenRefusal;

/// What the window decides about callers while the server runs, and what it is told of them.
class TestCallerRules : public QObject
{
    Q_OBJECT

private:
    server::TokenRules rules() const
    {
        server::TokenRules rules = tests::rules();
        rules.authority = m_provider->origin();
        return rules;
    }
    server::ConnectorSetup setup(const server::TokenRules &rules) const
    {
        server::ConnectorSetup setup;
        setup.tokens = rules;
        return setup;
    }
    QByteArray token(const QJsonObject &others = {}) const
    {
        return m_key.token(with(claimsV2(QDateTime::currentSecsSinceEpoch()), others));
    }
    Answer subscribe(const QByteArray &token, const server::Headers &more = {}) const
    {
        server::Headers headers = more;
        if (!token.isNull())
            headers.push_back({"Authorization", "Bearer " + token});
        return m_console->subscribe(m_console->callback("/flow"), headers);
    }
    std::vector<TokenRefusal> refusals() const
    {
        std::vector<TokenRefusal> all;
        for (const QList<QVariant> &arguments : *m_changed) {
            const auto changes = arguments.at(0).value<server::Changes>();
            all.insert(all.end(), changes.refusals.begin(), changes.refusals.end());
        }
        return all;
    }
    QStringList outside() const
    {
        QStringList all;
        for (const QList<QVariant> &arguments : *m_changed)
            all.append(arguments.at(0).value<server::Changes>().outside);
        all.removeAll(QString());
        return all;
    }
    static QString trigger()
    {
        return ServedConsole::served().definition->triggers.front().operationId;
    }
    bool start(const server::ServerConfig &config);

    const TokenForge m_key{u"key-1"_s};
    std::unique_ptr<OpenIdProvider> m_provider;
    std::unique_ptr<ServedConsole> m_console;
    std::unique_ptr<QSignalSpy> m_changed;

private Q_SLOTS:
    void init();

    void changeWhileServing();
    void configurationWins();
    void unusableRulesLetNobodyIn();
    void testFlowsNeedNoToken();
    void passesAreNotGuessed();
    void tellsWhoWasRefusedAndWhy();
    void tellsOfThoseWithoutToken();
    void hostileCallersAreCut();
    void tellsOfTheOutside();
    void knowsTheOutsideByConfiguration();
};

void TestCallerRules::init()
{
    m_changed.reset();
    m_console = std::make_unique<ServedConsole>();
    m_provider = std::make_unique<OpenIdProvider>();
    m_provider->setKeys(keySetOf({&m_key}));
    m_provider->setIssuer("/" + Tenant.toLatin1(), u"https://sts.windows.net/"_s + Tenant + u'/');
    m_provider->setIssuer("/" + Tenant.toLatin1() + "/v2.0",
                          u"https://login.microsoftonline.com/"_s + Tenant + u"/v2.0"_s);
}

bool TestCallerRules::start(const server::ServerConfig &config)
{
    const bool started = m_console->start(config);
    m_changed = std::make_unique<QSignalSpy>(&m_console->core(),
                                             &server::core::ServerCore::changed);
    return started;
}

void TestCallerRules::changeWhileServing()
{
    QVERIFY(start(m_console->config()));
    QCOMPARE(subscribe({}).status, 201);
    QVERIFY(m_console->core().setSetup(setup(rules())).has_value());
    QCOMPARE(subscribe({}).status, 401);
    QCOMPARE(subscribe(token()).status, 201);
    // Whatever else changes, the keys that are known stay.
    server::ConnectorSetup more = setup(rules());
    more.answers.insert(u"Other"_s, {200, "{}"});
    const int asked = m_provider->asked();
    QVERIFY(m_console->core().setSetup(more).has_value());
    QCOMPARE(subscribe(token()).status, 201);
    QCOMPARE(m_provider->asked(), asked);
    server::TokenRules other = rules();
    other.audiences = QStringList{OtherTenant};
    QVERIFY(m_console->core().setSetup(setup(other)).has_value());
    QCOMPARE(subscribe(token()).status, 401);
    QVERIFY(m_console->core().setSetup(setup({})).has_value());
    QCOMPARE(subscribe({}).status, 201);
}

void TestCallerRules::configurationWins()
{
    server::ServerConfig config = m_console->config();
    config.tokens = rules();
    QVERIFY(start(config));
    QVERIFY(m_console->core().setSetup(setup({})).has_value());
    QCOMPARE(subscribe({}).status, 401);
    QCOMPARE(subscribe(token()).status, 201);
}

void TestCallerRules::unusableRulesLetNobodyIn()
{
    QVERIFY(start(m_console->config()));
    server::TokenRules broken = rules();
    broken.audiences.clear();
    QVERIFY(m_console->core().setSetup(setup(broken)).has_value());
    QCOMPARE(subscribe({}).status, 401);
    QCOMPARE(subscribe(token()).status, 401);
    QTRY_COMPARE(refusals().size(), 2U);
    QCOMPARE(refusals().back().fault, TokenFault::RulesUnusable);
}

void TestCallerRules::testFlowsNeedNoToken()
{
    server::ServerConfig config = m_console->config();
    config.tokens = rules();
    QVERIFY(start(config));
    const auto flow = m_console->core().addTestFlow(trigger(), {});
    QVERIFY(flow.has_value());
    QTRY_COMPARE(m_console->core().testFlows().front().state, server::TestFlow::State::Listening);
    const QJsonArray kept = m_console->ask("GET", m_console->op(u"/api/subscriptions"_s)).array();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first()["objectId"_L1].toString(), *flow);
    QCOMPARE(kept.first()["subscriber"_L1]["user"_L1].toString(), u"Test flow (Declic)"_s);
    QCOMPARE(subscribe({}).status, 401); // others still do

    // What they show instead is told to nobody.
    static const QRegularExpression secret(u"[0-9a-f]{64}"_s);
    for (const QString &target : {u"/api/subscriptions"_s, u"/api/exchanges"_s}) {
        const QByteArray text = m_console->ask("GET", m_console->op(target)).body;
        QVERIFY(text.contains("x-declic-test-flow-secret"));
        QVERIFY(!secret.match(QString::fromUtf8(text)).hasMatch());
    }
}

void TestCallerRules::passesAreNotGuessed()
{
    const server::http::TestFlowPass pass;
    const server::http::TestFlowPass other;
    QVERIFY(pass.header().value != other.header().value);
    QCOMPARE(pass.header().value.size(), 64);
    const auto showing = [](const QByteArray &secret) {
        server::http::Request request;
        request.headers = {{"x-declic-test-flow", "0da00000-0000-4000-8000-00000000000a"},
                           {server::http::TestFlowPass::Field.toByteArray(), secret}};
        return request;
    };
    QVERIFY(pass.bearerOf(showing(pass.header().value)).has_value());
    QCOMPARE(pass.bearerOf(showing(pass.header().value))->objectId, Ada);
    for (const QByteArray &wrong :
         {QByteArray(), other.header().value, QByteArray(64, '0'), pass.header().value.first(63),
          QByteArray(pass.header().value + '0')})
        QVERIFY(!pass.bearerOf(showing(wrong)));
    QVERIFY(!pass.bearerOf({}));

    server::ServerConfig config = m_console->config();
    config.tokens = rules();
    QVERIFY(start(config));
    QCOMPARE(subscribe({}, showing(pass.header().value).headers).status, 401);
}

void TestCallerRules::tellsWhoWasRefusedAndWhy()
{
    server::ServerConfig config = m_console->config();
    config.tokens = rules();
    QVERIFY(start(config));
    QCOMPARE(subscribe(token()).status, 201);
    const QByteArray wrong = token({{u"aud"_s, QString(u"api://"_s + OtherTenant)}});
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(u"refused a caller: the token is for another audience \\(aud "
                           "expected %1 or api://%1, got api://%2\\)"_s.arg(Api, OtherTenant)));
    QCOMPARE(subscribe(wrong, {{"User-Agent", "azure-logic-apps/1.0"}}).status, 401);
    QTRY_COMPARE(refusals().size(), 1U);
    const TokenRefusal refusal = refusals().front();
    QCOMPARE(refusal.fault, TokenFault::Audience);
    QCOMPARE(refusal.caller, u"127.0.0.1"_s);
    QCOMPARE(refusal.agent, u"azure-logic-apps/1.0"_s);
    QCOMPARE(refusal.request, u"POST /event/instore"_s);
    QVERIFY(refusal.at.isValid());
    const auto audience = std::find_if(refusal.claims.begin(), refusal.claims.end(),
                                       [](const auto &check) { return !check.ok(); });
    QVERIFY(audience != refusal.claims.end());
    QCOMPARE(audience->claim, u"aud"_s);
    QCOMPARE(audience->wanted, (QStringList{Api, u"api://"_s + Api}));
    QCOMPARE(audience->got, u"api://"_s + OtherTenant);
}

void TestCallerRules::tellsOfThoseWithoutToken()
{
    server::ServerConfig config = m_console->config();
    config.tokens = rules();
    QVERIFY(start(config));
    QCOMPARE(subscribe({}).status, 401);
    QCOMPARE(m_console->subscribe("x", {{"Authorization", "Basic YTpi"}}).status, 401);
    QCOMPARE(subscribe("rubbish").status, 401);
    m_provider->setTrouble({CallbackSink::answer(503, "Busy")});
    QTRY_COMPARE(refusals().size(), 3U);
    QCOMPARE(refusals().at(0).fault, TokenFault::NoToken);
    QCOMPARE(refusals().at(1).fault, TokenFault::NoBearer);
    QCOMPARE(refusals().at(2).fault, TokenFault::Unreadable);
    QVERIFY(refusals().at(0).claims.empty());
}

void TestCallerRules::hostileCallersAreCut()
{
    server::ServerConfig config = m_console->config();
    config.tokens = rules();
    QVERIFY(start(config));
    QCOMPARE(subscribe(token()).status, 201);
    const QString rtl = QString(QChar(0x202e)) + u"<b>evil</b>\r\nSet-Cookie: a\u0007"_s;
    const QByteArray wrong = token({{u"aud"_s, QString(rtl + QString(6000, u'x'))}});
    const server::Headers headers{{"User-Agent", rtl.left(12).toUtf8() + QByteArray(500, 'y')},
                                  {"X-Forwarded-For", "made-up, 203.0.113.9"}};
    QCOMPARE(subscribe(wrong, headers).status, 401);
    QTRY_COMPARE(refusals().size(), 1U);
    const TokenRefusal refusal = refusals().front();
    QCOMPARE(refusal.caller, u"203.0.113.9"_s);
    QVERIFY(refusal.agent.startsWith(u"?<b>evil</b>"_s));
    QVERIFY(refusal.agent.size() <= 120);
    for (const server::ClaimCheck &check : refusal.claims) {
        QVERIFY(check.got.size() <= 121);
        for (const QChar c : check.got)
            QVERIFY(c.isPrint());
    }
}

void TestCallerRules::tellsOfTheOutside()
{
    QVERIFY(start(m_console->config()));
    QVERIFY(m_console->state().outside.isEmpty());
    QCOMPARE(subscribe({}).status, 201);
    QCOMPARE(subscribe({}, {{"X-Forwarded-Host", "shop.euw.devtunnels.ms"},
                            {"X-Forwarded-Proto", "https"}})
                 .status,
             201);
    QCOMPARE(subscribe({}, {{"X-Forwarded-Host", "other.example"}}).status, 201);
    QTRY_COMPARE(outside(), QStringList{u"https://shop.euw.devtunnels.ms"_s}); // once is enough
}

void TestCallerRules::knowsTheOutsideByConfiguration()
{
    server::ServerConfig config = m_console->config();
    config.publicUrl = u"https://shop.example/"_s;
    QVERIFY(start(config));
    QCOMPARE(m_console->state().outside, u"https://shop.example"_s);
    config.publicUrl = u"http://localhost:8080"_s;
    QVERIFY(start(config));
    QCOMPARE(m_console->state().outside, QString());
    config.publicUrl.clear();
    config.connectorAddress = QHostAddress(QHostAddress::AnyIPv4);
    QVERIFY(start(config));
    QCOMPARE(m_console->state().outside, u"0.0.0.0"_s);
}

QTEST_GUILESS_MAIN(TestCallerRules)
#include "tst_callerrules.moc"
