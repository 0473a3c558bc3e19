// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/jsonpath.h"

#include <QTest>

using openapi::JsonValue;

class JsonPathTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnePlace_data();
    void changesOnePlace();
};

void JsonPathTest::changesOnePlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const QStringList &path,
                        const char *value, const char *after) {
        QTest::newRow(name) << QByteArray(before) << path << QByteArray(value) << QByteArray(after);
    };
    row("replaces", R"({"b":1,"a":2.50})", {u"b"_qs}, "3", R"({"b":3,"a":2.50})");
    row("adds at the end", R"({"b":1})", {u"a"_qs}, "true", R"({"b":1,"a":true})");
    row("removes", R"({"b":1,"a":2})", {u"b"_qs}, "", R"({"a":2})");
    row("inside a list", R"({"l":[1,{"x":2}]})", {u"l"_qs, u"1"_qs, u"x"_qs}, "9",
        R"({"l":[1,{"x":9}]})");
    row("removes an entry", "[1,2,3]", {u"1"_qs}, "", "[1,3]");
    row("beyond the end", "[1]", {u"7"_qs}, "2", "[1,2]");
    row("nothing beyond the end", "[1]", {u"7"_qs}, "", "[1]");
    row("makes the way", "{}", {u"a"_qs, u"b"_qs}, "1", R"({"a":{"b":1}})");
    row("through a number", R"({"a":5})", {u"a"_qs, u"b"_qs}, "1", R"({"a":{"b":1}})");
    row("the whole", R"({"a":5})", {}, "7", "7");
    row("removes the whole", R"({"a":5})", {}, "", "{}");
}

void JsonPathTest::changesOnePlace()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QStringList, path);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, after);
    const auto given = value.isEmpty() ? std::nullopt
                                       : std::optional(openapi::parseStrictJson(value).root);
    const JsonValue changed = ui::forms::withValue(openapi::parseStrictJson(before).root, path,
                                                   given);
    QCOMPARE(changed.toJson(), openapi::parseStrictJson(after).root.toJson());
}

QTEST_MAIN(JsonPathTest)
#include "tst_jsonpath.moc"
