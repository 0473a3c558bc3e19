// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsonvalue.h"

#include <QtTest>

using namespace openapi;
using Code = Diagnostic::Code;

Q_DECLARE_METATYPE(openapi::Diagnostic::Code)

class TestJsonParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toleratesWithARemark_data();
    void toleratesWithARemark();
    void repairsWithAnError_data();
    void repairsWithAnError();
    void stopsAt_data();
    void stopsAt();
    void keepsWhatCameBefore();
    void unescapes_data();
    void unescapes();
    void knowsPlaces();
    void addressesRemarks();
    void limitsDepth();
    void limitsSize();
    void limitsRemarks();
    void survivesEveryTruncation();
    void survivesEveryByte();
    void findsDuplicatesInLargeObjects();
    void isFast();
};

void TestJsonParser::toleratesWithARemark_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Code>("code");
    QTest::newRow("byte-order mark")
        << QByteArray("\xEF\xBB\xBF[1]") << QByteArray("[1]") << Code::JsonByteOrderMark;
    QTest::newRow("line comment") << QByteArray("[1 // one\n]") << QByteArray("[1]")
                                  << Code::JsonComment;
    QTest::newRow("comment at the end")
        << QByteArray("[1]// one") << QByteArray("[1]") << Code::JsonComment;
    QTest::newRow("block comment")
        << QByteArray("[/* // \n * */1]") << QByteArray("[1]") << Code::JsonComment;
    QTest::newRow("comma in array")
        << QByteArray("[1,]") << QByteArray("[1]") << Code::JsonTrailingComma;
    QTest::newRow("comma in object")
        << QByteArray("{\"a\":1 ,\n}") << QByteArray("{\"a\":1}") << Code::JsonTrailingComma;
    QTest::newRow("duplicate key") << QByteArray("{\"a\":1,\"\\u0061\":2}")
                                   << QByteArray("{\"a\":1,\"a\":2}") << Code::JsonDuplicateKey;
    QTest::newRow("em space") << QByteArray("[\xE2\x80\x83"
                                            "1]")
                              << QByteArray("[1]") << Code::JsonUnicodeSpace;
    QTest::newRow("no-break space")
        << QByteArray("[1]\xC2\xA0") << QByteArray("[1]") << Code::JsonUnicodeSpace;
}

void TestJsonParser::toleratesWithARemark()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QFETCH(Code, code);
    for (const bool strict : {false, true}) {
        const JsonParseResult result = strict ? parseStrictJson(text) : parseJson(text);
        QVERIFY(result.complete);
        QCOMPARE(result.root.toJson(), json);
        QCOMPARE(result.diagnostics.size(), size_t(1));
        QCOMPARE(result.diagnostics.front().code, code);
        QCOMPARE(hasErrors(result.diagnostics), strict);
    }
}

void TestJsonParser::repairsWithAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("string");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *name, const char *text, const QString &string, Code code) {
        QTest::newRow(name) << QByteArray(text) << string << code;
    };
    const QString bad(QChar::ReplacementCharacter);
    row("raw tab", "\"a\tb\"", QStringLiteral("a\tb"), Code::JsonSyntax);
    row("unknown escape", "\"a\\xb\"", QStringLiteral("axb"), Code::JsonSyntax);
    row("bad unicode escape", "\"\\u12G4\"", QStringLiteral("12G4"), Code::JsonSyntax);
    row("lone high surrogate", "\"\\uD83D!\"", bad + u'!', Code::JsonInvalidUtf8);
    row("lone low surrogate", "\"\\uDE00\"", bad, Code::JsonInvalidUtf8);
    row("high surrogate before a letter", "\"\\uD83D\\u0041\"", bad + u'A', Code::JsonInvalidUtf8);
    row("stray continuation", "\"a\x80\"", u'a' + bad, Code::JsonInvalidUtf8);
    row("overlong", "\"\xC0\xAF\"", bad + bad, Code::JsonInvalidUtf8);
    row("encoded surrogate", "\"\xED\xA0\x80\"", bad + bad + bad, Code::JsonInvalidUtf8);
    row("beyond Unicode", "\"\xF5\x80\x80\x80\"", bad + bad + bad + bad, Code::JsonInvalidUtf8);
    row("cut sequence", "\"\xE2\x82\"", bad, Code::JsonInvalidUtf8);
}

