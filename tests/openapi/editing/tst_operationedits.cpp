// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edited.h"

#include "openapi/editing/editableoperation.h"
#include "openapi/reader.h"

#include <QtTest>

#include <functional>

using namespace openapi;
using namespace openapi::editing;

Q_DECLARE_METATYPE(std::function<Edits(const Document &)>)

class TestOperationEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void lists();
    void reads();
    void duplicates();
    void movesVerbsThenPaths();
    void findsNeedlessRemovals();
    void declaresRemovals();
    void survivesHostileDocuments_data();
    void survivesHostileDocuments();
};

namespace {

using Edit = std::function<Edits(const Document &)>;

/// A shop with two triggers that share nothing, and a request that looks things up.
const char shop[] = R"({
  "swagger": "2.0",
  "paths": {
    "/on/order": {
      "post": {
        "operationId": "OnOrder",
        "summary": "When ordered",
        "x-ms-trigger": "single",
        "parameters": [{"name": "body", "in": "body", "schema": {"properties": {"u": {"x-ms-notification-url": true, "x-ms-visibility": "internal"}}}}],
        "responses": {"201": {"description": "ok", "headers": {"Location": {"type": "string", "description": "See RemoveOrder, not RemoveOrders."}}}}
      },
      "x-ms-notification-content": {"schema": {"type": "object"}}
    },
    "/on/order/{id}": {
      "delete": {"operationId": "RemoveOrder", "responses": {"200": {"description": "ok"}}}
    },
    "/shops": {
      "get": {"operationId": "ListShops", "responses": {}},
      "post": {
        "operationId": "AddShop",
        "parameters": [{"name": "q", "in": "query", "type": "string", "x-ms-dynamic-values": {"operationId": "ListShops", "value-path": "id"}, "default": "ListShops"}],
        "responses": {}
      }
    }
  }
})";

const char onOrder[] = "/paths/~1on~1order/post";

QByteArray changed(const char *before, const char *after)
{
    QByteArray text(shop);
    text.replace(before, after);
    return text;
}

} // namespace

void TestOperationEdits::edits_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Edit &edit, const QByteArray &expected) {
        QTest::newRow(name) << edit << expected;
    };
    const JsonPointer place = edited::at(onOrder);
    const JsonPointer list = edited::at("/paths/~1shops/get");
    const auto text = [](const JsonPointer &where, OperationText which, const QString &words) {
        return
            [=](const Document &document) { return setText(document.root(), where, which, words); };
    };
    row("summary", text(place, OperationText::Summary, u"Si l'on « commande »"_qs),
        changed("When ordered", "Si l'on « commande »"));
    row("same summary", text(place, OperationText::Summary, u"When ordered"_qs), "as it is");
    row("no summary", text(place, OperationText::Summary, {}),
        changed("        \"summary\": \"When ordered\",\n", ""));
    row("description", text(place, OperationText::Description, u"D"_qs),
        changed("\"When ordered\",", "\"When ordered\",\n        \"description\": \"D\","));
    row("hint", text(place, OperationText::Hint, u"H"_qs),
        changed("\"single\",", "\"single\",\n        \"x-ms-trigger-hint\": \"H\","));
    row("on one line", text(list, OperationText::Summary, u"S"_qs),
        changed("\"ListShops\", \"responses", "\"ListShops\", \"summary\": \"S\", \"responses"));
    row("nowhere", text(edited::at("/paths/~1none/get"), OperationText::Summary, u"S"_qs),
        "not found");
    row(
        "visibility",
        [=](const Document &document) {
            return setVisibility(document.root(), place, Visibility::Important);
        },
        changed("\"When ordered\",",
                "\"When ordered\",\n        \"x-ms-visibility\": \"important\","));
    row(
        "batch",
        [=](const Document &document) {
            return setTriggerMark(document.root(), place, TriggerMark::Batch);
        },
        changed("\"single\"", "\"batch\""));
    row(
        "deprecated",
        [=](const Document &document) { return setDeprecated(document.root(), list, true); },
        changed("\"ListShops\", \"responses", "\"ListShops\", \"deprecated\": true, \"responses"));
    const auto called = [](const char *where, const QString &name) {
        return [=](const Document &document) {
            return setOperationId(document.root(), edited::at(where), name);
        };
    };
    QByteArray callers = changed(R"({"operationId": "ListShops")", R"({"operationId": "Shops")");
    row("callers follow", called("/paths/~1shops/get", u" Shops "_qs), callers);
    row("words follow", called("/paths/~1on~1order~1{id}/delete", u"Bye"_qs),
        changed("\"RemoveOrder\"", "\"Bye\"").replace("See RemoveOrder,", "See Bye,"));
    row("id taken", called(onOrder, u"AddShop"_qs), "name taken");
    row("id empty", called(onOrder, u" "_qs), "name empty");
    row("same id", called(onOrder, u"OnOrder"_qs), "as it is");
    const auto without = [](const char *where) {
        return [=](const Document &document) {
            return removeOperation(document.root(), edited::at(where));
        };
    };
    row("remove one of two", without("/paths/~1shops/get"),
        changed("\n      \"get\": {\"operationId\": \"ListShops\", \"responses\": {}},", ""));
    row("remove no operation", without("/paths/~1on~1order/x-ms-notification-content"),
        "not found");
    row("remove a path", without("/paths/~1shops"), "not found");
}

