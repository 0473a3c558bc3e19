// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/account.h"
#include "server/identity/authorization.h"
#include "server/identity/pkce.h"

#include <QTest>

using namespace server::identity;

class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest();
    void challengesAreThoseOfTheStandard();
    void verifiersHaveTheirForm();
    void tellsTheUser_data();
    void tellsTheUser();
    void tellsTheClient_data();
    void tellsTheClient();
    void formsAreStrict_data();
    void formsAreStrict();
    void accountsFollowNames();
};

namespace {

const QByteArray Challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const QByteArray Client = "client_id=dec11c00-0000-4000-8000-000000000002";
const QByteArray Redirect = "&redirect_uri=http%3A%2F%2Flocalhost%3A4711%2Fback";
const QByteArray Code = "&response_type=code";
const QByteArray Scope =
    "&scope=openid+profile+api%3A%2F%2Fdec11c00-0000-4000-8000-000000000003%2Fimpersonate";
const QByteArray Pkce = "&code_challenge_method=S256&code_challenge=" + Challenge;
const QByteArray State = "&state=a%26b";

QByteArray without(const QByteArray &part)
{
    return QByteArray(Client + Redirect + Code + Scope + Pkce + State).replace(part, "");
}

} // namespace

void TestAuthorization::readsARequest()
{
    const auto read = readAuthorization(without("nothing")
                                        + "&nonce=n&login_hint=ada&prompt=login&x=y");
    QVERIFY(read);
    QCOMPARE(read->redirect.text(), "http://localhost:4711/back");
    QCOMPARE(read->state, u"a&b"_qs);
    QCOMPARE(read->nonce, u"n"_qs);
    QCOMPARE(read->loginHint, u"ada"_qs);
    QCOMPARE(read->challenge, Challenge);
    QVERIFY(read->scopes.openid);
    QVERIFY(!read->scopes.offline);
    QCOMPARE(read->scopes.api, ApiId.toString());
    QCOMPARE(read->scopes.permissions, QStringList{u"impersonate"_qs});
}

void TestAuthorization::challengesAreThoseOfTheStandard()
{
    // RFC 7636, appendix B.
    const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    QCOMPARE(challengeOf(verifier), Challenge);
    QVERIFY(provesChallenge(QString::fromLatin1(verifier), Challenge));
    QVERIFY(!provesChallenge(QString::fromLatin1(verifier).toLower(), Challenge));
    QVERIFY(!provesChallenge(QString::fromLatin1(Challenge), Challenge)); // method "plain"
}

void TestAuthorization::verifiersHaveTheirForm()
{
    const auto proves = [](const QString &verifier) {
        return provesChallenge(verifier, challengeOf(verifier.toLatin1()));
    };
    QVERIFY(proves(QString(43, u'a')));
    QVERIFY(proves(QString(128, u'~')));
    QVERIFY(!proves(QString(42, u'a')));
    QVERIFY(!proves(QString(129, u'a')));
    QVERIFY(!proves(QString(43, u'+')));
    QVERIFY(!proves({}));
}

void TestAuthorization::tellsTheUser_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no client") << without(Client);
    QTest::newRow("another client") << without("nothing").replace("000002", "000009");
    QTest::newRow("no redirect") << without(Redirect);
    QTest::newRow("open redirect")
        << without("nothing").replace("localhost%3A4711", "evil.example");
    QTest::newRow("redirect twice") << without("nothing") + "&redirect_uri=http://evil.example";
    QTest::newRow("client twice") << without("nothing") + '&' + Client;
    QTest::newRow("huge parameter") << without("nothing") + "&x=" + QByteArray(5000, 'x');
    QTest::newRow("huge state") << without(State) + "&state=" + QByteArray(2049, 'x');
    QTest::newRow("many parameters") << [] {
        QByteArray query = without("nothing");
        for (int i = 0; i < 50; ++i)
            query += "&p" + QByteArray::number(i) + "=1";
        return query;
    }();
    QTest::newRow("not UTF-8") << without(State) + "&state=%ff";
    QTest::newRow("control characters") << without(State) + "&state=a%0d%0aSet-Cookie:%20x=1";
    QTest::newRow("NUL") << without(State) + "&state=a%00b";
}

