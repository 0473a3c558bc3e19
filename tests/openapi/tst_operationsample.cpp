// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/operationsample.h"
#include "tests/openapi/definitions.h"

#include <QDirIterator>
#include <QTest>

using namespace openapi;

/// What an operation answers when nobody says otherwise, and what the designer finds in it.
class TestOperationSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheDesigner_data();
    void answersTheDesigner();
    void takesTheDeclaredStatus_data();
    void takesTheDeclaredStatus();
    void leadsToNoNextPage();
    void findsEachLookupOnce();
    void endsAtHostileLookups();
    void answersTheCorpus_data();
    void answersTheCorpus();

private:
    static void verifyAnswered(const DynamicLookup &lookup, const std::optional<JsonValue> &body);
};

namespace {

/// Operation "Find" with this response; somewhere else a parameter of this type asks it.
DefinitionPtr asking(const QByteArray &response, const QByteArray &lookup,
                     const QByteArray &type = "string")
{
    return definitions::read(definitions::document(
        "\"/find\":{\"get\":{\"operationId\":\"Find\",\"responses\":{\"200\":{\"description\":\"d\""
        + response
        + "}}}},\"/"
          "use\":{\"get\":{\"operationId\":\"Use\",\"responses\":{},\"parameters\":[{\"name\":"
          "\"p\",\"in\":\"query\",\"type\":\""
        + type + "\"," + lookup + "}]}}"));
}

/// The value at these members, or nullptr.
const JsonValue *at(const JsonValue &root, const QStringList &path)
{
    const JsonValue *value = &root;
    for (const QString &name : path)
        value = value ? value->find(name) : nullptr;
    return value;
}

} // namespace

void TestOperationSample::answersTheDesigner_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("lookup");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray ask = "\"operationId\":\"Find\"";
    const auto values = [&ask](const char *more) -> QByteArray {
        return "\"x-ms-dynamic-values\":{" + ask + more + "}";
    };
    const QByteArray strict =
        R"({"type":"object","properties":{"id":{"type":"string","x-ms-summary":"Id"},"name":{"type":"string","x-ms-summary":"Name"}}})";
    QTest::newRow("no schema, array itself")
        << QByteArray() << values(R"(,"value-path":"id","value-title":"name")")
        << QByteArray("string") << QByteArray(R"([{"id":"sample-1","name":"Sample 1"}])");
    QTest::newRow("no schema, nested collection, nested value")
        << QByteArray()
        << values(R"(,"value-collection":"a/b","value-path":"x/y","value-title":"t")")
        << QByteArray("integer") << QByteArray(R"({"a":{"b":[{"x":{"y":1},"t":"Sample 1"}]}})");
    QTest::newRow("the schema's own values stay")
        << QByteArray(R"(,"schema":{"type":"object","properties":{"value":{"type":"array","items":{
            "type":"object","properties":{"id":{"type":"integer","example":7}}}}}})")
        << values(R"(,"value-collection":"value","value-path":"id","value-title":"name")")
        << QByteArray("string") << QByteArray(R"({"value":[{"id":7,"name":"Sample 1"}]})");
    QTest::newRow("an empty example is filled")
        << QByteArray(R"(,"schema":{"type":"array","items":{"type":"object"},"example":[]})")
        << values(R"(,"value-path":"id")") << QByteArray("boolean")
        << QByteArray(R"([{"id":true}])");
    QTest::newRow("an object where the array is asked for")
        << QByteArray(R"(,"schema":{"type":"object","properties":{"id":{"type":"string"}}})")
        << values(R"(,"value-path":"id","value-title":"name")") << QByteArray("string")
        << QByteArray(R"([{"id":"id","name":"Sample 1"}])");
    QTest::newRow("items that are no objects")
        << QByteArray(R"(,"schema":{"type":"array","items":{"type":"string","example":"a"}})")
        << values(R"(,"value-path":"id")") << QByteArray("string")
        << QByteArray(R"([{"id":"sample-1"}])");
    QTest::newRow("items themselves")
        << QByteArray(R"(,"schema":{"type":"array","items":{"type":"string","example":"a"}})")
        << values("") << QByteArray("string") << QByteArray(R"(["a"])");
    QTest::newRow("list")
        << QByteArray()
        << "\"x-ms-dynamic-list\":{" + ask
               + R"(,"itemsPath":"items","itemValuePath":"k","itemTitlePath":"t"})"
        << QByteArray("number") << QByteArray(R"({"items":[{"k":1,"t":"Sample 1"}]})");
    QTest::newRow("tree")
        << QByteArray()
        << "\"x-ms-dynamic-tree\":{\"settings\":{},\"open\":{" + ask
               + R"json(,"itemValuePath":"p","itemTitlePath":"t","itemFullTitlePath":"f",)json"
               + R"json("itemIsParent":"(is_folder eq true)"}})json"
        << QByteArray("string")
        << QByteArray(R"([{"p":"sample-1","t":"Sample 1","f":"Sample 1","is_folder":false}])");
    QTest::newRow("schema") << QByteArray()
                            << "\"x-ms-dynamic-schema\":{" + ask + R"(,"value-path":"schema"})"
                            << QByteArray("string") << "{\"schema\":" + strict + "}";
    QTest::newRow("schema at the root") << QByteArray() << "\"x-ms-dynamic-schema\":{" + ask + "}"
                                        << QByteArray("string") << strict;
    QTest::newRow("properties") << QByteArray()
                                << "\"x-ms-dynamic-properties\":{" + ask
                                       + R"(,"itemValuePath":"a/b"})"
                                << QByteArray("string") << "{\"a\":{\"b\":" + strict + "}}";
    QTest::newRow("properties as a map")
        << QByteArray() << "\"x-ms-dynamic-schema\":{" + ask + R"(,"value-path":"a/properties"})"
        << QByteArray("string") << "{\"a\":" + strict + "}";
    QTest::newRow("at the root and below")
        << QByteArray()
        << values(R"(,"value-path":"id")") + ",\"x-ms-dynamic-list\":{" + ask
               + R"(,"itemsPath":"items","itemValuePath":"k"})"
        << QByteArray("string") << QByteArray(R"({"items":[{"k":"sample-1"}]})");
    QTest::newRow("mistyped lookup") << QByteArray() << QByteArray("\"x-ms-dynamic-values\":[5]")
                                     << QByteArray("string") << QByteArray();
    QTest::newRow("of nobody") << QByteArray()
                               << QByteArray("\"x-ms-dynamic-values\":{\"operationId\":\"None\"}")
                               << QByteArray("string") << QByteArray();
}

