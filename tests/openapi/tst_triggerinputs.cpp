// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/payload.h"
#include "openapi/triggerinputs.h"
#include "tests/openapi/definitions.h"

#include <QtTest>

using namespace openapi;

class TestTriggerInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatUsersFillIn();
    void asksForNothing_data();
    void asksForNothing();
    void forgetsExamplesThatHoldMore();
    void endsAtCircles();
    void completesTheBody_data();
    void completesTheBody();
    void completesNoCircle();
    void knowsInputHeaders();
};

namespace {

DefinitionPtr withOperation(const QByteArray &parameters, const QByteArray &schemas = {})
{
    const QByteArray path = "\"/hooks/{store}\":{\"post\":{\"operationId\":\"Subscribe\","
                            "\"x-ms-trigger\":\"batch\",\"responses\":{},\"parameters\":[";
    return definitions::read(definitions::document(path + parameters + "]}}", schemas));
}

QByteArray body(const QByteArray &schema)
{
    return "{\"name\":\"body\",\"in\":\"body\",\"schema\":" + schema + '}';
}

const QByteArray Url = "\"url\":{\"type\":\"string\",\"x-ms-notification-url\":true,"
                       "\"x-ms-visibility\":\"internal\"}";
const QByteArray Kind = "\"kind\":{\"type\":\"string\",\"default\":\"a\","
                        "\"x-ms-visibility\":\"internal\"}";

TriggerInputs inputsOf(const DefinitionPtr &definition)
{
    return triggerInputs(*definition, definition->operations.front());
}

} // namespace

void TestTriggerInputs::asksForWhatUsersFillIn()
{
    const DefinitionPtr definition = withOperation(
        "{\"name\":\"store\",\"in\":\"path\",\"required\":true,\"type\":\"string\"},"
        "{\"name\":\"kind\",\"in\":\"query\",\"type\":\"string\"},"
        "{\"name\":\"v\",\"in\":\"query\",\"type\":\"string\",\"x-ms-visibility\":\"internal\"},"
        "{\"name\":\"tenant\",\"in\":\"header\",\"type\":\"integer\"},"
        "{\"name\":\"Content-Type\",\"in\":\"header\",\"type\":\"string\"},"
        + body("{\"type\":\"object\",\"required\":[\"size\"],\"properties\":{" + Url + ',' + Kind
               + ",\"size\":{\"type\":\"integer\"},\"id\":{\"type\":\"string\",\"readOnly\":true},"
                 "\"config\":{\"type\":\"object\",\"properties\":{"
               + Kind
               + "}},\"lines\":{\"type\":\"array\",\"items\":{\"type\":\"object\","
                 "\"properties\":{\"name\":{\"type\":\"string\"},"
               + Kind + "}}}}}"));
    const TriggerInputs inputs = triggerInputs(*definition, definition->operations.front(),
                                               {QStringLiteral("P"), {}, {}, QStringLiteral("B")});
    QCOMPARE(samplePayload(*inputs.definition, inputs.schema).toJson(),
             QByteArray("{\"path\":{\"store\":\"store\"},\"query\":{\"kind\":\"kind\"},"
                        "\"header\":{\"tenant\":1},"
                        "\"body\":{\"size\":1,\"lines\":[{\"name\":\"name\"}]}}"));
    const Schema &root = *inputs.definition->schema(inputs.schema);
    const Schema &path = *inputs.definition->schema(root.properties.front().schema);
    const Schema &values = *inputs.definition->schema(root.properties.back().schema);
    QCOMPARE(path.label(QStringLiteral("path")), QStringLiteral("P"));
    QVERIFY(path.properties.front().required);
    QCOMPARE(values.label(QStringLiteral("body")), QStringLiteral("B"));
    QVERIFY(values.properties.front().required);
}

void TestTriggerInputs::asksForNothing_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::newRow("no parameter") << QByteArray();
    QTest::newRow("callback alone") << body("{\"type\":\"object\",\"properties\":{" + Url + "}}");
    QTest::newRow("internal values")
        << body("{\"type\":\"object\",\"properties\":{" + Url + ',' + Kind + "}}");
    QTest::newRow("callback in a group") << body(
        "{\"type\":\"object\",\"properties\":{\"hook\":{\"type\":\"object\",\"properties\":{" + Url
        + "}}}}");
    QTest::newRow("broken body") << body("7");
    QTest::newRow("headers of the request itself")
        << QByteArray("{\"name\":\"HOST\",\"in\":\"header\",\"type\":\"string\"}");
}

