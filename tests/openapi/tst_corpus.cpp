// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/payload.h"
#include "openapi/reader.h"
#include "openapi/triggerinputs.h"

#include <QDirIterator>
#include <QtTest>

using namespace openapi;

/// Reads the published definitions in the folder that DECLIC_CORPUS names.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryFile_data();
    void readsEveryFile();
    void samplesFitTheirSchemas_data();
    void samplesFitTheirSchemas();
    void inputsMakeLegalBodies_data();
    void inputsMakeLegalBodies();
    void findsEveryTrigger();

private:
    QStringList m_files;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCorpus::initTestCase()
{
    const QString folder = qEnvironmentVariable("DECLIC_CORPUS");
    if (folder.isEmpty())
        QSKIP("Set DECLIC_CORPUS to a folder of connector definitions to run this test.");
    QDirIterator files(folder, {QStringLiteral("*.swagger.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        m_files.append(files.next());
    QVERIFY(!m_files.isEmpty());
}

void TestCorpus::readsEveryFile_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : m_files)
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void TestCorpus::readsEveryFile()
{
    QFETCH(QString, path);
    const Document document(contentOf(path));
    const ReadResult result = read(document);
    const ConnectorDefinition &definition = *result.definition;
    QVERIFY(!definition.title.isEmpty());
    QVERIFY(!definition.operations.empty());
    for (const Trigger &trigger : definition.triggers) {
        const Operation &operation = definition.operationOf(trigger);
        QCOMPARE(operation.operationId, trigger.operationId);
        QVERIFY(definition.schema(operation.body));
        QVERIFY(!trigger.name.isEmpty());
    }
    for (const Diagnostic &diagnostic : result.diagnostics)
        QCOMPARE(std::pair(diagnostic.line, diagnostic.column),
                 document.position(diagnostic.range.begin));
}

void TestCorpus::samplesFitTheirSchemas_data()
{
    readsEveryFile_data();
}

void TestCorpus::samplesFitTheirSchemas()
{
    QFETCH(QString, path);
    const DefinitionPtr definition = read(Document(contentOf(path))).definition;
    for (const Trigger &trigger : definition->triggers) {
        for (const SchemaIndex schema : {trigger.payload, definition->operationOf(trigger).body}) {
            const JsonValue sample = samplePayload(*definition, schema);
            for (const Diagnostic &error : validatePayload(*definition, schema, sample))
                QFAIL(qPrintable(trigger.operationId + u' ' + error.pointer.toString() + u' '
                                 + error.args.join(u' ')));
        }
    }
}

void TestCorpus::inputsMakeLegalBodies_data()
{
    readsEveryFile_data();
}

/// What the form of a test flow begins with fits its schema, and the body made of it lacks nothing.
void TestCorpus::inputsMakeLegalBodies()
{
    QFETCH(QString, path);
    const DefinitionPtr definition = read(Document(contentOf(path))).definition;
    for (const Trigger &trigger : definition->triggers) {
        const Operation &operation = definition->operationOf(trigger);
        const TriggerInputs inputs = triggerInputs(*definition, operation);
        JsonValue values;
        if (!inputs.isEmpty()) {
            values = samplePayload(*inputs.definition, inputs.schema);
            QVERIFY(validatePayload(*inputs.definition, inputs.schema, values).empty());
            QVERIFY(!values.find(JsonPointer(QStringList(QStringLiteral("body"))
                                             + trigger.callbackPointer.tokens())));
        }
        const JsonValue *given = values.find(u"body");
        const JsonValue callback = JsonValue::string(QStringLiteral("https://flow.example/1"));
        const JsonValue body = completedBody(*definition, operation.body,
                                             given ? *given : JsonValue(), callback);
        for (const Diagnostic &error : validatePayload(*definition, operation.body, body))
            QFAIL(qPrintable(trigger.operationId + u' ' + error.pointer.toString()));
    }
}

void TestCorpus::findsEveryTrigger()
{
    int triggers = 0;
    int actions = 0;
    for (const QString &path : std::as_const(m_files)) {
        const ReadResult result = read(Document(contentOf(path)));
        for (const Trigger &trigger : result.definition->triggers)
            ++(trigger.kind == Trigger::Kind::Trigger ? triggers : actions);
    }
    qInfo() << triggers << "triggers," << actions << "actions in" << m_files.size() << "files";
    QCOMPARE(triggers, 302);
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
