// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/signin.h"
#include "tests/support/callbacksink.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app::services;
using Kind = SignInError::Kind;
using Phase = Account::Phase;

namespace {

const QString Tenant = u"11111111-2222-4333-8444-555555555555"_s;

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &claims)
{
    return base64(R"({"alg":"RS256"})") + '.' + base64(claims) + ".c2ln";
}

QByteArray answered(const QByteArray &body, int status = 200)
{
    return CallbackSink::answer(status, "Answer", body, "Content-Type: application/json\r\n");
}

} // namespace

/// What signing in makes of broken and hostile providers, browsers and neighbours.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForWhatIsMissing_data();
    void asksForWhatIsMissing();
    void refusesMetadata_data();
    void refusesMetadata();
    void knowsIssuersOfEntra_data();
    void knowsIssuersOfEntra();
    void tellsOfAnUnreachableProvider();
    void refusesTokens_data();
    void refusesTokens();
    void sendsWhatItGotAsItWas();
    void refusesStrangersAtTheAddress_data();
    void refusesStrangersAtTheAddress();
    void takesARequestInPieces();
    void listensOnBothStacks();
    void keepsTheSessionWhileTheProviderIsAway();
    void readsAdviceNumbers();

private:
    [[nodiscard]] SignInSettings settings() const;
    void answerToken(const QByteArray &body, int status = 200);
    void beginAndReturn(const QByteArray &query = "code=the-code");
    QByteArray say(const QByteArray &bytes);
    QByteArray request(const QByteArray &line, const QByteArray &more = {});
    [[nodiscard]] QByteArray idToken(const QByteArray &more = {}) const;

    std::unique_ptr<CallbackSink> m_provider;
    std::unique_ptr<SignIn> m_signIn;
    QByteArray m_metadata;
    CallbackSink::Answer m_token;
    QUrlQuery m_asked; ///< of the browser
    quint16 m_port = 0;
};

void TestSignIn::init()
{
    m_provider = std::make_unique<CallbackSink>();
    const QByteArray origin = m_provider->origin();
    m_metadata = R"({"issuer":")" + origin + R"(","authorization_endpoint":")" + origin
                 + R"(/authorize?policy=a%20b","token_endpoint":")" + origin + R"(/token"})";
    m_provider->answerWith([this](const CallbackSink::Request &request) {
        return request.target().startsWith("/.well-known")
                   ? CallbackSink::Answer{answered(m_metadata)}
                   : m_token;
    });
    m_signIn = std::make_unique<SignIn>(
        SignIn::Pages{u"en"_s, {u"Done"_s, u"d"_s}, {u"No"_s, u"n"_s}, {u"Foreign"_s, u"f"_s}},
        SignIn::Pace{5s, 30s, 100ms});
    connect(m_signIn.get(), &SignIn::browserRequested, this, [this](const QUrl &url) {
        m_asked = QUrlQuery(url);
        const QUrl back(m_asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        m_port = static_cast<quint16>(back.port());
    });
}

void TestSignIn::cleanup()
{
    m_signIn.reset();
    m_provider.reset();
}

SignInSettings TestSignIn::settings() const
{
    SignInSettings settings;
    settings.issuer = QString::fromLatin1(m_provider->origin());
    settings.clientId = u"console"_s;
    settings.scope = u"api://shop/impersonate"_s;
    return settings;
}

void TestSignIn::answerToken(const QByteArray &body, int status)
{
    m_token = {answered(body, status)};
}

