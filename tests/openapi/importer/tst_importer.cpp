// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/importer.h"
#include "openapi/reader.h"
#include "openapi/validator/validator.h"

#include <QFile>
#include <QtTest>

using namespace openapi;
using namespace openapi::importer;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(DECLIC_SOURCE_DIR "/tests/openapi/importer/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(name));
    return file.readAll();
}

QStringList codesOf(const Notes &notes)
{
    QStringList codes;
    for (const Note &note : notes)
        codes.append(note.name());
    return codes;
}

QStringList textsOf(const JsonValue *array)
{
    QStringList texts;
    for (const JsonValue &item : array ? array->items() : std::vector<JsonValue>())
        texts.append(item.toString());
    return texts;
}

/// A 3.x document with these members of the root beside the least that it must have.
QByteArray documentWith(const JsonValue &members, const QString &version)
{
    JsonValue root = JsonValue::object(
        {{QStringLiteral("openapi"), JsonValue::string(version), {}}});
    root.set(QStringLiteral("servers"), parseJson(R"([{"url":"https://shop.example"}])").root);
    for (const JsonValue::Member &member : members.members())
        root.set(member.key, member.value);
    return root.toJson();
}

} // namespace

/// Definitions of OpenAPI 3.x as those of 2.0, and what is told about it.
class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data();
    void converts();
    void passesSwaggerByteForByte_data();
    void passesSwaggerByteForByte();
    void refuses_data();
    void refuses();
    void wholeDocumentsAreValid_data();
    void wholeDocumentsAreValid();
    void tellsThePlace();
    void callbacksBecomeTriggers();
    void webhooksBecomeTriggers();
};

/// Each case is written in cases.json: members of a 3.x document, the members of the 2.0 one that
/// they become, and the codes of the notes.
void TestImporter::converts_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QStringList>("notes");
    const JsonParseResult cases = parseStrictJson(contentOf(QStringLiteral("cases.json")));
    QVERIFY(cases.complete);
    QVERIFY(cases.root.items().size() > 60);
    for (const JsonValue &each : cases.root.items()) {
        const JsonValue *version = each.find(u"version");
        QTest::newRow(qPrintable(each.find(u"name")->toString()))
            << documentWith(*each.find(u"from"),
                            version ? version->toString() : QStringLiteral("3.1.0"))
            << each.find(u"to")->toJson() << textsOf(each.find(u"notes"));
    }
}

void TestImporter::converts()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, expected);
    QFETCH(QStringList, notes);
    const Imported imported = importDefinition(source);
    QVERIFY(imported.isConverted());
    const JsonParseResult result = parseStrictJson(imported.text);
    QVERIFY(result.complete);
    QVERIFY(result.diagnostics.empty());
    const JsonParseResult wanted = parseStrictJson(expected);
    for (const JsonValue::Member &member : wanted.root.members()) {
        const JsonValue *found = result.root.find(QStringView(member.key));
        if (member.value.isNull())
            QVERIFY2(!found, qPrintable(member.key));
        else
            QCOMPARE(found ? found->toJson() : QByteArray("nothing"), member.value.toJson());
    }
    QCOMPARE(codesOf(imported.notes), notes);
}

void TestImporter::passesSwaggerByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("odd layout") << QByteArray("{ \"swagger\" :\t\"2.0\" , \"z\":1.50}\r\n ");
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{\"swagger\":\"2.0\"}");
    QTest::newRow("comments") << QByteArray("// mine\n{\"swagger\":\"2.0\",}");
    QTest::newRow("broken") << QByteArray("{\"swagger\":\"2.0\",\"paths\":{\"/a\":");
    QTest::newRow("another version") << QByteArray("{\"swagger\":\"1.2\"}");
    QTest::newRow("both") << QByteArray("{\"openapi\":\"3.0.0\",\"swagger\":\"2.0\"}");
}

void TestImporter::passesSwaggerByteForByte()
{
    QFETCH(QByteArray, text);
    const Imported imported = importDefinition(text);
    QCOMPARE(imported.kind, Imported::Kind::Swagger2);
    QCOMPARE(imported.text, text);
    QVERIFY(!imported.isConverted());
    QVERIFY(imported.notes.empty());
}

