// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/memberedits.h"
#include "openapi/publicationentries.h"
#include "openapi/securitysettings.h"
#include "openapi/wellknownplaces.h"

#include <QtTest>

using namespace openapi;
using Kind = SecuritySettings::Kind;

class TestMemberEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTexts_data();
    void setsTexts();
    void leavesOtherKindsAlone();
    void editsPublicationEntries();
    void editsSchemes();
    void readsSecurity_data();
    void readsSecurity();
    void changesOnlyWhatDiffers();
    void keepsTheRegistration();
    void survivesOddSecurity();
};

namespace {

JsonPointer at(const char *pointer)
{
    return *JsonPointer::parse(QString::fromUtf8(pointer));
}

QByteArray after(const QByteArray &text, const std::vector<Patch> &patches)
{
    const auto result = applied(Document(text), patches);
    return result ? result->text() : text;
}

SecuritySettings settingsOf(const QByteArray &definition, const QByteArray &properties = {})
{
    return securitySettings(Document(definition), Document(properties));
}

const QByteArray Plain = R"({"swagger": "2.0", "paths": {}})";

const QByteArray Entra = R"({"swagger": "2.0", "paths": {}, "securityDefinitions": {"aad": {
 "type": "oauth2", "flow": "accessCode", "x-own": 1,
 "authorizationUrl": "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
 "tokenUrl": "https://login.microsoftonline.com/common/oauth2/v2.0/token",
 "scopes": {"s": "S"}}}, "security": [{"aad": ["s"]}]})";

} // namespace

void TestMemberEdits::setsTexts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *before, const char *pointer,
                        const QString &text, const char *expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(pointer) << text
                            << QByteArray(expected);
    };
    row("replaced", R"({"host" : "a"})", "/host", QStringLiteral("b"), R"({"host" : "b"})");
    row("the same", R"({"host": "\u0061"})", "/host", QStringLiteral("a"), R"({"host": "\u0061"})");
    row("behind its usual neighbour", R"({"swagger": "2.0", "paths": {}})", "/host",
        QStringLiteral("a"), R"({"swagger": "2.0", "host": "a", "paths": {}})");
    row("without neighbours", R"({"x": 1})", "/host", QStringLiteral("a"),
        R"({"x": 1, "host": "a"})");
    row("with what is around it", R"({"info": {}})", "/info/contact/name", QStringLiteral("a"),
        R"({"info": {"contact": {"name":"a"}}})");
    row("removed", R"({"host": "a", "x": 1})", "/host", QString(), R"({"x": 1})");
    row("removed with what is around it", R"({"info": {"title": "t", "contact": {"name": "a"}}})",
        "/info/contact/name", QString(), R"({"info": {"title": "t"}})");
    row("never there", R"({"x": 1})", "/host", QString(), R"({"x": 1})");
}

void TestMemberEdits::setsTexts()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, pointer);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, expected);
    const Document document(before);
    QCOMPARE(after(before, settingPatches(document, at(pointer.constData()), text)), expected);
}

void TestMemberEdits::leavesOtherKindsAlone()
{
    QVERIFY(settingPatches(Document("[]"), at("/host"), QStringLiteral("a")).empty());
    QVERIFY(
        settingPatches(Document(R"({"info": 1})"), at("/info/title"), QStringLiteral("a")).empty());
    QCOMPARE(textAt(Document(R"({"host": 5})"), at("/host")), QString());
}

void TestMemberEdits::editsPublicationEntries()
{
    QByteArray text = after(Plain, metadataPatches(Document(Plain), WebsiteMetadata,
                                                   QStringLiteral("https://a.example")));
    QCOMPARE(metadataValue(Document(text), WebsiteMetadata), QStringLiteral("https://a.example"));
    text = after(text, metadataPatches(Document(text), CategoriesMetadata, QStringLiteral("Data")));
    text = after(text, metadataPatches(Document(text), WebsiteMetadata, QStringLiteral("b")));
    QCOMPARE(metadataValue(Document(text), WebsiteMetadata), QStringLiteral("b"));
    QCOMPARE(metadataValue(Document(text), CategoriesMetadata), QStringLiteral("Data"));
    text = after(text, metadataPatches(Document(text), WebsiteMetadata, {}));
    QCOMPARE(metadataValue(Document(text), WebsiteMetadata), QString());
    text = after(text, metadataPatches(Document(text), CategoriesMetadata, {}));
    QCOMPARE(text, Plain);
    const Document odd(R"({"x-ms-connector-metadata": {"a": 1}})");
    QVERIFY(metadataPatches(odd, WebsiteMetadata, QStringLiteral("a")).empty());
}