QByteArray TestSignIn::say(const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    socket.write(bytes);
    const bool isOver = QTest::qWaitFor(
        [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return isOver ? socket.readAll() : QByteArray("still connected");
}

QByteArray TestSignIn::request(const QByteArray &line, const QByteArray &more)
{
    return line + "\r\nHost: localhost:" + QByteArray::number(m_port) + "\r\n" + more + "\r\n";
}

void TestSignIn::beginAndReturn(const QByteArray &query)
{
    m_signIn->begin(settings());
    QTRY_COMPARE(m_signIn->account().phase, Phase::Browser);
    const QByteArray state = m_asked.queryItemValue(u"state"_s).toLatin1();
    QVERIFY(say(request("GET /?" + query + "&state=" + state + " HTTP/1.1"))
                .startsWith("HTTP/1.1 200"));
}

QByteArray TestSignIn::idToken(const QByteArray &more) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return jwt(R"({"iss":")" + m_provider->origin() + R"(","aud":"console","name":"Ada","nonce":")"
               + m_asked.queryItemValue(u"nonce"_s).toLatin1() + R"(","iat":)"
               + QByteArray::number(now) + R"(,"exp":)" + QByteArray::number(now + 600) + more
               + '}');
}

void TestSignIn::asksForWhatIsMissing_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("client");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no client") << u"https://id.example"_s << u" "_s << Kind::Incomplete;
    QTest::newRow("no issuer") << QString() << u"a"_s << Kind::Incomplete;
    QTest::newRow("no address") << u"contoso"_s << u"a"_s << Kind::Incomplete;
    QTest::newRow("a query") << u"https://id.example/?a=b"_s << u"a"_s << Kind::Incomplete;
    QTest::newRow("a password") << u"https://a:b@id.example"_s << u"a"_s << Kind::Incomplete;
    QTest::newRow("no TLS") << u"http://id.example"_s << u"a"_s << Kind::Insecure;
    QTest::newRow("a file") << u"file://localhost/etc/passwd"_s << u"a"_s << Kind::Insecure;
}

void TestSignIn::asksForWhatIsMissing()
{
    QFETCH(QString, issuer);
    QFETCH(QString, client);
    QFETCH(Kind, kind);
    SignInSettings wrong = settings();
    wrong.issuer = issuer;
    wrong.clientId = client;
    m_signIn->begin(wrong);
    QCOMPARE(m_signIn->account().phase, Phase::SignedOut);
    QVERIFY(m_signIn->account().error);
    QCOMPARE(m_signIn->account().error->kind, kind);
}

void TestSignIn::refusesMetadata_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const QByteArray ends = R"(,"authorization_endpoint":"https://a.example/a",)"
                            R"("token_endpoint":"https://a.example/t"})";
    QTest::newRow("nothing") << answered("") << Kind::NotAProvider;
    QTest::newRow("HTML") << answered("<html>") << Kind::NotAProvider;
    QTest::newRow("an array") << answered("[]") << Kind::NotAProvider;
    QTest::newRow("deep") << answered(QByteArray(100'000, '[')) << Kind::NotAProvider;
    QTest::newRow("no issuer") << answered("{\"a\":1" + ends) << Kind::NotAProvider;
    QTest::newRow("issuer of another kind")
        << answered("{\"issuer\":5" + ends) << Kind::NotAProvider;
    QTest::newRow("another issuer")
        << answered("{\"issuer\":\"https://evil.example\"" + ends) << Kind::WrongIssuer;
    QTest::newRow("not found") << answered("{}", 404) << Kind::NotAProvider;
    QTest::newRow("an error") << answered("{}", 500) << Kind::NotAProvider;
    QTest::newRow("a tenant that is not there") << answered(
        R"({"error":"invalid_tenant","error_description":"AADSTS90002: Tenant 'x'"})", 400)
                                                << Kind::Refused;
    QTest::newRow("a redirect") << CallbackSink::answer(302, "Found", {},
                                                        "Location: https://evil.example/\r\n")
                                << Kind::Unreachable;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-x\r\n\r\n") << Kind::Unreachable;
    QTest::newRow("huge") << answered(QByteArray(2'000'000, ' ')) << Kind::Unreachable;
}

void TestSignIn::refusesMetadata()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    m_provider->setAnswer({bytes, 0, false, true});
    m_signIn->begin(settings());
    QTRY_VERIFY(m_signIn->account().error);
    QCOMPARE(m_signIn->account().error->kind, kind);
    QCOMPARE(m_signIn->account().phase, Phase::SignedOut);
}

void TestSignIn::knowsIssuersOfEntra_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("taken");
    const QString login = u"https://login.microsoftonline.com/"_s;
    const QString other = u"99999999-2222-4333-8444-555555555555"_s;
    QTest::newRow("a tenant") << Tenant << QString(login + Tenant + u"/v2.0") << true;
    QTest::newRow("another one") << Tenant << QString(login + other + u"/v2.0") << false;
    QTest::newRow("of a domain") << u"contoso.com"_s << QString(login + Tenant + u"/v2.0") << true;
    QTest::newRow("many") << u"organizations"_s << QString(login + u"{tenantid}/v2.0") << true;
    QTest::newRow("many for one") << Tenant << QString(login + u"{tenantid}/v2.0") << false;
    QTest::newRow("elsewhere") << u"common"_s
                               << QString(u"https://evil.example/" + Tenant + u"/v2.0") << false;
}

