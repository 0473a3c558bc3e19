// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/identity/issuerclient.h"

#include "server/auth/tokenvalidator.h"

#include <QTest>

using namespace tests;
using namespace Qt::StringLiterals;
using server::http::Response;

class TestIssuer : public QObject
{
    Q_OBJECT

    IssuerClient m_client; ///< for rows that need none of their own: making a key takes long

private Q_SLOTS:
    void signsIn();
    void tokensHoldWhatEntrasDo();
    void theValidatorTakesItsTokens();
    void userInfoKnowsTheUser();
    void echoesTheState();
    void formsAreTakenOnce();
    void formsOfOtherSitesAreRefused_data();
    void formsOfOtherSitesAreRefused();
    void isAPageOfItsOwn();
    void whoeverRefusesIsSentBack();
    void pagesEscapeWhatTheyShow();
    void errorsLeadOnlyToTheClient();
    void codesAreTakenOnce();
    void codesExpire();
    void badCodeRequests_data();
    void badCodeRequests();
    void refreshTokensRotate();
    void refreshingCannotWiden();
    void revokes();
    void newKeysSignAndOldOnesStay();
    void signsOut_data();
    void signsOut();
    void refusesForeignHosts();
    void limitsOpenSignIns();
};

namespace {

QString errorOf(const Response &response)
{
    return jsonOf(response).value("error"_L1).toString();
}

server::auth::Verdict judged(IssuerClient &client, const QJsonValue &token, const QString &audience)
{
    server::auth::Trust trust;
    trust.isEntra = false;
    trust.audiences = {audience};
    trust.scopes = {u"impersonate"_s};
    const auto keys = server::auth::KeySet::parse(client.send("GET", "/keys").body);
    return server::auth::TokenValidator(trust).check(
        token.toString().toLatin1(), {{{}, QString::fromLatin1(IssuerClient::Url), *keys}},
        client.now);
}

} // namespace

