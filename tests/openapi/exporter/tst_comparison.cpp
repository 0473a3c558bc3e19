// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/comparison.h"

#include "openapi/bundled.h"
#include "tests/openapi/definitions.h"

#include <QtTest>

using namespace openapi;
using namespace openapi::exporter;
using Code = Change::Code;

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsChanges_data();
    void findsChanges();
    void findsNoneInTheSame();
    void survivesCycles();
    void comparesWithoutEnd();
};

namespace {

const QByteArray Base = R"({"swagger":"2.0","host":"a.example","info":{"title":"T","version":"1"},
"paths":{
"/t":{"post":{"operationId":"T","x-ms-trigger":"single","responses":{"201":{"description":"x"}},
"parameters":[{"name":"kind","in":"query","type":"string","enum":["a","b"]},
{"name":"body","in":"body","required":true,"schema":{"type":"object",
"properties":{"url":{"type":"string","x-ms-notification-url":true,"x-ms-visibility":"internal"},
"note":{"type":"string"}},"required":["url"]}}]},
"x-ms-notification-content":{"schema":{"type":"object","properties":{"id":{"type":"integer"},
"lines":{"type":"array","items":{"type":"object","properties":{"sum":{"type":"number"}}}}}}}},
"/o":{"get":{"operationId":"O","parameters":[{"name":"n","in":"query","type":"integer"}],
"responses":{"200":{"description":"x","schema":{"type":"object","properties":{
"at":{"type":"string","format":"date-time"}}}}}}}}})";

QString written(const Changes &changes)
{
    QStringList lines;
    for (const Change &change : changes)
        lines.append(QString::number(int(change.code)) + u' ' + change.args.join(u' '));
    return lines.join(u'\n');
}

} // namespace

void TestComparison::findsChanges_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("present");
    QTest::addColumn<int>("code"); // -1: nothing that matters
    QTest::addColumn<QString>("args");
    QTest::addColumn<bool>("breaking");
    const auto row = [](const char *name, const char *old, const char *present, Code code,
                        const char *args, bool breaking) {
        QTest::newRow(name) << QByteArray(old) << QByteArray(present) << int(code)
                            << QString::fromLatin1(args) << breaking;
    };
    const auto same = [](const char *name, const char *old, const char *present) {
        QTest::newRow(name) << QByteArray(old) << QByteArray(present) << -1 << QString() << false;
    };
    row("host", "a.example", "b.example", Code::HostChanged, "a.example b.example", false);
    row("security", R"("paths":)", R"("securityDefinitions":{"b":{"type":"basic"}},"paths":)",
        Code::SecurityChanged, "", true);
    row("no trigger any more", R"("x-ms-notification-url":true,)", "", Code::TriggerKindChanged,
        "T", true);
    row("input gone", R"("note":{"type":"string"})", R"("x":{"type":"string"})", Code::InputRemoved,
        "T body/note", true);
    row("input is new", R"("note":{)", R"("more":{"type":"string"},"note":{)", Code::InputAdded,
        "T body/more", false);
    row("required input is new", R"("note":{"type":"string"}},"required":["url"])",
        R"("note":{"type":"string"},"x":{"type":"string"}},"required":["url","x"])",
        Code::InputRequired, "T body/x", true);
    row("input has become required", R"("required":["url"])", R"("required":["url","note"])",
        Code::InputRequired, "T body/note", true);
    row("input type", R"("note":{"type":"string"})", R"("note":{"type":"integer"})",
        Code::InputTypeChanged, "T body/note string integer", true);
    row("parameter type", R"("name":"n","in":"query","type":"integer")",
        R"("name":"n","in":"query","type":"boolean")", Code::InputTypeChanged,
        "O n integer boolean", true);
    row("parameter is new", R"("parameters":[{"name":"n")",
        R"("parameters":[{"name":"m","in":"query","required":true,"type":"string"},{"name":"n")",
        Code::InputRequired, "O m", true);
    row("value gone", R"(["a","b"])", R"(["a","c"])", Code::InputValueRemoved, "T kind b", true);
    row("payload property gone", R"("id":{"type":"integer"},)", "", Code::OutputRemoved, "T id",
        true);
    row("payload property is new", R"("id":{)", R"("more":{"type":"string"},"id":{)",
        Code::OutputAdded, "T more", false);
    row("payload type", R"("id":{"type":"integer"})", R"("id":{"type":"string"})",
        Code::OutputTypeChanged, "T id integer string", true);
    row("deep in the payload", R"("sum":{"type":"number"})", R"("sum":{"type":"string"})",
        Code::OutputTypeChanged, "T lines[]/sum number string", true);
    row("answer's format", R"("format":"date-time")", R"("format":"date")", Code::OutputTypeChanged,
        "O at string date-time string date", true);
    row("answer became wider", R"("id":{"type":"integer"})", R"("id":{"type":"number"})",
        Code::OutputTypeChanged, "T id integer number", true);
    same("input became wider", R"("in":"query","type":"integer")",
         R"("in":"query","type":"number")");
    same("internal input with a default is required",
         R"("note":{"type":"string"}},"required":["url"])",
         R"("note":{"type":"string","x-ms-visibility":"internal","default":"x"}},)"
         R"("required":["url","note"])");
    same("title", R"("title":"T")", R"("title":"U")");
    same("path", R"("/o":)", R"("/other":)");
}

