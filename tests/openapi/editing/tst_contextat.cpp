// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/contextat.h"

#include <QRandomGenerator>
#include <QTest>

using openapi::editing::TextContext;

/// What stands at a place of a text, however broken. '|' marks the place.
class ContextAtTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void tokens();
    void keysAndStrings();
    void survivesAnything();
};

void ContextAtTest::finds_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<TextContext::Role>("role");
    QTest::addColumn<QString>("pointer");
    using enum TextContext::Role;
    const auto row = [](const char *name, const char *marked, TextContext::Role role,
                        const char *pointer) {
        QTest::newRow(name) << QByteArray(marked) << role << QString::fromLatin1(pointer);
    };
    row("nothing", "|", Other, "");
    row("empty object", "{|}", Key, "");
    row("key being typed", R"({"in|fo": {}})", Key, "/info");
    row("key without its end", "{\"in|\n}", Key, "/in");
    row("key without quotes", "{in|\n}", Key, "/in");
    row("value place", R"({"a": |})", Value, "/a");
    row("value", R"({"a": "x|"})", Value, "/a");
    row("value without its end", "{\"a\": \"x|\n}", Value, "/a");
    row("word", R"({"a": tr|})", Value, "/a");
    row("behind a value", R"({"a": 1 |})", Other, "");
    row("behind a comma", R"({"a": 1, |})", Key, "");
    row("element", R"({"a": ["x", |]})", Value, "/a/1");
    row("inside", R"({"a": {"b/c": [{}, {"d": |)", Value, "/a/b~1c/1/d");
    row("a comma forgotten", "{\"a\": {\"b\": 1\n\"c|\"}}", Key, "/a/c");
    row("behind a forgotten brace", R"({"a": {"b": [1, }, "c": |})", Value, "/c");
    row("too many closers", R"({"a": 1}]}} {|)", Key, "");
    row("comment", R"({"a": /* "b|": */ 1})", Other, "");
    row("behind a comment", "{// \"x\": {\n\"a|\"}", Key, "/a");
    row("escaped key", R"({"a\u0062\"": |})", Value, R"(/ab")");
    row("mark in front", "\xEF\xBB\xBF{\"a\": |}", Value, "/a");
    row("two values", R"({"a": 1 2 |)", Other, "");
}

void ContextAtTest::finds()
{
    QFETCH(QByteArray, marked);
    QFETCH(const TextContext::Role, role);
    QFETCH(const QString, pointer);
    const qsizetype place = marked.indexOf('|');
    marked.remove(place, 1);
    const TextContext context = openapi::editing::contextAt(marked, place);
    QCOMPARE(context.role, role);
    if (role != TextContext::Role::Other)
        QCOMPARE(context.pointer.toString(), pointer);
}

void ContextAtTest::tokens()
{
    const QByteArray text = R"({"name": "va\"lue", "key" })";
    const TextContext value = openapi::editing::contextAt(text, 12);
    QCOMPARE(value.token, (openapi::TextRange{9, 18}));
    QVERIFY(value.quoted && value.ended);
    QCOMPARE(value.typed, u"va"_qs);
    const TextContext named = openapi::editing::contextAt(text, 3);
    QVERIFY(named.named);
    QCOMPARE(named.container, 0);
    QVERIFY(!openapi::editing::contextAt(text, 22).named);
    const TextContext broken = openapi::editing::contextAt("{\"ab\n}", 4);
    QVERIFY(!broken.ended);
    QCOMPARE(broken.typed, u"ab"_qs);
}

void ContextAtTest::keysAndStrings()
{
    const QByteArray text = R"({"a": {"in": "body", "b": {"x": 1}, "in2": [{"y": 2}], )";
    QCOMPARE(openapi::editing::keysOf(text, 6), (QStringList{u"in"_qs, u"b"_qs, u"in2"_qs}));
    QCOMPARE(openapi::editing::stringOf(text, 6, u"in"_qs), u"body"_qs);
    QVERIFY(openapi::editing::stringOf(text, 6, u"b"_qs).isNull());
    QCOMPARE(openapi::editing::keysAt(text, openapi::JsonPointer({u"a"_qs, u"b"_qs})),
             QStringList{u"x"_qs});
    QVERIFY(openapi::editing::keysAt(text, openapi::JsonPointer({u"a"_qs, u"z"_qs})).isEmpty());
    QVERIFY(openapi::editing::keysOf(text, -1).isEmpty());
}

void ContextAtTest::survivesAnything()
{
    QRandomGenerator random(11);
    const QByteArray alphabet("{}[]:,\"\\/*\n\r a1\0\xC3\xA9\xFF", 19);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        const int size = random.bounded(40);
        for (int i = 0; i < size; ++i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        for (qsizetype at = -1; at <= text.size() + 1; ++at) {
            const TextContext context = openapi::editing::contextAt(text, at);
            QVERIFY(context.token.begin >= 0 && context.token.begin <= context.token.end
                    && context.token.end <= text.size());
            QVERIFY(context.container < text.size());
        }
    }
    const QByteArray deep(1'000'000, '[');
    QCOMPARE(openapi::editing::contextAt(deep, deep.size()).role, TextContext::Role::Value);
}

QTEST_APPLESS_MAIN(ContextAtTest)

#include "tst_contextat.moc"
