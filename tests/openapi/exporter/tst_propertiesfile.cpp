// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/propertiesfile.h"

#include "tests/openapi/definitions.h"

#include <QtTest>

using namespace openapi;
using namespace openapi::exporter;
using Code = Remark::Code;

class TestPropertiesFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatSecurityNeeds_data();
    void asksForWhatSecurityNeeds();
    void signsInWithEntra();
    void signsInElsewhere();
    void choosesAColour();
    void keepsWhatFits_data();
    void keepsWhatFits();
    void fitsWhatDoesNot_data();
    void fitsWhatDoesNot();
    void takesSecretsOut_data();
    void takesSecretsOut();
    void remarks_data();
    void remarks();
    void refuses_data();
    void refuses();
};

namespace {

/// A definition with these security definitions.
DefinitionPtr secured(const QByteArray &security)
{
    return definitions::read(
        "{\"swagger\":\"2.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{\"/x\":{"
        "\"get\":{\"operationId\":\"X\",\"responses\":{}}}}"
        + (security.isEmpty() ? QByteArray() : ",\"securityDefinitions\":" + security) + "}");
}

const JsonValue *at(const QByteArray &text, const QByteArray &pointer)
{
    static JsonValue root; // outlives the pointer into it until the next call
    root = parseStrictJson(text).root;
    return root.find(*JsonPointer::parse(QString::fromLatin1(pointer)));
}

QString textAt(const QByteArray &text, const QByteArray &pointer)
{
    const JsonValue *value = at(text, pointer);
    return value ? value->toString() : QStringLiteral("(nothing)");
}

bool has(const Remarks &remarks, Code code)
{
    return std::any_of(remarks.begin(), remarks.end(),
                       [code](const Remark &remark) { return remark.code == code; });
}

const QByteArray ApiKey = R"({"api_key":{"type":"apiKey","in":"header","name":"X-Key"}})";
const QByteArray Entra =
    R"({"oauth":{"type":"oauth2","flow":"accessCode","scopes":{"api://a/x":"d"},)"
    R"("authorizationUrl":"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize",)"
    R"("tokenUrl":"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"}})";

} // namespace

void TestPropertiesFile::asksForWhatSecurityNeeds_data()
{
    QTest::addColumn<QByteArray>("security");
    QTest::addColumn<QByteArray>("types"); // name:type of each parameter
    const auto row = [](const char *name, const QByteArray &security, const char *types) {
        QTest::newRow(name) << security << QByteArray(types);
    };
    row("none", "", "");
    row("empty", "{}", "");
    row("api key", ApiKey, "api_key:securestring ");
    row("api key with an odd name", R"({"my-key":{"type":"apiKey","in":"query","name":"k"}})",
        "my_key:securestring ");
    row("basic", R"({"b":{"type":"basic"}})", "username:string password:securestring ");
    row("oauth", Entra, "token:oauthSetting ");
    row("the first of several",
        R"({"b":{"type":"basic"},"k":{"type":"apiKey","in":"query","name":"k"}})",
        "username:string password:securestring ");
    row("unknown", R"({"b":{"type":"mutualTLS"}})", "");
}

void TestPropertiesFile::asksForWhatSecurityNeeds()
{
    QFETCH(QByteArray, security);
    QFETCH(QByteArray, types);
    const PropertiesFile file = madeProperties(*secured(security), {});
    QVERIFY(parseStrictJson(file.text).diagnostics.empty());
    const JsonValue parameters = *at(file.text, "/properties/connectionParameters");
    QByteArray found;
    for (const JsonValue::Member &each : parameters.members()) {
        const QString type = each.value.find(u"type")->toString();
        found += each.key.toUtf8() + ':' + type.toUtf8() + ' ';
        const JsonValue *clear = each.value.find(
            *JsonPointer::parse(u"/uiDefinition/constraints/clearText"));
        QCOMPARE(clear != nullptr, type != QLatin1String("oauthSetting"));
        if (clear)
            QCOMPARE(clear->toBoolean(), type == QLatin1String("string"));
    }
    QCOMPARE(found, types);
    QCOMPARE(has(file.remarks, Code::ParameterRenamed), security.contains("my-key"));
    QCOMPARE(has(file.remarks, Code::SecurityUnknown), security.contains("mutualTLS"));
}