void TestComparison::findsChanges()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, present);
    QFETCH(int, code);
    QFETCH(QString, args);
    QFETCH(bool, breaking);
    QByteArray text = Base;
    QVERIFY(text.contains(old));
    text.replace(text.indexOf(old), old.size(), present);
    const Changes changes = compare(*definitions::read(Base), *definitions::read(text));
    QCOMPARE(hasBreaking(changes), breaking);
    if (code < 0) {
        QCOMPARE(written(changes), QString());
        return;
    }
    const QString expected = QString::number(code) + u' ' + args;
    QVERIFY2(written(changes).split(u'\n').contains(expected), qPrintable(written(changes)));
}

void TestComparison::findsNoneInTheSame()
{
    for (const QByteArray &text : {Base, bundledDefinition()})
        QVERIFY(compare(*definitions::read(text), *definitions::read(text)).empty());
    const Changes gone = compare(*definitions::read(Base), *definitions::read("{}"));
    QVERIFY(
        written(gone).contains(QString::number(int(Code::TriggerRemoved)) + QLatin1String(" T")));
    QVERIFY(
        written(gone).contains(QString::number(int(Code::OperationRemoved)) + QLatin1String(" O")));
    const Changes come = compare(*definitions::read("{}"), *definitions::read(Base));
    QVERIFY(!hasBreaking(come));
    QCOMPARE(int(come.size()), 3); // the host, too
}

void TestComparison::survivesCycles()
{
    const QByteArray schema = R"({"$ref":"#/definitions/Node"})";
    const auto with = [&schema](const char *type) {
        return definitions::withBody(schema, R"("Node":{"type":"object","properties":{"next":)"
                                             R"({"$ref":"#/definitions/Node"},"v":{"type":")"
                                                 + QByteArray(type) + R"("}}})");
    };
    const Changes changes = compare(*with("string"), *with("integer"));
    QCOMPARE(int(changes.size()), 1);
    QCOMPARE(changes.front().code, Code::InputTypeChanged);
}

/// A hostile document must not make more changes than anybody could read.
void TestComparison::comparesWithoutEnd()
{
    QByteArray properties;
    for (int i = 0; i < 10'000; ++i)
        properties += (i > 0 ? ",\"p" : "\"p") + QByteArray::number(i) + "\":{\"type\":\"string\"}";
    const QByteArray full = R"({"type":"object","properties":{)" + properties + "}}";
    const Changes changes = compare(*definitions::withBody(full),
                                    *definitions::withBody(R"({"type":"object"})"));
    QVERIFY(changes.size() > 1'000);
    QVERIFY(changes.size() < 5'000);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
