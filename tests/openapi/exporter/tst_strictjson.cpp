// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/strictjson.h"

#include <QJsonDocument>
#include <QtTest>

using namespace openapi;
using openapi::exporter::strictText;
using openapi::exporter::StrictText;
using Code = Diagnostic::Code;

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mends_data();
    void mends();
    void leavesStrictTextAlone_data();
    void leavesStrictTextAlone();
    void doesNotGuess_data();
    void doesNotGuess();
    void tellsWhere();
    void mendsMoreThanTheReaderRemarksOn();
};

void TestStrictJson::mends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("strict");
    QTest::addColumn<int>("repairs");
    const auto row = [](const char *name, const char *text, const char *strict, int repairs = 1) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(strict) << repairs;
    };
    row("byte-order mark", "\xEF\xBB\xBF{}", "{}");
    row("trailing comma", "{\"a\": [1, 2, ],\n}", "{\"a\": [1, 2 ]\n}", 2);
    row("line comment", "{ // why\n\"a\": 1}", "{ \n\"a\": 1}");
    row("comment over lines", "{/* a\n b\n*/\"a\": 1}", "{\n\n\"a\": 1}");
    row("comment in front of a comma that goes", "[1, /* 2 */]", "[1 ]", 2);
    row("em space",
        "{\"a\":\xE2\x80\x83"
        "1}",
        "{\"a\": 1}");
    row("no-break space", "[\xC2\xA0]", "[ ]");
    row("tab in a string", "[\"a\tb\"]", "[\"a\\tb\"]");
    row("unknown escape", "[\"a\\qb\"]", "[\"aqb\"]");
    row("missing comma between members", "{\"a\": 1\n \"b\": 2}", "{\"a\": 1,\n \"b\": 2}");
    row("missing comma between items", "[{} {}]", "[{}, {}]");
    row("three missing commas", "[1 2 3 4]", "[1, 2, 3, 4]", 3);
    row("brace too late", "[{\"a\": 1, {\"b\": 2}}]", "[{\"a\": 1}, {\"b\": 2}]", 2);
    row("in a string it is text", "[\"// a, ]\",]", "[\"// a, ]\"]");
}

void TestStrictJson::mends()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, strict);
    QFETCH(int, repairs);
    const StrictText result = strictText(text);
    QVERIFY(result.isStrict());
    QCOMPARE(result.text, strict);
    QCOMPARE(int(result.repairs.size()), repairs);
    QVERIFY(!QJsonDocument::fromJson(result.text).isNull());
    QVERIFY(!hasErrors(result.repairs));
    QCOMPARE(strictText(strict).text, strict);
    QVERIFY(strictText(strict).repairs.empty());
}

void TestStrictJson::leavesStrictTextAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"{}", " [ 1 ,\r\n\t2 ]\n", "{\"a\": 1, \"a\": 2}",
                             "{\"\xC3\xA9\": \"\\u00e9\\/ \xE2\x80\x83\"}", "\"text\"", "1e5"})
        QTest::newRow(text) << QByteArray(text);
}

void TestStrictJson::leavesStrictTextAlone()
{
    QFETCH(QByteArray, text);
    const StrictText result = strictText(text);
    QVERIFY(result.isStrict());
    QCOMPARE(result.text, text);
    QVERIFY(result.repairs.empty());
}

void TestStrictJson::doesNotGuess_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "{",
                             "{\"a\": 1",
                             "[1, 2",
                             "{\"a\"}",
                             "{\"a\" 1}",
                             "{a: 1}",
                             "{'a': 1}",
                             "[1}",
                             "[]]",
                             "{} {}",
                             "[\"a",
                             "[\"a\nb\"]",
                             "[1.]",
                             "[undefined]",
                             "/* ",
                             "[\"\xFF\"]",
                             "[{\"a\": 1, {\"b\": 2}]",
                             "{\"a\": 1}}",
                             "<xml/>"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("large") << QByteArray(17 * 1024 * 1024, ' ');
}

void TestStrictJson::doesNotGuess()
{
    QFETCH(QByteArray, text);
    const StrictText result = strictText(text);
    QVERIFY(!result.isStrict());
    QCOMPARE(result.text, text);
    QVERIFY(result.repairs.empty());
}

void TestStrictJson::tellsWhere()
{
    const StrictText result = strictText("{ /* 1\n2 */ \"a\": 1,\n  \"b\": [1 2],\n}");
    QVERIFY(result.isStrict());
    std::vector<std::pair<Code, int>> found;
    for (const Diagnostic &repair : result.repairs)
        found.emplace_back(repair.code, repair.line);
    const std::vector<std::pair<Code, int>> expected{
        {Code::JsonComment, 1}, {Code::JsonSyntax, 3}, {Code::JsonTrailingComma, 3}};
    QCOMPARE(found, expected);
}

/// The reader stops remarking after a thousand.
void TestStrictJson::mendsMoreThanTheReaderRemarksOn()
{
    QByteArray text = "[";
    for (int i = 0; i < 5'000; ++i)
        text += "[1,],";
    const StrictText result = strictText(text + "0]");
    QVERIFY(result.isStrict());
    QCOMPARE(int(result.repairs.size()), 5'000);
}

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
