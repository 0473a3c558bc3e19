// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/openapi/definitions.h"
#include "openapi/payload.h"

#include <QtTest>

using namespace openapi;
using Code = Diagnostic::Code;

class TestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void samplesOfCirclesEnd();
    void samplesOfSharedSchemasEnd();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void addressesErrors();
    void endsBadPatterns();
    void limitsItsReport();
    void ignoresUnknownSchemas();
};

namespace {

QByteArray sampleOf(const QByteArray &schema, const QByteArray &schemas = {})
{
    const DefinitionPtr definition = definitions::withBody(schema, schemas);
    return samplePayload(*definition, definition->operations.front().body).toJson();
}

Diagnostics errorsOf(const QByteArray &schema, const QByteArray &json,
                     const QByteArray &schemas = {})
{
    const DefinitionPtr definition = definitions::withBody(schema, schemas);
    return validatePayload(*definition, definition->operations.front().body, parseJson(json).root);
}

} // namespace

void TestPayload::samples_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *schema, const char *json) {
        QTest::newRow(schema) << QByteArray(schema) << QByteArray(json);
    };
    row("{}", "{}");
    row("{\"type\":\"integer\"}", "1");
    row("{\"type\":\"integer\",\"minimum\":10}", "10");
    row("{\"type\":\"integer\",\"minimum\":10,\"exclusiveMinimum\":true}", "11");
    row("{\"type\":\"integer\",\"maximum\":-3}", "-3");
    row("{\"type\":\"integer\",\"multipleOf\":5}", "5");
    row("{\"type\":\"number\"}", "9.5");
    row("{\"type\":\"boolean\"}", "true");
    row("{\"type\":\"null\"}", "null");
    row("{\"type\":\"string\",\"title\":\"Nom\"}", "\"Nom\"");
    row("{\"type\":\"string\",\"title\":\"Nom\",\"x-ms-summary\":\"Client\"}", "\"Client\"");
    row("{\"type\":\"string\",\"title\":\"Nom\",\"minLength\":7}", "\"NomNomN\"");
    row("{\"type\":\"string\",\"title\":\"Nom\",\"maxLength\":2}", "\"No\"");
    row("{\"type\":\"string\",\"pattern\":\"^[0-9]{5}$\"}", "\"12345\"");
    row("{\"type\":\"string\",\"format\":\"date-time\"}", "\"2026-03-16T09:30:00Z\"");
    row("{\"type\":\"string\",\"format\":\"date-time\",\"minLength\":24}",
        "\"2026-03-16T09:30:00.000Z\"");
    row("{\"type\":\"string\",\"format\":\"date-time\",\"minLength\":21}",
        "\"2026-03-16T09:30:00.0Z\"");
    row("{\"type\":\"string\",\"example\":\"a\",\"default\":\"b\"}", "\"a\"");
    row("{\"type\":\"string\",\"example\":\"a\",\"default\":\"b\",\"x-ms-visibility\":"
        "\"internal\"}",
        "\"b\"");
    row("{\"type\":\"string\",\"enum\":[\"a\",\"b\"]}", "\"a\"");
    row("{\"type\":\"string\",\"enum\":[\"a\",\"b\"],\"default\":\"b\"}", "\"b\"");
    row("{\"type\":\"string\",\"default\":\"b\",\"example\":\"c\"}", "\"c\"");
    row("{\"type\":\"integer\",\"default\":7,\"example\":\"seven\"}", "7");
    row("{\"type\":\"array\"}", "[]");
    row("{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"minItems\":3}", "[1,1,1]");
    row("{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"maxItems\":0}", "[]");
    row("{\"properties\":{\"z\":{\"type\":\"string\"},\"a\":{\"type\":\"string\","
        "\"x-ms-summary\":\"Prix\"}}}",
        "{\"z\":\"z\",\"a\":\"Prix\"}");
    for (const char *format : {"date", "uuid", "email", "uri", "byte", "binary", "password"})
        QTest::newRow(format) << QByteArray("{\"type\":\"string\",\"format\":\"")
                                     + QByteArray(format) + QByteArray("\"}")
                              << QByteArray();
    for (const char *format : {"int32", "int64", "double", "float"})
        QTest::newRow(format) << QByteArray("{\"type\":\"number\",\"format\":\"")
                                     + QByteArray(format) + QByteArray("\"}")
                              << QByteArray();
}

void TestPayload::samples()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, json);
    const QByteArray sample = sampleOf(schema);
    if (!json.isEmpty())
        QCOMPARE(sample, json);
    QCOMPARE(sampleOf(schema), sample);
    const bool impossible = schema.contains("int32") || schema.contains("int64");
    QVERIFY(impossible || errorsOf(schema, sample).empty());
}

