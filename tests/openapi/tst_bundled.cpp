// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/bundled.h"
#include "openapi/payload.h"
#include "openapi/reader.h"

#include <QtTest>

using namespace openapi;

class TestBundled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isStrictJson();
    void readsWithoutRemarks();
    void hasItsOperations();
    void hasItsTriggers();
    void listsEvents();
    void describesItsPayloads();
    void followsThePlatformsRules();
};

namespace {

ReadResult bundled()
{
    return read(Document(bundledDefinition()));
}

} // namespace

void TestBundled::isStrictJson()
{
    const JsonParseResult parsed = parseStrictJson(bundledDefinition());
    QVERIFY(parsed.complete);
    QVERIFY(parsed.diagnostics.empty());
}

void TestBundled::readsWithoutRemarks()
{
    QVERIFY(bundled().diagnostics.empty());
}

void TestBundled::hasItsOperations()
{
    const DefinitionPtr definition = bundled().definition;
    QStringList found;
    for (const Operation &operation : definition->operations)
        found.append(QString::fromLatin1(operation.verb) + u' ' + operation.path.text() + u' '
                     + operation.operationId);
    QCOMPARE(found,
             QStringList({QStringLiteral("POST /event/instore NewInstoreProduct"),
                          QStringLiteral("POST /event/newproduct NewCatalogProduct"),
                          QStringLiteral("DELETE /event/remove/{oid}/{id} RemoveSubscription"),
                          QStringLiteral("GET /list/instore ListInstoreProducts"),
                          QStringLiteral("GET /list/newproduct ListCatalogProducts")}));
    const Operation &remove = definition->operations[2];
    QCOMPARE(remove.visibility, Visibility::Internal);
    QCOMPARE(remove.successResponse()->status, 200);
    const Operation &list = definition->operations[3];
    QCOMPARE(list.parameters.size(), size_t(2));
    const Schema &limit = *definition->schema(list.parameters[0].schema);
    QCOMPARE(limit.format, QStringLiteral("int32"));
    QCOMPARE(std::pair(*limit.minimum, *limit.maximum), std::pair(1.0, 100.0));
    QCOMPARE(limit.defaultValue->toInteger(), std::optional<qint64>(20));
}

void TestBundled::hasItsTriggers()
{
    const DefinitionPtr definition = bundled().definition;
    QCOMPARE(definition->triggers.size(), size_t(2));
    QCOMPARE(definition->triggers[0].name, QStringLiteral("instore"));
    QCOMPARE(definition->triggers[1].name, QStringLiteral("newproduct"));
    for (const Trigger &trigger : definition->triggers) {
        QCOMPARE(trigger.kind, Trigger::Kind::Trigger);
        QCOMPARE(trigger.callbackPointer.toString(), QStringLiteral("/Url"));
        QCOMPARE(trigger.unsubscribe.certainty, UnsubscribeLink::Certainty::Declared);
        QCOMPARE(definition->operations[size_t(trigger.unsubscribe.operation)].operationId,
                 QStringLiteral("RemoveSubscription"));
        const Operation &subscribe = definition->operationOf(trigger);
        QVERIFY(subscribe.bodyRequired);
        QCOMPARE(subscribe.successResponse()->status, 201);
        QVERIFY(subscribe.successResponse()->declaresLocation);
        const Schema &body = *definition->schema(subscribe.body);
        QCOMPARE(body.referenceName, QStringLiteral("Callback"));
        QVERIFY(body.property(u"Url")->required);
        const Schema &url = *definition->schema(body.property(u"Url")->schema);
        QCOMPARE(url.type, Schema::Type::String);
        QCOMPARE(url.visibility, Visibility::Internal);
    }
}

void TestBundled::listsEvents()
{
    const DefinitionPtr definition = bundled().definition;
    QCOMPARE(definition->operations[3].listsTrigger, 0);
    QCOMPARE(definition->operations[4].listsTrigger, 1);
}

void TestBundled::describesItsPayloads()
{
    const DefinitionPtr definition = bundled().definition;
    QStringList found;
    for (const Trigger &trigger : definition->triggers) {
        const Schema &payload = *definition->schema(trigger.payload);
        for (const Property &property : payload.properties) {
            const Schema &schema = *definition->schema(property.schema);
            QVERIFY(property.required);
            QVERIFY(!schema.summary.isEmpty() && !schema.description.isEmpty() && schema.example);
            found.append(property.name + u':' + QString::number(int(schema.type)) + schema.format);
        }
        const JsonValue sample = samplePayload(*definition, trigger.payload);
        QVERIFY(validatePayload(*definition, trigger.payload, sample).empty());
    }
    QCOMPARE(found.join(u' '),
             QStringLiteral("storeName:5 productName:5 quantity:3int32 supplierName:5 "
                            "productName:5 category:5 unitPrice:4double"));
}

void TestBundled::followsThePlatformsRules()
{
    const DefinitionPtr definition = bundled().definition;
    QVERIFY(definition->title.size() <= 30);
    QVERIFY(definition->title.back().isLetterOrNumber());
    for (const char *word : {"API", "Connector"})
        QVERIFY(!definition->title.contains(QLatin1String(word), Qt::CaseInsensitive));
    QVERIFY(definition->description.size() >= 30 && definition->description.size() <= 500);
    QCOMPARE(definition->schemes, QStringList{QStringLiteral("https")});
    for (const Operation &operation : definition->operations) {
        QVERIFY(!operation.summary.isEmpty() && operation.summary.size() <= 80);
        QVERIFY(!operation.summary.contains(u'/'));
        QVERIFY(operation.summary.back().isLetterOrNumber());
        QVERIFY(!operation.description.isEmpty() && operation.description != operation.summary);
        for (const Parameter &parameter : operation.parameters) {
            const Schema &schema = *definition->schema(parameter.schema);
            QVERIFY(!schema.summary.isEmpty() && !schema.description.isEmpty());
            QCOMPARE(parameter.required, parameter.location == Parameter::Location::Path);
        }
    }
    for (const Trigger &trigger : definition->triggers) {
        QVERIFY(trigger.summary.startsWith(QLatin1String("Quand ")));
        QVERIFY(!trigger.hint.isEmpty());
    }
    // What the reader does not keep.
    const JsonValue root = parseJson(bundledDefinition()).root;
    for (const char *pointer : {"/info/contact/email", "/x-ms-connector-metadata/2/propertyValue",
                                "/paths/~1event~1remove~1{oid}~1{id}/delete/parameters/1/"
                                "x-ms-url-encoding"})
        QVERIFY(root.find(*JsonPointer::parse(QString::fromLatin1(pointer))));
}

QTEST_APPLESS_MAIN(TestBundled)
#include "tst_bundled.moc"