void TestOperationEdits::edits()
{
    QFETCH(Edit, edit);
    QFETCH(QByteArray, expected);
    const Document document{QByteArray(shop)};
    QCOMPARE(edited::by(document, edit(document)), expected);
}

void TestOperationEdits::lists()
{
    using Kind = ListedOperation::Kind;
    const std::vector<ListedOperation> all = listedOperations(
        Document(R"({"paths": {"/a": {"post": {"x-ms-trigger": "single"}, "get": {"x-ms-trigger":
            "batch"}, "parameters": [], "put": 5}, "/b": {"post": {"summary": "S"},
            "x-ms-notification-content": {}, "delete": {"deprecated": true}}, "/c": null,
            "/d": {"get": {"operationId": "first"}, "get": {"operationId": "last"}}}})")
            .root());
    QCOMPARE(all.size(), size_t(5));
    QCOMPARE(all[0].kind, Kind::Trigger);
    QCOMPARE(all[1].kind, Kind::Poll);
    QCOMPARE(all[2].kind, Kind::WebhookAction);
    QCOMPARE(all[2].summary, u"S"_qs);
    QCOMPARE(all[3].kind, Kind::Action);
    QVERIFY(all[3].deprecated);
    QCOMPARE(all[4].operationId, u"last"_qs);
    QCOMPARE(all[4].pointer, edited::at("/paths/~1d/get"));
}

void TestOperationEdits::reads()
{
    const Document document(R"({"parameters": {"P": {"name": "p", "in": "query", "type": "integer",
        "default": 5, "enum": [5, 6]}}, "paths": {"/a": {"parameters": [{"name": "q",
        "in": "header"}], "post": {"x-ms-trigger": "batch", "x-ms-trigger-hint": "H",
        "description": "D", "parameters": [{"$ref": "#/parameters/P"}, {"$ref": "#/parameters/X"},
        {"name": "b", "in": "body"}, 7], "responses": {"200": {"schema": {}}, "201": {}}},
        "put": {"parameters": [{"$ref": "#/parameters/P"}]}}}})");
    const auto read = editableOperation(document.root(), edited::at("/paths/~1a/post"));
    QVERIFY(read);
    QCOMPARE(read->description, u"D"_qs);
    QCOMPARE(read->hint, u"H"_qs);
    QCOMPARE(read->mark, TriggerMark::Batch);
    QCOMPARE(read->parameters.size(), size_t(4));
    QCOMPARE(read->parameters[0].name, u"p"_qs);
    QCOMPARE(read->parameters[0].shared, 2);
    QCOMPARE(read->parameters[0].defaultValue, u"5"_qs);
    QCOMPARE(read->parameters[0].values, QStringList({u"5"_qs, u"6"_qs}));
    QVERIFY(read->parameters[1].broken);
    QVERIFY(read->parameters[2].broken);
    QVERIFY(read->parameters[3].ofPath);
    QCOMPARE(read->schemas.size(), size_t(3));
    QCOMPARE(read->schemas[0].role, OperationSchema::Role::Payload);
    QVERIFY(!read->schemas[0].present);
    QCOMPARE(read->schemas[1].role, OperationSchema::Role::Body);
    QCOMPARE(read->schemas[2].status, u"200"_qs);
    QVERIFY(!editableOperation(document.root(), edited::at("/paths/~1a/get")));
}

void TestOperationEdits::duplicates()
{
    const Document document{QByteArray(shop)};
    const auto copy = duplicateOperation(document.root(), edited::at(onOrder));
    QVERIFY(copy);
    QCOMPARE(copy->place, edited::at("/paths/~1on~1order2/post"));
    const auto after = applied(document, copy->patches);
    QVERIFY(after);
    const auto &paths = after->root().find(edited::at("/paths"))->members();
    QCOMPARE(paths[1].key, u"/on/order2"_qs);
    QCOMPARE(paths[1].value.find(edited::at("/post/operationId"))->toString(), u"OnOrder2"_qs);
    QVERIFY(paths[1].value.find(u"x-ms-notification-content"));
    // All else is as it was: without the copy, the text is the one before.
    const auto without = applied(*after, {removed(edited::at("/paths/~1on~1order2"))});
    QCOMPARE(without->text(), document.text());
    const auto variable = duplicateOperation(document.root(),
                                             edited::at("/paths/~1on~1order~1{id}/delete"));
    QCOMPARE(variable->place, edited::at("/paths/~1on~1order2~1{id}/delete"));
    QVERIFY(!duplicateOperation(document.root(), edited::at("/paths/~1on")));
}