void TestPayload::samplesOfCirclesEnd()
{
    const QByteArray person =
        "\"P\":{\"properties\":{\"name\":{\"type\":\"string\"},\"boss\":{\"$ref\":"
        "\"#/definitions/P\"},\"team\":{\"type\":\"array\",\"items\":{\"$ref\":"
        "\"#/definitions/P\"}}}}";
    QCOMPARE(sampleOf("{\"$ref\":\"#/definitions/P\"}", person),
             QByteArray("{\"name\":\"name\",\"team\":[]}"));
}

void TestPayload::samplesOfSharedSchemasEnd()
{
    QByteArray schemas = "\"D0\":{\"type\":\"string\"}";
    for (int i = 1; i < 30; ++i) {
        const QByteArray lower = "{\"$ref\":\"#/definitions/D" + QByteArray::number(i - 1) + "\"}";
        schemas += ",\"D" + QByteArray::number(i) + "\":{\"properties\":{\"a\":" + lower
                   + ",\"b\":" + lower + "}}";
    }
    QVERIFY(sampleOf("{\"$ref\":\"#/definitions/D29\"}", schemas).size() < 500'000);
}

void TestPayload::accepts_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *schema, std::initializer_list<const char *> values) {
        for (const char *json : values)
            QTest::addRow("%s %s", json, schema) << QByteArray(schema) << QByteArray(json);
    };
    row("{}", {"null", "1", "[]", "{\"a\":1}"});
    row("{\"type\":\"integer\"}", {"0", "-5", "3.0", "3e2", "99999999999999999999"});
    row("{\"type\":\"integer\",\"format\":\"int32\"}", {"2147483647", "-2147483648", "2.0"});
    row("{\"type\":\"integer\",\"format\":\"int64\"}",
        {"9223372036854775807", "-9223372036854775808"});
    row("{\"type\":\"number\",\"format\":\"double\"}", {"0.1", "-1e308", "5"});
    row("{\"type\":\"string\",\"x-nullable\":true}", {"null", "\"\""});
    row("{\"type\":\"string\",\"minLength\":2,\"maxLength\":2}",
        {"\"ab\"", "\"\xF0\x9F\x98\x80\xC3\xA9\""});
    row("{\"type\":\"string\",\"pattern\":\"b\"}", {"\"abc\""});
    row("{\"type\":\"string\",\"pattern\":\"(unclosed\"}", {"\"abc\""});
    row("{\"type\":\"string\",\"format\":\"date-time\"}",
        {"\"2026-02-28T23:59:60Z\"", "\"2026-02-28t00:00:00.123456+05:30\""});
    row("{\"type\":\"string\",\"format\":\"date\"}", {"\"2024-02-29\""});
    row("{\"type\":\"string\",\"format\":\"unheard-of\"}", {"\"x\""});
    row("{\"enum\":[1,\"a\",null]}", {"1", "1.0", "\"a\"", "null"});
    row("{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"minItems\":1,\"uniqueItems\":true}",
        {"[1]", "[1,2]"});
    row("{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"integer\"}}}",
        {"{\"a\":1}", "{\"a\":1,\"more\":null}", "{\"a\":\"x\",\"a\":1}"});
    row("{\"additionalProperties\":{\"type\":\"integer\"}}", {"{\"x\":1}"});
    row("{\"minimum\":1,\"maximum\":2}", {"1", "2", "1.5", "\"text\""});
}

void TestPayload::accepts()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, json);
    QVERIFY(errorsOf(schema, json).empty());
}

