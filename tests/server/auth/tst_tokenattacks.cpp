// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/redaction.h"
#include "tests/server/auth/entra.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tests;
using server::auth::Verdict;

namespace {

const QJsonValue Gone = QJsonValue(); ///< leaves a claim out

struct Attack
{
    QByteArray name;
    QByteArray token;
    QString claim; ///< what is named as the first thing wrong
    QString reason; ///< how the reason begins
};
using Attacks = std::vector<Attack>;

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

QByteArray part(const QByteArray &token, int index)
{
    return token.split('.').at(index);
}

} // namespace

/// Tokens that must not get in. Each is as right as it can be but for one thing.
class TestTokenAttacks : public QObject
{
    Q_OBJECT

private:
    Attacks algorithms() const;
    Attacks embeddedKeys() const;
    Attacks keyIds() const;
    Attacks origins() const;
    Attacks uses() const;
    Attacks times() const;
    Attacks signatures() const;
    Attacks shapes() const;
    Attacks all() const;

    QByteArray claims(const QJsonObject &others) const
    {
        return m_issuer.token(with(claimsV2(), others));
    }
    QByteArray unsignedToken(const QString &algorithm) const
    {
        const QByteArray header = json(with(m_issuer.header(), {{u"alg"_s, algorithm}}));
        return base64Url(header) + '.' + base64Url(json(claimsV2())) + '.';
    }
    QByteArray hmacToken(const QByteArray &secret) const
    {
        const QByteArray header = json(with(m_issuer.header(), {{u"alg"_s, u"HS256"_s}}));
        const QByteArray text = base64Url(header) + '.' + base64Url(json(claimsV2()));
        return text + '.' + base64Url(hmacSha256(secret, text));
    }
    Verdict check(const QByteArray &token) const
    {
        return m_validator.check(token, m_issuers, Now);
    }

    const TokenForge m_issuer{u"key-1"_s};
    const TokenForge m_second{u"key-2"_s};
    const TokenForge m_personal{u"key-personal"_s};
    const TokenForge m_thief{u"key-1"_s}; ///< says that it is the issuer's
    const TokenForge m_rotatedOut{u"key-0"_s};
    std::vector<server::auth::IssuerKeys> m_issuers;
    const server::auth::TokenValidator m_validator = validatorFor(rules());

private Q_SLOTS:
    void initTestCase();
    void acceptsTheUnharmedToken();
    void refuses_data();
    void refuses();
    void refusesEveryTruncation();
    void refusesEveryChangedBitOfTheSignature();
    void refusesEveryChangedLetterOfTheClaims();
    void answersHostileBytes();
};

void TestTokenAttacks::initTestCase()
{
    const QString issuer = u"https://login.microsoftonline.com/"_s
                           + server::auth::ConsumerTenant.toString() + u"/v2.0"_s;
    const QJsonObject personal = with(m_personal.jwk(), {{u"issuer"_s, issuer}});
    m_issuers = issuers(keySetOf({m_issuer.jwk(), m_second.jwk(), personal}));
    QCOMPARE(m_issuers.front().keys.size(), size_t(3));
}

Attacks TestTokenAttacks::algorithms() const
{
    const QString wrong = u"the algorithm is not RS256"_s;
    Attacks attacks;
    for (const char *name : {"none", "None", "NONE", "nOnE", ""}) {
        attacks.push_back({QByteArray("unsigned ") + name, unsignedToken(QString::fromLatin1(name)),
                           u"alg"_s, wrong});
    }
    for (const char *name : {"HS256", "HS384", "HS512", "RS384", "RS512", "PS256", "ES256", "EdDSA",
                             "rs256", "RS256 ", "RSA1_5", "dir"}) {
        attacks.push_back({QByteArray("named ") + name,
                           m_issuer.token(claimsV2(), {{u"alg"_s, QString::fromLatin1(name)}}),
                           u"alg"_s, wrong});
    }
    attacks.push_back(
        {"no algorithm", m_issuer.token(claimsV2(), {{u"alg"_s, Gone}}), u"alg"_s, wrong});
    attacks.push_back({"algorithm is a list",
                       m_issuer.token(claimsV2(), {{u"alg"_s, QJsonArray{u"RS256"_s}}}), u"alg"_s,
                       wrong});
    attacks.push_back({"secret is the PEM", hmacToken(m_issuer.pem()), u"alg"_s, wrong});
    attacks.push_back(
        {"secret is the PEM, trimmed", hmacToken(m_issuer.pem().trimmed()), u"alg"_s, wrong});
    attacks.push_back({"secret is the DER", hmacToken(m_issuer.der()), u"alg"_s, wrong});
    attacks.push_back({"secret is the JWK", hmacToken(json(m_issuer.jwk())), u"alg"_s, wrong});
    attacks.push_back({"secret is empty", hmacToken({}), u"alg"_s, wrong});
    return attacks;
}