void TestOperationEdits::movesVerbsThenPaths()
{
    const Document document{QByteArray(shop)};
    const JsonPointer post = edited::at("/paths/~1shops/post");
    const auto first = moveOperation(document, post, false);
    QVERIFY(first);
    const auto once = applied(document, *first);
    QCOMPARE(once->root().find(edited::at("/paths/~1shops"))->members().front().key, u"post"_qs);
    const auto second = moveOperation(*once, post, false);
    QVERIFY(second);
    const auto twice = applied(*once, *second);
    QCOMPARE(twice->root().find(edited::at("/paths"))->members().at(1).key, u"/shops"_qs);
    QVERIFY(!moveOperation(document, post, true));
    QVERIFY(!moveOperation(document, edited::at(onOrder), false));
}

void TestOperationEdits::findsNeedlessRemovals()
{
    const Document document{QByteArray(shop)};
    const JsonPointer removal = edited::at("/paths/~1on~1order~1{id}/delete");
    QCOMPARE(needlessRemovals(document, edited::at(onOrder)), std::vector{removal});
    QVERIFY(needlessRemovals(document, removal).empty());
    const auto copy = duplicateOperation(document.root(), edited::at(onOrder));
    const auto shared = applied(document, copy->patches);
    QVERIFY(needlessRemovals(*shared, edited::at(onOrder)).empty());
}

void TestOperationEdits::declaresRemovals()
{
    QByteArray text(shop);
    text.replace(R"(, "headers": {"Location": {"type": "string", "description": )"
                 R"("See RemoveOrder, not RemoveOrders."}})",
                 "");
    text.replace(R"("/shops": {)", R"("/bye/{id}": {"delete": {"responses": {}}},
    "/shops": {)");
    const Document document(text);
    const JsonPointer removal = edited::at("/paths/~1bye~1{id}/delete");
    const auto after = applied(document,
                               *declareRemoval(document.root(), edited::at(onOrder), removal));
    QVERIFY(after);
    const DefinitionPtr definition = read(*after).definition;
    const UnsubscribeLink &link = definition->triggers.at(0).unsubscribe;
    QCOMPARE(link.certainty, UnsubscribeLink::Certainty::Declared);
    QCOMPARE(definition->operations.at(size_t(link.operation)).pointer, removal);
    const JsonPointer other = edited::at("/paths/~1on~1order~1{id}/delete");
    const auto again = applied(*after, *declareRemoval(after->root(), edited::at(onOrder), other));
    const DefinitionPtr second = read(*again).definition;
    QCOMPARE(second->operations.at(size_t(second->triggers.at(0).unsubscribe.operation)).pointer,
             other);
    QVERIFY(!declareRemoval(document.root(), edited::at("/paths/~1shops/get"), removal));
    QVERIFY(!declareRemoval(document.root(), edited::at(onOrder), edited::at("/paths/~1none")));
}

void TestOperationEdits::survivesHostileDocuments_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QByteArray(text); };
    row("");
    row("null");
    row("[]");
    row(R"({"paths": 7})");
    row(R"({"paths": {"/on/order": null}})");
    row(R"({"paths": {"/on/order": {"post": []}}})");
    row(R"({"paths": {"/on/order": {"post": {"parameters": {}, "responses": 7}}}})");
    row(R"({"paths": {"/on/order": {"post": {"parameters": [{"$ref": "#/parameters/A"}, 5, null,
        {"$ref": 5}], "responses": {"200": {"headers": []}}}}},
        "parameters": {"A": {"$ref": "#/parameters/A"}}})");
    row(R"({"paths": {"/on/order": {"$ref": "#/paths/~1on~1order", "post": {"$ref": "#"}}}})");
    row(R"({"paths": {"/on/order": {"post": {"operationId": 5, "x-ms-trigger": {}}, "post": 5}}})");
    row(R"({"paths": {"/on/order": {"post": {"summary": ["a")");
}

void TestOperationEdits::survivesHostileDocuments()
{
    QFETCH(QByteArray, text);
    const Document document(text);
    const JsonPointer place = edited::at(onOrder);
    const JsonValue &root = document.root();
    const auto operation = editableOperation(root, place);
    for (const ListedOperation &listed : listedOperations(root))
        QVERIFY(root.find(listed.pointer));
    for (const Edits &edits :
         {setText(root, place, OperationText::Summary, u"S"_qs),
          setVisibility(root, place, Visibility::Internal),
          setTriggerMark(root, place, TriggerMark::Batch), setOperationId(root, place, u"New"_qs),
          removeOperation(root, place), declareRemoval(root, place, place)}) {
        if (edits && !edits->empty())
            QVERIFY(applied(document, *edits));
        else
            QVERIFY(!operation || !edits);
    }
    if (const auto copy = duplicateOperation(root, place))
        QVERIFY(applied(document, copy->patches));
    (void)moveOperation(document, place, true);
    (void)needlessRemovals(document, place);
}

QTEST_APPLESS_MAIN(TestOperationEdits)
#include "tst_operationedits.moc"
