// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/redaction.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace server;

namespace {

const QByteArray Hex = "0123456789abcdef0123456789abcdef";
const QByteArray Signature = "Zk3v9Q-x8w_7TnLr2mPq5sYb1dEfGhJkLmNoPqRsTuV";
const QByteArray Host = "https://prod-12.westeurope.logic.azure.com:443";
const QByteArray Callback = Host + "/workflows/" + Hex
                            + "/triggers/New/versions/08585123456789012345/run"
                              "?api-version=2016-06-01&sp=%2Ftriggers%2FNew%2Frun&sv=1.0&sig=";
const QByteArray Jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl-_x";
const QByteArray Secret = "Xk29TheSecretItself7Qz";
const QByteArray Pem = "-----BEGIN PRIVATE KEY-----\n" + Secret + "MIIEvQIBADANBgkq\n" + Secret
                       + "hkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n";

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void headers_data();
    void headers();
    void texts_data();
    void texts();
    void shapes_data();
    void shapes();
    void harmless_data();
    void harmless();
    void hostileInput_data();
    void hostileInput();
    void randomInput();
};

void TestRedaction::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const QByteArray &url, const QByteArray &masked) {
        QTest::newRow(name) << url << masked;
    };
    row("webhook callback", Callback + Signature, Callback + "•••");
    row("environment host",
        "https://default0123.45.environment.api.powerplatform.com:443/powerautomate/automations/"
        "direct/workflows/"
            + Hex + "/triggers/manual/paths/invoke?api-version=1&sp=%2Frun&sv=1.0&sig=" + Signature,
        "https://default0123.45.environment.api.powerplatform.com:443/powerautomate/automations/"
        "direct/workflows/"
            + Hex + "/triggers/manual/paths/invoke?api-version=1&sp=%2Frun&sv=1.0&sig=•••");
    row("other host", "https://hooks.example/a?k=1&b", "https://hooks.example/a?k=•••&•••");
    row("signature without a name", "https://h/a?" + Signature, "https://h/a?•••");
    row("user info", "https://user:pass@h:1/a", "https://•••@h:1/a");
    row("at sign in user info", "https://u@x:p@h/a", "https://•••@h/a");
    row("opaque segment", "https://hooks.example/services/T0/B0/XyZ0123456789abcdefGHIJ",
        "https://hooks.example/services/T0/B0/•••");
    row("opaque segment with dashes", "https://h/hook/aB3-dE5_gH7-jK9_mN1-pQ3",
        "https://h/hook/•••");
    row("percent-encoded key", "https://h/%41bcdefghij0123456789", "https://h/•••");
    row("words stay", "https://h/event/NewInstoreProductSubscription/remove",
        "https://h/event/NewInstoreProductSubscription/remove");
    row("UUID stays", "https://h/x/0f8fad5b-d9cb-469f-a165-70867728950e",
        "https://h/x/0f8fad5b-d9cb-469f-a165-70867728950e");
    row("a title stays", "https://h/Quand%20un%20produit%20arrive%202",
        "https://h/Quand%20un%20produit%20arrive%202");
    row("fragment", "https://h/a#access_token=abc", "https://h/a#•••");
    row("OAuth redirect", "https://h/cb?code=abc&state=def&access_token=ghi",
        "https://h/cb?code=•••&state=•••&access_token=•••");
    row("target", "/list/instore?limit=10&before=42&key=abc",
        "/list/instore?limit=10&before=42&key=•••");
    row("no query", "http://127.0.0.1:8080/event/instore", "http://127.0.0.1:8080/event/instore");
    row("host only", "https://h", "https://h");
    row("empty", "", "");
    row("empty query", "/a?", "/a?");
}

void TestRedaction::urls()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, masked);
    QCOMPARE(maskUrl(url), masked);
    QCOMPARE(maskUrl(masked), masked);
}