Attacks TestTokenAttacks::embeddedKeys() const
{
    const auto thief = [this](const QString &name, const QJsonValue &value) {
        return Attack{name.toLatin1() + " in the header",
                      m_thief.token(claimsV2(), {{name, value}}), u"header"_s,
                      u"the header holds what is never taken: "_s + name};
    };
    Attacks attacks{thief(u"jwk"_s, m_thief.jwk()),
                    thief(u"jku"_s, u"https://thief.example/keys"_s),
                    thief(u"x5u"_s, u"https://thief.example/chain"_s),
                    thief(u"x5c"_s, QJsonArray{QString::fromLatin1(m_thief.der().toBase64())}),
                    thief(u"crit"_s, QJsonArray{u"exp"_s}),
                    thief(u"crit"_s, QJsonArray{}),
                    thief(u"b64"_s, false),
                    thief(u"zip"_s, u"DEF"_s),
                    thief(u"enc"_s, u"A128GCM"_s),
                    thief(u"cty"_s, u"JWT"_s)};
    attacks.push_back(
        {"crit by the issuer",
         m_issuer.token(claimsV2(), {{u"crit"_s, QJsonArray{u"future"_s}}, {u"future"_s, true}}),
         u"header"_s, u"the header holds"_s});
    for (const char *type : {"logout+jwt", "dpop+jwt", "secevent+jwt", "id_token", ""}) {
        attacks.push_back({QByteArray("type ") + type,
                           m_issuer.token(claimsV2(), {{u"typ"_s, QString::fromLatin1(type)}}),
                           u"typ"_s, u"it is another type"_s});
    }
    return attacks;
}

Attacks TestTokenAttacks::keyIds() const
{
    Attacks attacks;
    const QString unknown = u"the key is not one of the issuer's"_s;
    for (const char *id : {"../../../../dev/null", "/etc/passwd", "key-1' OR '1'='1", "key-1'; --",
                           "key-1\n", " key-1", "KEY-1", "key-", "https://thief.example/key",
                           "key-1%00", "${jndi:ldap://thief}"}) {
        attacks.push_back({QByteArray("key ") + id,
                           m_thief.token(claimsV2(), {{u"kid"_s, QString::fromLatin1(id)}}),
                           u"kid"_s, unknown});
    }
    const QString nul = u"key-1"_s + QChar(u'\0') + u".pem"_s;
    attacks.push_back(
        {"key with NUL", m_issuer.token(claimsV2(), {{u"kid"_s, nul}}), u"kid"_s, unknown});
    const QString unnamed = u"the token does not name its key"_s;
    for (const QJsonValue &id : {Gone, QJsonValue(u""_s), QJsonValue(1), QJsonValue(true),
                                 QJsonValue(QJsonArray{u"key-1"_s})}) {
        attacks.push_back({"key " + QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact),
                           m_issuer.token(claimsV2(), {{u"kid"_s, id}}), u"kid"_s, unnamed});
    }
    attacks.push_back({"rotated-out key", m_rotatedOut.token(claimsV2()), u"kid"_s, unknown});
    attacks.push_back({"key of personal accounts", m_personal.token(claimsV2()), u"kid"_s,
                       u"the key belongs to another issuer"_s});
    return attacks;
}

