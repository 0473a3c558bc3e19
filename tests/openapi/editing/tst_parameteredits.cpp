// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edited.h"

#include "openapi/editing/parameteredits.h"

#include <QtTest>

#include <functional>

using namespace openapi;
using namespace openapi::editing;

using Edit = std::function<Edits(const Document &, const EditableParameter &)>;
Q_DECLARE_METATYPE(Edit)

class TestParameterEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void addsAndRemoves_data();
    void addsAndRemoves();
    void readsValues_data();
    void readsValues();
};

namespace {

const char document[] = R"({
  "paths": {
    "/a/{id}/b": {
      "get": {"parameters": [{"name": "id", "in": "path", "type": "string", "required": true}, {"name": "n", "in": "query", "type": "integer", "default": 1, "enum": [1, 2]}, {"$ref": "#/parameters/P"}]},
      "put": {"parameters": [{"name": "id", "in": "path", "type": "string"}]}
    },
    "/c": {"get": {"parameters": [{"$ref": "#/parameters/P"}]}}
  },
  "parameters": {"P": {"name": "p", "in": "query", "type": "string"}}
})";

QByteArray with(QByteArray text, const char *before, const char *after)
{
    return text.replace(before, after);
}

} // namespace

void TestParameterEdits::edits_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray text(document);
    const auto row = [](const char *name, int index, const Edit &edit, const QByteArray &expected) {
        QTest::newRow(name) << index << edit << expected;
    };
    const auto set = [](ParameterText which, const QString &words) {
        return [=](const Document &changed, const EditableParameter &parameter) {
            return setText(changed.root(), parameter, which, words);
        };
    };
    const auto name = [](const QString &words) {
        return [=](const Document &changed, const EditableParameter &parameter) {
            return renameParameter(changed.root(), parameter, words);
        };
    };
    const auto type = [](const QString &words, const QString &format) {
        return [=](const Document &changed, const EditableParameter &parameter) {
            return setType(changed.root(), parameter, words, format);
        };
    };
    row("format", 1, type(u"integer"_qs, u"int32"_qs),
        with(text, "\"integer\",", "\"integer\", \"format\": \"int32\","));
    const auto values = [](const QStringList &words) {
        return [=](const Document &changed, const EditableParameter &parameter) {
            return setValues(changed.root(), parameter, words);
        };
    };
    row("a variable in path and verbs", 0, name(u"key"_qs),
        with(with(text, "{id}", "{key}"), "\"name\": \"id\"", "\"name\": \"key\""));
    row("name", 1, name(u"m"_qs), with(text, "\"n\"", "\"m\""));
    row("name of a shared one", 2, name(u"q"_qs), with(text, "\"name\": \"p\"", "\"name\": \"q\""));
    row("name taken", 1, name(u"p"_qs), "name taken");
    row("no name", 1, name(u"  "_qs), "name empty");
    row("summary", 2, set(ParameterText::Summary, u"S"_qs),
        with(text, "\"query\", \"type\": \"string\"}",
             "\"query\", \"type\": \"string\", \"x-ms-summary\": \"S\"}"));
    row("into the path", 2, set(ParameterText::Location, u"path"_qs),
        with(text, "\"in\": \"query\", \"type\": \"string\"}",
             "\"in\": \"path\", \"required\": true, \"type\": \"string\"}"));
    row("another type", 1, type(u"string"_qs, {}),
        with(text, "\"integer\", \"default\": 1, \"enum\": [1, 2]", "\"string\""));
    row("an array", 2, type(u"array"_qs, {}),
        with(text, "\"query\", \"type\": \"string\"}",
             "\"query\", \"type\": \"array\", \"items\": {\n    \"type\": \"string\"\n  }}"));
    row("default", 1, set(ParameterText::Default, u"2"_qs),
        with(text, "\"default\": 1", "\"default\": 2"));
    row("no default", 1, set(ParameterText::Default, {}), with(text, "\"default\": 1, ", ""));
    row("a default of another type", 1, set(ParameterText::Default, u"two"_qs), "misspelt");
    row("values", 1, values({}), with(text, ", \"enum\": [1, 2]", ""));
    row("values of another type", 1, values({u"1"_qs, u"x"_qs}), "misspelt");
    row(
        "not required", 0,
        [](const Document &changed, const EditableParameter &parameter) {
            return setRequired(changed.root(), parameter, false);
        },
        with(text, ", \"required\": true", ""));
}

void TestParameterEdits::edits()
{
    QFETCH(int, index);
    QFETCH(Edit, edit);
    QFETCH(QByteArray, expected);
    const Document before{QByteArray(document)};
    const auto operation = editableOperation(before.root(), edited::at("/paths/~1a~1{id}~1b/get"));
    QVERIFY(operation);
    QCOMPARE(edited::by(before, edit(before, operation->parameters.at(size_t(index)))), expected);
}

void TestParameterEdits::addsAndRemoves_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("added");
    QTest::addColumn<QByteArray>("removed");
    const auto row = [](const char *name, const char *list, const char *added,
                        const char *removed) {
        QTest::newRow(name) << QByteArray(list) << QByteArray(added) << QByteArray(removed);
    };
    row("none", "", R"("parameters": [{"name":"x","in":"query","type":"string"}])", "not found");
    row("one", R"("parameters":[{"name":"x"}])",
        R"("parameters":[{"name":"x"},{"name":"x2","in":"query","type":"string"}])", "");
    row("two", R"("parameters":[1, 2])",
        R"("parameters":[1, 2, {"name":"x","in":"query","type":"string"}])", R"("parameters":[2])");
    row("empty", R"("parameters":[ ])",
        R"("parameters":[{"name":"x","in":"query","type":"string"}])", "not found");
    row("of another kind", R"("parameters":{})", "not found", "not found");
}

void TestParameterEdits::addsAndRemoves()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, added);
    QFETCH(QByteArray, removed);
    const auto whole = [](const QByteArray &part) {
        return part == "not found" ? part : QByteArray("{\"a\":{" + part + "}}");
    };
    const Document before(whole(list));
    QCOMPARE(edited::by(before, addParameter(before.root(), edited::at("/a"), u"x"_qs))
                 .replace("{\"a\":{ ", "{\"a\":{"),
             whole(added));
    QCOMPARE(edited::by(before, removeParameter(before.root(), edited::at("/a/parameters/0"))),
             whole(removed));
}

void TestParameterEdits::readsValues_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QString &type, const QString &text, const char *expected) {
        QTest::newRow(qPrintable(type + u' ' + text)) << type << text << QByteArray(expected);
    };
    row(u"string"_qs, u"5"_qs, "\"5\"");
    row({}, u"x"_qs, "\"x\"");
    row(u"integer"_qs, u" 5 "_qs, "5");
    row(u"integer"_qs, u"5.5"_qs, "");
    row(u"number"_qs, u"5.50"_qs, "5.50");
    row(u"number"_qs, u"five"_qs, "");
    row(u"boolean"_qs, u"true"_qs, "true");
    row(u"boolean"_qs, u"yes"_qs, "");
    row(u"array"_qs, u"[1, 2]"_qs, "[1,2]");
    row(u"array"_qs, u"[1,"_qs, "");
}

void TestParameterEdits::readsValues()
{
    QFETCH(QString, type);
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    const auto value = valueOfType(type, text);
    QCOMPARE(value ? value->toJson() : QByteArray(), expected);
}

QTEST_APPLESS_MAIN(TestParameterEdits)
#include "tst_parameteredits.moc"