void TestSignIn::knowsIssuersOfEntra()
{
    QFETCH(QString, tenant);
    QFETCH(QString, issuer);
    SignInSettings entra = settings();
    entra.authority = u"https://login.microsoftonline.com"_s;
    entra.tenant = tenant;
    QCOMPARE(metadataUrl(entra)->toString(), u"https://login.microsoftonline.com/"_s + tenant
                                                 + u"/v2.0/.well-known/openid-configuration"_s);
    const auto metadata = parseMetadata(R"({"issuer":")" + issuer.toLatin1()
                                            + R"(","authorization_endpoint":"https://a.example/a",)"
                                              R"("token_endpoint":"https://a.example/t"})",
                                        entra);
    QTEST(metadata.has_value(), "taken");
}

void TestSignIn::tellsOfAnUnreachableProvider()
{
    const SignInSettings gone = settings();
    m_provider->close();
    m_signIn->begin(gone);
    QTRY_VERIFY(m_signIn->account().error);
    QCOMPARE(m_signIn->account().error->kind, Kind::Unreachable);
    QVERIFY(!m_signIn->account().error->detail.isEmpty());
}

void TestSignIn::refusesTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const QByteArray token = R"("access_token":"a","token_type":"Bearer")";
    QTest::newRow("not JSON") << QByteArray("x") << 200 << Kind::BadAnswer;
    QTest::newRow("HTML of a proxy") << QByteArray("<html>") << 502 << Kind::BadAnswer;
    QTest::newRow("no token") << QByteArray("{}") << 200 << Kind::BadAnswer;
    QTest::newRow("token of another kind")
        << QByteArray(R"({"access_token":["a"],"token_type":"Bearer"})") << 200 << Kind::BadAnswer;
    QTest::newRow("another scheme")
        << QByteArray(R"({"access_token":"a","token_type":"mac"})") << 200 << Kind::BadAnswer;
    QTest::newRow("a header in the token")
        << QByteArray(R"({"access_token":"a\r\nX: y","token_type":"Bearer"})") << 200
        << Kind::BadAnswer;
    QTest::newRow("an error") << QByteArray(
        R"({"error":"invalid_client","error_description":"AADSTS7000218: x"})")
                              << 401 << Kind::Refused;
    QTest::newRow("no id token") << QByteArray("{" + token + "}") << 200 << Kind::WrongToken;
    QTest::newRow("broken id token")
        << QByteArray("{" + token + R"(,"id_token":"a.!.c"})") << 200 << Kind::WrongToken;
    const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    const auto withId = [&token](const QByteArray &claims) {
        return QByteArray("{" + token + R"(,"id_token":")" + jwt(claims) + "\"}");
    };
    QTest::newRow("another issuer")
        << withId(R"({"iss":"https://evil.example","aud":"console","exp":)" + now + "}") << 200
        << Kind::WrongToken;
    QTest::newRow("another program")
        << withId(R"({"iss":"ISSUER","aud":["x"],"exp":)" + now + "}") << 200 << Kind::WrongToken;
    QTest::newRow("another nonce")
        << withId(R"({"iss":"ISSUER","aud":"console","nonce":"x","exp":)" + now + "}") << 200
        << Kind::WrongToken;
}