Attacks TestTokenAttacks::origins() const
{
    const auto issuer = [this](const QString &text) {
        return Attack{"issuer " + text.toLatin1(), claims({{u"iss"_s, text}}), u"iss"_s,
                      u"the issuer is not the trusted one"_s};
    };
    const QString login = u"https://login.microsoftonline.com/"_s;
    const auto tenant = [this](const char *name, const QJsonValue &value) {
        return Attack{QByteArray("tenant ") + name, claims({{u"tid"_s, value}}), u"iss"_s,
                      u"the issuer is not"_s};
    };
    const QJsonObject foreign = ofTenant(claimsV2(), OtherTenant);
    return {
        issuer(u"https://thief.example/"_s + Tenant + u"/v2.0"_s),
        issuer(login + Tenant),
        issuer(login + Tenant + u"/v2.0/"_s),
        issuer(login.toUpper() + Tenant + u"/v2.0"_s),
        issuer(u"http://login.microsoftonline.com/"_s + Tenant + u"/v2.0"_s),
        issuer(login + OtherTenant + u"/v2.0"_s),
        issuer(login + u"{tenantid}/v2.0"_s),
        issuer(u"https://login.microsoftonline.com.thief.example/"_s + Tenant + u"/v2.0"_s),
        issuer({}),
        {"no issuer", claims({{u"iss"_s, Gone}}), u"iss"_s, u"the issuer is not"_s},
        {"a list of issuers",
         claims({{u"iss"_s, QJsonArray{QString(login + Tenant + u"/v2.0"_s)}}}), u"iss"_s,
         u"the issuer is not"_s},
        {"version 1 says it is 2", m_issuer.token(with(claimsV1(), {{u"ver"_s, u"2.0"_s}})),
         u"iss"_s, u"the issuer is not"_s},
        {"no version", claims({{u"ver"_s, Gone}}), u"ver"_s, u"the version"_s},
        {"version is a number", claims({{u"ver"_s, 2.0}}), u"ver"_s, u"the version"_s},
        {"version 3", claims({{u"ver"_s, u"3.0"_s}}), u"ver"_s, u"the version"_s},
        {"another tenant's valid token", m_issuer.token(foreign), u"tid"_s,
         u"the tenant is not one of those"_s},
        {"another tenant's, version 1", m_issuer.token(ofTenant(claimsV1(), OtherTenant)), u"tid"_s,
         u"the tenant is not one of those"_s},
        {"a personal account's",
         m_personal.token(ofTenant(claimsV2(), server::auth::ConsumerTenant.toString())), u"tid"_s,
         u"the tenant is not one of those"_s},
        tenant("missing", Gone),
        tenant("of others", OtherTenant),
        tenant("null", 0),
        {"tenant in upper case", m_issuer.token(ofTenant(claimsV2(), Api.toUpper())), u"tid"_s,
         u"the tenant is missing or no id"_s},
        {"tenant is a path", m_issuer.token(ofTenant(claimsV2(), u"../common"_s)), u"tid"_s,
         u"the tenant is missing or no id"_s},
        {"tenant is empty", m_issuer.token(ofTenant(claimsV2(), {})), u"tid"_s,
         u"the tenant is missing or no id"_s},
        {"no object id", claims({{u"oid"_s, Gone}}), u"oid"_s, u"the token does not say who"_s},
        {"object id is a path", claims({{u"oid"_s, u"../../x"_s}}), u"oid"_s,
         u"the token does not say who"_s},
    };
}

