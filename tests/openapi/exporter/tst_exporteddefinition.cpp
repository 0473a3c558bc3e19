// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/exporteddefinition.h"

#include <QtTest>

using namespace openapi;
using namespace openapi::exporter;

class TestExportedDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheHost_data();
    void writesTheHost();
    void refuses_data();
    void refuses();
    void knowsHosts_data();
    void knowsHosts();
};

void TestExportedDefinition::writesTheHost_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("exported");
    const auto row = [](const char *name, const char *text, const char *exported) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(exported);
    };
    row("replaced", R"({"swagger": "2.0","host" : "a.b"  ,"x":{ }})",
        R"({"swagger": "2.0","host" : "shop.example:8443"  ,"x":{ }})");
    row("the same", R"({"host":"shop.example:8443" })", R"({"host":"shop.example:8443" })");
    row("the same, spelled otherwise", R"({"host":"shop\u002eexample:8443" })",
        R"({"host":"shop\u002eexample:8443" })");
    row("of another type", R"({"host":null})", R"({"host":"shop.example:8443"})");
    row("behind info, on a line",
        "{\r\n\t\"swagger\": \"2.0\",\r\n\t\"info\": {\r\n\t\t\"title\": \"T\"\r\n\t},\r\n"
        "\t\"paths\": {}\r\n}",
        "{\r\n\t\"swagger\": \"2.0\",\r\n\t\"info\": {\r\n\t\t\"title\": \"T\"\r\n\t},\r\n"
        "\t\"host\": \"shop.example:8443\",\r\n\t\"paths\": {}\r\n}");
    row("behind swagger", "{\n  \"swagger\": \"2.0\",\n  \"paths\": {}\n}",
        "{\n  \"swagger\": \"2.0\",\n  \"host\": \"shop.example:8443\",\n  \"paths\": {}\n}");
    row("behind info, the last", "{\n  \"info\": 1\n}",
        "{\n  \"info\": 1,\n  \"host\": \"shop.example:8443\"\n}");
    row("on one line", R"({"info":{},"paths":{}})",
        R"({"info":{},"host":"shop.example:8443","paths":{}})");
    row("elsewhere", R"({"paths":{}})", R"({"paths":{},"host":"shop.example:8443"})");
    row("nothing", "{}", R"({"host": "shop.example:8443"})");
    row("mended too", "{\"host\": \"a\", // here\n\"x\": 1,}",
        "{\"host\": \"shop.example:8443\", \n\"x\": 1}");
}

void TestExportedDefinition::writesTheHost()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, exported);
    const auto result = exportedDefinition(Document(text), QStringLiteral("shop.example:8443"));
    QVERIFY(result);
    QCOMPARE(result->text, exported);
    QCOMPARE(exportedDefinition(Document(exported), QString())->text, exported);
}

void TestExportedDefinition::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "[]", "\"host\"", "{", "null", "swagger: '2.0'"})
        QTest::newRow(text) << QByteArray(text);
}

void TestExportedDefinition::refuses()
{
    QFETCH(QByteArray, text);
    const auto result = exportedDefinition(Document(text), QStringLiteral("a.example"));
    QVERIFY(!result);
    QVERIFY(hasErrors(result.error()));
}

void TestExportedDefinition::knowsHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("host");
    const auto row = [](const char *text, bool host) {
        QTest::newRow(text) << QString::fromUtf8(text) << host;
    };
    row("shop.example", true);
    row("a-b.shop.example:8443", true);
    row("127.0.0.1:8080", true);
    row("x", true);
    row("", false);
    row("https://shop.example", false);
    row("shop.example/path", false);
    row("shop.example:", false);
    row("shop.example:http", false);
    row("{tenant}.example", false);
    row("shop example", false);
    row("user@shop.example", false);
    row("shop.example\"", false);
    row("shop.example\n", false);
    row("-shop.example", false);
}

void TestExportedDefinition::knowsHosts()
{
    QFETCH(QString, text);
    QFETCH(bool, host);
    QCOMPARE(isHost(text), host);
}

QTEST_APPLESS_MAIN(TestExportedDefinition)
#include "tst_exporteddefinition.moc"
