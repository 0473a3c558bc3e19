// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/bundled.h"
#include "openapi/validator/spelling.h"
#include "openapi/validator/validator.h"
#include "tests/openapi/validator/rulepairs.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace openapi;
using namespace openapi::validator;

class TestValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledDefinitionIsClean();
    void profilesDiffer();
    void findingsNameTheirPlace();
    void fixesOfAKindAreOneStep();
    void fixesThatTouchEachOther();
    void fixRenamesTheOperationEverywhere();
    void fixMovesTheNotificationContent();
    void uselessFixIsAnError();
    void hostileInput_data();
    void hostileInput();
    void likelyMeant_data();
    void likelyMeant();
    void aMegabyteIsQuick();
};

namespace {

QStringList idsOf(const Findings &findings, Severity least = Severity::Hint)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        if (finding.severity >= least)
            ids.append(QString::fromLatin1(finding.rule->id));
    }
    return ids;
}

const Finding *findingOf(const Findings &findings, const char *rule)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return qstrcmp(finding.rule->id, rule) == 0;
    });
    return found == findings.end() ? nullptr : &*found;
}

Document edited(const char *edits)
{
    return tests::edited(tests::flawlessDefinition(), parseStrictJson(edits).root);
}

/// All fixes of one rule at once.
Document mended(const Document &document, const char *rule)
{
    const Findings findings = validate(document, Profile::PrivateUse);
    const Finding *finding = findingOf(findings, rule);
    return finding ? applied(document, fixesLike(*finding, findings)).value_or(Document())
                   : Document();
}

} // namespace

void TestValidator::bundledDefinitionIsClean()
{
    Document document(bundledDefinition());
    // As it is, it is meant for this machine, and that is all there is to say.
    QCOMPARE(idsOf(validate(document, Profile::PrivateUse)), {u"HostNotReachable"_s});
    QVERIFY(document.replace(*JsonPointer::parse(u"/host"),
                             JsonValue::string(u"magasin.example.com"_s)));
    QCOMPARE(idsOf(validate(document, Profile::PrivateUse)), QStringList());
}

void TestValidator::profilesDiffer()
{
    const Document french = edited(R"({"@get/summary": "Lister les référencés"})");
    QCOMPARE(idsOf(validate(french, Profile::PrivateUse)), QStringList());
    QCOMPARE(idsOf(validate(french, Profile::Certification)), {u"ValueMustBeInEnglish"_s});
    for (const Rule &rule : rules())
        QVERIFY2(rule.certification >= rule.privateUse && rule.certification != Level::Off,
                 rule.id);
}

void TestValidator::findingsNameTheirPlace()
{
    const Document document("{\n  \"swagger\": \"2.0\",\n  \"info\": {\"title\": \"é\", "
                            "\"versoin\": \"1\"},\n  \"paths\": {}\n}");
    const Findings findings = validate(document, Profile::PrivateUse);
    const Finding *finding = findingOf(findings, "AdditionalPropertyNotAllowed");
    QVERIFY(finding);
    QCOMPARE(finding->line, 3);
    QCOMPARE(finding->column, 26);
    QCOMPARE(finding->pointer.toString(), u"/info/versoin"_s);
    QCOMPARE(finding->args, {u"versoin"_s});
    QCOMPARE(finding->fix.args, {u"version"_s});
    QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                           [](const Finding &left, const Finding &right) {
                               return left.range.begin < right.range.begin;
                           }));
}

void TestValidator::fixesOfAKindAreOneStep()
{
    const Document document = edited(
        R"({"@get/responses/200/description": "<remove>",
            "@orders/responses/200/description": "<remove>",
            "@delete/responses/200/description": "<remove>"})");
    const Document result = mended(document, "RequiredPropertyMissing");
    QCOMPARE(idsOf(validate(result, Profile::PrivateUse)), QStringList());
    QCOMPARE(result.revision(), document.revision() + 1);
    // The rest of the text is as it was.
    QVERIFY(result.text().startsWith(document.text().left(document.text().indexOf("\"/hooks\""))));
}