void TestIssuer::signsIn()
{
    IssuerClient client;
    const Response page = client.send("GET", "/authorize?" + IssuerClient::query());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("not for the internet"));
    QVERIFY(page.body.contains("http://localhost:4711"));
    QVERIFY(page.body.contains("Grace Hopper"));
    QVERIFY(!page.body.contains("<script"));
    const QByteArray policy = headerOf(page, "content-security-policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("form-action 'self' http://localhost:4711")); // and the redirect
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QCOMPARE(headerOf(page, "cache-control"), "no-store");
    const Response answer = client.redeem(client.code());
    QCOMPARE(answer.status, 200);
    QCOMPARE(headerOf(answer, "cache-control"), "no-store");
    const QJsonObject tokens = jsonOf(answer);
    QCOMPARE(tokens.value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(tokens.value("expires_in"_L1).toInt(), 3900);
    for (const auto name : {"access_token"_L1, "id_token"_L1, "refresh_token"_L1})
        QVERIFY(!tokens.value(name).toString().isEmpty());
    const QJsonObject lesser = jsonOf(client.redeem(
        client.code({{u"scope"_s, u"api://dec11c00-0000-4000-8000-000000000003/impersonate"_s}})));
    QVERIFY(lesser.contains("access_token"_L1));
    QVERIFY(!lesser.contains("id_token"_L1));
    QVERIFY(!lesser.contains("refresh_token"_L1));
}

void TestIssuer::tokensHoldWhatEntrasDo()
{
    IssuerClient client;
    const QJsonObject tokens = jsonOf(client.redeem(client.code()));
    const QJsonObject access = claimsOf(tokens.value("access_token"_L1));
    QCOMPARE(access.value("iss"_L1).toString(), QLatin1String(IssuerClient::Url));
    QCOMPARE(access.value("aud"_L1).toString(), server::identity::ApiId);
    QCOMPARE(access.value("azp"_L1).toString(), server::identity::ClientId);
    QCOMPARE(access.value("tid"_L1).toString(), server::identity::TenantId);
    QCOMPARE(access.value("scp"_L1).toString(), u"impersonate"_s);
    QCOMPARE(access.value("ver"_L1).toString(), u"2.0"_s);
    QCOMPARE(access.value("name"_L1).toString(), u"Ada Lovelace"_s);
    QCOMPARE(access.value("preferred_username"_L1).toString(), u"ada.lovelace@declic.example"_s);
    QCOMPARE(access.value("iat"_L1).toInteger(), client.now);
    QCOMPARE(access.value("nbf"_L1).toInteger(), client.now);
    QCOMPARE(access.value("exp"_L1).toInteger(), client.now + 3900);
    QVERIFY(!access.contains("nonce"_L1));
    const QJsonObject id = claimsOf(tokens.value("id_token"_L1));
    QCOMPARE(id.value("aud"_L1).toString(), server::identity::ClientId);
    QCOMPARE(id.value("nonce"_L1).toString(), u"n1"_s);
    QCOMPARE(id.value("sub"_L1), access.value("sub"_L1));
    QVERIFY(!id.contains("scp"_L1));
}

void TestIssuer::theValidatorTakesItsTokens()
{
    using Outcome = server::auth::Verdict::Outcome;
    IssuerClient client;
    const QString api = server::identity::ApiId.toString();
    const QJsonObject tokens = jsonOf(client.redeem(client.code()));
    const auto verdict = judged(client, tokens.value("access_token"_L1), api);
    QCOMPARE(verdict.outcome, Outcome::Accepted);
    QCOMPARE(verdict.claims.name, u"Ada Lovelace"_s);
    QCOMPARE(judged(client, tokens.value("id_token"_L1), api).outcome, Outcome::Refused);
    const auto other = judged(client, tokens.value("access_token"_L1), u"another"_s);
    QCOMPARE(other.outcome, Outcome::Refused);
    QCOMPARE(other.fault()->claim, u"aud"_s);
    client.now += 3900 + 300;
    const auto late = judged(client, tokens.value("access_token"_L1), api);
    QCOMPARE(late.fault()->claim, u"exp"_s);
}

void TestIssuer::userInfoKnowsTheUser()
{
    IssuerClient client;
    const QJsonObject tokens = jsonOf(client.redeem(client.code({}, u"Zoé <b>"_s)));
    const auto ask = [&client](const QByteArray &token) {
        return client.send("GET", "/userinfo", {}, {{"Authorization", "Bearer " + token}});
    };
    const QByteArray access = tokens.value("access_token"_L1).toString().toLatin1();
    const QJsonObject user = jsonOf(ask(access));
    QCOMPARE(user.value("name"_L1).toString(), u"Zoé <b>"_s);
    QCOMPARE(user.value("sub"_L1), claimsOf(tokens.value("id_token"_L1)).value("sub"_L1));
    QCOMPARE(ask(tokens.value("id_token"_L1).toString().toLatin1()).status, 401);
    QCOMPARE(ask(access.chopped(4) + "AAAA").status, 401);
    QCOMPARE(ask({}).status, 401);
    QCOMPARE(client.send("GET", "/userinfo").status, 401);
    client.now += 4300;
    QCOMPARE(ask(access).status, 401);
}

void TestIssuer::echoesTheState()
{
    IssuerClient client;
    const QString state = u"a&b=c d\"<é>"_s;
    const QByteArray word = client.openForm(IssuerClient::query({{u"state"_s, state}}));
    const Response sent = client.send("POST", "/authorize",
                                      "decision=allow&account=Grace+Hopper&form=" + word);
    QCOMPARE(sent.status, 303);
    QCOMPARE(fieldsOf(sent).queryItemValue(u"state"_s, QUrl::FullyDecoded), state);
    QCOMPARE(fieldsOf(sent).queryItemValue(u"iss"_s, QUrl::FullyDecoded),
             QLatin1String(IssuerClient::Url));
    QVERIFY(headerOf(sent, "location").startsWith("http://localhost:4711/back?code="));
}

void TestIssuer::formsAreTakenOnce()
{
    IssuerClient client;
    const QByteArray word = client.openForm(IssuerClient::query());
    const QByteArray body = "decision=allow&name=Ada&form=" + word;
    QCOMPARE(client.send("POST", "/authorize", body).status, 303);
    QCOMPARE(client.send("POST", "/authorize", body).status, 400);
    QCOMPARE(client.send("POST", "/authorize", "decision=allow&name=Ada").status, 400);
    QCOMPARE(client.send("POST", "/authorize", "decision=allow&name=Ada&form=x").status, 400);
    const QByteArray late = client.openForm(IssuerClient::query());
    client.now += 600;
    QCOMPARE(client.send("POST", "/authorize", "decision=allow&name=Ada&form=" + late).status, 400);
    // Whoever forgot to choose gets the form again, with a new word.
    const QByteArray vague = client.openForm(IssuerClient::query());
    const Response again = client.send("POST", "/authorize",
                                       "decision=allow&name=%21&form=" + vague);
    QCOMPARE(again.status, 400);
    QVERIFY(again.body.contains("type a name"));
    QVERIFY(again.body.contains("name=\"form\""));
    QVERIFY(!again.body.contains(vague));
}

void TestIssuer::formsOfOtherSitesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("own page") << QByteArray("Origin") << QByteArray("http://127.0.0.1:8082") << 303;
    QTest::newRow("another site") << QByteArray("Origin") << QByteArray("https://evil.example")
                                  << 403;
    QTest::newRow("sandbox") << QByteArray("Origin") << QByteArray("null") << 403;
    QTest::newRow("other port") << QByteArray("Origin") << QByteArray("http://127.0.0.1:1") << 403;
    QTest::newRow("same origin") << QByteArray("Sec-Fetch-Site") << QByteArray("same-origin")
                                 << 303;
    QTest::newRow("cross site") << QByteArray("Sec-Fetch-Site") << QByteArray("cross-site") << 403;
    QTest::newRow("same site") << QByteArray("Sec-Fetch-Site") << QByteArray("same-site") << 403;
    QTest::newRow("JSON") << QByteArray("Content-Type") << QByteArray("application/json") << 415;
}

