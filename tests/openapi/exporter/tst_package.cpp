// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/package.h"

#include "openapi/bundled.h"

#include <QtTest>

using namespace openapi;
using namespace openapi::exporter;
using Code = Remark::Code;

class TestPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryFile();
    void holdsTheDefinitionAlone();
    void takesOverWhatStandsBeside();
    void keepsFormerSettings_data();
    void keepsFormerSettings();
    void explainsTheImport();
    void readmeIsNoPlaceForForeignMarkup();
    void remarks_data();
    void remarks();
    void refuses();
};

namespace {

PackageSources bundled()
{
    PackageSources sources;
    sources.definition = bundledDefinition();
    return sources;
}

QStringList names(const Package &package)
{
    QStringList found;
    for (const PackageFile &file : package.files)
        found.append(file.name);
    return found;
}

bool has(const Remarks &remarks, Code code)
{
    return std::any_of(remarks.begin(), remarks.end(),
                       [code](const Remark &remark) { return remark.code == code; });
}

PackageChoices host(const char *name)
{
    PackageChoices choices;
    choices.host = QString::fromLatin1(name);
    return choices;
}

// A raw line break in a string is no JSON, an escaped one is.
const char *const Secured = R"json({"swagger":"2.0","info":{"title":"A <c> *d*\n# e",
"description":"[x](http://evil.example)","version":"1"},"host":"a.example","schemes":["https"],
"paths":{},"securityDefinitions":{"o":{"type":"oauth2","flow":"accessCode","scopes":{},
"authorizationUrl":"https://login.windows.net/common/oauth2/authorize","tokenUrl":"https://t"}}})json";

} // namespace

void TestPackage::holdsEveryFile()
{
    const auto package = makePackage(bundled(), host("shop.example"));
    QVERIFY(package);
    QCOMPARE(names(*package),
             QStringList({DefinitionFile, PropertiesFileName, SettingsFile, ReadmeFile}));
    QCOMPARE(package->host, QStringLiteral("shop.example"));
    QCOMPARE(package->definition->host, package->host);
    QByteArray expected = bundledDefinition();
    expected.replace("\"localhost:8080\"", "\"shop.example\"");
    QCOMPARE(*bytesOf(package->files, DefinitionFile), expected);
    const JsonValue settings = parseStrictJson(*bytesOf(package->files, SettingsFile)).root;
    QCOMPARE(settings.find(u"apiDefinition")->toString(), QString(DefinitionFile));
    QCOMPARE(settings.find(u"apiProperties")->toString(), QString(PropertiesFileName));
    QCOMPARE(settings.find(u"icon")->toString(), QString(IconFile));
    QVERIFY(!settings.find(u"script"));
    QVERIFY(!settings.find(u"connectorId"));
}

void TestPackage::holdsTheDefinitionAlone()
{
    PackageChoices choices = host("shop.example");
    choices.definitionOnly = true;
    PackageSources sources = bundled();
    sources.properties = "broken"; // of no concern
    const auto package = makePackage(sources, choices);
    QVERIFY(package);
    QCOMPARE(names(*package), QStringList({DefinitionFile}));
}

void TestPackage::takesOverWhatStandsBeside()
{
    PackageSources sources = bundled();
    sources.properties = R"({"properties":{"iconBrandColor":"#123456","scriptOperations":[],)"
                         R"("connectionParameters":{}}})";
    auto package = makePackage(sources, host("shop.example"));
    QVERIFY(has(package->remarks, Code::ScriptMissing));
    sources.icon = "the icon";
    sources.script = "the script";
    package = makePackage(sources, host("shop.example"));
    QVERIFY(!has(package->remarks, Code::ScriptMissing));
    QCOMPARE(*bytesOf(package->files, PropertiesFileName), sources.properties);
    QCOMPARE(*bytesOf(package->files, IconFile), sources.icon);
    QCOMPARE(*bytesOf(package->files, ScriptFile), sources.script);
    QCOMPARE(package->brandColour, QStringLiteral("#123456"));
    QVERIFY(bytesOf(package->files, SettingsFile)->contains("script.csx"));
    QVERIFY(bytesOf(package->files, ReadmeFile)->contains("script.csx"));
}