void TestValidator::fixesThatTouchEachOther()
{
    const Document required = edited(
        R"({"@schema/properties/a": {"type": "string", "default": "a", "x-ms-visibility": "internal"},
            "@schema/properties/b": {"type": "string", "default": "b", "x-ms-visibility": "internal"}})");
    const Document both = mended(required, "PropertyMustBeRequired");
    const auto list = JsonPointer::parse(u"/paths/~1hooks/post/parameters/0/schema/required");
    QVERIFY(both.root().find(*list));
    QCOMPARE(both.root().find(*list)->toJson(), R"(["url","shop","a","b"])");

    const Document twice = edited(
        R"({"@orders/parameters/1/enum": ["open", "open", "paid", "open", "paid"]})");
    const auto values = JsonPointer::parse(u"/paths/~1shops~1{shop}~1orders/get/parameters/1/enum");
    const Document once = mended(twice, "ArrayDuplicateValue");
    QVERIFY(once.root().find(*values));
    QCOMPARE(once.root().find(*values)->toJson(), R"(["open","paid"])");

    const Document siblings = edited(
        R"({"/definitions/A": {"type": "object", "properties": {"b":
            {"title": "B", "$ref": "#/definitions/Order", "description": "b", "readOnly": true}}}})");
    const Document alone = mended(siblings, "AdditionalPropertyNotAllowedAdjacentToRef");
    QCOMPARE(alone.root().find(*JsonPointer::parse(u"/definitions/A/properties/b"))->toJson(),
             R"({"$ref":"#/definitions/Order"})");

    const Document commas("{\"swagger\": [1,],\n\"info\": {\"title\": 1,},}");
    QVERIFY(mended(commas, "JsonTrailingComma").diagnostics().empty());

    const Document spaces(QByteArray("{\"swagger\":\u2003\u2003\"2.0\"}"));
    QCOMPARE(mended(spaces, "JsonUnicodeSpace").text(), "{\"swagger\":  \"2.0\"}");
}

void TestValidator::fixRenamesTheOperationEverywhere()
{
    const Document document = edited(
        R"({"@get/operationId": "List.Shops",
            "@schema/properties/shop/x-ms-dynamic-values/operationId": "List.Shops"})");
    const Document result = mended(document, "OperationIdSanitized");
    QCOMPARE(result.text(), tests::flawlessDefinition().text());
}

void TestValidator::fixMovesTheNotificationContent()
{
    const Document document = edited(
        R"({"/paths/~1hooks/x-ms-notification-content": "<remove>",
            "@post/x-ms-notification-content": {"schema": {"type": "object"}}})");
    const Document result = mended(document, "OperationMustHaveNotificationContentExtension");
    QVERIFY(result.root().find(*JsonPointer::parse(u"/paths/~1hooks/x-ms-notification-content")));
    QVERIFY(
        !result.root().find(*JsonPointer::parse(u"/paths/~1hooks/post/x-ms-notification-content")));
}

void TestValidator::uselessFixIsAnError()
{
    Fix fix{Fix::Action::Remove, {}, {}};
    fix.patches.resize(1);
    fix.patches[0].kind = Patch::Kind::Remove;
    fix.patches[0].pointer = *JsonPointer::parse(u"/nowhere");
    const auto result = applied(tests::flawlessDefinition(), {fix});
    QVERIFY(!result);
    QCOMPARE(result.error(), Document::EditError::PointerNotFound);
    QVERIFY(!applied(tests::flawlessDefinition(), std::vector<Fix>()));
}

