// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edited.h"

#include "openapi/editing/references.h"
#include "openapi/editing/schemaedits.h"

#include <QtTest>

#include <functional>

using namespace openapi;
using namespace openapi::editing;

using Edit = std::function<Edits(const Document &, const SchemaTree &)>;
Q_DECLARE_METATYPE(Edit)

class TestSchemaEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unfolds();
    void edits_data();
    void edits();
    void adds_data();
    void adds();
    void creates();
    void survivesHostileSchemas_data();
    void survivesHostileSchemas();
};

namespace {

const char order[] = R"({
  "schema": {
    "type": "object",
    "required": ["id", "lines"],
    "properties": {
      "id": {"type": "integer", "format": "int64", "title": "Number"},
      "lines": {"type": "array", "items": {"$ref": "#/definitions/Line"}},
      "to": {"$ref": "#/definitions/Address"},
      "note": {"type": "string", "x-ms-summary": "Note"}
    }
  },
  "definitions": {
    "Line": {"properties": {"sku": {"type": "string"}, "parts": {"type": "array", "items": {"$ref": "#/definitions/Line"}}}},
    "Address": {"allOf": [{"properties": {"city": {}}, "required": ["city"]}], "properties": {"zip": {}}, "required": ["city"]},
    "Other": {"$ref": "#/definitions/Address"}
  }
})";

SchemaTree treeOf(const Document &document, const char *place = "/schema")
{
    return schemaTree(document.root(), edited::at(place), References(document.root()));
}

/// "id:integer lines:array(…)", in the order of the document.
QByteArray outline(const SchemaTree &tree, int index = 0)
{
    const SchemaRow &row = tree.rows.at(size_t(index));
    QByteArray text = row.name.toUtf8() + ':' + row.type.toUtf8();
    if (row.required)
        text += '*';
    if (row.circular)
        text += '@';
    if (row.broken)
        text += '!';
    if (row.children.empty())
        return text;
    QByteArrayList children;
    for (const int child : row.children)
        children.append(outline(tree, child));
    return text + '(' + children.join(' ') + ')';
}

const SchemaRow &called(const SchemaTree &tree, const char *name)
{
    for (const SchemaRow &row : tree.rows) {
        if (row.name == QLatin1String(name))
            return row;
    }
    return tree.rows.front();
}

QByteArray with(const char *before, const char *after)
{
    return QByteArray(order).replace(before, after);
}

} // namespace

void TestSchemaEdits::unfolds()
{
    const Document document{QByteArray(order)};
    const SchemaTree tree = treeOf(document);
    QCOMPARE(outline(tree), QByteArray(":object(id:integer* lines:array*(:object(sku:string "
                                       "parts:array(:@))) to:object(city:* zip:) note:string)"));
    QCOMPARE(called(tree, "id").title, u"Number"_qs);
    QCOMPARE(called(tree, "note").title, u"Note"_qs);
    QCOMPARE(called(tree, "to").shared, 2);
    QCOMPARE(called(tree, "id").shared, 0);
    QCOMPARE(called(tree, "city").owner, edited::at("/definitions/Address/allOf/0"));
    QVERIFY(treeOf(document, "/none").rows.empty());
}