void TestMemberEdits::editsSchemes()
{
    const QString https = QStringLiteral("https");
    const QByteArray with = after(Plain, places::schemePatches(Document(Plain), https, true));
    QCOMPARE(places::schemesOf(Document(with)), QStringList{https});
    QCOMPARE(after(with, places::schemePatches(Document(with), https, false)), Plain);
    QVERIFY(places::schemePatches(Document(with), https, true).empty());
    QVERIFY(places::schemePatches(Document(R"({"schemes": "https"})"), https, true).empty());
}

void TestMemberEdits::readsSecurity_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("API key") << Kind::ApiKey;
    QTest::newRow("basic") << Kind::Basic;
    QTest::newRow("Entra ID") << Kind::EntraId;
    QTest::newRow("another provider") << Kind::OAuth2;
}

/// What was written is read again, and goes without a trace.
void TestMemberEdits::readsSecurity()
{
    QFETCH(const Kind, kind);
    SecuritySettings wanted;
    wanted.kind = kind;
    if (kind == Kind::ApiKey) {
        wanted.field = QStringLiteral("key");
        wanted.inQuery = true;
    } else if (kind == Kind::EntraId) {
        wanted.loginUrl = QStringLiteral("https://login.microsoftonline.com");
        wanted.tenant = QStringLiteral("common");
        wanted.scopes = QStringList{QStringLiteral("s")};
    } else if (kind == Kind::OAuth2) {
        wanted.authorizationUrl = QStringLiteral("https://id.example/authorize");
        wanted.tokenUrl = QStringLiteral("https://id.example/token");
    }
    const QByteArray text = after(Plain, securityPatches(Document(Plain), wanted));
    SecuritySettings read = settingsOf(text);
    QVERIFY(!read.scheme.isEmpty());
    read.scheme.clear();
    QCOMPARE(read, wanted);
    QVERIFY(securityPatches(Document(text), settingsOf(text)).empty());
    QCOMPARE(after(text, securityPatches(Document(text), SecuritySettings())), Plain);
}

void TestMemberEdits::changesOnlyWhatDiffers()
{
    SecuritySettings wanted = settingsOf(Entra);
    QCOMPARE(wanted.kind, Kind::EntraId);
    wanted.tenant = QStringLiteral("t1");
    QByteArray expected = Entra;
    expected.replace("/common/", "/t1/");
    QCOMPARE(after(Entra, securityPatches(Document(Entra), wanted)), expected);
}

void TestMemberEdits::keepsTheRegistration()
{
    SecuritySettings wanted = settingsOf(Entra);
    const Document definition(Entra);
    QCOMPARE(propertiesWith(Document(), definition, wanted, false), QByteArray());
    wanted.clientId = QStringLiteral("c1");
    wanted.resource = QStringLiteral("r1");
    const QByteArray made = propertiesWith(Document(), definition, wanted, false);
    QVERIFY(made.contains("\"c1\""));
    const QByteArray filled = propertiesWith(Document(made), definition, wanted, false);
    const SecuritySettings read = settingsOf(Entra, filled);
    QCOMPARE(read.clientId, wanted.clientId);
    QCOMPARE(read.resource, wanted.resource);
    QCOMPARE(propertiesWith(Document("no JSON"), definition, wanted, false), "no JSON");
    const QByteArray other = propertiesWith(Document(filled), Document(Plain), {}, true);
    QVERIFY(!other.contains("c1"));
}

void TestMemberEdits::survivesOddSecurity()
{
    for (const QByteArray &odd :
         {QByteArray(), QByteArray("[]"), QByteArray(R"({"securityDefinitions": 1})"),
          QByteArray(R"({"securityDefinitions": {"a": {"type": "odd"}}, "security": [{"a": 5}]})"),
          QByteArray(R"({"security": [{"gone": []}]})")}) {
        const Document document(odd);
        const SecuritySettings read = securitySettings(document, document);
        QVERIFY(read.kind == Kind::None || read.kind == Kind::Other);
        SecuritySettings wanted;
        wanted.kind = Kind::ApiKey;
        wanted.field = QStringLiteral("X-Key");
        const QByteArray text = after(odd, securityPatches(document, wanted));
        QVERIFY(text == odd || Document(text).root().isObject());
    }
}

QTEST_APPLESS_MAIN(TestMemberEdits)
#include "tst_memberedits.moc"
