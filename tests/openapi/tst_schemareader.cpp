// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/openapi/definitions.h"

#include <QtTest>

using namespace openapi;
using Code = Diagnostic::Code;

class TestSchemaReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKeyword();
    void readsEnumNames();
    void dropsImpossibleEnumValues();
    void infersTypes();
    void sharesReferences();
    void letsSiblingsOverride();
    void mergesAllOf();
    void keepsPropertyOrder();
    void adoptsUnknownRequired();
    void reads_data();
    void reads();
    void diagnoses_data();
    void diagnoses();
    void survivesLongChains();
    void limitsMerging();
};

namespace {

const Schema &bodyOf(const DefinitionPtr &definition)
{
    return *definition->schema(definition->operations.front().body);
}

QString propertyNames(const Schema &schema)
{
    QStringList names;
    for (const Property &property : schema.properties)
        names.append(property.required ? property.name + u'!' : property.name);
    return names.join(u' ');
}

QByteArray bodyDocument(const QByteArray &schema, const QByteArray &schemas)
{
    QByteArray paths = "\"/x\":{\"post\":{\"operationId\":\"X\",\"responses\":{},\"parameters\":[{"
                       "\"name\":\"body\",\"in\":\"body\",\"schema\":";
    return definitions::document(paths.append(schema).append("}]}}"), schemas);
}

} // namespace

void TestSchemaReader::readsEveryKeyword()
{
    const DefinitionPtr definition = definitions::withBody(
        "{\"type\":\"number\",\"format\":\"double\",\"title\":\"T\",\"x-ms-summary\":\"S\","
        "\"description\":\"D\",\"x-ms-visibility\":\"advanced\",\"default\":1.50,\"example\":2,"
        "\"minimum\":1,\"maximum\":9,\"exclusiveMinimum\":true,\"exclusiveMaximum\":true,"
        "\"multipleOf\":0.5,\"minLength\":1,\"maxLength\":2,\"pattern\":\"p\",\"minItems\":3,"
        "\"maxItems\":4,\"uniqueItems\":true,\"x-nullable\":true,\"readOnly\":true,"
        "\"x-ms-dynamic-schema\":{}}");
    const Schema &schema = bodyOf(definition);
    QCOMPARE(schema.type, Schema::Type::Number);
    QCOMPARE(schema.format + schema.title + schema.summary + schema.description + schema.pattern,
             QStringLiteral("doubleTSDp"));
    QCOMPARE(schema.visibility, Visibility::Advanced);
    QCOMPARE(schema.defaultValue->numberText(), QByteArray("1.50"));
    QCOMPARE(schema.example->numberText(), QByteArray("2"));
    QCOMPARE(schema.minimum, std::optional(1.0));
    QCOMPARE(schema.maximum, std::optional(9.0));
    QCOMPARE(schema.multipleOf, std::optional(0.5));
    QCOMPARE(schema.minLength, std::optional(1));
    QCOMPARE(schema.maxLength, std::optional(2));
    QCOMPARE(schema.minItems, std::optional(3));
    QCOMPARE(schema.maxItems, std::optional(4));
    QVERIFY(schema.exclusiveMinimum && schema.exclusiveMaximum && schema.uniqueItems);
    QVERIFY(schema.nullable && schema.readOnly && schema.dynamic && !schema.notificationUrl);
    QCOMPARE(schema.pointer.toString(), QStringLiteral("/paths/~1x/post/parameters/0/schema"));
}

void TestSchemaReader::readsEnumNames()
{
    const Schema named = bodyOf(definitions::withBody(
        "{\"x-ms-enum-values\":[{\"value\":2,\"displayName\":\"deux\"},{\"value\":\"x\"}],"
        "\"enum\":[1,2,\"x\"]}"));
    QCOMPARE(named.enumNames.join(u' '), QStringLiteral("1 deux x"));
    const Schema alone = bodyOf(
        definitions::withBody("{\"x-ms-enum-values\":[{\"value\":\"a\",\"displayName\":\"A\"}]}"));
    QCOMPARE(alone.enumValues.size(), size_t(1));
    QCOMPARE(alone.enumNames, QStringList{QStringLiteral("A")});
    QVERIFY(bodyOf(definitions::withBody("{\"enum\":[1]}")).enumNames.isEmpty());
}

void TestSchemaReader::dropsImpossibleEnumValues()
{
    const Schema schema = bodyOf(definitions::withBody(
        "{\"type\":\"integer\",\"enum\":[\"1\",2.0,null],\"x-ms-enum-values\":[{\"value\":2.0,"
        "\"displayName\":\"deux\"}]}"));
    QCOMPARE(schema.enumValues.size(), size_t(1));
    QCOMPARE(schema.enumNames, QStringList{QStringLiteral("deux")});
}

void TestSchemaReader::infersTypes()
{
    QCOMPARE(bodyOf(definitions::withBody("{}")).type, Schema::Type::Any);
    QCOMPARE(bodyOf(definitions::withBody("{\"properties\":{\"a\":{}}}")).type,
             Schema::Type::Object);
    QCOMPARE(bodyOf(definitions::withBody("{\"items\":{}}")).type, Schema::Type::Array);
    const Schema list = bodyOf(definitions::withBody("{\"type\":[\"null\",\"integer\"]}"));
    QCOMPARE(list.type, Schema::Type::Integer);
    QVERIFY(list.nullable);
}

