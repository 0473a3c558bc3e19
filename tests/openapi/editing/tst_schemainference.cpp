// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/schemainference.h"
#include "openapi/payload.h"
#include "openapi/reader.h"

#include <QtTest>

using namespace openapi;
using namespace openapi::editing;

/// Schemas made of samples.
class TestSchemaInference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void infers_data();
    void infers();
    void titles_data();
    void titles();
    void samplesObeyTheirSchema();
};

void TestSchemaInference::infers_data()
{
    QTest::addColumn<QByteArray>("samples");
    QTest::addColumn<QByteArray>("schema");
    const auto row = [](const char *name, const char *samples, const char *schema) {
        QTest::newRow(name) << QByteArray(samples) << QByteArray(schema);
    };
    row("nothing", "[]", "{}");
    row("null", "[null]", R"({"x-nullable":true})");
    row("text", R"(["a"])", R"({"type":"string"})");
    row("yes or no", "[true,false]", R"({"type":"boolean"})");
    row("small number", "[1,-2]", R"({"type":"integer","format":"int32"})");
    row("largest small number", "[2147483647,-2147483648]",
        R"({"type":"integer","format":"int32"})");
    row("large number", "[1,2147483648]", R"({"type":"integer","format":"int64"})");
    row("huge number", "[1,92233720368547758080]", R"({"type":"integer"})");
    row("fraction", "[1,2.5]", R"({"type":"number","format":"double"})");
    row("differing kinds", R"([1,"a"])", "{}");
    row("null and text", R"([null,"a"])", R"({"type":"string","x-nullable":true})");
    row("time", R"(["2026-03-16T09:30:00Z","2026-03-16T09:30:00.5+01:00"])",
        R"({"type":"string","format":"date-time"})");
    row("day", R"(["2026-03-16"])", R"({"type":"string","format":"date"})");
    row("not always a day", R"(["2026-03-16","soon"])", R"({"type":"string"})");
    row("uuid", R"(["3f2b8c1e-5d47-4a90-b6e2-9c81d0a7f354"])",
        R"({"type":"string","format":"uuid"})");
    row("address", R"(["https://shop.example/a?b=c"])", R"({"type":"string","format":"uri"})");
    row("no address", R"(["note:later"])", R"({"type":"string"})");
    row("mail", R"(["a@shop.example"])", R"({"type":"string","format":"email"})");
    row("no mail", R"(["a@b"])", R"({"type":"string"})");
    row("empty text", R"(["","2026-03-16"])", R"({"type":"string"})");
    row("empty object", "[{}]", R"({"type":"object"})");
    row("order of properties", R"([{"z":true,"a":[]}])",
        R"({"type":"object","required":["z","a"],"properties":{)"
        R"("z":{"type":"boolean","x-ms-summary":"Z","example":true},)"
        R"("a":{"type":"array","items":{},"x-ms-summary":"A"}}})");
    row("merged objects", R"([{"a":1},{"b":"x","a":2.50}])",
        R"({"type":"object","required":["a"],"properties":{)"
        R"("a":{"type":"number","format":"double","x-ms-summary":"A","example":1},)"
        R"("b":{"type":"string","x-ms-summary":"B","example":"x"}}})");
    row("merged elements", R"([[{"a":1},{}],[],[{"a":null}]])",
        R"({"type":"array","items":{"type":"object","properties":{)"
        R"("a":{"type":"integer","format":"int32","x-ms-summary":"A","x-nullable":true,"example":1}}}})");
    row("a key that stands twice", R"([{"a":1,"a":"x"}])",
        R"({"type":"object","required":["a"],"properties":{)"
        R"("a":{"type":"string","x-ms-summary":"A","example":"x"}}})");
    row("only null", R"([{"a":null}])",
        R"({"type":"object","required":["a"],"properties":{"a":{"x-ms-summary":"A","x-nullable":true}}})");
    row("null as an object", R"([null,{"a":true}])",
        R"({"type":"object","required":["a"],"properties":{)"
        R"("a":{"type":"boolean","x-ms-summary":"A","example":true}},"x-nullable":true})");
}

void TestSchemaInference::infers()
{
    QFETCH(QByteArray, samples);
    QFETCH(QByteArray, schema);
    const JsonParseResult parsed = parseJson(samples);
    QVERIFY(parsed.complete);
    QCOMPARE(inferredSchema(parsed.root.items()).toJson(), schema);
}

void TestSchemaInference::titles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *title) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(title);
    };
    row("unitPrice", "Unit price");
    row("UnitPrice", "Unit price");
    row("unit_price", "Unit price");
    row("unit-price", "Unit price");
    row("UNIT_PRICE", "UNIT PRICE");
    row("orderID", "Order ID");
    row("HTTPServer", "HTTP server");
    row("line2Text", "Line2 text");
    row("a", "A");
    row("élanVital", "Élan vital");
    row("$value", "Value");
    row("", "");
    row("--", "");
}

void TestSchemaInference::titles()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QCOMPARE(titleOf(name), title);
}

void TestSchemaInference::samplesObeyTheirSchema()
{
    const QByteArray sample = R"({"id":"3f2b8c1e-5d47-4a90-b6e2-9c81d0a7f354","at":)"
                              R"("2026-03-16T09:30:00Z","lines":[{"n":1,"price":2.5},{"n":2,)"
                              R"("price":null}],"by":{"mail":"a@shop.example"},"old":null})";
    const JsonValue root = parseJson(sample).root;
    const QByteArray text =
        R"({"swagger":"2.0","paths":{"/a":{"x-ms-notification-content":{"schema":)"
        + inferredSchema({root}).toJson()
        + R"(},"post":{"operationId":"A","x-ms-trigger":"single","parameters":)"
          R"([{"name":"b","in":"body","schema":{"type":"object","properties":)"
          R"({"u":{"type":"string","x-ms-notification-url":true}}}}]}}}})";
    const DefinitionPtr definition = read(Document(text)).definition;
    QCOMPARE(definition->triggers.size(), size_t(1));
    QVERIFY(validatePayload(*definition, definition->triggers.front().payload, root).empty());
}

QTEST_APPLESS_MAIN(TestSchemaInference)
#include "tst_schemainference.moc"