void TestIssuer::formsOfOtherSitesAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const QByteArray word = m_client.openForm(IssuerClient::query());
    QTEST(
        m_client.send("POST", "/authorize", "decision=allow&name=Ada&form=" + word, {{name, value}})
            .status,
        "status");
}

void TestIssuer::isAPageOfItsOwn()
{
    const auto statusFor = [this](const QByteArray &use) {
        return m_client
            .send("GET", "/authorize?" + IssuerClient::query(), {}, {{"Sec-Fetch-Dest", use}})
            .status;
    };
    QCOMPARE(statusFor("document"), 200);
    for (const char *use : {"iframe", "image", "script", "empty"})
        QCOMPARE(statusFor(use), 403);
}

void TestIssuer::whoeverRefusesIsSentBack()
{
    IssuerClient client;
    const QByteArray word = client.openForm(IssuerClient::query());
    const Response sent = client.send("POST", "/authorize", "decision=deny&form=" + word);
    QCOMPARE(sent.status, 303);
    QCOMPARE(fieldsOf(sent).queryItemValue(u"error"_s), u"access_denied"_s);
    QCOMPARE(fieldsOf(sent).queryItemValue(u"state"_s), u"s1"_s);
    QVERIFY(!fieldsOf(sent).hasQueryItem(u"code"_s));
}

void TestIssuer::pagesEscapeWhatTheyShow()
{
    IssuerClient client;
    const QString evil = u"\"><script>alert(1)</script><img src=x onerror=y>%1%2%99"_s;
    const Response page = client.send(
        "GET", "/authorize?" + IssuerClient::query({{u"login_hint"_s, evil}, {u"state"_s, evil}}));
    QCOMPARE(page.status, 200);
    for (const QByteArray &body :
         {page.body, client.send("GET", "/authorize?client_id=%22%3E%3Cscript%3E").body,
          client.send("GET", "/logout?post_logout_redirect_uri=%3Cscript%3E").body}) {
        QVERIFY(!body.contains("<script"));
        QVERIFY(!body.contains("onerror"));
    }
}

void TestIssuer::errorsLeadOnlyToTheClient()
{
    IssuerClient client;
    const Response wrong = client.send(
        "GET", "/authorize?" + IssuerClient::query({{u"code_challenge_method"_s, u"plain"_s}}));
    QCOMPARE(wrong.status, 303);
    QVERIFY(
        headerOf(wrong, "location").startsWith("http://localhost:4711/back?error=invalid_request"));
    const Response open = client.send(
        "GET",
        "/authorize?" + IssuerClient::query({{u"redirect_uri"_s, u"http://evil.example/"_s}}));
    QCOMPARE(open.status, 400);
    QVERIFY(headerOf(open, "location").isNull());
    QCOMPARE(client.send("POST", "/authorize").status, 415);
    QCOMPARE(client.send("PUT", "/authorize", "x").status, 405);
    QCOMPARE(client.send("GET", "/token").status, 405);
    QCOMPARE(client.send("GET", "/../keys").status, 404);
}