void TestPayload::refuses_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("args");
    const auto row = [](const char *schema, const char *json, Code code, const char *args) {
        QTest::addRow("%s %s", json, schema)
            << QByteArray(schema) << QByteArray(json) << int(code) << QString::fromLatin1(args);
    };
    row("{\"type\":\"integer\"}", "1.5", Code::ValueMistyped, "integer number");
    row("{\"type\":\"integer\"}", "\"1\"", Code::ValueMistyped, "integer string");
    row("{\"type\":\"string\"}", "null", Code::ValueMistyped, "string null");
    row("{\"type\":\"boolean\"}", "0", Code::ValueMistyped, "boolean number");
    row("{\"type\":\"object\"}", "[]", Code::ValueMistyped, "object array");
    row("{\"type\":\"array\"}", "{}", Code::ValueMistyped, "array object");
    row("{\"format\":\"int32\"}", "2147483648", Code::ValueOutOfFormatRange, "int32");
    row("{\"format\":\"int64\"}", "9223372036854775808", Code::ValueOutOfFormatRange, "int64");
    row("{\"format\":\"float\"}", "1e39", Code::ValueOutOfFormatRange, "float");
    row("{\"format\":\"double\"}", "-1e999", Code::ValueOutOfFormatRange, "double");
    row("{\"minimum\":0.5}", "0.4", Code::ValueTooSmall, "0.5");
    row("{\"minimum\":1,\"exclusiveMinimum\":true}", "1", Code::ValueNotAbove, "1");
    row("{\"maximum\":1}", "1e999", Code::ValueTooLarge, "1");
    row("{\"maximum\":1,\"exclusiveMaximum\":true}", "1", Code::ValueNotBelow, "1");
    row("{\"multipleOf\":0.1}", "0.35", Code::ValueNotMultiple, "0.1");
    row("{\"multipleOf\":4}", "9007199254740993", Code::ValueNotMultiple, "4");
    row("{\"multipleOf\":4}", "1e0", Code::ValueNotMultiple, "4");
    row("{\"minLength\":2}", "\"\xF0\x9F\x98\x80\"", Code::ValueTooShort, "2");
    row("{\"maxLength\":1}", "\"ab\"", Code::ValueTooLong, "1");
    row("{\"pattern\":\"^a+$\"}", "\"ab\"", Code::ValuePatternMismatch, "^a+$");
    row("{\"enum\":[\"a\",2]}", "\"2\"", Code::ValueNotInEnum, "a 2");
    row("{\"format\":\"date-time\"}", "\"2026-02-29T10:00:00Z\"", Code::ValueFormatMismatch,
        "date-time");
    row("{\"format\":\"date-time\"}", "\"2026-02-28T10:00:00\"", Code::ValueFormatMismatch,
        "date-time");
    row("{\"format\":\"date\"}", "\"28/02/2026\"", Code::ValueFormatMismatch, "date");
    row("{\"format\":\"uuid\"}", "\"3f2b8c1e\"", Code::ValueFormatMismatch, "uuid");
    row("{\"format\":\"email\"}", "\"a b@c\"", Code::ValueFormatMismatch, "email");
    row("{\"format\":\"uri\"}", "\"www.example.com\"", Code::ValueFormatMismatch, "uri");
    row("{\"format\":\"byte\"}", "\"a*b\"", Code::ValueFormatMismatch, "byte");
    row("{\"minItems\":1}", "[]", Code::TooFewItems, "1");
    row("{\"maxItems\":1}", "[1,2]", Code::TooManyItems, "1");
    row("{\"uniqueItems\":true}", "[{\"a\":1},{\"a\": 1}]", Code::ItemsNotUnique, "");
    row("{\"items\":{\"type\":\"integer\"}}", "[1,\"2\"]", Code::ValueMistyped, "integer string");
    row("{\"required\":[\"a\"]}", "{\"b\":1}", Code::ValueMissing, "a");
    row("{\"additionalProperties\":false,\"properties\":{\"a\":{}}}", "{\"a\":1,\"b\":2}",
        Code::ValueUnknownProperty, "b");
    row("{\"additionalProperties\":{\"type\":\"string\"}}", "{\"b\":2}", Code::ValueMistyped,
        "string number");
}

void TestPayload::refuses()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, args);
    const Diagnostics errors = errorsOf(schema, json);
    QCOMPARE(errors.size(), size_t(1));
    QCOMPARE(int(errors.front().code), code);
    QCOMPARE(errors.front().args.join(u' '), args);
    QCOMPARE(errors.front().severity, Severity::Error);
}

void TestPayload::addressesErrors()
{
    const Diagnostics errors = errorsOf(
        "{\"required\":[\"id\"],\"properties\":{\"lines\":{\"type\":\"array\",\"items\":{"
        "\"properties\":{\"a/b\":{\"type\":\"integer\"}}}}},\"additionalProperties\":false}",
        "{\"lines\":[{},{\"a/b\":\"x\"}],\"extra\":1}");
    QStringList pointers;
    for (const Diagnostic &error : errors)
        pointers.append(error.pointer.toString());
    QCOMPARE(pointers.join(u' '), QStringLiteral("/id /lines/1/a~1b /extra"));
    QCOMPARE(errors[1].range, (TextRange{20, 23}));
}

void TestPayload::endsBadPatterns()
{
    const QByteArray json = '"' + QByteArray(5000, 'a') + "!\"";
    QElapsedTimer timer;
    timer.start();
    const Diagnostics errors = errorsOf("{\"type\":\"string\",\"pattern\":\"^(a+)+$\"}", json);
    QCOMPARE(errors.front().code, Code::ValuePatternMismatch);
    QVERIFY(timer.elapsed() < 2000);
}

void TestPayload::limitsItsReport()
{
    QByteArray json = "[";
    for (int i = 0; i < 100'000; ++i)
        json += "\"x\",";
    const Diagnostics errors = errorsOf("{\"items\":{\"type\":\"integer\"}}", json + "0]");
    QVERIFY(!errors.empty() && errors.size() <= 200);
}

void TestPayload::ignoresUnknownSchemas()
{
    const ConnectorDefinition definition;
    QVERIFY(validatePayload(definition, NoSchema, JsonValue::number(qint64(1))).empty());
    QVERIFY(validatePayload(definition, 7, JsonValue::null()).empty());
    QCOMPARE(samplePayload(definition, NoSchema).toJson(), QByteArray("{}"));
}

QTEST_APPLESS_MAIN(TestPayload)
#include "tst_payload.moc"