void TestAuthorization::tellsTheUser()
{
    QFETCH(QByteArray, query);
    const auto read = readAuthorization(query);
    QVERIFY(!read);
    QVERIFY(!read.error().redirect); // never to a place that was not proved to be right
    QVERIFY(!read.error().reason.isEmpty());
}

void TestAuthorization::tellsTheClient_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &query, const char *error) {
        QTest::newRow(name) << query << QString::fromLatin1(error);
    };
    row("no type", without(Code), "unsupported_response_type");
    row("implicit", without(Code) + "&response_type=token", "unsupported_response_type");
    row("hybrid", without(Code) + "&response_type=code%20id_token", "unsupported_response_type");
    row("fragment", without("x") + "&response_mode=fragment", "invalid_request");
    row("request object", without("x") + "&request=e30.e30.", "request_not_supported");
    row("request by URI", without("x") + "&request_uri=http://evil", "request_not_supported");
    row("no PKCE", without(Pkce), "invalid_request");
    row("plain", without("x").replace("=S256", "=plain"), "invalid_request");
    row("no method", without("&code_challenge_method=S256"), "invalid_request");
    row("short challenge", without("x").replace(Challenge, Challenge.chopped(1)),
        "invalid_request");
    row("challenge with padding", without("x").replace(Challenge, QByteArray(Challenge + "=")),
        "invalid_request");
    row("huge nonce", without("x") + "&nonce=" + QByteArray(2049, 'x'), "invalid_request");
    row("silent", without("x") + "&prompt=none", "interaction_required");
    row("no scope", without(Scope), "invalid_scope");
    row("unknown scope", without("x").replace("profile", "everything"), "invalid_scope");
    row("two APIs",
        without("x").replace(Scope,
                             QByteArray(Scope + "+api://dec11c00-0000-4000-8000-00000000000f/x")),
        "invalid_scope");
    row("strange API", without(Scope) + "&scope=api://x%22%3E/y", "invalid_scope");
}

void TestAuthorization::tellsTheClient()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, error);
    const auto read = readAuthorization(query);
    QVERIFY(!read);
    QCOMPARE(read.error().error, error);
    QVERIFY(read.error().redirect);
    QCOMPARE(read.error().redirect->text(), "http://localhost:4711/back");
    QCOMPARE(read.error().state, u"a&b"_qs);
}

void TestAuthorization::formsAreStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fields"); // -1: refused
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("one") << QByteArray("a=1+2%2B3") << 1;
    QTest::newRow("without values") << QByteArray("a&b=&&c") << 3;
    QTest::newRow("encoded twin") << QByteArray("a=1&%61=2") << -1;
    QTest::newRow("NUL in a name") << QByteArray("a%00=1") << -1;
    QTest::newRow("half an escape") << QByteArray("a=%e9") << -1;
}

void TestAuthorization::formsAreStrict()
{
    QFETCH(QByteArray, text);
    QFETCH(int, fields);
    const auto read = readForm(text);
    QCOMPARE(read ? static_cast<int>(read->size()) : -1, fields);
    if (fields == 1)
        QCOMPARE(read->value(u"a"_qs), u"1 2+3"_qs);
}

void TestAuthorization::accountsFollowNames()
{
    const auto ada = accountNamed(u"  Ada   LOVELACE "_qs);
    QVERIFY(ada);
    QCOMPARE(ada->name, u"Ada LOVELACE"_qs);
    QCOMPARE(ada->userName, u"ada.lovelace@declic.example"_qs);
    QCOMPARE(ada->objectId, offeredAccounts().front().objectId);
    QVERIFY(accountNamed(u"Grace Hopper"_qs)->objectId != ada->objectId);
    QVERIFY(accountNamed(u"Zoé"_qs));
    QVERIFY(accountNamed(u"<b>\"x\"</b>"_qs)); // a name is text; pages escape it
    QVERIFY(!accountNamed({}));
    QVERIFY(!accountNamed(u" \t "_qs));
    QVERIFY(!accountNamed(u"<>!"_qs));
    QVERIFY(!accountNamed(QString(61, u'a')));
    QVERIFY(!accountNamed(QStringLiteral(u"a\u202eb")));
}

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