void TestPropertiesFile::signsInWithEntra()
{
    const char *settings = "/properties/connectionParameters/token/oAuthSettings";
    const auto setting = [settings](const PropertiesFile &file, const char *below) {
        return textAt(file.text, QByteArray(settings) + below);
    };
    const PropertiesFile open = madeProperties(*secured(Entra), {});
    QCOMPARE(setting(open, "/identityProvider"), QStringLiteral("aad"));
    QCOMPARE(setting(open, "/clientId"), QString(ClientIdPlaceholder));
    QCOMPARE(setting(open, "/redirectMode"), QStringLiteral("GlobalPerConnector"));
    QCOMPARE(setting(open, "/scopes/0"), QStringLiteral("api://a/x"));
    QCOMPARE(setting(open, "/customParameters/loginUri/value"),
             QStringLiteral("https://login.microsoftonline.com"));
    QCOMPARE(setting(open, "/customParameters/tenantId/value"), QStringLiteral("contoso.com"));
    QCOMPARE(setting(open, "/customParameters/resourceUri/value"), QString(ClientIdPlaceholder));
    QVERIFY(has(open.remarks, Code::ClientIdOpen));

    const Registration known{QStringLiteral("6b29fc40"), QStringLiteral("f81d4fae")};
    const PropertiesFile filled = madeProperties(*secured(Entra), {{}, known});
    QCOMPARE(setting(filled, "/clientId"), known.clientId);
    QCOMPARE(setting(filled, "/customParameters/resourceUri/value"), known.clientId);
    QCOMPARE(setting(filled, "/customParameters/tenantId/value"), known.tenant);
    QVERIFY(!filled.text.contains(ClientIdPlaceholder.data()));
    QVERIFY(!has(filled.remarks, Code::ClientIdOpen));
}

void TestPropertiesFile::signsInElsewhere()
{
    QByteArray elsewhere = Entra;
    // A name that only begins like Microsoft's is somebody else's.
    elsewhere.replace("login.microsoftonline.com", "login.microsoftonline.com.example");
    const PropertiesFile file = madeProperties(*secured(elsewhere), {});
    const QByteArray settings = "/properties/connectionParameters/token/oAuthSettings";
    QCOMPARE(textAt(file.text, settings + "/identityProvider"), QStringLiteral("oauth2"));
    for (const char *url : {"authorizationUrl", "tokenUrl", "refreshUrl"}) {
        const QString value = textAt(file.text, settings + "/customParameters/" + url + "/value");
        QVERIFY(value.startsWith(QLatin1String("https://login.microsoftonline.com.example/")));
    }
}

void TestPropertiesFile::choosesAColour()
{
    QCOMPARE(brandColour(QStringLiteral("#AbCdEf")), QStringLiteral("#abcdef"));
    for (const char *bad : {"", "red", "#abc", "#abcdeg", "abcdef", "#abcdef0", "#abcdef\n"})
        QCOMPARE(brandColour(QString::fromLatin1(bad)), QString());
    const DefinitionPtr definition = secured({});
    const PropertiesFile file = madeProperties(*definition, {});
    QCOMPARE(file.brandColour, brandColour(file.brandColour));
    QCOMPARE(textAt(file.text, "/properties/iconBrandColor"), file.brandColour);
    QCOMPARE(madeProperties(*definition, {}).text, file.text);
    const PropertiesFile chosen = madeProperties(*definition, {QStringLiteral("#007ee5"), {}});
    QCOMPARE(textAt(chosen.text, "/properties/iconBrandColor"), QStringLiteral("#007ee5"));
    QVERIFY(has(chosen.remarks, Code::ColourReserved));
    QVERIFY(!has(file.remarks, Code::ColourReserved));
}

void TestPropertiesFile::keepsWhatFits_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("as published",
        "{\r\n\t\"properties\":{\"iconBrandColor\" : \"#DA3B01\",\"unknown\":[1.50],\r\n"
        "\"connectionParameters\":{\"api_key\":{\"type\":\"securestring\"}}}}\r\n\r\n");
    row("policies",
        R"({"properties":{"connectionParameters":{"api_key":{"type":"securestring"}},)"
        R"("iconBrandColor":"#111111","policyTemplateInstances":[{"templateId":"x"}]}})");
    row("several ways to sign in",
        R"({"properties":{"iconBrandColor":"#111111","connectionParameterSets":{}}})");
    row("placeholders for secrets",
        R"({"properties":{"connectionParameters":{"api_key":{"oAuthSettings":{)"
        R"("clientSecret":"[[DUMMY]]"}}},"iconBrandColor":"#111111"}})");
}

void TestPropertiesFile::keepsWhatFits()
{
    QFETCH(QByteArray, text);
    const auto file = fittedProperties(text, *secured(ApiKey), {});
    QVERIFY(file);
    QCOMPARE(file->text, text);
    QVERIFY(file->repairs.empty());
    QVERIFY(file->remarks.empty());
}

void TestPropertiesFile::fitsWhatDoesNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fitted");
    const auto row = [](const char *name, const char *text, const char *fitted) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(fitted);
    };
    row("chosen colour",
        R"({"properties": {"iconBrandColor": "#111111" , "connectionParameterSets": {}}})",
        R"({"properties": {"iconBrandColor": "#222222" , "connectionParameterSets": {}}})");
    row("no colour", R"({"properties": {"connectionParameterSets": {}}})",
        R"({"properties": {"connectionParameterSets": {}, "iconBrandColor": "#222222"}})");
    row("registration",
        R"({"properties":{"iconBrandColor":"#222222","connectionParameters":{"token":{"type":)"
        R"("oauthSetting","oAuthSettings":{"clientId":"old","customParameters":{"tenantId":)"
        R"({"value":"common"}}}}}}})",
        R"({"properties":{"iconBrandColor":"#222222","connectionParameters":{"token":{"type":)"
        R"("oauthSetting","oAuthSettings":{"clientId":"id","customParameters":{"tenantId":)"
        R"({"value":"home"}}}}}}})");
    row("not strict",
        "{\"properties\": {\"connectionParameterSets\": {}, \"iconBrandColor\": \"#222222\",}}",
        "{\"properties\": {\"connectionParameterSets\": {}, \"iconBrandColor\": \"#222222\"}}");
}

void TestPropertiesFile::fitsWhatDoesNot()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fitted);
    const PropertiesChoices choices{QStringLiteral("#222222"),
                                    {QStringLiteral("id"), QStringLiteral("home")}};
    const auto file = fittedProperties(text, *secured(Entra), choices);
    QVERIFY(file);
    QCOMPARE(file->text, fitted);
}