void TestOperationSample::answersTheDesigner()
{
    QFETCH(QByteArray, response);
    QFETCH(QByteArray, lookup);
    QFETCH(QByteArray, type);
    const DefinitionPtr definition = asking(response, lookup, type);
    const OperationSample sample = operationSample(*definition, definition->operations.front());
    QCOMPARE(sample.status, 200);
    QTEST(sample.body ? sample.body->toJson() : QByteArray(), "expected");
}

void TestOperationSample::takesTheDeclaredStatus_data()
{
    QTest::addColumn<QByteArray>("responses");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("created") << QByteArray(
        R"("201":{"description":"d","schema":{"type":"string","example":"a"}})")
                             << 201 << QByteArray("\"a\"");
    QTest::newRow("no body") << QByteArray(R"("204":{"description":"d"})") << 204 << QByteArray();
    QTest::newRow("default") << QByteArray(R"("default":{"description":"d"})") << 200
                             << QByteArray();
    QTest::newRow("none") << QByteArray() << 200 << QByteArray();
    QTest::newRow("errors alone") << QByteArray(R"("404":{"description":"d"})") << 200
                                  << QByteArray();
}

void TestOperationSample::takesTheDeclaredStatus()
{
    QFETCH(QByteArray, responses);
    const DefinitionPtr definition = definitions::read(definitions::document(
        "\"/a\":{\"get\":{\"operationId\":\"A\",\"responses\":{" + responses + "}}}"));
    const OperationSample sample = operationSample(*definition, definition->operations.front());
    QTEST(sample.status, "status");
    QTEST(sample.body ? sample.body->toJson() : QByteArray(), "body");
}

