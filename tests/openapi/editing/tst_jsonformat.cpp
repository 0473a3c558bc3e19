// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/jsonformat.h"

#include <QTest>

/// One member a line, and everything else as it was.
class JsonFormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void refusesWhatIsNoJson();
};

void JsonFormatTest::formats_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("one line", R"({"b":1.50,"a":[1,{"c":null}],"e":{},"f":[ ]})",
        "{\n  \"b\": 1.50,\n  \"a\": [\n    1,\n    {\n      \"c\": null\n    }\n  ],\n"
        "  \"e\": {},\n  \"f\": []\n}");
    row("escapes stay", R"(["\u00e9", "é", "\/"])", "[\n  \"\\u00e9\",\n  \"é\",\n  \"\\/\"\n]");
    row("its own indentation", "{\n\t\"a\": {\"b\": 1}}\n",
        "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}\n");
    row("its own line ends", "{\r\n    \"a\":1}", "{\r\n    \"a\": 1\r\n}");
    row("comments", "{ // one\n\"a\": 1, /* two */\n// three\n\"b\": /* four */ 2\n}",
        "{ // one\n  \"a\": 1, /* two */\n  // three\n  \"b\": /* four */ 2\n}");
    row("trailing comma", "[1,\n]", "[\n  1,\n]");
    row("mark in front", "\xEF\xBB\xBF{}\n", "\xEF\xBB\xBF{}\n");
    row("odd space", "{\xC2\xA0\"a\": 1}", "{\n  \"a\": 1\n}");
}

void JsonFormatTest::formats()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const auto result = openapi::editing::formatted(text);
    QVERIFY(result);
    QCOMPARE(*result, expected);
    QCOMPARE(openapi::editing::formatted(*result), result);
}

void JsonFormatTest::refusesWhatIsNoJson()
{
    for (const char *text : {"", "{", "{\"a\" 1}", "[1 2]", "{\"a\": \"b\n\"}", "{} x"})
        QVERIFY2(!openapi::editing::formatted(text), text);
}

QTEST_APPLESS_MAIN(JsonFormatTest)

#include "tst_jsonformat.moc"