Attacks TestTokenAttacks::uses() const
{
    const auto audience = [this](const char *name, const QJsonValue &value) {
        return Attack{QByteArray("audience ") + name, claims({{u"aud"_s, value}}), u"aud"_s,
                      u"the token is for another audience"_s};
    };
    const QString notAccess = u"it is not an access token"_s;
    const QJsonObject idToken = with(claimsV2(),
                                     {{u"scp"_s, Gone}, {u"azp"_s, Gone}, {u"nonce"_s, u"n"_s}});
    const QJsonArray roles{u"Hooks.Write"_s};
    return {
        audience("missing", Gone),
        audience("of another API", OtherTenant),
        audience("empty", u""_s),
        audience("of the graph", u"https://graph.microsoft.com"_s),
        audience("with a slash", QString(u"api://" + Api + u'/')),
        audience("as a path below", QString(u"api://" + Api + u"/hooks")),
        audience("as a list", QJsonArray{Api}),
        audience("with a space", QString(Api + u' ')),
        audience("as an object", QJsonObject{{u"id"_s, Api}}),
        {"id token", m_issuer.token(idToken), u"scp"_s, notAccess},
        {"id token with roles",
         m_issuer.token(with(idToken, {{u"nonce"_s, Gone}, {u"roles"_s, roles}})), u"scp"_s,
         notAccess},
        {"id token that names its client",
         m_issuer.token(with(idToken, {{u"roles"_s, roles}, {u"azp"_s, Api}})), u"scp"_s,
         notAccess},
        {"id token with the hash of a token", claims({{u"at_hash"_s, u"abc"_s}}), u"scp"_s,
         notAccess},
        {"no scope", claims({{u"scp"_s, Gone}}), u"scp"_s, notAccess},
        {"empty scope", claims({{u"scp"_s, u" "_s}}), u"scp"_s, notAccess},
        {"scope of another standard", claims({{u"scp"_s, Gone}, {u"scope"_s, u"impersonate"_s}}),
         u"scp"_s, notAccess},
        {"no role", m_issuer.token(with(asApplication(claimsV2()), {{u"roles"_s, QJsonArray()}})),
         u"scp"_s, notAccess},
        {"roles are a text",
         m_issuer.token(with(asApplication(claimsV2()), {{u"roles"_s, u"Hooks.Write"_s}})),
         u"scp"_s, notAccess},
    };
}

