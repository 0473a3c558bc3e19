// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/firedocument.h"

#include "openapi/bundled.h"
#include "openapi/payload.h"
#include "openapi/reader.h"

#include <QTest>

using namespace openapi;

class TestFireDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isADocumentOfItsOwn();
    void describesEachTrigger();
    void resolvesReferences();
    void namesTriggersThatShareAShortName();
    void bodylessTriggerTakesAnything();
    void servedDocumentMovesNothingElse_data();
    void servedDocumentMovesNothingElse();
    void survivesBrokenDocuments_data();
    void survivesBrokenDocuments();

private:
    [[nodiscard]] JsonValue fire() const
    {
        return fireDocument(m_document, *m_definition, QUrl(QStringLiteral("http://127.0.0.1:81")));
    }
    /// The value that a pointer like "/paths" addresses; null when there is none.
    static JsonValue at(const JsonValue &root, const char *pointer)
    {
        const auto parsed = JsonPointer::parse(QString::fromUtf8(pointer));
        const JsonValue *found = parsed ? root.find(*parsed) : nullptr;
        return found ? *found : JsonValue();
    }

    Document m_document = Document(bundledDefinition());
    DefinitionPtr m_definition = read(m_document).definition;
};

void TestFireDocument::isADocumentOfItsOwn()
{
    const JsonValue root = fire();
    QCOMPARE(at(root, "/swagger").toString(), QStringLiteral("2.0"));
    QCOMPARE(at(root, "/host").toString(), QStringLiteral("127.0.0.1:81"));
    QCOMPARE(at(root, "/schemes/0").toString(), QStringLiteral("http"));
    QCOMPARE(at(root, "/info/title").toString(), m_definition->title);
    QVERIFY(at(root, "/basePath").isNull());
    // It can be read as a definition again.
    const ReadResult again = read(Document(root.toJson(2)));
    QVERIFY(!hasErrors(again.diagnostics));
    QCOMPARE(again.definition->operations.size(), m_definition->triggers.size());
}

void TestFireDocument::describesEachTrigger()
{
    const JsonValue root = fire();
    QStringList paths;
    const JsonValue declared = at(root, "/paths");
    for (const JsonValue::Member &path : declared.members())
        paths.append(path.key);
    QCOMPARE(paths,
             (QStringList{QStringLiteral("/fire/instore"), QStringLiteral("/fire/newproduct")}));
    const JsonValue operation = at(root, "/paths/~1fire~1instore/post");
    QCOMPARE(at(operation, "/tags/0").toString(), QStringLiteral("Déclencher / fire"));
    QCOMPARE(at(operation, "/summary").toString(), m_definition->triggers.front().summary);
    QVERIFY(!at(operation, "/responses/202").isNull());
    const JsonValue schema = at(operation, "/parameters/0/schema");
    QCOMPARE(at(schema, "/example"),
             samplePayload(*m_definition, m_definition->triggers.front().payload));
    QCOMPARE(at(operation, "/parameters/1/name").toString(), QStringLiteral("force"));
}

void TestFireDocument::resolvesReferences()
{
    const JsonValue root = fire();
    QCOMPARE(at(root, "/definitions"), at(m_document.root(), "/definitions"));
    const ReadResult again = read(Document(root.toJson()));
    for (const Operation &operation : again.definition->operations) {
        const Schema *body = again.definition->schema(operation.body);
        QVERIFY(body);
        QVERIFY(!body->properties.empty());
    }
}

void TestFireDocument::namesTriggersThatShareAShortName()
{
    ConnectorDefinition twins = *m_definition;
    twins.triggers[1].name = twins.triggers[0].name;
    const JsonValue root = fireDocument(m_document, twins, QUrl(QStringLiteral("http://a:1")));
    QVERIFY(!at(root, "/paths/~1fire~1instore").isNull());
    QVERIFY(!at(root, "/paths/~1fire~1NewCatalogProduct").isNull());
    twins.triggers[0].name = QStringLiteral("a/{b}");
    const JsonValue odd = fireDocument(m_document, twins, QUrl(QStringLiteral("http://a:1")));
    QVERIFY(!at(odd, "/paths/~1fire~1a%2F%7Bb%7D").isNull());
}

void TestFireDocument::bodylessTriggerTakesAnything()
{
    ConnectorDefinition open = *m_definition;
    open.triggers[0].payload = NoSchema;
    const JsonValue root = fireDocument(m_document, open, QUrl(QStringLiteral("http://a:1")));
    QVERIFY(at(root, "/paths/~1fire~1instore/post/parameters/0/schema").isObject());
}

void TestFireDocument::servedDocumentMovesNothingElse_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("basePath");
    const auto row = [](const char *server, const char *host, const char *scheme,
                        const char *base) {
        QTest::newRow(server) << QString::fromUtf8(server) << QString::fromUtf8(host)
                              << QString::fromUtf8(scheme) << QString::fromUtf8(base);
    };
    row("http://127.0.0.1:8080", "127.0.0.1:8080", "http", "/");
    row("https://shop.example", "shop.example", "https", "/");
    row("https://shop.example/declic", "shop.example", "https", "/declic/");
}

void TestFireDocument::servedDocumentMovesNothingElse()
{
    QFETCH(QString, server);
    const JsonValue root = servedDocument(m_document, QUrl(server));
    QTEST(at(root, "/host").toString(), "host");
    QTEST(at(root, "/schemes/0").toString(), "scheme");
    QTEST(at(root, "/basePath").toString(), "basePath");
    QCOMPARE(at(root, "/paths"), at(m_document.root(), "/paths"));
    QCOMPARE(root.members().front().key, m_document.root().members().front().key);
}

void TestFireDocument::survivesBrokenDocuments_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "{", "[]", "5", "{\"paths\": 7}", "{\"definitions\": []}"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TestFireDocument::survivesBrokenDocuments()
{
    QFETCH(QByteArray, text);
    const Document document(text);
    const QUrl server(QStringLiteral("http://a:1"));
    QVERIFY(fireDocument(document, *read(document).definition, server).isObject());
    QVERIFY(fireDocument(document, *m_definition, server).isObject());
    (void)servedDocument(document, server);
}

QTEST_APPLESS_MAIN(TestFireDocument)
#include "tst_firedocument.moc"