void TestRedaction::headers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const QByteArray &value, const QByteArray &masked) {
        QTest::newRow(qPrintable(QString::fromUtf8(name) + u' ' + QString::fromUtf8(value.left(9))))
            << QByteArray(name) << value << masked;
    };
    row("Authorization", "Bearer " + Jwt, "Bearer •••");
    row("authorization", "Basic dXNlcjpwYXNz", "Basic •••");
    row("Authorization", "abc def", "•••");
    row("Proxy-Authorization", "Digest username=\"x\"", "Digest •••");
    row("Cookie", "a=b; c=d", "•••");
    row("Set-Cookie", "a=b; Path=/", "•••");
    row("x-api-key", "abc", "•••");
    row("X-Functions-Key", "abc", "•••");
    row("Ocp-Apim-Subscription-Key", "abc", "•••");
    row("X-Auth-Token", "abc", "•••");
    row("x-ms-token-aad-id-token", Jwt, "•••");
    row("X-MS-APIM-Callback", Callback + Signature, Callback + "•••");
    row("X-MS-APIM-Callback", "opaque", "•••");
    row("x-ms-trigger-callback-url", Callback + Signature, Callback + "•••");
    row("Location", "https://h/event/remove/1/" + Hex, "https://h/event/remove/1/•••");
    row("Referer", "https://h/?code=1", "https://h/?code=•••");
    row("X-Note", "sent with Bearer " + Jwt, "sent with Bearer •••");
    row("x-ms-workflow-id", Hex, Hex);
    row("x-ms-activity-vector", "00.01", "00.01");
    row("User-Agent", "azure-logic-apps/1.0 (workflow " + Hex + "; version 1) microsoft-flow/1.0",
        "azure-logic-apps/1.0 (workflow " + Hex + "; version 1) microsoft-flow/1.0");
    row("Content-Type", "application/json; charset=utf-8", "application/json; charset=utf-8");
    row("x-ms-gateway-object-id", "", "");
}

void TestRedaction::headers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, masked);
    const Headers once = maskHeaders({{name, value}});
    QCOMPARE(once, (Headers{{name, masked}}));
    QCOMPARE(maskHeaders(once), once);
}

void TestRedaction::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &masked) {
        QTest::newRow(name) << text << masked;
    };
    row("subscribe body", "{\"Url\":\"" + Callback + Signature + "\"}",
        "{\"Url\":\"" + Callback + "•••\"}");
    row("escaped slashes", R"({"u":"https:\/\/h\/run?sv=1.0\u0026sig=)" + Signature + R"(","n":1})",
        R"({"u":"https://h/run?sv=1.0&sig=•••","n":1})");
    row("escaped quotes", R"("{\"Url\":\"https://h/a?sig=)" + Signature + R"(\"}")",
        R"("{\"Url\":\"https://h/a?sig=•••\"}")");
    row("URL at the end of a sentence", "POST https://h/a?sig=x failed",
        "POST https://h/a?sig=••• failed");
    row("percent-encoded URL", "u=https%3A%2F%2Fh%2Fa%3Fsv%3D1%26sig%3D" + Signature + "%26z%3D1",
        "u=https%3A%2F%2Fh%2Fa%3Fsv%3D1%26sig%3D•••%26z%3D1");
    row("form body", "grant_type=x&client_secret=abc&code=def&redirect=y",
        "grant_type=x&client_secret=•••&code=•••&redirect=y");
    row("JSON members",
        R"({"password":"a\"b","user":"u","client_secret" : "c","nested":{"accessToken":"t"}})",
        R"({"password":"•••","user":"u","client_secret" : "•••","nested":{"accessToken":"•••"}})");
    row("JSON in JSON", R"("{\"password\":\"abc\",\"a\":1}")",
        R"("{\"password\":\"•••\",\"a\":1}")");
    row("number", R"({"pin":1234,"a":1})", R"({"pin":"•••","a":1})");
    row("null and flags", R"({"token":null,"secret":false})", R"({"token":null,"secret":false})");
    row("structure", R"({"secret":{"value":1,"key":"x"},"token":[1]})",
        R"({"secret":{"value":1,"key":"x"},"token":[1]})");
    row("platform error", R"({"error":{"code":"WorkflowTriggerIsNotEnabled"}})",
        R"({"error":{"code":"WorkflowTriggerIsNotEnabled"}})");
    row("header lines", "Host: h\r\nAuthorization: Basic dTpw\r\nCookie: a=b; c=d\r\nA: b",
        "Host: h\r\nAuthorization: •••\r\nCookie: •••\r\nA: b");
    row("escaped line end", R"("a\nAuthorization: Basic dTpw")", R"("a\nAuthorization: •••)");
    row("Bearer", "got Bearer " + Jwt + " today", "got Bearer ••• today");
    row("Bearer in words", "Bearer authentication failed", "Bearer authentication failed");
    row("JSON Web Token", "token is " + Jwt + ", bad", "token is •••, bad");
    row("payload stays", R"({"storeName":"Lyon","productName":"Clé","quantity":3})",
        R"({"storeName":"Lyon","productName":"Clé","quantity":3})");
    row("empty", "", "");
    row("unclosed string", R"({"password":"abc)", R"({"password":"•••)");
    row("escape at the end", R"({"password":"abc\)", R"({"password":"•••)");
}

void TestRedaction::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, masked);
    QCOMPARE(maskText(text), masked);
    QCOMPARE(maskText(masked), masked);
}