void TestSchemaReader::sharesReferences()
{
    const DefinitionPtr definition = definitions::withBody(
        "{\"properties\":{\"a\":{\"$ref\":\"#/definitions/N~1o%20de\"},\"b\":{\"$ref\":"
        "\"#/definitions/N~1o%20de\"},\"c\":{\"$ref\":\"#/definitions/Alias\"}}}",
        "\"N/o de\":{\"properties\":{\"next\":{\"$ref\":\"#/definitions/N~1o de\"}}},"
        "\"Alias\":{\"$ref\":\"#/definitions/N~1o de\"}");
    const Schema &body = bodyOf(definition);
    const SchemaIndex node = body.properties[0].schema;
    QCOMPARE(body.properties[1].schema, node);
    QCOMPARE(body.properties[2].schema, node);
    QCOMPARE(definition->schema(node)->properties.front().schema, node);
    QCOMPARE(definition->schema(node)->referenceName, QStringLiteral("N/o de"));
}

void TestSchemaReader::letsSiblingsOverride()
{
    const DefinitionPtr definition = definitions::withBody(
        "{\"properties\":{\"a\":{\"$ref\":\"#/definitions/D\",\"x-ms-summary\":\"ici\"},"
        "\"b\":{\"$ref\":\"#/definitions/D\"}}}",
        "\"D\":{\"type\":\"string\",\"x-ms-summary\":\"ailleurs\",\"maxLength\":3}");
    const Schema &sibling = *definition->schema(bodyOf(definition).properties[0].schema);
    QCOMPARE(sibling.summary, QStringLiteral("ici"));
    QCOMPARE(sibling.type, Schema::Type::String);
    QCOMPARE(sibling.maxLength, std::optional(3));
    QCOMPARE(sibling.referenceName, QStringLiteral("D"));
    QCOMPARE(definition->schema(bodyOf(definition).properties[1].schema)->summary,
             QStringLiteral("ailleurs"));
}

void TestSchemaReader::mergesAllOf()
{
    const DefinitionPtr definition = definitions::withBody(
        "{\"allOf\":[{\"$ref\":\"#/definitions/Base\"},{\"required\":[\"b\"],\"properties\":{"
        "\"b\":{\"type\":\"integer\"}}}],\"required\":[\"a\"],\"properties\":{\"c\":{}},"
        "\"description\":\"own\"}",
        "\"Base\":{\"description\":\"base\",\"title\":\"Base\",\"additionalProperties\":false,"
        "\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{}}}");
    const Schema &schema = bodyOf(definition);
    QCOMPARE(propertyNames(schema), QStringLiteral("a! b! c"));
    QCOMPARE(definition->schema(schema.property(u"b")->schema)->type, Schema::Type::Integer);
    QCOMPARE(schema.title + schema.description, QStringLiteral("Baseown"));
    QCOMPARE(schema.additional, Schema::Additional::Forbidden);
    QVERIFY(schema.referenceName.isEmpty());
    QCOMPARE(schema.type, Schema::Type::Object);
}

void TestSchemaReader::keepsPropertyOrder()
{
    QCOMPARE(propertyNames(bodyOf(definitions::withBody(
                 "{\"properties\":{\"z\":{},\"a\":{},\"m\":{}},\"required\":[\"a\"]}"))),
             QStringLiteral("z a! m"));
}

void TestSchemaReader::adoptsUnknownRequired()
{
    const DefinitionPtr definition = definitions::withBody(
        "{\"properties\":{\"a\":{}},\"required\":[\"b\"]}");
    QCOMPARE(propertyNames(bodyOf(definition)), QStringLiteral("a b!"));
    QCOMPARE(definition->schema(bodyOf(definition).properties[1].schema)->type, Schema::Type::Any);
}

void TestSchemaReader::reads_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<int>("additional");
    using Additional = Schema::Additional;
    const auto row = [](const char *schema, Additional additional) {
        QTest::newRow(schema) << QByteArray(schema) << int(additional);
    };
    row("{}", Additional::Unspecified);
    row("{\"additionalProperties\":true}", Additional::Allowed);
    row("{\"additionalProperties\":false}", Additional::Forbidden);
    row("{\"additionalProperties\":{}}", Additional::Typed);
    row("{\"additionalProperties\":3}", Additional::Unspecified);
}

void TestSchemaReader::reads()
{
    QFETCH(QByteArray, schema);
    QFETCH(int, additional);
    QCOMPARE(int(bodyOf(definitions::withBody(schema)).additional), additional);
}