void TestIssuer::codesAreTakenOnce()
{
    IssuerClient client;
    const QString code = client.code();
    const QJsonObject tokens = jsonOf(client.redeem(code));
    const Response again = client.redeem(code);
    QCOMPARE(again.status, 400);
    QCOMPARE(errorOf(again), u"invalid_grant"_s);
    // One of the two was a thief: what came of the code ends with it.
    QCOMPARE(errorOf(client.refresh(tokens.value("refresh_token"_L1).toString())),
             u"invalid_grant"_s);
}

void TestIssuer::codesExpire()
{
    IssuerClient client;
    const QString code = client.code();
    client.now += 60;
    QCOMPARE(errorOf(client.redeem(code)), u"invalid_grant"_s);
}

void TestIssuer::badCodeRequests_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value"); // null: left out
    QTest::addColumn<QString>("error");
    const QString grant = u"invalid_grant"_s;
    const QString client = u"invalid_client"_s;
    QTest::newRow("no verifier") << u"code_verifier"_s << QString() << grant;
    QTest::newRow("other verifier") << u"code_verifier"_s << QString(43, u'a') << grant;
    QTest::newRow("challenge as verifier")
        << u"code_verifier"_s << u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s << grant;
    QTest::newRow("no redirect") << u"redirect_uri"_s << QString() << grant;
    QTest::newRow("other port") << u"redirect_uri"_s << u"http://localhost:1/back"_s << grant;
    QTest::newRow("other code") << u"code"_s << QString(43, u'A') << grant;
    QTest::newRow("no code") << u"code"_s << QString() << grant;
    QTest::newRow("no client") << u"client_id"_s << QString() << client;
    QTest::newRow("other client") << u"client_id"_s << u"other"_s << client;
    QTest::newRow("a secret") << u"client_secret"_s << u"x"_s << client;
    QTest::newRow("no grant") << u"grant_type"_s << QString() << u"unsupported_grant_type"_s;
    QTest::newRow("password") << u"grant_type"_s << u"password"_s << u"unsupported_grant_type"_s;
    QTest::newRow("too long") << u"x"_s << QString(5000, u'x') << u"invalid_request"_s;
}

void TestIssuer::badCodeRequests()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const QString code = m_client.code();
    QVERIFY(!code.isEmpty());
    const Response answer = m_client.redeem(code, {{field, value}});
    QTEST(errorOf(answer), "error");
    QVERIFY(!answer.body.contains(code.toLatin1()));
    QVERIFY(!jsonOf(answer).contains("access_token"_L1));
}

void TestIssuer::refreshTokensRotate()
{
    IssuerClient client;
    const auto tokenOf = [](const Response &answer) {
        return jsonOf(answer).value("refresh_token"_L1).toString();
    };
    const QString first = tokenOf(client.redeem(client.code()));
    client.now += 3600;
    const Response renewed = client.refresh(first);
    QCOMPARE(renewed.status, 200);
    const QString second = tokenOf(renewed);
    QVERIFY(!second.isEmpty());
    QVERIFY(second != first);
    QCOMPARE(claimsOf(jsonOf(renewed).value("access_token"_L1)).value("exp"_L1).toInteger(),
             client.now + 3900);
    // The old one again: somebody stole it, so that the new one ends as well.
    QCOMPARE(errorOf(client.refresh(first)), u"invalid_grant"_s);
    QCOMPARE(errorOf(client.refresh(second)), u"invalid_grant"_s);
    const QString other = tokenOf(client.redeem(client.code()));
    client.now += 86'400;
    QCOMPARE(errorOf(client.refresh(other)), u"invalid_grant"_s);
}

