// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/auth/entra.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;
using server::ClaimCheck;
using server::TokenRules;
using server::auth::IssuerKeys;
using server::auth::KeySet;
using server::auth::Verdict;
using Outcome = Verdict::Outcome;

namespace {

const QJsonValue Gone = QJsonValue();
const QString ShopIssuer = u"https://id.shop.example"_s;

TokenRules rulesFor(const QStringList &tenants)
{
    TokenRules result = rules();
    result.tenants = tenants;
    return result;
}

TokenRules withScopes(const QStringList &scopes)
{
    TokenRules result = rules();
    result.scopes = scopes;
    return result;
}

TokenRules shopRules()
{
    TokenRules result = rules();
    result.tenants.clear();
    result.issuer = ShopIssuer;
    result.audiences = QStringList{u"https://api.shop.example"_s};
    return result;
}

/// As a provider that is not Entra writes them.
QJsonObject shopClaims()
{
    return {{u"iss"_s, ShopIssuer},       {u"aud"_s, u"https://api.shop.example"_s},
            {u"sub"_s, u"auth0|ada/1"_s}, {u"client_id"_s, u"shop"_s},
            {u"scope"_s, u"hooks"_s},     {u"iat"_s, Now - 60},
            {u"exp"_s, Now + 3600}};
}

} // namespace

Q_DECLARE_METATYPE(server::TokenRules)

class TestTokenValidator : public QObject
{
    Q_OBJECT

private:
    std::vector<IssuerKeys> shopIssuers() const
    {
        return {{{}, ShopIssuer, KeySet::parse(keySetOf({&m_key})).value_or(KeySet())}};
    }
    Verdict check(const TokenRules &rules, const QJsonObject &claims, qint64 now = Now) const
    {
        return validatorFor(rules).check(m_key.token(claims), m_issuers, now);
    }
    Verdict checkShop(const QJsonObject &claims, const QJsonObject &header = {}) const
    {
        return validatorFor(shopRules()).check(m_key.token(claims, header), shopIssuers(), Now);
    }

    const TokenForge m_key{u"key-1"_s};
    std::vector<IssuerKeys> m_issuers;

private Q_SLOTS:
    void initTestCase() { m_issuers = issuers(keySetOf({&m_key})); }

    void tenants_data();
    void tenants();
    void permissions_data();
    void permissions();
    void takesBothFormsOfTheAudience();
    void allowsSkew();
    void saysWhoCalls();
    void showsEveryClaim();
    void showsNothingThatHarms();
    void takesOtherProviders();
    void refusesWhatOtherProvidersDidNotMean_data();
    void refusesWhatOtherProvidersDidNotMean();
    void tellsAnUnknownKeyFromAWrongToken();
    void waitsForKeysThatNobodyHasFetched();
    void keepsIssuersOfOneKeyApart();
    void knowsTheTenantOfADomain();
};

void TestTokenValidator::tenants_data()
{
    const QString personal = server::auth::ConsumerTenant.toString();
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const QStringList &allowed, const QString &tenant,
                        bool accepted) { QTest::newRow(name) << allowed << tenant << accepted; };
    row("the one", {Tenant}, Tenant, true);
    row("the one, typed in upper case", {Tenant.toUpper()}, Tenant, true);
    row("not the one", {Tenant}, OtherTenant, false);
    row("the second", {OtherTenant, Tenant}, Tenant, true);
    row("neither", {OtherTenant, Api}, Tenant, false);
    row("any organization", {u"organizations"_s}, OtherTenant, true);
    row("a person is no organization", {u"organizations"_s}, personal, false);
    row("persons", {u"consumers"_s}, personal, true);
    row("an organization is no person", {u"consumers"_s}, Tenant, false);
    row("anybody's organization", {u"common"_s}, Tenant, true);
    row("anybody", {u"common"_s}, personal, true);
}

void TestTokenValidator::tenants()
{
    QFETCH(QStringList, allowed);
    QFETCH(QString, tenant);
    QFETCH(bool, accepted);
    for (const QJsonObject &claims : {claimsV1(), claimsV2()}) {
        const Verdict verdict = check(rulesFor(allowed), ofTenant(claims, tenant));
        QCOMPARE(verdict.outcome == Outcome::Accepted, accepted);
        QCOMPARE(verdict.claims.tenant, accepted ? tenant : QString());
        QCOMPARE(verdict.fault() ? verdict.fault()->claim : QString(),
                 accepted ? QString() : u"tid"_s);
    }
}

