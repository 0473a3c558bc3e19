// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/openapi/definitions.h"
#include "openapi/payloadtemplate.h"

#include <QtTest>

using namespace openapi;
using Code = Diagnostic::Code;

class TestPayloadTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void numbersWhereTheSchemaWantsThem_data();
    void numbersWhereTheSchemaWantsThem();
    void refusesUnknown_data();
    void refusesUnknown();
    void everyUuidIsNew();
    void keepsTheRest();
    void validates_data();
    void validates();
    void deepAndLong();
};

namespace {

TemplateValues values()
{
    TemplateValues values;
    values.now = QDateTime(QDate(2026, 3, 16), QTime(9, 30, 0, 250), Qt::UTC);
    values.uuid = [] { return QStringLiteral("U"); };
    values.number = 7;
    return values;
}

RenderedPayload rendered(const QByteArray &schema, const QByteArray &json)
{
    const DefinitionPtr definition = definitions::withBody(schema);
    return renderPayload(*definition, definition->operations.front().body, parseJson(json).root,
                         values());
}

QByteArray inQuotes(const QString &text)
{
    return JsonValue::string(text).toJson();
}

} // namespace

void TestPayloadTemplate::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(result);
    };
    row("", "");
    row("plain { } }} text", "plain { } }} text");
    row("{{n}}", "7");
    row("Order {{n}} of {{ n }}", "Order 7 of 7");
    row("é{{uuid}}é", "éUé");
    row("{{now}}", "2026-03-16T09:30:00.250Z");
    row("{{now:date}}", "2026-03-16");
    row("{{now:time}}", "09:30:00");
    row("{{now:unix}}", "1773653400");
    row("{{now+1h}}", "2026-03-16T10:30:00.250Z");
    row("{{now-90m}}", "2026-03-16T08:00:00.250Z");
    row("{{now+30s:time}}", "09:30:30");
    row("{{now-16d:date}}", "2026-02-28");
    row("{{now+1d:date}}", "2026-03-17");
    row("{{{{n}}", "{{n}}");
    row("{{{{{{{{", "{{{{");
    row("{{{{{{n}}", "{{7");
    row("{{n}}}}", "7}}");
    row("{n}", "{n}");
}

void TestPayloadTemplate::renders()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const RenderedPayload payload = rendered("{}", inQuotes(text));
    QCOMPARE(payload.value.toString(), result);
    QVERIFY(payload.unknown.empty());
    QCOMPARE(payload.changed, text != result);
}

void TestPayloadTemplate::numbersWhereTheSchemaWantsThem_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *schema, const char *json, const char *result) {
        QTest::newRow(json) << QByteArray(schema) << QByteArray(json) << QByteArray(result);
    };
    row(R"({"type":"integer"})", R"("{{n}}")", "7");
    row(R"({"type":"integer"})", R"("{{now:unix}}")", "1773653400");
    row(R"({"type":"integer"})", R"("{{n}} ")", R"("7 ")");
    row(R"({"type":"integer"})", R"("{{n}}{{n}}")", R"("77")");
    row(R"({"type":"integer"})", R"("{{uuid}}")", R"("U")");
    row(R"({"type":"string"})", R"(["{{n}}"])", R"(["7"])");
    row(R"({"type":"object","properties":{"a":{"type":"array","items":{"type":"number"}}}})",
        R"({"a":["{{n}}",1.50,"x"],"b":"{{n}}"})", R"({"a":[7,1.50,"x"],"b":"7"})");
    row(R"({"type":"object","additionalProperties":{"type":"integer"}})", R"({"{{n}}":"{{n}}"})",
        R"({"{{n}}":7})");
}

void TestPayloadTemplate::numbersWhereTheSchemaWantsThem()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, result);
    QCOMPARE(rendered(schema, json).value.toJson(), result);
}