void TestIssuer::refreshingCannotWiden()
{
    IssuerClient client;
    const QString narrow = u"openid offline_access"_s;
    const auto token = [&client, &narrow] {
        return jsonOf(client.redeem(client.code({{u"scope"_s, narrow}})))
            .value("refresh_token"_L1)
            .toString();
    };
    QCOMPARE(errorOf(client.refresh(token(), {{u"scope"_s, u"openid profile"_s}})),
             u"invalid_scope"_s);
    QCOMPARE(errorOf(client.refresh(token(), {{u"scope"_s, u"everything"_s}})), u"invalid_scope"_s);
    const Response answer = client.refresh(token(), {{u"scope"_s, u"openid"_s}});
    QCOMPARE(jsonOf(answer).value("scope"_L1).toString(), u"openid"_s);
    QVERIFY(jsonOf(answer).contains("refresh_token"_L1));
}

void TestIssuer::revokes()
{
    IssuerClient client;
    const QString token = jsonOf(client.redeem(client.code())).value("refresh_token"_L1).toString();
    const QByteArray form = "client_id=dec11c00-0000-4000-8000-000000000002&token=";
    QCOMPARE(client.send("POST", "/revoke", form + "unknown").status, 200);
    QCOMPARE(client.send("POST", "/revoke", form + token.toLatin1()).status, 200);
    QCOMPARE(errorOf(client.refresh(token)), u"invalid_grant"_s);
}

void TestIssuer::newKeysSignAndOldOnesStay()
{
    using Outcome = server::auth::Verdict::Outcome;
    IssuerClient client;
    const QString api = server::identity::ApiId.toString();
    const auto token = [&client] {
        return jsonOf(client.redeem(client.code())).value("access_token"_L1);
    };
    const QJsonValue before = token();
    QVERIFY(client.issuer().rotateKey());
    const QJsonValue after = token();
    QVERIFY(before.toString().section(u'.', 0, 0) != after.toString().section(u'.', 0, 0));
    QCOMPARE(judged(client, before, api).outcome, Outcome::Accepted);
    QCOMPARE(judged(client, after, api).outcome, Outcome::Accepted);
    QVERIFY(client.issuer().rotateKey());
    QVERIFY(client.issuer().rotateKey());
    QCOMPARE(judged(client, before, api).outcome, Outcome::KeyUnknown);
    QCOMPARE(judged(client, after, api).outcome, Outcome::Accepted);
    const QByteArray keys = client.send("GET", "/keys").body;
    QCOMPARE(keys.count("\"kid\""), 3);
    QVERIFY(!keys.contains("\"d\"")); // nothing private
}

void TestIssuer::signsOut_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("page") << QByteArray() << 200;
    QTest::newRow("back") << QByteArray("?post_logout_redirect_uri=http://localhost:1/&state=x")
                          << 303;
    QTest::newRow("elsewhere") << QByteArray("?post_logout_redirect_uri=http://evil.example/")
                               << 400;
}

void TestIssuer::signsOut()
{
    QFETCH(QByteArray, query);
    const Response answer = m_client.send("GET", "/logout" + query);
    QTEST(answer.status, "status");
    if (answer.status == 303)
        QCOMPARE(headerOf(answer, "location"), "http://localhost:1/?state=x");
}

void TestIssuer::refusesForeignHosts()
{
    IssuerClient client;
    for (const char *host :
         {"evil.example", "127.0.0.1.evil.example:8082", "192.168.1.2:8082", ""}) {
        for (const char *path : {"/", "/keys", "/token", "/authorize", "/style.css"})
            QCOMPARE(client.send("GET", path, {}, {{"Host", host}}).status, 403);
    }
    QCOMPARE(client.send("GET", "/keys", {}, {{"Host", "localhost:8082"}}).status, 200);
    QCOMPARE(client.send("GET", "/style.css").contentType, "text/css; charset=utf-8");
}

void TestIssuer::limitsOpenSignIns()
{
    IssuerClient client;
    for (int i = 0; i < 200; ++i)
        QVERIFY(!client.openForm(IssuerClient::query()).isEmpty());
    const Response full = client.send("GET", "/authorize?" + IssuerClient::query());
    QCOMPARE(full.status, 303);
    QCOMPARE(fieldsOf(full).queryItemValue(u"error"_s), u"temporarily_unavailable"_s);
    client.now += 600;
    QVERIFY(!client.openForm(IssuerClient::query()).isEmpty());
}

QTEST_GUILESS_MAIN(TestIssuer)
#include "tst_issuer.moc"