void TestSignIn::refusesTokens()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(Kind, kind);
    answerToken(body, status);
    beginAndReturn();
    QTRY_VERIFY(m_signIn->account().error);
    QCOMPARE(m_signIn->account().error->kind, kind);
    QVERIFY(m_signIn->accessToken().isEmpty());
}

void TestSignIn::sendsWhatItGotAsItWas()
{
    QByteArray sent;
    QByteArray second;
    m_provider->answerWith([&](const CallbackSink::Request &request) -> CallbackSink::Answer {
        if (request.target().startsWith("/.well-known"))
            return {answered(m_metadata)};
        (sent.isEmpty() ? sent : second) = request.body;
        return {answered(R"({"access_token":"a","token_type":"bearer","expires_in":"1",)"
                         R"("refresh_token":"R+/=%2F","id_token":")"
                         + idToken() + "\"}")};
    });
    beginAndReturn("code=a%2Bb%2Fc%3D%25d+e");
    QTRY_COMPARE(m_signIn->account().phase, Phase::SignedIn);
    QCOMPARE(m_asked.queryItemValue(u"policy"_s, QUrl::FullyDecoded), u"a b"_s);
    QVERIFY2(sent.contains("code=a%2Bb%2Fc%3D%25d%2Be&"), sent.constData());
    QVERIFY2(!sent.contains("client_secret"), sent.constData());
    QCOMPARE(sent.count("code_verifier="), 1);
    QTRY_VERIFY(!second.isEmpty());
    QVERIFY2(second.contains("refresh_token=R%2B%2F%3D%252F"), second.constData());
    QVERIFY2(!second.contains("client_secret") && !second.contains("redirect_uri"),
             second.constData());
    QCOMPARE(m_signIn->account().name, u"Ada"_s);
}

