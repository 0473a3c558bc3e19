// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/requestmarks.h"

#include "definitions.h"

#include <QtTest>

using namespace openapi;

class TestRequestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMarks();
    void tellsTriggersApart_data();
    void tellsTriggersApart();
    void policiesMayMakeThemAlike();
    void theReaderSaysSo();
    void endsWithHostileDocuments();
};

namespace {

QByteArray url()
{
    return R"("url":{"type":"string","x-ms-notification-url":true,"x-ms-visibility":"internal"})";
}

QByteArray body(const QByteArray &required, const QByteArray &properties)
{
    return R"({"name":"body","in":"body","schema":{"type":"object","required":[)" + required
           + "],\"properties\":{" + properties + "}}}";
}

QByteArray post(const QByteArray &path, const QByteArray &id, const QByteArray &parameters)
{
    return '"' + path + R"(":{"x-ms-notification-content":{"schema":{"type":"object"}},"post":{)"
           + R"("operationId":")" + id
           + R"(","x-ms-trigger":"single","responses":{},"parameters":[)" + parameters + "]}}";
}

QByteArray constant(const QByteArray &value)
{
    return "\"type\":{\"type\":\"string\",\"x-ms-visibility\":\"internal\",\"default\":\"" + value
           + "\"}";
}

/// The two operations share verb and shape of path; the document's checks would not allow that for
/// their paths to be the same.
DefinitionPtr two(const QByteArray &one, const QByteArray &other)
{
    return definitions::read(
        definitions::document(post("/hooks/{a}", "A", one) + ',' + post("/hooks/{b}", "B", other)));
}

} // namespace

void TestRequestMarks::findsMarks()
{
    const QByteArray header =
        R"({"name":"X-Kind","in":"header","required":true,"type":"string","enum":["k"]})";
    const QByteArray deep = R"("data":{"type":"object","required":["event"],"properties":{)"
                            R"("event":{"type":"string","enum":["created"]}}})";
    const DefinitionPtr definition = two(
        body("\"url\",\"data\",\"type\"", url() + ',' + deep + ',' + constant("t")) + ',' + header,
        body("\"url\"", url()));
    std::vector<RequestMark> marks = requestMarks(*definition, definition->operations.front());
    QCOMPARE(marks.size(), 4u);
    QStringList places;
    for (const RequestMark &mark : marks) {
        QVERIFY(mark.required);
        places.append(mark.name.isEmpty() ? mark.pointer.toString() : mark.name);
    }
    places.sort();
    QCOMPARE(places, QStringList({QStringLiteral("/data/event"), QStringLiteral("/type"),
                                  QStringLiteral("/url"), QStringLiteral("X-Kind")}));
    QVERIFY(marks.back().allows(JsonValue::string(QStringLiteral("k"))));
    QVERIFY(!marks.back().allows(JsonValue::string(QStringLiteral("K"))));
}

void TestRequestMarks::tellsTriggersApart_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("apart");
    const auto row = [](const char *name, const QByteArray &one, const QByteArray &other,
                        bool apart) { QTest::newRow(name) << one << other << apart; };
    const QByteArray required = "\"url\",\"type\"";
    const auto query = [](const QByteArray &value) -> QByteArray {
        return R"({"name":"event","in":"query","required":true,"type":"string","enum":[")" + value
               + "\"]}";
    };
    const QByteArray plain = body("\"url\"", url());
    row("nothing", plain, plain, false);
    row("constants", body(required, url() + ',' + constant("a")),
        body(required, url() + ',' + constant("b")), true);
    row("the same constant", body(required, url() + ',' + constant("a")),
        body(required, url() + ',' + constant("a")), false);
    row("a constant that may be left out", body("\"url\"", url() + ',' + constant("a")),
        body("\"url\"", url() + ',' + constant("b")), false);
    row("a constant that the other does not know", body(required, url() + ',' + constant("a")),
        plain, true);
    row("a constant that a user may enter too", body(required, url() + ',' + constant("a")),
        body(required, url() + ",\"type\":{\"type\":\"string\"}"), false);
    row("choices without a common value",
        body(required, url() + R"(,"type":{"type":"string","enum":["a","b"]})"),
        body(required, url() + R"(,"type":{"type":"string","enum":["c"]})"), true);
    row("choices with a common value",
        body(required, url() + R"(,"type":{"type":"string","enum":["a","b"]})"),
        body(required, url() + R"(,"type":{"type":"string","enum":["b","c"]})"), false);
    row("places of the callback URL", plain,
        body("\"callback\"", QByteArray(url()).replace("\"url\"", "\"callback\"")), true);
    row("query", plain + ',' + query("a"), plain + ',' + query("b"), true);
    row("query with the same value", plain + ',' + query("a"), plain + ',' + query("a"), false);
    row("numbers", body(required, url() + R"(,"type":{"type":"integer","enum":[1]})"),
        body(required, url() + R"(,"type":{"type":"integer","enum":[2]})"), true);
}

