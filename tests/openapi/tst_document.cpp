// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/bundled.h"
#include "openapi/document.h"

#include <QtTest>

using namespace openapi;
using EditError = Document::EditError;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positions();
    void replaces_data();
    void replaces();
    void inserts_data();
    void inserts();
    void removes_data();
    void removes();
    void refuses();
    void countsRevisions();
    void keepsOtherBytes_data();
    void keepsOtherBytes();
    void editsBrokenTexts();
};

namespace {

JsonPointer at(const char *pointer)
{
    return *JsonPointer::parse(QString::fromUtf8(pointer));
}

JsonValue json(const char *text)
{
    return parseStrictJson(text).root;
}

/// Every address in `value`, outermost first.
void collect(const JsonValue &value, const JsonPointer &pointer, std::vector<JsonPointer> &all)
{
    all.push_back(pointer);
    for (size_t i = 0; i < value.items().size(); ++i)
        collect(value.items()[i], pointer.child(qsizetype(i)), all);
    for (const JsonValue::Member &member : value.members())
        collect(member.value, pointer.child(member.key), all);
}

QByteArray bytesAt(const Document &document, const JsonPointer &pointer)
{
    const TextRange range = document.root().find(pointer)->range();
    return document.text().mid(range.begin, range.end - range.begin);
}

bool contains(const JsonPointer &outer, const JsonPointer &inner)
{
    return inner.tokens().mid(0, outer.tokens().size()) == outer.tokens();
}

/// Values that do not enclose `edited` are spelled as they were. `renumbered` tells which
/// addresses a removal from an array has moved.
void compareOthers(const Document &before, const Document &after, const JsonPointer &edited,
                   bool removed)
{
    std::vector<JsonPointer> all;
    collect(before.root(), {}, all);
    const bool inArray = removed && before.root().find(edited.parent())->isArray();
    for (const JsonPointer &pointer : all) {
        if (contains(pointer, edited) || contains(edited, pointer))
            continue;
        QStringList tokens = pointer.tokens();
        const qsizetype level = edited.tokens().size() - 1;
        if (inArray && contains(edited.parent(), pointer)
            && tokens[level].toInt() > edited.tokens().constLast().toInt())
            tokens[level] = QString::number(tokens[level].toInt() - 1);
        QVERIFY(after.root().find(JsonPointer(tokens)));
        QCOMPARE(bytesAt(after, JsonPointer(tokens)), bytesAt(before, pointer));
    }
}

} // namespace

void TestDocument::positions()
{
    const Document document("{\n \"\xC3\xA9t\xC3\xA9\": 1,\r\n\n}");
    const std::vector<std::pair<qsizetype, std::pair<int, int>>> expected = {
        {-5, {1, 1}}, {0, {1, 1}},   {1, {1, 2}},  {2, {2, 1}},  {3, {2, 2}},  {9, {2, 6}},
        {12, {2, 9}}, {14, {2, 11}}, {16, {3, 1}}, {17, {4, 1}}, {99, {4, 2}},
    };
    for (const auto &[offset, position] : expected)
        QCOMPARE(document.position(offset), position);
    QCOMPARE(Document().position(5), std::pair(1, 1));
}

void TestDocument::replaces_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *pointer,
                        const char *value, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(pointer) << QByteArray(value)
                            << QByteArray(after);
    };
    row("host only", "{ \"host\" :  \"a\" ,\"x\":1.0}", "/host", "\"b\"",
        "{ \"host\" :  \"b\" ,\"x\":1.0}");
    row("root", " [1] ", "", "{}", " {} ");
    row("element", "[1, 2 ,3]", "/1", "\"\xC3\xA9\"", "[1, \"\xC3\xA9\" ,3]");
    row("on one line", "{\"a\":1}", "/a", "{\"b\":[1]}", "{\"a\":{\"b\":[1]}}");
    row("indented", "{\n    \"a\": 1\n}", "/a", "{\"b\":[]}",
        "{\n    \"a\": {\n        \"b\": []\n    }\n}");
    row("tabs and CRLF", "{\r\n\t\"a\": 1\r\n}", "/a", "[1]",
        "{\r\n\t\"a\": [\r\n\t\t1\r\n\t]\r\n}");
    row("last of duplicates", "{\"a\":1,\"a\":2}", "/a", "3", "{\"a\":1,\"a\":3}");
}