void TestSchemaEdits::edits_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Edit &edit, const QByteArray &expected) {
        QTest::newRow(name) << edit << expected;
    };
    const auto rename = [](const char *name, const QString &to) {
        return [=](const Document &document, const SchemaTree &tree) {
            return renameProperty(document.root(), called(tree, name), to);
        };
    };
    const auto require = [](const char *name, bool required) {
        return [=](const Document &document, const SchemaTree &tree) {
            return setRequired(document.root(), tree, called(tree, name), required);
        };
    };
    const auto type = [](const char *name, const QString &to, const QString &format) {
        return [=](const Document &document, const SchemaTree &tree) {
            return setType(document.root(), called(tree, name), to, format);
        };
    };
    const auto remove = [](const char *name) {
        return [=](const Document &document, const SchemaTree &tree) {
            return removeProperty(document.root(), called(tree, name));
        };
    };
    row("rename keeps required in step", rename("id", u"number"_qs),
        QByteArray(order).replace("\"id\"", "\"number\""));
    row("rename to a taken name", rename("id", u"note"_qs), "name taken");
    row("rename to nothing", rename("id", {}), "name empty");
    row("rename the whole", rename("none", u"x"_qs), "not found");
    row("remove with required", remove("id"),
        with("\"id\": {\"type\": \"integer\", \"format\": \"int64\", \"title\": \"Number\"},\n     "
             " ",
             "")
            .replace("[\"id\", \"lines\"]", "[\"lines\"]"));
    row("remove the last", remove("note"),
        with(",\n      \"note\": {\"type\": \"string\", \"x-ms-summary\": \"Note\"}", ""));
    row("require", require("note", true), with("\"lines\"],", "\"lines\", \"note\"],"));
    row("require what is", require("id", true), "as it is");
    row("do not require", require("id", false), with("\"id\", \"lines\"]", "\"lines\"]"));
    row("not required by part and whole", require("city", false),
        with("\"properties\": {\"city\": {}}, \"required\": [\"city\"]",
             "\"properties\": {\"city\": {}}")
            .replace("\"zip\": {}}, \"required\": [\"city\"]", "\"zip\": {}}"));
    row("format", type("id", u"integer"_qs, u"int32"_qs), with("int64", "int32"));
    row("type", type("id", u"boolean"_qs, {}),
        with("\"integer\", \"format\": \"int64\"", "\"boolean\""));
    row("an array no more", type("lines", u"string"_qs, {}),
        with("\"array\", \"items\": {\"$ref\": \"#/definitions/Line\"}},\n", "\"string\"},\n"));
    const auto title = [](const char *name, const QString &to) {
        return [=](const Document &document, const SchemaTree &tree) {
            return setTitle(document.root(), called(tree, name), to);
        };
    };
    row("the title's own key", title("id", u"N"_qs), with("\"Number\"", "\"N\""));
    row("the summary's own key", title("note", u"N"_qs), with("\"Note\"", "\"N\""));
    row("a title for a shared one", title("sku", u"N"_qs),
        with("{\"sku\": {\"type\": \"string\"",
             "{\"sku\": {\"type\": \"string\", \"x-ms-summary\": \"N\""));
    row(
        "description",
        [](const Document &document, const SchemaTree &tree) {
            return setDescription(document.root(), called(tree, "id"), u"D"_qs);
        },
        with("\"Number\"", "\"Number\", \"description\": \"D\""));
    row(
        "move",
        [](const Document &document, const SchemaTree &tree) {
            return moveProperty(document, called(tree, "sku"), true);
        },
        with("\"sku\": {\"type\": \"string\"}, \"parts\": {\"type\": \"array\", \"items\": "
             "{\"$ref\": \"#/definitions/Line\"}}",
             "\"parts\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/definitions/Line\"}}, "
             "\"sku\": {\"type\": \"string\"}"));
}

void TestSchemaEdits::edits()
{
    QFETCH(Edit, edit);
    QFETCH(QByteArray, expected);
    const Document document{QByteArray(order)};
    QCOMPARE(edited::by(document, edit(document, treeOf(document))), expected);
}

void TestSchemaEdits::adds_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *schema, const char *expected) {
        QTest::newRow(schema) << QByteArray(schema) << QByteArray(expected);
    };
    row(R"({"type":"object","properties":{"x":{},"x2":{}}})",
        R"({"type":"object","properties":{"x":{},"x2":{},"x3":{"type":"string"}}})");
    row(R"({"type":"object"})", R"({"type":"object","properties":{"x":{"type":"string"}}})");
    row(R"({"title":"T","description":"D"})",
        R"({"type":"object","title":"T","description":"D","properties":{"x":{"type":"string"}}})");
    row(R"({"type":"string"})", "not found");
    row(R"({"properties":[]})", "not found");
    row(R"({"$ref":"#/none"})", "not found");
}