void TestSignIn::refusesStrangersAtTheAddress_data()
{
    QTest::addColumn<QByteArray>("bytes"); // STATE, PORT
    QTest::addColumn<QByteArray>("answer");
    const QByteArray host = "\r\nHost: localhost:PORT\r\n\r\n";
    QTest::newRow("nothing") << QByteArray("\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("another language")
        << QByteArray("\x16\x03\x01\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("zeros") << QByteArray(QByteArray(70'000, '\0')) << QByteArray("HTTP/1.1 400");
    QTest::newRow("endless head") << QByteArray("GET /?state=STATE HTTP/1.1\r\nA: "
                                                + QByteArray(70'000, 'a'))
                                  << QByteArray("HTTP/1.1 400");
    QTest::newRow("an icon") << QByteArray("GET /favicon.ico HTTP/1.1" + host)
                             << QByteArray("HTTP/1.1 404");
    QTest::newRow("POST") << QByteArray("POST /?code=a&state=STATE HTTP/1.1" + host)
                          << QByteArray("HTTP/1.1 405");
    QTest::newRow("another host") << QByteArray(
        "GET /?code=a&state=STATE HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                                  << QByteArray("HTTP/1.1 400");
    QTest::newRow("no host") << QByteArray("GET /?code=a&state=STATE HTTP/1.1\r\n\r\n")
                             << QByteArray("HTTP/1.1 400");
    QTest::newRow("no state") << QByteArray("GET /?code=a HTTP/1.1" + host)
                              << QByteArray("HTTP/1.1 400");
    QTest::newRow("an error without state")
        << QByteArray("GET /?error=x HTTP/1.1" + host) << QByteArray("HTTP/1.1 400");
    QTest::newRow("two states") << QByteArray("GET /?code=a&state=STATE&state=STATE HTTP/1.1"
                                              + host)
                                << QByteArray("HTTP/1.1 400");
    QTest::newRow("another issuer")
        << QByteArray("GET /?code=a&state=STATE&iss=https%3A%2F%2Fevil.example HTTP/1.1" + host)
        << QByteArray("HTTP/1.1 400");
    QTest::newRow("neither code nor error")
        << QByteArray("GET /?state=STATE HTTP/1.1" + host) << QByteArray("HTTP/1.1 400");
    QTest::newRow("broken escapes")
        << QByteArray("GET /?%=%&%zz=%c3%28&&=& HTTP/1.1" + host) << QByteArray("HTTP/1.1 400");
}

void TestSignIn::refusesStrangersAtTheAddress()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    m_signIn->begin(settings());
    QTRY_COMPARE(m_signIn->account().phase, Phase::Browser);
    bytes.replace("STATE", m_asked.queryItemValue(u"state"_s).toLatin1());
    bytes.replace("PORT", QByteArray::number(m_port));
    const QByteArray said = say(bytes);
    QVERIFY2(said.startsWith(answer), said.constData());
    QCOMPARE(m_signIn->account().phase, Phase::Browser);
    QVERIFY(!m_signIn->account().error);
}

void TestSignIn::takesARequestInPieces()
{
    m_signIn->begin(settings());
    QTRY_COMPARE(m_signIn->account().phase, Phase::Browser);
    answerToken(R"({"error":"invalid_grant"})", 400);
    const QByteArray whole = request(
        "GET /?code=a&state=" + m_asked.queryItemValue(u"state"_s).toLatin1() + " HTTP/1.1",
        "Cookie: " + QByteArray(40'000, 'c') + "\r\n");
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (qsizetype at = 0; at < whole.size(); at += 9'000) {
        socket.write(whole.mid(at, 9'000));
        QTRY_COMPARE(socket.bytesToWrite(), 0);
    }
    QTRY_VERIFY(socket.peek(100).startsWith("HTTP/1.1 200"));
    QTRY_VERIFY(m_signIn->account().error);
    QCOMPARE(m_signIn->account().error->code, u"invalid_grant"_s);
}

void TestSignIn::listensOnBothStacks()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("This machine has no IPv6 loopback.");
    m_signIn->begin(settings());
    QTRY_COMPARE(m_signIn->account().phase, Phase::Browser);
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(address), m_port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, m_port);
        QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }
}

void TestSignIn::keepsTheSessionWhileTheProviderIsAway()
{
    int asked = 0;
    m_provider->answerWith([&](const CallbackSink::Request &request) -> CallbackSink::Answer {
        if (request.target().startsWith("/.well-known"))
            return {answered(m_metadata)};
        if (++asked == 2 || asked == 3)
            return {answered("<html>Bad Gateway", 502)};
        return {answered(R"({"access_token":"a","token_type":"bearer","expires_in":2,)"
                         R"("refresh_token":"r","id_token":")"
                         + idToken() + "\"}")};
    });
    beginAndReturn();
    QTRY_COMPARE(m_signIn->account().phase, Phase::SignedIn);
    QTRY_VERIFY(m_signIn->account().error); // and still signed in
    QCOMPARE(m_signIn->account().phase, Phase::SignedIn);
    QTRY_COMPARE(asked, 4);
    QTRY_VERIFY(!m_signIn->account().error);
    QCOMPARE(m_signIn->account().phase, Phase::SignedIn);
}

void TestSignIn::readsAdviceNumbers()
{
    QCOMPARE(refusalOf(u"a"_s, u"AADSTS65004: User declined"_s).number, 65004);
    QCOMPARE(refusalOf(u"a"_s, u"no number AADSTS12"_s).number, 0);
    QCOMPARE(refusalOf(u"a"_s, u"AADSTS99999999999: x"_s).number, 0);
    const SignInError hostile = refusalOf(QString(1000, u'x'), u"a\u202e\r\n\0b"_s.repeated(1000));
    QCOMPARE(hostile.code.size(), 60);
    QVERIFY(hostile.description.size() <= 600);
    QVERIFY(!hostile.description.contains(u'\n') && !hostile.description.contains(u'\u202e'));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
