// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/importer.h"
#include "openapi/jsonvalue.h"

#include <QtTest>

using namespace openapi;
using namespace openapi::importer;

/// Definitions of OpenAPI 3.x that were written to exhaust whoever converts them.
class TestHostileDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endures_data();
    void endures();
};

namespace {

QByteArray withSchemas(const QByteArray &schemas)
{
    return R"({"openapi":"3.1.0","paths":{},"components":{"schemas":{)" + schemas + "}}}";
}

/// Schemas S0 to Sn; in `shape`, "NEXT" is a reference to the following one.
QByteArray chain(int count, const QByteArray &shape)
{
    QByteArray schemas;
    for (int i = 0; i < count; ++i) {
        const QByteArray next = R"({"$ref":"#/components/schemas/S)"
                                + QByteArray::number((i + 1) % count) + R"("})";
        schemas += (i ? ",\"S" : "\"S") + QByteArray::number(i)
                   + "\":" + QByteArray(shape).replace("NEXT", next);
    }
    return withSchemas(schemas);
}

QByteArray nested(int depth, const QByteArray &open, const QByteArray &close)
{
    return withSchemas("\"A\":" + open.repeated(depth) + "{}" + close.repeated(depth));
}

} // namespace

void TestHostileDefinitions::endures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("usable");
    QTest::newRow("circle of references") << chain(5000, "NEXT") << true;
    QTest::newRow("alternatives, each twice the next")
        << chain(60, R"({"oneOf":[NEXT,{"type":"object","properties":{"a":NEXT}},NEXT]})") << true;
    QTest::newRow("alternatives within properties, deep")
        << chain(5000, R"({"type":"object","properties":{"a":{"oneOf":[NEXT,{"type":"object"}]}}})")
        << true;
    QTest::newRow("alternatives within properties, wide")
        << chain(40,
                 R"({"type":"object","properties":{"a":{"oneOf":[NEXT,NEXT,{"type":"object"}]},)"
                 R"("b":{"oneOf":[NEXT,NEXT,{"type":"object"}]}}})")
        << true;
    QTest::newRow("all of itself") << chain(1, R"({"allOf":[NEXT,NEXT,NEXT]})") << true;
    QTest::newRow("as deep as may be") << nested(80, R"({"items":)", "}") << true;
    QTest::newRow("too deep") << nested(5000, R"({"items":)", "}") << false;
    QTest::newRow("the document as a schema")
        << withSchemas(R"("A":{"$ref":"#"},"B":{"$ref":"#/"},"C":{"$ref":"#/components"})") << true;
    QTest::newRow("members of other kinds")
        << QByteArray(R"({"openapi":"3.0.0","info":1,"servers":{},"paths":[],"components":7,)"
                      R"("security":"x","webhooks":[1]})")
        << true;
    QTest::newRow("parts of other kinds") << QByteArray(
        R"({"openapi":"3.1.0","servers":[1],"paths":{"/a":{"parameters":[1,{}],"post":)"
        R"({"operationId":2,"parameters":{},"requestBody":{"content":{"a":1}},)"
        R"("responses":{"200":3,"201":{"headers":{"a":1},"content":{"b":2}}},)"
        R"("callbacks":{"c":{"{$request.body#/}":{"post":1}}}}},"/b":5},)"
        R"("webhooks":{"w":{"post":4},"":{"post":{}}},"components":{"schemas":{"A":)"
        R"({"type":{},"required":5,"properties":[1],"items":[1],"allOf":{},"oneOf":[1],)"
        R"("enum":3,"discriminator":1}},"parameters":{"P":1},"responses":{"R":1},)"
        R"("securitySchemes":{"s":1,"t":{"type":"oauth2","flows":[]}}}})")
                                          << true;
    QByteArray bodies;
    for (int i = 0; i < 3000; ++i) {
        bodies += (i ? "," : "") + QByteArray(R"("/p)") + QByteArray::number(i)
                  + R"(":{"get":{"parameters":[{"name":"a","in":"query","schema":{"$ref":)"
                    R"("#/components/schemas/A"}}],"responses":{}}})";
    }
    QTest::newRow("a large schema repeated")
        << QByteArray(R"({"openapi":"3.1.0","paths":{)") + bodies
               + R"(},"components":{"schemas":{"A":{"enum":[")"
               + QByteArray(R"(x","y","z",")").repeated(5000) + R"("]}}}})"
        << true;
}

void TestHostileDefinitions::endures()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, usable);
    const Imported imported = importDefinition(text);
    QCOMPARE(imported.isUsable(), usable);
    if (usable)
        QVERIFY(parseJson(imported.text, {512, 1024 * 1024 * 1024}).complete);
}

QTEST_APPLESS_MAIN(TestHostileDefinitions)
#include "tst_hostiledefinitions.moc"