void TestPayloadTemplate::refusesUnknown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("placeholder");
    const auto row = [](const char *text, const char *placeholder) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(placeholder);
    };
    row("{{}}", "{{}}");
    row("a {{name}} b", "{{name}}");
    row("{{N}}", "{{N}}");
    row("a {{n", "{{n");
    row("{{{n}}}", "{{{n}}");
    row("{{now+1}}", "{{now+1}}");
    row("{{now+1w}}", "{{now+1w}}");
    row("{{now:year}}", "{{now:year}}");
    row("{{now+999999999d}}", "{{now+999999999d}}");
    row("{{now-999999d}}", "{{now-999999d}}");
    row("{{now+99999999999999999999h}}", "{{now+99999999999999999999h}}");
}

void TestPayloadTemplate::refusesUnknown()
{
    QFETCH(QString, text);
    QFETCH(QString, placeholder);
    const RenderedPayload payload = rendered("{}", "{\"a\":[1," + inQuotes(text) + "]}");
    QCOMPARE(payload.unknown.size(), size_t(1));
    QCOMPARE(payload.unknown.front().code, Code::UnknownPlaceholder);
    QCOMPARE(payload.unknown.front().pointer.toString(), QStringLiteral("/a/1"));
    QCOMPARE(payload.unknown.front().args, QStringList{placeholder});
    QCOMPARE(payload.value.find(u"a")->items().at(1).toString(), text);
}

void TestPayloadTemplate::everyUuidIsNew()
{
    int made = 0;
    TemplateValues counting = values();
    counting.uuid = [&made] { return QString::number(++made); };
    const DefinitionPtr definition = definitions::withBody("{}");
    const JsonValue value = renderPayload(*definition, NoSchema,
                                          parseJson(R"(["{{uuid}}","{{uuid}} {{uuid}}"])").root,
                                          counting)
                                .value;
    QCOMPARE(value.toJson(), QByteArray(R"(["1","2 3"])"));
}

void TestPayloadTemplate::keepsTheRest()
{
    const QByteArray json = R"({"z":1.50,"a":[null,true,"é"],"z":{"b":9007199254740993}})";
    const RenderedPayload payload = rendered("{}", json);
    QCOMPARE(payload.value.toJson(), json);
    QVERIFY(!payload.changed);
}

void TestPayloadTemplate::validates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *json, const char *errors) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(errors);
    };
    row(R"({"count":"{{n}}","at":"{{now}}","id":"{{uuid}}"})", "");
    row(R"({"count":"{{uuid}}"})", "/count");
    row(R"({"count":"{{what}}"})", "/count");
    row(R"({"count":"{{n}}","at":"{{now:date}}"})", "/at");
    row(R"({"at":"{{nope}} {{nope}}"})", "/at /at /count");
}

void TestPayloadTemplate::validates()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, errors);
    const DefinitionPtr definition = definitions::withBody(
        R"({"type":"object","required":["count"],"properties":{"count":{"type":"integer"},)"
        R"("at":{"type":"string","format":"date-time"},"id":{"type":"string","format":"uuid"}}})");
    QStringList pointers;
    for (const Diagnostic &diagnostic :
         validateTemplate(*definition, definition->operations.front().body, parseJson(json).root))
        pointers.append(diagnostic.pointer.toString());
    QCOMPARE(pointers.join(u' '), errors);
}

void TestPayloadTemplate::deepAndLong()
{
    const QByteArray deep = QByteArray(250, '[') + "\"{{n}}\"" + QByteArray(250, ']');
    QCOMPARE(rendered("{}", deep).value.toJson(), QByteArray(deep).replace("{{n}}", "7"));
    const QString open = QStringLiteral("{{").repeated(200'001);
    QCOMPARE(rendered("{}", inQuotes(open)).unknown.size(), size_t(1));
    const QString many = QStringLiteral("{{x}}").repeated(20'000);
    QCOMPARE(rendered("{}", inQuotes(many)).value.toString(), many);
}

QTEST_APPLESS_MAIN(TestPayloadTemplate)
#include "tst_payloadtemplate.moc"