/// Every shape in which a credential may stand in a line of a log, a body or a header. What stays
/// of it is not this test's matter, but that the secret itself does not.
void TestRedaction::shapes_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const QByteArray &name, const QByteArray &text) {
        QTest::newRow(name.constData()) << text;
    };
    for (const char *header :
         {"Authorization: Bearer ", "authorization: bearer ", "AUTHORIZATION:Bearer ",
          "Authorization: Basic ", "Proxy-Authorization: Basic ", "proxy-authorization: Bearer ",
          "Authorization: SharedAccessSignature sr=h&sig=", "Cookie: a=", "Set-Cookie: session=",
          "X-Api-Key: ", "x-functions-key: ", "Ocp-Apim-Subscription-Key: ", "X-Auth-Token: ",
          "X-Shop-Key: ", "x-ms-token-aad-access-token: "})
        row(header, "GET / HTTP/1.1\r\n" + QByteArray(header) + Secret + "\r\nHost: h\r\n");
    for (const char *member :
         {"access_token", "refresh_token", "id_token", "client_secret", "client_assertion",
          "assertion", "code_verifier", "password", "device_code", "x-api-key", "AccountKey",
          "SharedAccessKey", "accountKey", "primaryKey", "private_key", "apiKey", "API_KEY"}) {
        const QByteArray name(member);
        row(name + " in JSON", "{\"" + name + "\":\"" + Secret + "\",\"a\":1}");
        row(name + " in JSON, spaced", "{ \"" + name + "\" :\t\n  \"" + Secret + "\" }");
        row(name + " in JSON in JSON", "\"{\\\"" + name + "\\\":\\\"" + Secret + "\\\"}\"");
        row(name + " in a form", "a=b&" + name + "=" + Secret + "&c=d");
        row(name + " in an encoded form", "a%3Db%26" + name + "%3D" + Secret + "%26c%3Dd");
        row(name + " in a form encoded twice",
            "a%253Db%2526" + name + "%253D" + Secret + "%2526c%253Dd");
        row(name + " of an option", "--" + name + "=" + Secret);
        row(name + " in upper case", name.toUpper() + "=" + Secret);
    }
    row("code of a form", "grant_type=authorization_code&code=" + Secret + "&redirect_uri=x");
    row("code of an encoded form", "x=1%26code%3D" + Secret);
    row("code in JSON", "{\"code\":\"" + Secret + "\",\"code_verifier\":\"x\"}");
    row("redirect", "GET /signed-in?code=" + Secret + "&state=" + Secret + " HTTP/1.1");
    row("redirect, encoded", "redirect http%3A%2F%2Flocalhost%2F%3Fcode%3D" + Secret);
    row("SAS", Callback + Secret);
    row("SAS, upper case", "https://h/a?SV=1&SIG=" + Secret);
    row("SAS, encoded", QByteArray(Callback + Secret).toPercentEncoding());
    row("SAS, encoded twice",
        QByteArray(Callback + Secret).toPercentEncoding().toPercentEncoding());
    row("SAS over two lines", "https://h/a?sv=1.0&sig=\r\n" + Secret);
    row("SAS, parameter alone", "sv=2020-01-01&sig=" + Secret);
    row("SAS, HTML", "https://h/a?sv=1&amp;sig=" + Secret);
    row("user info", "https://clerk:" + Secret + "@h/a");
    row("user info, other scheme", "postgres://clerk:" + Secret + "@h/db");
    row("user info of a proxy", "socks5://" + Secret + "@h:1080");
    row("user info, encoded", "https%3A%2F%2Fclerk%3A" + Secret + "%40h%2Fa");
    row("connection string",
        "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=" + Secret + ";EndpointSuffix=x");
    row("web token", "failed: " + Jwt);
    row("web token in a path", "GET /a/" + Jwt + "/b");
    row("web token, quoted", "'" + Jwt + "'");
    row("web token in parentheses", "f(" + Jwt + ")");
    row("web token behind letters", "tokenOf_" + Jwt);
    row("web token over lines", QByteArray(Jwt).replace(".", ".\r\n "));
    row("web token over escaped lines", QByteArray(Jwt).replace(".", ".\\n"));
    row("bearer over lines", "Authorization: Bearer\r\n " + Secret);
    row("bearer, encoded", "Authorization%3A%20Bearer%20" + Secret);
    row("bearer in JSON", "{\"header\":\"Bearer " + Secret + "\"}");
    row("basic in words", "sent Basic " + Secret);
    row("PEM", Pem);
    row("PEM of a certificate's key", QByteArray(Pem).replace("PRIVATE", "RSA PRIVATE"));
    row("PEM in JSON", "{\"x\":\"" + QByteArray(Pem).replace("\n", "\\n") + "\"}");
    row("PEM without end", Pem.left(Pem.indexOf("-----END")));
    row("PEM of PuTTY", "PRIVATE-MAC: " + Secret);
    row("debug of a map", "QMap((\"refresh_token\", QVariant(QString, \"" + Secret + "\")))");
    row("debug of raw headers", "(\"Authorization\", \"Bearer " + Secret + "\")");
    row("debug of a list", "QList((\"X-Api-Key\",\"" + Secret + "\"))");
}