void TestSchemaEdits::adds()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, expected);
    const Document document(schema);
    const SchemaTree tree = treeOf(document, "");
    const auto added = addProperty(document.root(), tree.rows.front(), u"x"_qs);
    if (expected == "not found") {
        QVERIFY(!added);
        return;
    }
    QVERIFY(added);
    const auto after = applied(document, added->patches);
    QVERIFY(after);
    QCOMPARE(after->root().find(edited::at("/properties"))->members().back().key, added->name);
    if (schema.contains("\"type\""))
        QCOMPARE(after->text(), expected);
    else
        QCOMPARE(treeOf(*after, "").rows.front().type, u"object"_qs);
}

void TestSchemaEdits::creates()
{
    const Document document(R"({"paths":{"/a":{"post":{}}}})");
    const JsonPointer place = edited::at("/paths/~1a/x-ms-notification-content/schema");
    QCOMPARE(edited::by(document, createSchema(document.root(), place)),
             QByteArray(R"({"paths":{"/a":{"post":{},)"
                        R"("x-ms-notification-content":{"schema":{"type":"object"}}}}})"));
    QCOMPARE(edited::by(document, createSchema(document.root(), edited::at("/paths"))),
             QByteArray("not found"));
    QCOMPARE(edited::by(Document("7"), createSchema(JsonValue(), place)), QByteArray("not found"));
}

void TestSchemaEdits::survivesHostileSchemas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const QByteArray &text, int rows) {
        QTest::newRow(name) << text << rows;
    };
    row("a number", R"({"schema":7})", 1);
    row("a circle of references",
        R"({"schema":{"$ref":"#/a"},"a":{"$ref":"#/b"},"b":{"$ref":"#/a"}})", 1);
    row("within itself", R"({"schema":{"properties":{"a":{"$ref":"#/schema"}}}})", 2);
    row("parts of itself", R"({"schema":{"allOf":[{"$ref":"#/schema"}],"properties":{"a":1}}})",
        34);
    row("wrong kinds",
        R"({"schema":{"properties":[],"items":5,"required":{},"allOf":7,"type":[]}})", 1);
    row("duplicates", R"({"schema":{"properties":{"a":{"type":"string"},"a":{"type":"number"}}}})",
        2);
    row("a reference into a file", R"({"schema":{"$ref":"other.json#/a"}})", 1);
    QByteArray wide = R"({"schema":{"$ref":"#/d/0"},"d":[)";
    for (int i = 1; i < 20; ++i) {
        const QByteArray next = QByteArray::number(i);
        wide += R"({"properties":{"a":{"$ref":"#/d/)" + next + R"("},"b":{"$ref":"#/d/)" + next
                + R"("}}},)";
    }
    row("a million rows", wide + "{}]}", SchemaTree::MostRows);
}

void TestSchemaEdits::survivesHostileSchemas()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    const Document document(text);
    const SchemaTree tree = treeOf(document);
    QCOMPARE(int(tree.rows.size()), rows);
    QCOMPARE(tree.cut, rows == SchemaTree::MostRows);
    for (const SchemaRow &row : tree.rows) {
        for (const Edits &edits :
             {removeProperty(document.root(), row), renameProperty(document.root(), row, u"x"_qs),
              setRequired(document.root(), tree, row, !row.required),
              setType(document.root(), row, u"array"_qs, {}),
              setTitle(document.root(), row, u"T"_qs), moveProperty(document, row, true)}) {
            if (edits && !edits->empty() && tree.rows.size() < 100)
                QVERIFY(applied(document, *edits));
        }
    }
}

QTEST_APPLESS_MAIN(TestSchemaEdits)
#include "tst_schemaedits.moc"