void TestOperationSample::leadsToNoNextPage()
{
    const DefinitionPtr definition = definitions::read(definitions::document(
        R"("/a":{"get":{"operationId":"A","x-ms-pageable":{"nextLinkName":"@odata.nextLink"},
        "responses":{"200":{"description":"d","schema":{"type":"object","required":["@odata.nextLink"],
        "properties":{"value":{"type":"array","items":{"type":"string"}},
                      "@odata.nextLink":{"type":"string"}}}}}}})"));
    const OperationSample sample = operationSample(*definition, definition->operations.front());
    QVERIFY(sample.body);
    QVERIFY(sample.body->find(QStringView(u"value")));
    QVERIFY(!sample.body->find(QStringView(u"@odata.nextLink")));
}

void TestOperationSample::findsEachLookupOnce()
{
    const QByteArray one = R"("x-ms-dynamic-values":{"operationId":"Find","value-path":"id"})";
    const DefinitionPtr definition = asking(
        {}, one + R"(,"x-ms-capabilities":{"file-picker":{"open":{"operationId":"Find"},
                      "browse":{"operationId":"Find"},"value-title":"n"}},"y":{)"
                + one + "}");
    QCOMPARE(definition->lookups.size(), size_t(3)); // of two types, and the picker
    QCOMPARE(definition->lookups.back().kind, DynamicLookup::Kind::Values);
}

void TestOperationSample::endsAtHostileLookups()
{
    const QByteArray deep = QByteArray("a/").repeated(200'000);
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += ",\"k" + QByteArray::number(i) + R"(":{"x-ms-dynamic-list":{"operationId":"Find",
                "itemsPath":"i)"
                + QByteArray::number(i) + "\"}}";
    const DefinitionPtr definition = asking(
        {}, "\"x-ms-dynamic-values\":{\"operationId\":\"Find\",\"value-path\":\"" + deep
                + "\",\"value-collection\":\"" + deep + "\"}" + many);
    QVERIFY(definition->lookups.size() <= 32);
    const OperationSample sample = operationSample(*definition, definition->operations.front());
    QVERIFY(sample.body && sample.body->toJson().size() < 10'000);
}

void TestOperationSample::answersTheCorpus_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = qEnvironmentVariable("DECLIC_CORPUS");
    if (folder.isEmpty())
        QSKIP("Set DECLIC_CORPUS to a folder of connector definitions to run this test.");
    QDirIterator files(folder, {QStringLiteral("*.swagger.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

void TestOperationSample::answersTheCorpus()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const DefinitionPtr definition = read(Document(file.readAll())).definition;
    for (const Operation &operation : definition->operations) {
        const OperationSample sample = operationSample(*definition, operation);
        const bool named = std::any_of(
            definition->lookups.begin(), definition->lookups.end(), [&](const auto &lookup) {
                return lookup.operationId == operation.operationId && !lookup.collection.isEmpty();
            });
        for (const DynamicLookup &lookup : definition->lookups) {
            if (lookup.operationId == operation.operationId
                && (!named || lookup.kind == DynamicLookup::Kind::Schema
                    || !lookup.collection.isEmpty()))
                verifyAnswered(lookup, sample.body);
        }
    }
}

void TestOperationSample::verifyAnswered(const DynamicLookup &lookup,
                                         const std::optional<JsonValue> &body)
{
    const QByteArray id = lookup.operationId.toUtf8();
    const char *name = id.constData();
    QVERIFY2(body, name);
    if (lookup.kind == DynamicLookup::Kind::Schema) {
        const JsonValue *schema = at(*body, lookup.value);
        QVERIFY2(schema && !schema->members().empty(), name);
        const bool isMap = lookup.value.endsWith(QStringLiteral("properties"));
        QVERIFY2(isMap || schema->find(QStringView(u"properties")), name);
        return;
    }
    const JsonValue *choices = at(*body, lookup.collection);
    QVERIFY2(choices && !choices->items().empty(), name);
    for (const JsonValue &choice : choices->items()) {
        QVERIFY2(at(choice, lookup.value), name);
        QVERIFY2(at(choice, lookup.title), name);
    }
}

QTEST_APPLESS_MAIN(TestOperationSample)
#include "tst_operationsample.moc"