void TestPackage::keepsFormerSettings_data()
{
    QTest::addColumn<QByteArray>("former");
    QTest::addColumn<bool>("kept");
    QTest::newRow("of a connector") << QByteArray("{ \"connectorId\": \"shared_x\" }") << true;
    QTest::newRow("broken") << QByteArray("{ \"connectorId\": ") << false;
    QTest::newRow("not strict") << QByteArray("{ \"connectorId\": \"x\", }") << false;
    QTest::newRow("no object") << QByteArray("[]") << false;
}

void TestPackage::keepsFormerSettings()
{
    QFETCH(QByteArray, former);
    QFETCH(bool, kept);
    PackageSources sources = bundled();
    sources.formerSettings = former;
    const auto package = makePackage(sources, host("shop.example"));
    QCOMPARE(*bytesOf(package->files, SettingsFile) == former, kept);
    QCOMPARE(has(package->remarks, Code::SettingsUnreadable), !kept);
    QVERIFY(parseStrictJson(*bytesOf(package->files, SettingsFile)).diagnostics.empty());
}

void TestPackage::explainsTheImport()
{
    const auto open = makePackage(bundled(), host("shop.example"));
    const QByteArray readme = *bytesOf(open->files, ReadmeFile);
    for (const char *words : {"Power Automate", "Logic Apps", "paconn create", "shop.example"})
        QVERIFY2(readme.contains(words), words);
    for (const Trigger &trigger : open->definition->triggers)
        QVERIFY(readme.contains(trigger.operationId.toUtf8()));
    QVERIFY(!readme.contains("Register the app"));
    QVERIFY(!readme.contains('%'));

    PackageSources sources;
    sources.definition = Secured;
    const QByteArray secured = *bytesOf(makePackage(sources, {})->files, ReadmeFile);
    for (const char *words : {"Register the app in Entra ID", "Expose an API", "client secret",
                              "REPLACE-WITH-CLIENT-ID", "redirect"})
        QVERIFY2(secured.contains(words), words);
}

void TestPackage::readmeIsNoPlaceForForeignMarkup()
{
    PackageSources sources;
    sources.definition = Secured;
    const QByteArray readme = *bytesOf(makePackage(sources, {})->files, ReadmeFile);
    QVERIFY(readme.startsWith("# A \\<c\\> \\*d\\* \\# e\n"));
    QVERIFY(readme.contains("\\[x\\](http://evil.example)"));
}

void TestPackage::remarks_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<int>("code"); // -1: none
    const auto row = [](const char *name, const char *inside, int code) {
        QTest::newRow(name) << QByteArray("{\"swagger\":\"2.0\",\"paths\":{},\"info\":{\"title\":"
                                          "\"T\",\"version\":\"1\",\"description\":\"D\"}")
                                   + inside + "}"
                            << code;
    };
    row("all well", R"(,"host":"shop.example","schemes":["https"])", -1);
    row("no host", "", int(Code::HostMissing));
    row("localhost", R"(,"host":"localhost:8080")", int(Code::HostLocal));
    row("this machine", R"(,"host":"127.0.0.1")", int(Code::HostLocal));
    row("a home network", R"(,"host":"192.168.1.2:80")", int(Code::HostLocal));
    row("http alone", R"(,"host":"shop.example","schemes":["http"])", int(Code::NotSecure));
}

void TestPackage::remarks()
{
    QFETCH(QByteArray, definition);
    QFETCH(int, code);
    PackageSources sources;
    sources.definition = definition;
    PackageChoices choices;
    choices.definitionOnly = true;
    const Remarks remarks = makePackage(sources, choices)->remarks;
    if (code < 0)
        QVERIFY(remarks.empty());
    else
        QVERIFY(has(remarks, Code(code)));
}

void TestPackage::refuses()
{
    PackageSources sources;
    sources.definition = "{";
    auto package = makePackage(sources, {});
    QVERIFY(!package);
    QCOMPARE(package.error().source, PackageError::Source::Definition);
    sources = bundled();
    sources.properties = "{\"properties\":";
    package = makePackage(sources, {});
    QVERIFY(!package);
    QCOMPARE(package.error().source, PackageError::Source::Properties);
    QCOMPARE(package.error().diagnostics.front().line, 1);
}

QTEST_APPLESS_MAIN(TestPackage)
#include "tst_package.moc"