void TestDocument::replaces()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, after);
    Document document(before);
    QVERIFY(document.replace(at(pointer.constData()), json(value.constData())));
    QCOMPARE(document.text(), after);
}

void TestDocument::inserts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *pointer,
                        const char *value, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(pointer) << QByteArray(value)
                            << QByteArray(after);
    };
    row("empty", "{}", "", "1", "{\"k\": 1}");
    row("empty and indented", "{\n  \"a\": {}\n}", "/a", "1",
        "{\n  \"a\": {\n    \"k\": 1\n  }\n}");
    row("compact", "{\"a\":1}", "", "[1]", "{\"a\":1,\"k\":[1]}");
    row("spaced", "{ \"a\": 1 }", "", "1", "{ \"a\": 1, \"k\": 1 }");
    row("indented", "{\n  \"a\": 1\n}", "", "{\"b\":1}",
        "{\n  \"a\": 1,\n  \"k\": {\n    \"b\": 1\n  }\n}");
    row("deep", "{\n  \"a\": {\n    \"b\": 1\n  }\n}", "/a", "1",
        "{\n  \"a\": {\n    \"b\": 1,\n    \"k\": 1\n  }\n}");
    row("odd colons", "{\n  \"a\" : 1\n}", "", "1", "{\n  \"a\" : 1,\n  \"k\" : 1\n}");
    row("trailing comma", "{\n  \"a\": 1,\n}", "", "1", "{\n  \"a\": 1,\n  \"k\": 1,\n}");
    row("comment", "{\n  \"a\": 1 // one\n}", "", "1", "{\n  \"a\": 1,\n  \"k\": 1 // one\n}");
}

void TestDocument::inserts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, after);
    Document document(before);
    QVERIFY(document.insert(at(pointer.constData()), QStringLiteral("k"), json(value.constData())));
    QCOMPARE(document.text(), after);
}

void TestDocument::removes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *pointer,
                        const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(pointer) << QByteArray(after);
    };
    row("only", "{ \"a\": 1 }", "/a", "{}");
    row("only, trailing comma", "[ 1 , ]", "/0", "[]");
    row("first", "{\n  \"a\": 1,\n  \"b\": 2\n}", "/a", "{\n  \"b\": 2\n}");
    row("middle", "[1, 2, 3]", "/1", "[1, 3]");
    row("last", "{\n  \"a\": 1,\n  \"b\": 2\n}", "/b", "{\n  \"a\": 1\n}");
    row("last, trailing comma", "[1, 2,]", "/1", "[1,]");
    row("last after a comment", "{\"a\": 1, // one\n \"b\": 2}", "/b", "{\"a\": 1 // one\n}");
    row("first before a comment", "[1, /* two, */ 2]", "/0", "[/* two, */ 2]");
    row("comma in a comment", "[1 /* , */ , 2]", "/1", "[1 /* , */ ]");
    row("slashes in a text", "{\"a\": \"http://x\",\n \"b\": 2\n}", "/b",
        "{\"a\": \"http://x\"\n}");
}

void TestDocument::removes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, after);
    Document document(before);
    QVERIFY(document.remove(at(pointer.constData())));
    QCOMPARE(document.text(), after);
}