void TestRedaction::shapes()
{
    QFETCH(QByteArray, text);
    const QByteArray masked = maskText(text);
    for (const QByteArray &part : {Secret, Jwt.split('.').at(1), Jwt.split('.').at(2)})
        QVERIFY2(!masked.contains(part), masked.constData());
    QCOMPARE(maskText(masked), masked);
}

/// Whoever masks too much makes logs worthless.
void TestRedaction::harmless_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {R"({"storeName":"Basic","code":"WorkflowTriggerIsNotEnabled","state":"on"})",
          "connector at http://127.0.0.1:36355 operator at http://127.0.0.1:46119",
          "Basic authentication failed", "Bearer tokens are required", "the secret store is locked",
          "the token was refused: its audience is api://x", "GET /event/instore 201 12 ms",
          "postgres://h/db", "-----BEGIN CERTIFICATE-----", "status code: 404",
          "https://login.microsoftonline.com/0f8fad5b-d9cb-469f-a165-70867728950e/v2.0",
          "(\"Content-Type\", \"application/json\")"})
        QTest::newRow(text) << QByteArray(text);
}

void TestRedaction::harmless()
{
    QFETCH(QByteArray, text);
    QCOMPARE(maskText(text), text);
}

void TestRedaction::hostileInput_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"a",
                              "token={",
                              "\"password\":\"",
                              "Bearer ",
                              "https://",
                              "eyJaaaaaaaaaaaaaa.",
                              "sig   ",
                              "secret:",
                              "%25",
                              "-----BEGIN PRIVATE KEY-----",
                              "-----BEGIN ",
                              "Basic ",
                              "(\"token\",",
                              "\"token\"\n",
                              "https%3A%2F%2F",
                              "eyJaaaaaaaaaaaaaa.\n",
                              "\\u0026",
                              "%26",
                              "/",
                              "?",
                              "@",
                              "&",
                              "authorization: ",
                              "\\\"",
                              "://",
                              "'"})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestRedaction::hostileInput()
{
    QFETCH(QByteArray, piece);
    const QByteArray text = piece.repeated(400'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const QByteArray masked = maskText(text);
    const QByteArray url = maskUrl(text);
    QVERIFY2(timer.elapsed() < 2000, "masking is not linear in the size of the text");
    QCOMPARE(maskText(masked), masked);
    QCOMPARE(maskUrl(url), url);
}

void TestRedaction::randomInput()
{
    QRandomGenerator random(7);
    const QByteArrayList pieces{
        "sig=", "token", "\"",      ":",     " ",  "https://h/", "h/a?b=c",
        "&",    "\\",    "Bearer ", "1",     "=",  "eyJ",        "password",
        "{",    "}",     "%3D",     "u0026", "\n", "é",          ",",
        "•••",  "key",   Jwt,       "@",     "#",  "/",          "aB3dE5gH7jK9mN1pQ3"};
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        for (int i = 0; i < 30; ++i)
            text += pieces[random.bounded(int(pieces.size()))];
        const QByteArray url = maskUrl(text);
        QVERIFY2(maskUrl(url) == url, text.constData());
        const QByteArray masked = maskText(text);
        QVERIFY2(maskText(masked) == masked, text.constData());
        QVERIFY2(!masked.contains("c2lnbmF0dXJl"), text.constData());
    }
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