void TestJsonParser::repairsWithAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, string);
    QFETCH(Code, code);
    const JsonParseResult result = parseJson(text);
    QVERIFY(result.complete);
    QCOMPARE(result.diagnostics.size(), size_t(1));
    QCOMPARE(result.diagnostics.front().code, code);
    QVERIFY(hasErrors(result.diagnostics));
    if (code == Code::JsonInvalidUtf8)
        QVERIFY(result.root.toString().contains(QChar(QChar::ReplacementCharacter)));
    else
        QCOMPARE(result.root.toString(), string);
}

void TestJsonParser::stopsAt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    const auto row = [](const QByteArray &text, int offset) {
        QTest::newRow(text.toPercentEncoding().constData()) << text << offset;
    };
    row("", 0);
    row("  ", 2);
    row("[1 2]", 3);
    row("[1}", 2);
    row("{]", 1);
    row("[,]", 1);
    row("[1,,2]", 3);
    row("{,}", 1);
    row("{\"a\"}", 4);
    row("{\"a\":}", 5);
    row("{\"a\":1 \"b\":2}", 7);
    row("{a:1}", 1);
    row("{'a':1}", 1);
    row("{1:2}", 1);
    row("[1] []", 4);
    row("01", 1);
    row("-", 1);
    row("+1", 0);
    row(".5", 0);
    row("1.", 2);
    row("1.e3", 2);
    row("1e", 2);
    row("1e+", 3);
    row("0x10", 1);
    row("1.2.3", 3);
    row("NaN", 0);
    row("Infinity", 0);
    row("True", 0);
    row("nul", 0);
    row("truer", 0);
    row("\"abc", 4);
    row("\"abc\ndef\"", 4);
    row("\"abc\\", 5);
    row("/ 1", 0);
    row("/* 1", 0);
    row(QByteArray("[1,\0]", 5), 3);
    row("[\x80]", 1);
    row("\xEF\xBB\xBF", 3);
    row(QByteArray("\xFF\xFE[\0]\0", 6), 0);
}

void TestJsonParser::stopsAt()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const JsonParseResult result = parseJson(text);
    QVERIFY(!result.complete);
    QVERIFY(hasErrors(result.diagnostics));
    const Diagnostic &last = result.diagnostics.back();
    QCOMPARE(last.severity, Severity::Error);
    QCOMPARE(last.range.begin, qsizetype(offset));
    QVERIFY(last.range.end <= text.size());
    QVERIFY(!last.args.isEmpty());
    QVERIFY(!parseStrictJson(text).complete);
}

void TestJsonParser::keepsWhatCameBefore()
{
    const JsonParseResult result = parseJson("{\"a\":[1,{\"b\":true},\"c\":");
    QVERIFY(!result.complete);
    QCOMPARE(result.root.toJson(), QByteArray("{\"a\":[1,{\"b\":true},\"c\"]}"));
}

void TestJsonParser::unescapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("string");
    QTest::newRow("short") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"")
                           << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("nul") << QByteArray("\"a\\u0000b\"") << QStringLiteral("a") + QChar(0) + u'b';
    QTest::newRow("letters") << QByteArray("\"\\u00e9\\u00C9\"") << QStringLiteral("éÉ");
    QTest::newRow("pair") << QByteArray("\"\\ud83d\\uDE00\"") << QString::fromUcs4(U"\U0001F600");
    QTest::newRow("UTF-8") << QByteArray("\"é\xF0\x9F\x98\x80\"")
                           << QStringLiteral("é") + QString::fromUcs4(U"\U0001F600");
    QTest::newRow("inner byte-order mark") << QByteArray("\"\xEF\xBB\xBF\xEF\xBB\xBF"
                                                         "a\"")
                                           << QString(2, QChar(QChar::ByteOrderMark)) + u'a';
}

void TestJsonParser::unescapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, string);
    const JsonParseResult result = parseStrictJson(text);
    QVERIFY(result.diagnostics.empty());
    QCOMPARE(result.root.toString(), string);
}

void TestJsonParser::knowsPlaces()
{
    const QByteArray text = " {\"é\" : [ 10 , {} ]} ";
    const JsonValue root = parseStrictJson(text).root;
    const auto at = [&text](TextRange range) {
        return text.mid(range.begin, range.end - range.begin);
    };
    QCOMPARE(at(root.range()), text.trimmed());
    QCOMPARE(at(root.members().front().keyRange), QByteArray("\"é\""));
    const JsonValue &list = root.members().front().value;
    QCOMPARE(at(list.range()), QByteArray("[ 10 , {} ]"));
    QCOMPARE(at(list.items()[0].range()), QByteArray("10"));
    QCOMPARE(at(list.items()[1].range()), QByteArray("{}"));
}