void TestValidator::hostileInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1, 2]");
    QTest::newRow("no JSON") << QByteArray("swagger: 2.0");
    QTest::newRow("cut off") << tests::flawlessDefinition().text().left(900);
    QTest::newRow("wrong kinds everywhere")
        << QByteArray(R"({"swagger":2,"info":[],"host":{},"schemes":"https","paths":{"/a":{"get":[],
            "post":{"operationId":1,"parameters":{"name":1},"responses":[]},"parameters":[1,[],{}]}},
            "definitions":[{"type":[]}],"security":{"a":1},"securityDefinitions":[1],"tags":[1]})");
    QTest::newRow("keys of names") << QByteArray(
        R"({"definitions":{"$ref":{"properties":{"$ref":{"$ref":"#/definitions/$ref"},
            "required":{"required":["x"]}},"required":"x","enum":{},"allOf":{},"items":[]}}})");
    QByteArray chain = R"({"swagger":"2.0","definitions":{)";
    for (int i = 0; i < 20'000; ++i)
        chain += QStringLiteral(
                     R"("d%1":{"required":["n"],"properties":{"n":{"$ref":"#/definitions/d%2"}}},)")
                     .arg(i)
                     .arg(i + 1)
                     .toUtf8();
    QTest::newRow("a long chain") << QByteArray(chain + R"("d20000":{"type":"string"}}})");
    QByteArray diamonds;
    for (int i = 0; i < 60; ++i)
        diamonds +=
            QStringLiteral(
                R"("d%1":{"allOf":[{"$ref":"#/definitions/d%2"},{"$ref":"#/definitions/d%2"}],
            "properties":{"a":{"$ref":"#/definitions/d%2"},"b":{"$ref":"#/definitions/d%2"}}},)")
                .arg(i)
                .arg(i + 1)
                .toUtf8();
    QTest::newRow("diamonds") << QByteArray(
        R"({"swagger":"2.0","paths":{"/a":{"post":{"operationId":"A","x-ms-trigger":"single",
            "parameters":[{"name":"body","in":"body","schema":{"$ref":"#/definitions/d0"}}],
            "responses":{"200":{"description":"x","schema":{"$ref":"#/definitions/d0"}}}}}},"definitions":{)"
        + diamonds
        + R"("d60":{"type":"object","required":["no"],"properties":{"x":{"x-ms-notification-url":true,
            "x-ms-dynamic-values":{"operationId":"A","value-collection":"q/r/s","parameters":{"body/z":1}}}}}}})");
}

void TestValidator::hostileInput()
{
    QFETCH(QByteArray, text);
    const Document document(text);
    QElapsedTimer timer;
    timer.start();
    const Findings findings = validate(document, Profile::Certification);
    QVERIFY(!findings.empty());
    QVERIFY(timer.elapsed() < 10'000);
    for (const Finding &finding : findings)
        QVERIFY(finding.line >= 1 && finding.column >= 1);
}

void TestValidator::likelyMeant_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::newRow("letter doubled") << u"x-ms-summmary"_s << u"x-ms-summary"_s;
    QTest::newRow("letters swapped") << u"x-ms-visibiltiy"_s << u"x-ms-visibility"_s;
    QTest::newRow("case") << u"X-MS-Visibility"_s << u"x-ms-visibility"_s;
    QTest::newRow("plural") << u"x-ms-api-annotations"_s << u"x-ms-api-annotation"_s;
    QTest::newRow("something else") << u"x-ms-quick-start"_s << QString();
    QTest::newRow("endless") << QString(100'000, u'x') << QString();
}

void TestValidator::likelyMeant()
{
    QFETCH(QString, word);
    QFETCH(QString, meant);
    QCOMPARE(validator::likelyMeant(
                 word, {u"x-ms-summary"_s, u"x-ms-visibility"_s, u"x-ms-api-annotation"_s}),
             meant);
}

void TestValidator::aMegabyteIsQuick()
{
    Document document = tests::flawlessDefinition();
    const JsonValue *order = document.root().find(*JsonPointer::parse(u"/definitions/Order"));
    JsonValue definitions = JsonValue::object();
    for (int i = 0; i < 6000; ++i)
        definitions.set(u"Order"_s + (i == 0 ? QString() : QString::number(i)), *order);
    QVERIFY(document.replace(*JsonPointer::parse(u"/definitions"), definitions));
    QVERIFY(document.text().size() > 1'000'000);
    QElapsedTimer timer;
    timer.start();
    const Findings findings = validate(document, Profile::PrivateUse);
    qInfo() << document.text().size() << "bytes in" << timer.elapsed() << "ms";
    QCOMPARE(idsOf(findings), {u"DocumentTooLarge"_s});
    // An optimised build takes 70 ms. Any build tells what grows with the square of the size.
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_APPLESS_MAIN(TestValidator)
#include "tst_validator.moc"