void TestSchemaReader::diagnoses_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("args");
    const auto row = [](const char *schema, Code code, const char *pointer, const char *args) {
        QTest::newRow(schema) << QByteArray(schema) << int(code) << QString::fromLatin1(pointer)
                              << QString::fromLatin1(args);
    };
    row("[]", Code::PartMistyped, "", "schema object");
    row("{\"$ref\":\"#/definitions/None\"}", Code::ReferenceNotFound, "/$ref",
        "#/definitions/None");
    row("{\"$ref\":\"#/parameters/D\"}", Code::ReferenceNotFound, "/$ref", "#/parameters/D");
    row("{\"$ref\":\"other.json\"}", Code::ReferenceNotFound, "/$ref", "other.json");
    row("{\"$ref\":\"#/definitions\"}", Code::ReferenceNotFound, "/$ref", "#/definitions");
    row("{\"type\":\"Integer\"}", Code::WrongCaseValue, "/type", "Integer integer");
    row("{\"type\":\"money\"}", Code::PartMistyped, "/type",
        "type null|boolean|integer|number|string|array|object|file");
    row("{\"type\":3}", Code::PartMistyped, "/type", "type string");
    row("{\"x-ms-visibility\":\"Internal\"}", Code::WrongCaseValue, "/x-ms-visibility",
        "Internal internal");
    row("{\"title\":[]}", Code::PartMistyped, "/title", "title string");
    row("{\"maxLength\":\"3\"}", Code::PartMistyped, "/maxLength", "maxLength number");
    row("{\"type\":\"integer\",\"enum\":[\"1\",2]}", Code::PartMistyped, "/enum", "enum integer");
    row("{\"enum\":{}}", Code::PartMistyped, "/enum", "enum array");
    row("{\"x-ms-enum-values\":3}", Code::PartMistyped, "/x-ms-enum-values",
        "x-ms-enum-values array");
    row("{\"properties\":[]}", Code::PartMistyped, "/properties", "properties object");
    row("{\"properties\":{\"a\":true}}", Code::PartMistyped, "/properties/a", "a object");
    row("{\"required\":true}", Code::PartMistyped, "/required", "required array");
    row("{\"required\":[1]}", Code::PartMistyped, "/required/0", "0 string");
    row("{\"items\":[{}]}", Code::PartMistyped, "/items", "items object");
    row("{\"allOf\":{}}", Code::PartMistyped, "/allOf", "allOf array");
    row("{\"allOf\":[1]}", Code::PartMistyped, "/allOf/0", "0 object");
    row("{\"x-ms-notification-url\":\"true\"}", Code::PartMistyped, "/x-ms-notification-url",
        "x-ms-notification-url boolean");
}

void TestSchemaReader::diagnoses()
{
    QFETCH(QByteArray, schema);
    QFETCH(int, code);
    QFETCH(QString, pointer);
    QFETCH(QString, args);
    const ReadResult result = read(Document(bodyDocument(schema, "\"D\":{}")));
    const QString base = QStringLiteral("/paths/~1x/post/parameters/0/schema");
    const auto found = std::find_if(
        result.diagnostics.begin(), result.diagnostics.end(),
        [code](const Diagnostic &diagnostic) { return int(diagnostic.code) == code; });
    QVERIFY(found != result.diagnostics.end());
    QCOMPARE(found->pointer.toString(), base + pointer);
    QCOMPARE(found->args.join(u' '), args);
    QCOMPARE(found->line, 1);
    QVERIFY(found->column > 1);
}

void TestSchemaReader::survivesLongChains()
{
    const int length = 5'000;
    QByteArray references;
    QByteArray bases;
    QByteArray items;
    for (int i = 0; i < length; ++i) {
        const QByteArray next = QByteArray::number((i + 1) % length);
        const QByteArray name = "\"D" + QByteArray::number(i) + "\":";
        const QByteArray reference = "{\"$ref\":\"#/definitions/D" + next + "\"}";
        references += "," + name + reference;
        bases += "," + name + "{\"allOf\":[" + reference + "]}";
        items += "," + name + "{\"items\":" + reference + "}";
    }
    for (const QByteArray &schemas : {references, bases, items}) {
        QElapsedTimer timer;
        timer.start();
        const ReadResult result = read(
            Document(bodyDocument("{\"$ref\":\"#/definitions/D0\"}", schemas.mid(1))));
        QCOMPARE(hasErrors(result.diagnostics), schemas != items);
        QVERIFY(timer.elapsed() < 10'000);
    }
}

void TestSchemaReader::limitsMerging()
{
    QByteArray properties;
    for (int i = 0; i < 1000; ++i)
        properties += ",\"p" + QByteArray::number(i) + "\":{}";
    QByteArray schemas = "\"Base\":{\"properties\":{" + properties.mid(1) + "}}";
    for (int i = 0; i < 2000; ++i)
        schemas += ",\"D" + QByteArray::number(i)
                   + "\":{\"allOf\":[{\"$ref\":\"#/definitions/Base\"}]}";
    const ReadResult result = read(Document(bodyDocument("{}", schemas)));
    QVERIFY(hasErrors(result.diagnostics));
    size_t total = 0;
    for (const Schema &schema : result.definition->schemas)
        total += schema.properties.size();
    QVERIFY(total < 1'000'000);
}

QTEST_APPLESS_MAIN(TestSchemaReader)
#include "tst_schemareader.moc"