void TestTokenValidator::permissions_data()
{
    QTest::addColumn<server::TokenRules>("rules");
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const TokenRules &rules, const QJsonObject &claims,
                        bool accepted) { QTest::newRow(name) << rules << claims << accepted; };
    const QJsonObject app = asApplication(claimsV2());
    row("any scope", rules(), claimsV2(), true);
    row("any role", rules(), app, true);
    row("any role, version 1", rules(), asApplication(claimsV1()), true);
    row("one of the scopes", withScopes({u"impersonate"_s}), claimsV2(), true);
    row("the second scope", withScopes({u"profile"_s}), claimsV2(), true);
    row("scope with its URI", withScopes({u"api://"_s + Api + u"/impersonate"_s}), claimsV2(),
        true);
    row("part of a scope", withScopes({u"imperson"_s}), claimsV2(), false);
    row("another scope", withScopes({u"admin"_s}), claimsV2(), false);
    row("scope in another case", withScopes({u"Impersonate"_s}), claimsV2(), false);
    row("the role", withScopes({u"impersonate"_s, u"Hooks.Write"_s}), app, true);
    row("another role", withScopes({u"impersonate"_s}), app, false);
    row("a user's role is no scope", withScopes({u"Hooks.Write"_s}),
        with(claimsV2(), {{u"roles"_s, QJsonArray{u"Hooks.Write"_s}}}), false);
}

void TestTokenValidator::permissions()
{
    QFETCH(server::TokenRules, rules);
    QFETCH(QJsonObject, claims);
    QFETCH(bool, accepted);
    const Verdict verdict = check(rules, claims);
    QCOMPARE(verdict.outcome == Outcome::Accepted, accepted);
    QCOMPARE(verdict.fault() ? verdict.fault()->claim : QString(), accepted ? QString() : u"scp"_s);
}

void TestTokenValidator::takesBothFormsOfTheAudience()
{
    const QString uri = u"api://"_s + Api;
    for (const QString &given : {Api, uri, Api.toUpper(), QString(u' ' + uri)}) {
        TokenRules rule = rules();
        rule.audiences = QStringList{given};
        QCOMPARE(check(rule, claimsV2()).outcome, Outcome::Accepted);
        QCOMPARE(check(rule, with(claimsV1(), {{u"aud"_s, uri}})).outcome, Outcome::Accepted);
    }
    TokenRules custom = rules();
    custom.audiences = QStringList{u"https://hooks.contoso.example"_s};
    QCOMPARE(check(custom, claimsV2()).outcome, Outcome::Refused);
    QCOMPARE(
        check(custom, with(claimsV1(), {{u"aud"_s, u"https://hooks.contoso.example"_s}})).outcome,
        Outcome::Accepted);
}

void TestTokenValidator::allowsSkew()
{
    const qint64 begin = Now - 60;
    const qint64 end = Now + 3900;
    for (const QJsonObject &claims : {claimsV1(), claimsV2()}) {
        QCOMPARE(check(rules(), claims, end + 299).outcome, Outcome::Accepted);
        QCOMPARE(check(rules(), claims, end + 300).outcome, Outcome::Refused);
        QCOMPARE(check(rules(), claims, begin - 300).outcome, Outcome::Accepted);
        QCOMPARE(check(rules(), claims, begin - 301).outcome, Outcome::Refused);
    }
}

void TestTokenValidator::saysWhoCalls()
{
    const server::auth::Claims ada{Ada, Tenant, u"Ada Lovelace"_s, u"ada@contoso.example"_s};
    QCOMPARE(check(rules(), claimsV1()).claims, ada);
    QCOMPARE(check(rules(), claimsV2()).claims, ada);
    const server::auth::Claims application{Ada, Tenant, {}, Api};
    QCOMPARE(check(rules(), asApplication(claimsV2())).claims, application);
    const Verdict odd = check(rules(), with(claimsV2(), {{u"name"_s, u"A\u202e\n\x01"
                                                                     "da"_s}}));
    QCOMPARE(odd.claims.name, u"A da"_s);
}