Attacks TestTokenAttacks::times() const
{
    const auto time = [this](const QByteArray &name, const QString &claim, const QJsonValue &value,
                             const QString &reason) {
        return Attack{name, claims({{claim, value}}), claim, reason};
    };
    const QString late = u"the token has expired"_s;
    const QString early = u"the token is not valid yet"_s;
    const QString odd = u"the time "_s;
    return {
        time("expired by the skew", u"exp"_s, Now - 300, late),
        time("expired a day ago", u"exp"_s, Now - 86'400, late),
        time("expires at the beginning", u"exp"_s, 1, late),
        time("expires at zero", u"exp"_s, 0, odd),
        time("expires before time", u"exp"_s, -1, odd),
        time("expires as text", u"exp"_s, QString::number(Now + 3900), odd),
        time("expires never", u"exp"_s, 1e300, odd),
        time("expires when true", u"exp"_s, true, odd),
        time("no expiry", u"exp"_s, Gone, u"the token lacks the time exp"_s),
        time("not before the skew", u"nbf"_s, Now + 301, early),
        time("not before tomorrow", u"nbf"_s, Now + 86'400, early),
        time("not before as text", u"nbf"_s, QString::number(Now - 60), odd),
        time("no beginning", u"nbf"_s, Gone, u"the token lacks the time nbf"_s),
        time("issued tomorrow", u"iat"_s, Now + 86'400, early),
        {"beyond all numbers",
         m_issuer.signedText(json(m_issuer.header()),
                             replaced(json(claimsV2()), QByteArray::number(Now + 3900), "1e999")),
         u"exp"_s, odd},
    };
}

Attacks TestTokenAttacks::signatures() const
{
    const QByteArray good = m_issuer.token(claimsV2());
    const QByteArray head = part(good, 0) + '.' + part(good, 1) + '.';
    const QByteArray body = base64Url(json(with(claimsV2(), {{u"oid"_s, Api}})));
    const QString wrong = u"the signature is wrong"_s;
    return {
        {"signed by a thief", m_thief.token(claimsV2()), u"signature"_s, wrong},
        {"signed by another key of the issuer",
         m_second.token(claimsV2(), {{u"kid"_s, m_issuer.keyId()}}), u"signature"_s, wrong},
        {"signature left out", head, u"signature"_s, wrong},
        {"signature of zeros", head + base64Url(QByteArray(256, '\0')), u"signature"_s, wrong},
        {"signature of ones", head + base64Url(QByteArray(256, '\xff')), u"signature"_s, wrong},
        {"signature of one byte", head + "AA", u"signature"_s, wrong},
        {"signature too long", good + "AAAA", u"signature"_s, wrong},
        {"signature of another token", head + part(m_issuer.token(claimsV1()), 2), u"signature"_s,
         wrong},
        {"other claims", part(good, 0) + '.' + body + '.' + part(good, 2), u"signature"_s, wrong},
        {"other header",
         base64Url(json(with(m_issuer.header(), {{u"x"_s, 1}}))) + '.' + part(good, 1) + '.'
             + part(good, 2),
         u"signature"_s, wrong},
    };
}

Attacks TestTokenAttacks::shapes() const
{
    const QByteArray good = m_issuer.token(claimsV2());
    const QByteArray header = json(m_issuer.header());
    const QByteArray body = json(claimsV2());
    const auto payload = [&](const QByteArray &name, const QByteArray &text, const QString &why) {
        return Attack{name, m_issuer.signedText(header, text), u"token"_s, why};
    };
    const auto head = [&](const QByteArray &name, const QByteArray &text, const QString &why) {
        return Attack{name, m_issuer.signedText(text, body), u"token"_s, why};
    };
    const QString twice = u"a name stands twice in the "_s;
    const QString parts = u"the token has not three parts"_s;
    const QString notObject = u"the payload is not a JSON object"_s;
    return {
        payload("audience twice", replaced(body, "{", "{\"aud\":\"x\","), twice),
        payload("audience twice, spelt differently", replaced(body, "{", "{\"\\u0061ud\":\"x\","),
                twice),
        payload("name twice within", replaced(body, "{", "{\"x\":{\"a\":1,\"a\":2},"), twice),
        head("algorithm twice", replaced(header, "{", "{\"alg\":\"none\","), twice + u"header"_s),
        payload("payload is a list", "[]", notObject),
        payload("payload with a comment", body + "//", notObject),
        payload("payload and more", body + "{}", notObject),
        payload("payload with a trailing comma", replaced(body, "}", ",}"), notObject),
        payload("payload in Latin-1", replaced(body, "Ada", "Ad\xe9"), notObject),
        payload("payload is deep",
                replaced(body, "{", "{\"x\":" + QByteArray(64, '[') + QByteArray(64, ']') + ','),
                notObject),
        head("header is text", "\"RS256\"", u"the header is not a JSON object"_s),
        head("giant header", replaced(header, "{", "{\"x\":\"" + QByteArray(4096, 'x') + "\","),
             u"the header is longer"_s),
        payload("giant token", replaced(body, "{", "{\"x\":\"" + QByteArray(16384, 'x') + "\","),
                u"the token is longer"_s),
        {"empty", {}, u"token"_s, parts},
        {"dots", "..", u"token"_s, u"the header is not base64url"_s},
        {"two parts", part(good, 0) + '.' + part(good, 1), u"token"_s, parts},
        {"four parts", good + '.' + part(good, 2), u"token"_s, parts},
        {"encrypted, five parts", good + "..", u"token"_s, parts},
        {"padding", good + "==", u"token"_s, u"the signature is not base64url"_s},
        {"space within", replaced(good, ".", ". "), u"token"_s, u"the payload is not base64url"_s},
        {"line feed at the end", good + '\n', u"token"_s, u"the signature is not base64url"_s},
        {"quotes", '"' + good + '"', u"token"_s, u"the header is not base64url"_s},
        {"NUL within", good + QByteArray(1, '\0'), u"token"_s, u"the signature is not"_s},
    };
}

Attacks TestTokenAttacks::all() const
{
    Attacks all;
    for (const Attacks &group : {algorithms(), embeddedKeys(), keyIds(), origins(), uses(), times(),
                                 signatures(), shapes()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

void TestTokenAttacks::acceptsTheUnharmedToken()
{
    for (const QJsonObject &claims : {claimsV1(), claimsV2()}) {
        const Verdict verdict = check(m_issuer.token(claims));
        QVERIFY2(!verdict.fault(), qPrintable(verdict.fault() ? verdict.fault()->reason : u""_s));
        QCOMPARE(verdict.outcome, Verdict::Outcome::Accepted);
        QCOMPARE(verdict.claims.objectId, Ada);
    }
}

void TestTokenAttacks::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("reason");
    const Attacks attacks = all();
    QVERIFY(attacks.size() >= 100);
    for (const Attack &attack : attacks)
        QTest::newRow(attack.name.constData()) << attack.token << attack.claim << attack.reason;
}

void TestTokenAttacks::refuses()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, claim);
    QFETCH(QString, reason);
    const Verdict verdict = check(token);
    QVERIFY(verdict.outcome == Verdict::Outcome::Refused
            || verdict.outcome == Verdict::Outcome::KeyUnknown);
    QCOMPARE(verdict.claims, server::auth::Claims());
    const server::ClaimCheck *fault = verdict.fault();
    QVERIFY(fault);
    QCOMPARE(fault->claim, claim);
    QVERIFY2(fault->reason.startsWith(reason), qPrintable(fault->reason));

    server::TokenRefusal refusal;
    verdict.explain(refusal);
    const QString line = QString::fromUtf8(server::maskText(server::logLine(refusal).toUtf8()));
    QVERIFY2(line.startsWith(u"refused a caller: "_s + reason), qPrintable(line));
    QVERIFY2(line.contains(u" ("_s + claim + u" expected "_s), qPrintable(line));
    QVERIFY(line.size() < 1000);
    const QList<QByteArray> parts = token.split('.');
    QVERIFY(parts.size() < 3 || parts.at(1).size() < 20
            || !line.contains(QString::fromLatin1(parts.at(1))));
}

void TestTokenAttacks::refusesEveryTruncation()
{
    const QByteArray good = m_issuer.token(claimsV2());
    for (qsizetype size = 0; size < good.size(); ++size) {
        QVERIFY(check(good.first(size)).outcome != Verdict::Outcome::Accepted);
        QVERIFY(check(good.sliced(good.size() - size)).outcome != Verdict::Outcome::Accepted);
    }
}

void TestTokenAttacks::refusesEveryChangedBitOfTheSignature()
{
    const QByteArray good = m_issuer.token(claimsV2());
    const QByteArray text = part(good, 0) + '.' + part(good, 1);
    const QByteArray signature = m_issuer.rs256(text);
    QCOMPARE(check(text + '.' + base64Url(signature)).outcome, Verdict::Outcome::Accepted);
    for (int bit = 0; bit < signature.size() * 8; ++bit) {
        QByteArray changed = signature;
        changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY(check(text + '.' + base64Url(changed)).outcome != Verdict::Outcome::Accepted);
    }
}

void TestTokenAttacks::refusesEveryChangedLetterOfTheClaims()
{
    const QByteArray good = m_issuer.token(claimsV2());
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray changed = good;
        changed[at] = changed.at(at) == 'A' ? 'B' : 'A'; // also those whose bits are not all used
        QVERIFY2(check(changed).outcome != Verdict::Outcome::Accepted, changed.constData());
    }
}

void TestTokenAttacks::answersHostileBytes()
{
    for (int length = 1; length < 300; ++length) {
        const QByteArray bytes(length, static_cast<char>(length));
        const QByteArray token = base64Url(bytes) + '.' + base64Url(bytes) + '.' + bytes;
        QVERIFY(check(token).fault());
        QVERIFY(check(bytes).fault());
    }
}

QTEST_GUILESS_MAIN(TestTokenAttacks)
#include "tst_tokenattacks.moc"