void TestImporter::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const QByteArray &text, const char *note) {
        QTest::newRow(name) << text << QString::fromLatin1(note);
    };
    row("nothing", {}, "NotADefinition");
    row("spaces", " \n\t", "NotADefinition");
    row("other JSON", "{\"info\":{}}", "NotADefinition");
    row("an array", "[1,2]", "NotADefinition");
    row("a page", "<!DOCTYPE html><html></html>", "NotADefinition");
    row("bytes", QByteArray("\xFF\x00\xFE{", 4), "NotADefinition");
    row("YAML 3", "# mine\nopenapi: 3.0.0\ninfo:\n", "SourceIsYaml");
    row("YAML 2", "---\nswagger: '2.0'\n", "SourceIsYaml");
    row("broken", "{\"openapi\":\"3.0.0\",\"paths\":{\"/a\":", "SourceBroken");
    row("too early", "{\"openapi\":\"2.9.0\"}", "VersionUnsupported");
    row("too late", "{\"openapi\":\"4.0.0\"}", "VersionUnsupported");
    row("version as a number", "{\"openapi\":3.1}", "VersionUnsupported");
}

void TestImporter::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, note);
    const Imported imported = importDefinition(text);
    QVERIFY(!imported.isUsable());
    QCOMPARE(codesOf(imported.notes), QStringList{note});
    QCOMPARE(imported.notes.front().severity, Severity::Error);
    QCOMPARE(imported.notes.front().line, 1);
}

void TestImporter::wholeDocumentsAreValid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("triggers");
    QTest::newRow("pet shop") << QStringLiteral("petshop.openapi30.json") << QStringList();
    QTest::newRow("callbacks") << QStringLiteral("stream.openapi30.json")
                               << QStringList{QStringLiteral("SubscribeToReadings")};
    QTest::newRow("webhooks") << QStringLiteral("orders.openapi31.json")
                              << QStringList{QStringLiteral("OrderPlaced"),
                                             QStringLiteral("OrderShipped")};
}

void TestImporter::wholeDocumentsAreValid()
{
    QFETCH(QString, name);
    QFETCH(QStringList, triggers);
    const Imported imported = importDefinition(contentOf(name));
    QVERIFY(imported.isConverted());
    const Document document(imported.text);
    for (const validator::Finding &finding :
         validator::validate(document, validator::Profile::PrivateUse))
        QVERIFY2(finding.severity != Severity::Error,
                 qPrintable(QLatin1String(finding.rule->id) + finding.pointer.toString()));
    const ReadResult read = openapi::read(document);
    QVERIFY2(!hasErrors(read.diagnostics), qPrintable(name));
    QStringList found;
    for (const Trigger &trigger : read.definition->triggers)
        found.append(trigger.operationId);
    QCOMPARE(found, triggers);
    // What was made is not made again.
    QCOMPARE(importDefinition(imported.text).text, imported.text);
}

void TestImporter::tellsThePlace()
{
    const QByteArray text = "{\n \"openapi\": \"3.0.0\",\n \"servers\": [{\"url\": \"/v1\"}],\n"
                            " \"paths\": {\"/é\": {\"trace\": {}}}\n}";
    const Imported imported = importDefinition(text);
    QCOMPARE(codesOf(imported.notes),
             (QStringList{QStringLiteral("HostMissing"), QStringLiteral("VerbDropped")}));
    const Note &verb = imported.notes.back();
    QCOMPARE(verb.pointer.toString(), QStringLiteral("/paths/~1é/trace"));
    QCOMPARE(verb.line, 4);
    QCOMPARE(verb.column, 28);
    QCOMPARE(verb.args, QStringList{QStringLiteral("trace")});
}

void TestImporter::callbacksBecomeTriggers()
{
    const Imported imported = importDefinition(contentOf(QStringLiteral("stream.openapi30.json")));
    const DefinitionPtr definition = read(Document(imported.text)).definition;
    QCOMPARE(definition->triggers.size(), size_t(1));
    const Trigger &trigger = definition->triggers.front();
    QCOMPARE(trigger.callbackPointer.toString(), QStringLiteral("/delivery/callbackUrl"));
    QVERIFY(trigger.payload != NoSchema);
    // Others who share the schema are not marked.
    const Document document(imported.text);
    const JsonValue *shared = document.root().find(u"definitions")->find(u"Delivery");
    QVERIFY(shared);
    QVERIFY(!shared->find(u"properties")->find(u"callbackUrl")->find(u"x-ms-notification-url"));
}

void TestImporter::webhooksBecomeTriggers()
{
    const Imported imported = importDefinition(contentOf(QStringLiteral("orders.openapi31.json")));
    const DefinitionPtr definition = read(Document(imported.text)).definition;
    for (const Trigger &trigger : definition->triggers) {
        QCOMPARE(trigger.unsubscribe.certainty, UnsubscribeLink::Certainty::Declared);
        QCOMPARE(definition->operations[size_t(trigger.unsubscribe.operation)].operationId,
                 QStringLiteral("Unsubscribe") + trigger.operationId);
    }
    QCOMPARE(codesOf(imported.notes).count(QStringLiteral("WebhookMadeTrigger")), 2);
}

QTEST_APPLESS_MAIN(TestImporter)
#include "tst_importer.moc"