void TestTokenValidator::showsEveryClaim()
{
    const Verdict verdict = check(
        rules(), with(claimsV2(), {{u"aud"_s, OtherTenant}, {u"exp"_s, Now - 1000}}));
    QStringList claims;
    QStringList wrong;
    for (const ClaimCheck &check : verdict.checks) {
        claims.append(check.claim);
        QVERIFY(!check.expected.isEmpty());
        QVERIFY(!check.got.isEmpty());
        if (!check.ok())
            wrong.append(check.claim);
    }
    QCOMPARE(claims, (QStringList{u"alg"_s, u"typ"_s, u"header"_s, u"ver"_s, u"iss"_s, u"tid"_s,
                                  u"oid"_s, u"aud"_s, u"scp"_s, u"nbf"_s, u"iat"_s, u"exp"_s,
                                  u"kid"_s, u"signature"_s}));
    QCOMPARE(wrong, (QStringList{u"aud"_s, u"exp"_s}));
    const ClaimCheck audience = verdict.checks.at(7);
    QCOMPARE(audience.expected, QString(Api + u" or api://" + Api));
    QCOMPARE(audience.got, OtherTenant);
}

void TestTokenValidator::showsNothingThatHarms()
{
    const QString long_ = QString(5000, u'x');
    const Verdict verdict = check(
        rules(), with(claimsV2(), {{u"aud"_s, u"a\r\nSet-Cookie: b"_s}, {u"scp"_s, long_}}));
    for (const ClaimCheck &check : verdict.checks) {
        QVERIFY(!check.got.contains(u'\n') && !check.got.contains(u'\r'));
        QVERIFY(check.got.size() <= 121);
        QVERIFY(!check.reason.contains(u"Set-Cookie"_s));
    }
}

void TestTokenValidator::takesOtherProviders()
{
    const Verdict verdict = checkShop(shopClaims());
    QCOMPARE(verdict.outcome, Outcome::Accepted);
    QVERIFY(server::auth::isGuid(verdict.claims.objectId));
    QCOMPARE(verdict.claims.tenant, QString());
    // The same for the same, and another for another.
    QCOMPARE(checkShop(shopClaims()).claims.objectId, verdict.claims.objectId);
    QVERIFY(checkShop(with(shopClaims(), {{u"sub"_s, u"other"_s}})).claims.objectId
            != verdict.claims.objectId);
    // An Entra id in it proves nothing: another provider may write what it likes.
    QCOMPARE(checkShop(with(shopClaims(), {{u"oid"_s, Ada}})).claims.objectId,
             verdict.claims.objectId);

    QCOMPARE(checkShop(with(shopClaims(), {{u"nonce"_s, u"n"_s}})).outcome, Outcome::Accepted);
    const QJsonArray both{u"https://id.shop.example/userinfo"_s, u"https://api.shop.example"_s};
    QCOMPARE(checkShop(with(shopClaims(), {{u"aud"_s, both}})).outcome, Outcome::Accepted);
    QCOMPARE(checkShop(with(shopClaims(), {{u"scope"_s, Gone}}), {{u"typ"_s, u"at+jwt"_s}}).outcome,
             Outcome::Accepted);
}

void TestTokenValidator::refusesWhatOtherProvidersDidNotMean_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("claim");
    const auto row = [](const char *name, const QString &claim, const QJsonValue &value,
                        const QString &fault) {
        QTest::newRow(name) << with(shopClaims(), {{claim, value}}) << fault;
    };
    row("issuer with a slash", u"iss"_s, QString(ShopIssuer + u'/'), u"iss"_s);
    row("another issuer", u"iss"_s, u"https://id.thief.example"_s, u"iss"_s);
    row("no issuer", u"iss"_s, Gone, u"iss"_s);
    row("no subject", u"sub"_s, Gone, u"sub"_s);
    row("other audiences", u"aud"_s, QJsonArray{u"a"_s, u"b"_s}, u"aud"_s);
    row("audiences that are no texts", u"aud"_s, QJsonArray{u"https://api.shop.example"_s, 1},
        u"aud"_s);
    row("no audiences", u"aud"_s, QJsonArray(), u"aud"_s);
    row("no expiry", u"exp"_s, Gone, u"exp"_s);
    row("no time of issue", u"iat"_s, Gone, u"iat"_s);
    row("id token", u"scope"_s, Gone, u"scp"_s);
    row("id token with scopes", u"at_hash"_s, u"n"_s, u"scp"_s);
    row("id token by its own word", u"typ"_s, u"ID"_s, u"scp"_s);
}

void TestTokenValidator::refusesWhatOtherProvidersDidNotMean()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, claim);
    const Verdict verdict = checkShop(claims);
    QCOMPARE(verdict.outcome, Outcome::Refused);
    QCOMPARE(verdict.fault()->claim, claim);
}

