// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/designerview.h"
#include "openapi/reader.h"

#include <QtTest>

using namespace openapi;

class TestDesignerView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsATrigger();
    void showsFields_data();
    void showsFields();
    void showsTokens_data();
    void showsTokens();
    void showsAnAction();
    void endsHostileSchemas_data();
    void endsHostileSchemas();
};

namespace {

QByteArray documentOf(const QByteArray &parameters, const QByteArray &payload,
                      const QByteArray &definitions = {})
{
    return R"({"swagger":"2.0","info":{"title":"Shop"},"paths":{"/a":{"post":{"operationId":"A",)"
           R"("summary":"When it happens","description":"D","x-ms-trigger":"single",)"
           R"("parameters":[{"name":"b","in":"body","schema":{"type":"object","properties":)"
           R"({"url":{"type":"string","x-ms-notification-url":true,"x-ms-visibility":"internal"}}}})"
           + QByteArray(parameters.isEmpty() ? "" : ",") + parameters
           + R"(],"responses":{"201":{}}},"x-ms-notification-content":{"schema":)" + payload
           + R"(}}},"definitions":{)" + definitions + "}}";
}

DesignerCard cardOf(const QByteArray &text)
{
    const Document document(text);
    return designerCard(document, *read(document).definition, 0);
}

QByteArray words(const DesignerField &field)
{
    static const char *const kinds[] = {"text",   "number", "switch", "choice",
                                        "lookup", "list",   "open"};
    QByteArray text = field.title.toUtf8() + ' ' + kinds[int(field.kind)];
    if (field.required)
        text += '*';
    if (field.advanced)
        text += '+';
    if (!field.choices.isEmpty())
        text += '[' + field.choices.join(u'|').toUtf8() + ']';
    if (!field.defaultText.isEmpty())
        text += '=' + field.defaultText.toUtf8();
    return text;
}

QByteArray words(const std::vector<DesignerToken> &tokens)
{
    QByteArrayList all;
    for (const DesignerToken &token : tokens) {
        QByteArray text = token.title.toUtf8() + ':' + typeName(token.type).toUtf8();
        if (token.advanced)
            text += '+';
        if (!token.each.empty())
            text += '(' + words(token.each) + ')';
        all.append(text);
    }
    return all.join(", ");
}

} // namespace

void TestDesignerView::showsATrigger()
{
    const DesignerCard card = cardOf(documentOf({}, R"({"type":"object"})"));
    QCOMPARE(card.connector, QStringLiteral("Shop"));
    QCOMPARE(card.title, QStringLiteral("When it happens"));
    QCOMPARE(card.description, QStringLiteral("D"));
    QVERIFY(card.isTrigger);
    QVERIFY(!card.isHidden);
    QVERIFY(card.fields.empty());
    QVERIFY(!card.cut);
}

void TestDesignerView::showsFields_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *members, const char *expected) {
        QTest::newRow(name) << QByteArray(R"({"name":"p","in":"query",)") + members + "}"
                            << QByteArray(expected);
    };
    row("text", R"("type":"string")", "p text");
    row("summary", R"("type":"string","x-ms-summary":"S","title":"T")", "S text");
    row("required", R"("type":"integer","required":true)", "p number*");
    row("switch", R"("type":"boolean","default":true)", "p switch=true");
    row("choice", R"("type":"string","enum":["a","b"],"default":"b")", "p choice[a|b]=b");
    row("lookup", R"("type":"string","x-ms-dynamic-values":{"operationId":"L"})", "p lookup");
    row("list", R"("type":"array","items":{"type":"string"})", "p list");
    row("advanced", R"("type":"string","x-ms-visibility":"advanced")", "p text+");
    row("advanced but required", R"("type":"string","x-ms-visibility":"advanced","required":true)",
        "p text*");
    row("internal", R"("type":"string","x-ms-visibility":"internal","default":"x")", "");
}

void TestDesignerView::showsFields()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, expected);
    const DesignerCard card = cardOf(documentOf(parameter, "{}"));
    QCOMPARE(card.fields.size(), size_t(expected.isEmpty() ? 0 : 1));
    if (!card.fields.empty())
        QCOMPARE(words(card.fields.front()), expected);
}