void TestJsonParser::addressesRemarks()
{
    const JsonParseResult result = parseJson("{\n \"\xC3\xA9\": [1,\n  {\"a\": 1, \"a\": 2},],\n}");
    QCOMPARE(result.diagnostics.size(), size_t(3));
    const Diagnostic &duplicate = result.diagnostics[0];
    QCOMPARE(duplicate.pointer.toString(), QStringLiteral("/é/1/a"));
    QCOMPARE(duplicate.args, QStringList{QStringLiteral("a")});
    QCOMPARE(std::pair(duplicate.line, duplicate.column), std::pair(3, 12));
    QCOMPARE(std::pair(result.diagnostics[1].line, result.diagnostics[1].column), std::pair(3, 19));
    const Diagnostic accent = parseJson("\"\xC3\xA9\xC3\xA9\" x").diagnostics.front();
    QCOMPARE(std::pair(accent.line, accent.column), std::pair(1, 6));
}

void TestJsonParser::limitsDepth()
{
    const auto nested = [](int depth) -> QByteArray {
        return QByteArray(depth, '[') + QByteArray(depth, ']');
    };
    QVERIFY(parseJson(nested(256)).complete);
    const JsonParseResult deep = parseJson(nested(257));
    QVERIFY(!deep.complete);
    QCOMPARE(deep.diagnostics.front().code, Code::JsonTooDeep);
    QCOMPARE(deep.diagnostics.front().args, QStringList{QStringLiteral("256")});
    QVERIFY(!parseJson(QByteArray(5'000'000, '[')).complete);
    QByteArray objects;
    for (int i = 0; i < 300; ++i)
        objects += "{\"a\":";
    QVERIFY(!parseJson(objects).complete);
    QVERIFY(parseJson("[[]]", {2, 100}).complete);
    QVERIFY(!parseJson("[[]]", {1, 100}).complete);
}

void TestJsonParser::limitsSize()
{
    const JsonParseResult result = parseJson("[1234]", {256, 5});
    QVERIFY(!result.complete);
    QVERIFY(result.root.isNull());
    QCOMPARE(result.diagnostics.front().code, Code::JsonTooLarge);
    QVERIFY(parseJson("[1234]", {256, 6}).complete);
}

void TestJsonParser::limitsRemarks()
{
    QByteArray text = "[";
    for (int i = 0; i < 200'000; ++i)
        text += "[/**/1,],";
    text += "\"\x80\", tru]";
    const JsonParseResult result = parseJson(text);
    QVERIFY(result.diagnostics.size() < 1100);
    QVERIFY(hasErrors(result.diagnostics));
}

void TestJsonParser::survivesEveryTruncation()
{
    const QByteArray text = "{\"a\\u00e9\": [1.5e3, true, {\"b\": \"\xC3\xA9\\n\"}, /* c */ null]}";
    QVERIFY(parseJson(text).complete);
    for (qsizetype size = 0; size < text.size(); ++size) {
        const JsonParseResult result = parseJson(text.left(size));
        QVERIFY(!result.complete);
        QVERIFY(hasErrors(result.diagnostics));
    }
}

void TestJsonParser::survivesEveryByte()
{
    const QByteArray text = "{\"a\": [1, \"\\u00e9\", {}], \"b\": -0.5}";
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = text;
            changed[at] = char(byte);
            const JsonParseResult result = parseJson(changed);
            QVERIFY(result.complete || hasErrors(result.diagnostics));
            // Whatever was understood can be written and read again.
            QVERIFY(parseStrictJson(result.root.toJson()).complete);
        }
    }
}

void TestJsonParser::findsDuplicatesInLargeObjects()
{
    QByteArray text = "{";
    for (int i = 0; i < 50'000; ++i)
        text += "\"k" + QByteArray::number(i) + "\":0,";
    const JsonParseResult result = parseJson(text + "\"k49999\":1,\"k3\":1}");
    QVERIFY(result.complete);
    QCOMPARE(result.diagnostics.size(), size_t(2));
}

void TestJsonParser::isFast()
{
    QByteArray text = "[";
    while (text.size() < 1'000'000)
        text += "{\"operationId\": \"Some\\nText\", \"values\": [1, 2.5, true, null], \"nom\": "
                "\"été\"},\n";
    text += "0]";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(parseStrictJson(text).complete);
    // Unoptimised and with sanitizers it may take ten times the 50 ms that users get.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestJsonParser)
#include "tst_jsonparser.moc"