void TestTokenValidator::tellsAnUnknownKeyFromAWrongToken()
{
    const TokenForge next(u"key-2"_s);
    const auto outcome = [&](const QJsonObject &claims) {
        return validatorFor(rules()).check(next.token(claims), m_issuers, Now).outcome;
    };
    QCOMPARE(outcome(claimsV2()), Outcome::KeyUnknown);
    // Strangers must not make us ask the issuer for keys.
    QCOMPARE(outcome(with(claimsV2(), {{u"aud"_s, OtherTenant}})), Outcome::Refused);
    QCOMPARE(outcome(ofTenant(claimsV2(), OtherTenant)), Outcome::Refused);
    QCOMPARE(outcome(with(claimsV2(), {{u"exp"_s, Now - 1000}})), Outcome::Refused);
}

void TestTokenValidator::waitsForKeysThatNobodyHasFetched()
{
    const auto outcome = [&](const QByteArray &token, std::vector<IssuerKeys> known) {
        return validatorFor(rules()).check(token, known, Now).outcome;
    };
    QCOMPARE(outcome(m_key.token(claimsV2()), {}), Outcome::NoKeys);
    QCOMPARE(outcome(m_key.token(claimsV2()), {m_issuers.front()}), Outcome::NoKeys);
    QCOMPARE(outcome(m_key.token(claimsV1()), {m_issuers.front()}), Outcome::Accepted);
    QCOMPARE(outcome(m_key.token(claimsV2(), {{u"alg"_s, u"none"_s}}), {}), Outcome::Refused);
    QCOMPARE(outcome(m_key.token(with(claimsV2(), {{u"exp"_s, 1}})), {}), Outcome::Refused);
    QCOMPARE(outcome("x.y.z", {}), Outcome::Refused);
}

void TestTokenValidator::keepsIssuersOfOneKeyApart()
{
    const QString issuer = u"https://login.microsoftonline.com/"_s;
    const TokenForge other(u"key-1"_s);
    const auto forIssuer = [&](const TokenForge &forge, const QString &text) {
        return with(forge.jwk(), {{u"issuer"_s, text}});
    };
    // Two keys of one id, one for all tenants and one for a single other tenant.
    m_issuers = issuers(keySetOf({forIssuer(m_key, issuer + u"{tenantid}/v2.0"_s),
                                  forIssuer(other, issuer + OtherTenant + u"/v2.0"_s)}));
    const auto outcome = [&](const TokenForge &forge, const QJsonObject &claims) {
        return validatorFor(rulesFor({u"organizations"_s}))
            .check(forge.token(claims), m_issuers, Now)
            .outcome;
    };
    QCOMPARE(outcome(m_key, claimsV2()), Outcome::Accepted);
    QCOMPARE(outcome(other, claimsV2()), Outcome::Refused);
    QCOMPARE(outcome(other, ofTenant(claimsV2(), OtherTenant)), Outcome::Accepted);
    m_issuers = issuers(keySetOf({&m_key}));
}

void TestTokenValidator::knowsTheTenantOfADomain()
{
    // The metadata of one tenant, asked for by a domain, name its id.
    std::vector<IssuerKeys> one = m_issuers;
    for (IssuerKeys &each : one)
        each.issuer.replace(u"{tenantid}"_s, Tenant);
    const auto check = [&](const TokenRules &rules, const QJsonObject &claims) {
        return validatorFor(rules).check(m_key.token(claims), one, Now);
    };
    const TokenRules domain = rulesFor({u"contoso.example"_s});
    QCOMPARE(check(domain, claimsV1()).outcome, Outcome::Accepted);
    QCOMPARE(check(domain, claimsV2()).outcome, Outcome::Accepted);
    QCOMPARE(check(domain, ofTenant(claimsV2(), OtherTenant)).fault()->claim, u"iss"_s);
    // Whose token says one tenant and comes from another has neither.
    const QJsonObject torn = with(claimsV2(), {{u"tid"_s, OtherTenant}});
    for (const TokenRules &rules : {domain, rulesFor({u"common"_s}), rulesFor({OtherTenant})}) {
        const Verdict verdict = check(rules, torn);
        QCOMPARE(verdict.outcome, Outcome::Refused);
        QCOMPARE(verdict.fault()->claim, u"tid"_s);
    }
}

QTEST_GUILESS_MAIN(TestTokenValidator)
#include "tst_tokenvalidator.moc"