void TestPropertiesFile::takesSecretsOut_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *inside) {
        QTest::newRow(name) << QByteArray(R"({"properties":{"iconBrandColor":"#111111",)") + inside
                                   + "}}";
    };
    row("client secret", R"("connectionParameters":{"api_key":{"oAuthSettings":{"clientId":"a",)"
                         R"("clientSecret":"hunter2"}}})");
    row("client secret, twice", R"("connectionParameters":{"api_key":{"oAuthSettings":{)"
                                R"("clientSecret":"hunter2","clientSecret":"hunter2"}}})");
    row("custom parameter", R"("connectionParameters":{"api_key":{"oAuthSettings":{)"
                            R"("customParameters":{"client_secret":{"value":"hunter2"}}}}})");
    row("in a set", R"("connectionParameterSets":{"values":[{"name":"a","parameters":{"token":{)"
                    R"("oAuthSettings":{"ClientSecret":"hunter2"}}}}]})");
    row("value to start with", R"("connectionParameters":{"api_key":{"type":"securestring",)"
                               R"("defaultValue":"hunter2"}})");
    row("that looks a little like a placeholder",
        R"("connectionParameters":{"api_key":{"oAuthSettings":{"clientSecret":"<hunter2"}}})");
}

void TestPropertiesFile::takesSecretsOut()
{
    QFETCH(QByteArray, text);
    QVERIFY(text.contains("hunter2"));
    const auto file = fittedProperties(text, *secured(ApiKey), {});
    QVERIFY(file);
    QVERIFY2(!file->text.contains("hunter2"), file->text.constData());
    QVERIFY(parseStrictJson(file->text).diagnostics.empty());
    QVERIFY(has(file->remarks, Code::SecretRemoved));
    for (const Remark &remark : file->remarks)
        QVERIFY(!remark.args.join(u' ').contains(QLatin1String("hunter2")));
}

void TestPropertiesFile::remarks_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *inside, Code code) {
        QTest::newRow(name) << QByteArray(inside) << int(code);
    };
    row("policy with a key",
        R"("policyTemplateInstances":[{"templateId":"setheader","title":"T","parameters":{)"
        R"("x-ms-apimTemplateParameter.name":"Authorization",)"
        R"("x-ms-apimTemplateParameter.value":"Bearer abc"}}])",
        Code::PolicyMayHoldSecret);
    row("parameter for another scheme", R"("connectionParameters":{"other":{"type":"string"}})",
        Code::ParameterMissing);
    row("stack owner", R"("stackOwner":"Contoso")", Code::StackOwnerNamed);
    row("reserved colour", R"("iconBrandColor":"#FFFFFF")", Code::ColourReserved);
}

void TestPropertiesFile::remarks()
{
    QFETCH(QByteArray, inside);
    QFETCH(int, code);
    const auto file = fittedProperties("{\"properties\":{" + inside + "}}", *secured(ApiKey), {});
    QVERIFY(file);
    QVERIFY(has(file->remarks, Code(code)));
    QVERIFY(
        !has(fittedProperties("{\"properties\":{}}", *secured(ApiKey), {})->remarks, Code(code)));
}

void TestPropertiesFile::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"{", "[]", "{}", "{\"properties\":[]}", "{\"properties\":null}",
                             "{\"properties\":{}", "properties"})
        QTest::newRow(text) << QByteArray(text);
}

void TestPropertiesFile::refuses()
{
    QFETCH(QByteArray, text);
    const auto file = fittedProperties(text, *secured(ApiKey), {});
    QVERIFY(!file);
    QVERIFY(hasErrors(file.error()));
}

QTEST_APPLESS_MAIN(TestPropertiesFile)
#include "tst_propertiesfile.moc"
