// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/bundled.h"
#include "openapi/editing/connectortemplates.h"
#include "openapi/editing/triggertemplates.h"
#include "openapi/exporter/exporteddefinition.h"
#include "openapi/reader.h"
#include "openapi/validator/validator.h"

#include <QtTest>

using namespace openapi;
using namespace openapi::editing;

Q_DECLARE_METATYPE(openapi::editing::TriggerTemplate)

/// Every template of a trigger in every definition that it may be put into.
class TestTriggerTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFlawless_data();
    void areFlawless();
    void takeNamesThatAreFree();
    void keepTheRestOfTheText();
    void wantAnObject_data();
    void wantAnObject();
    void useTheUsersWords();
};

namespace {

const QByteArray Sample =
    R"({"orderId":"A-1","placedAt":"2026-03-16T09:30:00Z","lines":[{"n":1}]})";

Document withHost(const Document &document)
{
    const auto exported = exporter::exportedDefinition(document, QStringLiteral("shop.example"));
    return Document(exported ? exported->text : QByteArray());
}

Document connector(ConnectorTemplate kind)
{
    ConnectorWish wish;
    wish.kind = kind;
    return newConnector(wish);
}

TriggerWish wishFor(TriggerTemplate kind)
{
    TriggerWish wish;
    wish.kind = kind;
    wish.name = QStringLiteral("order placed");
    wish.samples = {parseJson(Sample).root};
    return wish;
}

} // namespace

void TestTriggerTemplates::areFlawless_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TriggerTemplate>("kind");
    const std::vector<std::pair<const char *, QByteArray>> documents = {
        {"bundled", bundledDefinition()},
        {"no security", connector(ConnectorTemplate::NoSecurity).text()},
        {"API key", connector(ConnectorTemplate::ApiKey).text()},
        {"Entra ID", connector(ConnectorTemplate::EntraId).text()},
    };
    const std::vector<std::pair<const char *, TriggerTemplate>> triggers = {
        {"empty", TriggerTemplate::EmptyEvent},
        {"sample", TriggerTemplate::SampleEvent},
        {"filtered", TriggerTemplate::FilteredEvent},
        {"batch", TriggerTemplate::BatchEvent},
    };
    for (const auto &[document, text] : documents) {
        for (const auto &[trigger, kind] : triggers)
            QTest::addRow("%s in %s", trigger, document) << text << kind;
    }
}

void TestTriggerTemplates::areFlawless()
{
    QFETCH(QByteArray, text);
    QFETCH(TriggerTemplate, kind);
    const Document before(text);
    const size_t triggers = read(before).definition->triggers.size();
    const auto after = applied(before, addedTrigger(before, wishFor(kind)));
    QVERIFY(after);
    for (const Document &document : {withHost(before), withHost(*after)}) {
        for (const validator::Finding &finding :
             validator::validate(document, validator::Profile::PrivateUse))
            QVERIFY2(finding.severity == Severity::Hint,
                     qPrintable(QLatin1String(finding.rule->id) + finding.pointer.toString()));
    }
    const ReadResult result = read(*after);
    QVERIFY(result.diagnostics.empty());
    QCOMPARE(result.definition->triggers.size(), triggers + 1);
    const Trigger *trigger = result.definition->trigger(u"OrderPlaced");
    QVERIFY(trigger);
    QCOMPARE(trigger->callbackPointer.toString(), QStringLiteral("/callbackUrl"));
    QVERIFY(trigger->payload != NoSchema);
    QCOMPARE(trigger->unsubscribe.certainty, UnsubscribeLink::Certainty::Declared);
    const Schema *event = result.definition->schema(trigger->payload);
    QCOMPARE(event->type == Schema::Type::Array, kind == TriggerTemplate::BatchEvent);
}

void TestTriggerTemplates::takeNamesThatAreFree()
{
    Document document = newConnector({});
    for (const QString &id : {QStringLiteral("OrderPlaced"), QStringLiteral("OrderPlaced2"),
                              QStringLiteral("OrderPlaced3")}) {
        const auto next = applied(document,
                                  addedTrigger(document, wishFor(TriggerTemplate::EmptyEvent)));
        QVERIFY(next);
        document = *next;
        QVERIFY(read(document).definition->trigger(id));
    }
    QCOMPARE(read(document).definition->triggers.size(), size_t(3));
    const Document taken("{\"swagger\":\"2.0\",\"paths\":{\"/SUBSCRIPTIONS/orderplaced\":{}}}");
    const auto patches = addedTrigger(taken, wishFor(TriggerTemplate::EmptyEvent));
    QCOMPARE(patches.front().key, QStringLiteral("/subscriptions/OrderPlaced2"));
}

void TestTriggerTemplates::keepTheRestOfTheText()
{
    const QByteArray bundled = bundledDefinition();
    const Document before(bundled);
    const auto after = applied(before, addedTrigger(before, wishFor(TriggerTemplate::SampleEvent)));
    QVERIFY(after);
    const TextChange change = difference(bundled, after->text());
    QCOMPARE(change.range.begin, change.range.end);
    QVERIFY(change.bytes.contains("OrderPlaced"));
}

void TestTriggerTemplates::wantAnObject_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("patches");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("an array") << QByteArray("[]") << 0;
    QTest::newRow("odd paths") << QByteArray("{\"paths\":[]}") << 0;
    QTest::newRow("no paths") << QByteArray("{}") << 1;
    QTest::newRow("paths") << QByteArray("{\"paths\":{}}") << 2;
}

void TestTriggerTemplates::wantAnObject()
{
    QFETCH(QByteArray, text);
    QFETCH(int, patches);
    const Document document(text);
    const std::vector<Patch> made = addedTrigger(document, {});
    QCOMPARE(int(made.size()), patches);
    if (patches > 0)
        QVERIFY(applied(document, made)->text().contains("\"Event\""));
}

void TestTriggerTemplates::useTheUsersWords()
{
    TriggerWish wish = wishFor(TriggerTemplate::EmptyEvent);
    wish.summary = QStringLiteral("Quand une commande arrive");
    wish.description = QStringLiteral("Pour chaque commande.");
    wish.hint = QStringLiteral("Passez une commande.");
    ConnectorWish shop;
    shop.title = QStringLiteral("Boutique");
    shop.description = QStringLiteral("Prévient vos flux.");
    shop.host = QStringLiteral("boutique.example");
    const Document document = newConnector(shop);
    const DefinitionPtr definition = read(*applied(document, addedTrigger(document, wish)))
                                         .definition;
    QCOMPARE(definition->title, shop.title);
    QCOMPARE(definition->description, shop.description);
    QCOMPARE(definition->host, shop.host);
    QCOMPARE(definition->triggers.front().summary, wish.summary);
    QCOMPARE(definition->triggers.front().description, wish.description);
    QCOMPARE(definition->triggers.front().hint, wish.hint);
}

QTEST_APPLESS_MAIN(TestTriggerTemplates)
#include "tst_triggertemplates.moc"
