// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edited.h"

#include "openapi/editing/reordering.h"

#include <QtTest>

using namespace openapi;

class TestReordering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void comesBack_data();
    void comesBack();
};

void TestReordering::moves_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<bool>("down");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *place, bool down,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(place) << down
                            << QByteArray(expected);
    };
    row("members of a line", R"({"a": 1, "b":  {"c": 2}})", "/a", true,
        R"({"b":  {"c": 2}, "a": 1})");
    row("up", R"({"a": 1,"b": 2,"c":3})", "/c", false, R"({"a": 1,"c":3,"b": 2})");
    row("elements", "[1,\n  22,\n  333]", "/1", true, "[1,\n  333,\n  22]");
    row("lines", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", "/a", true, "{\n  \"b\": 2,\n  \"a\": 1\n}\n");
    row("the comments above and behind",
        "{\n  // first\n  \"a\": 1, // one\n  /* second */\n  \"b\": 2 // two\n}", "/a", true,
        "{\n  /* second */\n  \"b\": 2, // two\n  // first\n  \"a\": 1 // one\n}");
    row("a comment before the next of the line", "[1, /* two */ 2]", "/0", true,
        "[/* two */ 2, 1]");
    row("a comma behind the last", "{\"a\": 1,\r\n \"b\": 2,\r\n}", "/b", false,
        "{\"b\": 2,\r\n \"a\": 1,\r\n}");
    row("the last down", "[1, 2]", "/1", true, "no neighbour");
    row("the first up", "[1, 2]", "/0", false, "no neighbour");
    row("alone", R"({"a": 1})", "/a", true, "no neighbour");
    row("nothing there", R"({"a": 1})", "/b", true, "not found");
    row("the whole", R"({"a": 1})", "", true, "not found");
    row("below a text", R"({"a": "x"})", "/a/0", true, "not found");
}

void TestReordering::moves()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    QFETCH(bool, down);
    QFETCH(QByteArray, expected);
    const Document document(text);
    QCOMPARE(edited::by(document, editing::moved(document, edited::at(place), down)), expected);
}

void TestReordering::comesBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("line") << QByteArray(R"({"a": [1 , 2],"b":3 ,  "c" : null})");
    QTest::newRow("comments") << QByteArray("{ // head\n  // a\n  \"a\": 1, // after a\n"
                                            "\n  // b\n  \"b\": 2, /* after b */\n  \"c\": 3\n}");
    QTest::newRow("unfinished comment") << QByteArray("{\"a\": 1, \"b\": 2, \"c\": 3 /* ");
}

void TestReordering::comesBack()
{
    QFETCH(QByteArray, text);
    const Document document(text);
    const auto down = applied(document, *editing::moved(document, edited::at("/a"), true));
    QVERIFY(down);
    QVERIFY(down->text() != text);
    QCOMPARE(down->root().members().front().key, u"b"_qs);
    const auto up = applied(*down, *editing::moved(*down, edited::at("/a"), false));
    QVERIFY(up);
    QCOMPARE(up->text(), text);
}

QTEST_APPLESS_MAIN(TestReordering)
#include "tst_reordering.moc"