void TestRequestMarks::tellsTriggersApart()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    const DefinitionPtr definition = two(one, other);
    QCOMPARE(definition->triggers.size(), 2u);
    const Diagnostics found = ambiguousRoutes(*definition, {});
    QTEST(found.empty(), "apart");
    if (!found.empty()) {
        QCOMPARE(found.front().code, Diagnostic::Code::RouteAmbiguous);
        QCOMPARE(found.front().args, QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    }
}

void TestRequestMarks::policiesMayMakeThemAlike()
{
    const QByteArray plain = body("\"url\"", url());
    const DefinitionPtr definition = definitions::read(
        definitions::document(post("/created", "A", plain) + ',' + post("/deleted", "B", plain)));
    QVERIFY(ambiguousRoutes(*definition, {}).empty());
    const ApiProperties properties = readApiProperties(
                                         R"({"properties":{"policyTemplateInstances":[{
            "templateId":"routerequesttoendpoint",
            "parameters":{"x-ms-apimTemplateParameter.newPath":"/hooks"}}]}})")
                                         .properties;
    QCOMPARE(ambiguousRoutes(*definition, properties).size(), 1u);
}

void TestRequestMarks::theReaderSaysSo()
{
    const QByteArray plain = body("\"url\"", url());
    const ReadResult result = read(Document(definitions::document(
        post("/hooks/{a}", "A", plain) + ',' + post("/hooks/{b}", "B", plain))));
    const auto found = std::find_if(
        result.diagnostics.begin(), result.diagnostics.end(),
        [](const Diagnostic &each) { return each.code == Diagnostic::Code::RouteAmbiguous; });
    QVERIFY(found != result.diagnostics.end());
    QCOMPARE(found->pointer.toString(), QStringLiteral("/paths/~1hooks~1{b}/post"));
    QVERIFY(found->line > 0);
}

void TestRequestMarks::endsWithHostileDocuments()
{
    // Each level holds the next one twice, and a thousand operations share one shape.
    QByteArray schemas;
    for (int i = 0; i < 60; ++i) {
        const QByteArray next = R"({"$ref":"#/definitions/D)" + QByteArray::number(i + 1) + "\"}";
        schemas += "\"D" + QByteArray::number(i) + R"(":{"type":"object","properties":{"a":)" + next
                   + ",\"b\":" + next + "}},";
    }
    schemas += "\"D60\":{\"type\":\"object\",\"properties\":{" + url() + "}}";
    QByteArrayList paths;
    for (int i = 0; i < 1000; ++i)
        paths.append(post("/h/{x" + QByteArray::number(i) + "}", "O" + QByteArray::number(i),
                          R"({"name":"b","in":"body","schema":{"$ref":"#/definitions/D40"}})"));
    QElapsedTimer timer;
    timer.start();
    const DefinitionPtr definition = definitions::read(
        definitions::document(paths.join(','), schemas));
    QCOMPARE(definition->operations.size(), 1000u);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestRequestMarks)
#include "tst_requestmarks.moc"