void TestTriggerInputs::asksForNothing()
{
    QFETCH(QByteArray, parameters);
    QVERIFY(inputsOf(withOperation(parameters)).isEmpty());
}

void TestTriggerInputs::forgetsExamplesThatHoldMore()
{
    const DefinitionPtr definition = withOperation(
        body("{\"type\":\"object\",\"example\":{\"url\":\"http://elsewhere\",\"size\":3},"
             "\"properties\":{"
             + Url + ",\"size\":{\"type\":\"integer\",\"example\":4}}}"));
    const TriggerInputs inputs = inputsOf(definition);
    QCOMPARE(samplePayload(*inputs.definition, inputs.schema).toJson(),
             QByteArray("{\"body\":{\"size\":4}}"));
}

void TestTriggerInputs::endsAtCircles()
{
    const TriggerInputs inputs = inputsOf(withOperation(
        body("{\"$ref\":\"#/definitions/A\"}"),
        "\"A\":{\"properties\":{\"a\":{\"$ref\":\"#/definitions/A\"},\"b\":{\"type\":\"string\"},"
            + Url + "}}"));
    const Schema &body = *inputs.definition->schema(
        inputs.definition->schema(inputs.schema)->properties.front().schema);
    QCOMPARE(body.properties.size(), size_t(2));
    QVERIFY(inputs.definition->schema(body.properties.front().schema)->property(u"b"));
}

void TestTriggerInputs::completesTheBody_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray flat = "{\"type\":\"object\",\"properties\":{" + Url + ',' + Kind
                            + ",\"size\":{\"type\":\"integer\"}}}";
    QTest::newRow("internal default")
        << flat << QByteArray("{\"size\":9}") << QByteArray("{\"kind\":\"a\",\"size\":9}");
    QTest::newRow("nothing given") << flat << QByteArray("null") << QByteArray("{\"kind\":\"a\"}");
    QTest::newRow("unknown stays") << flat << QByteArray("{\"more\":[1.50]}")
                                   << QByteArray("{\"kind\":\"a\",\"more\":[1.50]}");
    QTest::newRow("items") << QByteArray(
        "{\"properties\":{\"l\":{\"type\":\"array\",\"items\":" + flat + "}}}")
                           << QByteArray("{\"l\":[{\"size\":1},2]}")
                           << QByteArray("{\"l\":[{\"kind\":\"a\",\"size\":1},2]}");
    QTest::newRow("around the callback")
        << QByteArray("{\"properties\":{\"hook\":" + flat + "}}") << QByteArray("{}")
        << QByteArray("{\"hook\":{\"kind\":\"a\"}}");
    QTest::newRow("optional group stays out")
        << QByteArray("{\"properties\":{\"g\":{\"properties\":{" + Kind + "}}}}")
        << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("required group") << QByteArray(
        "{\"required\":[\"g\"],\"properties\":{\"g\":{\"properties\":{" + Kind + "}}}}")
                                    << QByteArray("{}") << QByteArray("{\"g\":{\"kind\":\"a\"}}");
    QTest::newRow("no object") << flat << QByteArray("7") << QByteArray("7");
}

void TestTriggerInputs::completesTheBody()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, expected);
    const DefinitionPtr definition = definitions::withBody(schema);
    QCOMPARE(
        completedBody(*definition, definition->operations.front().body, parseStrictJson(input).root)
            .toJson(),
        expected);
}

void TestTriggerInputs::completesNoCircle()
{
    const DefinitionPtr definition = definitions::withBody(
        "{\"$ref\":\"#/definitions/A\"}",
        "\"A\":{\"required\":[\"a\",\"b\"],\"properties\":{\"a\":{\"$ref\":\"#/definitions/A\"},"
        "\"b\":{\"$ref\":\"#/definitions/A\"},"
            + Kind + "}}");
    const JsonValue made = completedBody(*definition, definition->operations.front().body, {});
    QVERIFY(made.find(u"a"));
    QVERIFY(made.toJson().size() < 1'000'000);
}

void TestTriggerInputs::knowsInputHeaders()
{
    QVERIFY(isInputHeader(QStringLiteral("x-tenant")));
    QVERIFY(!isInputHeader(QStringLiteral("Transfer-Encoding")));
    QVERIFY(!isInputHeader(QStringLiteral("content-type")));
}

QTEST_APPLESS_MAIN(TestTriggerInputs)
#include "tst_triggerinputs.moc"