void TestDesignerView::showsTokens_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *payload, const char *expected) {
        QTest::newRow(name) << QByteArray(payload) << QByteArray(expected);
    };
    row("titles",
        R"({"properties":{"a":{"type":"string","x-ms-summary":"S","title":"T"},)"
        R"("b":{"type":"integer","title":"T"},"c":{"type":"boolean"}}})",
        "S:string, T:integer, body/c:boolean");
    row("nested", R"({"properties":{"a":{"type":"object","properties":{"b":{"type":"string"}}}}})",
        "body/a/b:string");
    row("visibility",
        R"({"properties":{"a":{"type":"string","x-ms-visibility":"internal"},)"
        R"("b":{"type":"string","x-ms-visibility":"advanced"},)"
        R"("c":{"type":"string","x-ms-visibility":"important"}}})",
        "body/c:string, body/b:string+");
    row("each",
        R"({"properties":{"a":{"type":"array","title":"Lines","items":{"properties":)"
        R"({"b":{"type":"number","title":"Price"},"c":{"type":"array","items":)"
        R"({"type":"string"}}}}}}})",
        "Lines:array(Price:number, body/a/c:array(body/a/c:string))");
    row("a value", R"({"type":"string","title":"T"})", "T:string");
    row("anything", "{}", "body:any");
}

void TestDesignerView::showsTokens()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    QCOMPARE(words(cardOf(documentOf({}, payload)).tokens), expected);
}

void TestDesignerView::showsAnAction()
{
    const DesignerCard card = cardOf(
        R"({"paths":{"/a/{id}":{"put":{"operationId":"Put","x-ms-visibility":"internal",
        "parameters":[{"name":"id","in":"path","type":"string"},{"name":"Content-Type",
        "in":"header","type":"string"},{"name":"b","in":"body","schema":{"type":"object",
        "required":["x"],"properties":{"x":{"type":"object","required":["y"],"properties":
        {"y":{"type":"number"},"z":{"type":"string"}}}}}}],
        "responses":{"200":{"schema":{"type":"object","properties":{"ok":{"type":"boolean"}}}}}}}}})");
    QCOMPARE(card.title, QStringLiteral("Put"));
    QVERIFY(card.isHidden);
    QVERIFY(!card.isTrigger);
    QByteArrayList fields;
    for (const DesignerField &field : card.fields)
        fields.append(words(field));
    QCOMPARE(fields.join(", "), QByteArray("id text*, x/y number*, x/z text"));
    QCOMPARE(words(card.tokens), QByteArray("body/ok:boolean"));
}

void TestDesignerView::endsHostileSchemas_data()
{
    QTest::addColumn<QByteArray>("definitions");
    QTest::addColumn<bool>("cut");
    QTest::newRow("within itself")
        << QByteArray(R"("A":{"properties":{"a":{"$ref":"#/definitions/A"}}})") << false;
    QTest::newRow("an array of itself")
        << QByteArray(R"("A":{"type":"array","items":{"$ref":"#/definitions/A"}})") << false;
    QTest::newRow("nowhere") << QByteArray(R"("A":{"$ref":"#/definitions/B"})") << false;
    QTest::newRow("wide circle") << QByteArray(
        R"("A":{"properties":{"a":{"$ref":"#/definitions/A"},"b":{"$ref":"#/definitions/A"},)"
        R"("c":{"$ref":"#/definitions/A"}}})")
                                 << false;
    QByteArray many = R"("A":{"properties":{)";
    for (int i = 0; i < 2000; ++i)
        many += "\"p" + QByteArray::number(i) + "\":{},";
    many.chop(1);
    QByteArray deep = R"("A":{"$ref":"#/definitions/D0"})";
    for (int i = 0; i < 20; ++i) {
        const QByteArray next = "{\"$ref\":\"#/definitions/D" + QByteArray::number(i + 1) + "\"}";
        deep += ",\"D" + QByteArray::number(i) + "\":{\"properties\":{\"a\":" + next
                + ",\"b\":" + next + "}}";
    }
    QTest::newRow("a million") << QByteArray(deep + R"(,"D20":{})") << true;
    QTest::newRow("two thousand") << QByteArray(many + "}}") << true;
}

void TestDesignerView::endsHostileSchemas()
{
    QFETCH(QByteArray, definitions);
    QFETCH(bool, cut);
    const DesignerCard card = cardOf(documentOf(R"({"name":"c","in":"query","type":"string"})",
                                                R"({"$ref":"#/definitions/A"})", definitions));
    QCOMPARE(card.fields.size(), size_t(1));
    QCOMPARE(card.cut, cut);
    QVERIFY(card.tokens.size() <= 500);
}

QTEST_APPLESS_MAIN(TestDesignerView)
#include "tst_designerview.moc"