void TestDocument::refuses()
{
    Document document("{\"a\": [1]}");
    const auto errorOf = [](const tl::expected<void, EditError> &result) { return result.error(); };
    const JsonValue one = json("1");
    QCOMPARE(errorOf(document.replace(at("/b"), one)), EditError::PointerNotFound);
    QCOMPARE(errorOf(document.insert(at("/b"), QStringLiteral("k"), one)),
             EditError::PointerNotFound);
    QCOMPARE(errorOf(document.insert(at("/a"), QStringLiteral("k"), one)), EditError::NotAnObject);
    QCOMPARE(errorOf(document.insert(at(""), QStringLiteral("a"), one)), EditError::KeyExists);
    const QString key = QStringLiteral("k");
    QCOMPARE(errorOf(document.insertAfter(at("/b"), key, one)), EditError::PointerNotFound);
    QCOMPARE(errorOf(document.insertAfter(at(""), key, one)), EditError::PointerNotFound);
    QCOMPARE(errorOf(document.insertAfter(at("/a/0"), key, one)), EditError::NotAnObject);
    QCOMPARE(errorOf(document.insertAfter(at("/a"), QStringLiteral("a"), one)),
             EditError::KeyExists);
    QCOMPARE(errorOf(document.remove(at("/a/1"))), EditError::PointerNotFound);
    QCOMPARE(errorOf(document.remove(at(""))), EditError::RootNotRemovable);
    QCOMPARE(document.revision(), 0);
    QCOMPARE(document.text(), QByteArray("{\"a\": [1]}"));
}

void TestDocument::countsRevisions()
{
    Document document("{\"a\": 1}");
    QVERIFY(document.replace(at("/a"), json("2")));
    QVERIFY(document.insert(at(""), QStringLiteral("b"), json("2")));
    QVERIFY(document.remove(at("/a")));
    QCOMPARE(document.revision(), 3);
    QCOMPARE(document.root(), json("{\"b\":2}"));
}

void TestDocument::keepsOtherBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bundled") << bundledDefinition();
    QTest::newRow("compact") << parseJson(bundledDefinition()).root.toJson();
    QTest::newRow("CRLF") << bundledDefinition().replace("\n", "\r\n").replace("  ", "\t");
    QTest::newRow("wild") << QByteArray(
        "\xEF\xBB\xBF // head\n{ \"a\":[ 1,2.50 ,\t{\"x\":null,} ],"
        " /* , */ \"b\" :{} ,\n\"c\": [[],[ ],\"\\u00e9, ]\"] // c\n"
        ", \"d\": {\"e\":1, // one, two\n \"f\":1E5}, }\n");
}

void TestDocument::keepsOtherBytes()
{
    QFETCH(QByteArray, text);
    const Document before(text);
    std::vector<JsonPointer> all;
    collect(before.root(), {}, all);
    const JsonValue added = json("{\"added\":[1,{}]}");
    for (const JsonPointer &pointer : all) {
        Document replaced = before;
        QVERIFY(replaced.replace(pointer, added));
        QCOMPARE(*replaced.root().find(pointer), added);
        compareOthers(before, replaced, pointer, false);

        if (before.root().find(pointer)->isObject()) {
            Document grown = before;
            QVERIFY(grown.insert(pointer, QStringLiteral("added"), added));
            JsonValue expected = *before.root().find(pointer);
            expected.set(QStringLiteral("added"), added);
            QCOMPARE(*grown.root().find(pointer), expected);
            compareOthers(before, grown, pointer.child(QStringLiteral("added")), false);
        }
        if (!pointer.isRoot()) {
            Document shrunk = before;
            QVERIFY(shrunk.remove(pointer));
            QVERIFY(!hasErrors(shrunk.diagnostics()));
            const JsonValue &parent = *shrunk.root().find(pointer.parent());
            const JsonValue &old = *before.root().find(pointer.parent());
            QCOMPARE(parent.items().size() + parent.members().size() + 1,
                     old.items().size() + old.members().size());
            compareOthers(before, shrunk, pointer, true);
        }
    }
}

void TestDocument::editsBrokenTexts()
{
    const QByteArray text = "{\"a\": {\"b\": [1, {\"c\": \"x\"}, tru";
    for (qsizetype size = 0; size <= text.size(); ++size) {
        const Document before(text.left(size));
        std::vector<JsonPointer> all;
        collect(before.root(), {}, all);
        for (const JsonPointer &pointer : all) {
            Document document = before;
            (void)document.replace(pointer, json("[]"));
            document = before;
            (void)document.insert(pointer, QStringLiteral("k"), json("1"));
            document = before;
            (void)document.remove(pointer);
        }
    }
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
