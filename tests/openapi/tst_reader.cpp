// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/openapi/definitions.h"
#include "openapi/bundled.h"

#include <QtTest>

using namespace openapi;
using Code = Diagnostic::Code;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHead();
    void normalisesBasePath_data();
    void normalisesBasePath();
    void readsOperationsInOrder();
    void readsParameters();
    void readsResponses();
    void findsTriggers_data();
    void findsTriggers();
    void readsTrigger();
    void acceptsMisplacedContent();
    void linksLists_data();
    void linksLists();
    void diagnoses_data();
    void diagnoses();
    void ordersDiagnostics();
    void survivesWrongTypesEverywhere();
    void survivesTruncation();
    void limitsOperations();
};

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray Callback = "{\"required\":[\"u\"],\"properties\":{\"u\":{\"type\":\"string\","
                            "\"x-ms-visibility\":\"internal\",\"x-ms-notification-url\":true}}}";

QByteArray operation(const QByteArray &id, const QByteArray &more = {})
{
    QByteArray result = "{\"operationId\":\"" + id + "\"";
    if (!more.contains("\"responses\""))
        result += ",\"responses\":{}";
    if (!more.isEmpty())
        result += "," + more;
    return result + "}";
}

QByteArray bodyParameter(const QByteArray &schema)
{
    return "\"parameters\":[{\"name\":\"body\",\"in\":\"body\",\"schema\":" + schema + "}]";
}

QByteArray subscribe(const QByteArray &id, const QByteArray &schema = Callback)
{
    return operation(id, "\"x-ms-trigger\":\"single\"," + bodyParameter(schema));
}

const Diagnostic *find(const Diagnostics &diagnostics, Code code)
{
    const auto found = std::find_if(
        diagnostics.begin(), diagnostics.end(),
        [code](const Diagnostic &diagnostic) { return diagnostic.code == code; });
    return found == diagnostics.end() ? nullptr : &*found;
}

/// Calls `visit` with every text that has one value replaced by `replacement`.
template<typename Visit>
void replaceEach(const Document &document, const JsonValue &value, const QByteArray &replacement,
                 Visit visit)
{
    QByteArray changed = document.text();
    const TextRange range = value.range();
    visit(changed.replace(range.begin, range.end - range.begin, replacement));
    for (const JsonValue &item : value.items())
        replaceEach(document, item, replacement, visit);
    for (const JsonValue::Member &member : value.members())
        replaceEach(document, member.value, replacement, visit);
}

} // namespace

void TestReader::readsHead()
{
    const DefinitionPtr definition = definitions::read(
        "{\"swagger\":\"2.0\",\"info\":{\"title\":\"Titre\",\"version\":\"1.2\",\"description\":"
        "\"D\"},\"host\":\"h:1\",\"schemes\":[\"https\",3,\"http\"],\"paths\":{}}");
    QCOMPARE(definition->title, text("Titre"));
    QCOMPARE(definition->version, text("1.2"));
    QCOMPARE(definition->description, text("D"));
    QCOMPARE(definition->host, text("h:1"));
    QCOMPARE(definition->schemes.join(u' '), text("https http"));
}

void TestReader::normalisesBasePath_data()
{
    QTest::addColumn<QByteArray>("basePath");
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QByteArray("") << text("/x/");
    QTest::newRow("root") << QByteArray("\"basePath\":\"/\",") << text("/x/");
    QTest::newRow("deep") << QByteArray("\"basePath\":\"/a/v1\",") << text("/a/v1/x/");
    QTest::newRow("trailing") << QByteArray("\"basePath\":\"/a//\",") << text("/a/x/");
    QTest::newRow("bare") << QByteArray("\"basePath\":\"a\",") << text("/a/x/");
    QTest::newRow("mistyped") << QByteArray("\"basePath\":[],") << text("/x/");
}

void TestReader::normalisesBasePath()
{
    QFETCH(QByteArray, basePath);
    QFETCH(QString, path);
    for (const char *written : {"/x/", "x/"}) {
        const DefinitionPtr definition = definitions::read("{" + basePath + "\"paths\":{\""
                                                           + written + "\":{\"get\":{}}}}");
        QCOMPARE(definition->operations.front().path.text(), path);
    }
}

void TestReader::readsOperationsInOrder()
{
    const DefinitionPtr definition = definitions::read(definitions::document(
        "\"/z\":{\"put\":" + operation("A") + ",\"get\":" + operation("B")
        + ",\"parameters\":[],\"x-other\":{}},\"x-note\":{},\"/a\":{\"delete\":"
        + operation("C", "\"summary\":\"S\",\"description\":\"D\",\"x-ms-visibility\":\"internal\","
                         "\"x-ms-pageable\":{\"nextLinkName\":\"next\"}")
        + "}"));
    QStringList found;
    for (const Operation &each : definition->operations)
        found.append(QString::fromLatin1(each.verb) + u' ' + each.path.text() + u' '
                     + each.operationId);
    QCOMPARE(found.join(u','), text("PUT /z A,GET /z B,DELETE /a C"));
    const Operation &last = definition->operations.back();
    QCOMPARE(last.summary + last.description + last.nextLinkName, text("SDnext"));
    QCOMPARE(last.visibility, Visibility::Internal);
    QCOMPARE(last.pointer.toString(), text("/paths/~1a/delete"));
}

void TestReader::readsParameters()
{
    const DefinitionPtr definition = definitions::read(
        "{\"parameters\":{\"P\":{\"name\":\"p\",\"in\":\"path\",\"required\":true,\"type\":"
        "\"string\"}},"
        "\"paths\":{\"/{p}\":{\"parameters\":[{\"$ref\":\"#/parameters/P\"},{\"name\":\"q\",\"in\":"
        "\"query\",\"type\":\"string\"}],\"post\":{\"parameters\":[{\"name\":\"q\",\"in\":"
        "\"query\","
        "\"type\":\"integer\",\"minimum\":1},{\"name\":\"q\",\"in\":\"header\"},{\"name\":\"f\","
        "\"in\":\"formdata\"},{\"name\":\"body\",\"in\":\"body\",\"required\":true,\"schema\":{}},"
        "{\"name\":\"n\",\"in\":\"nowhere\"},7,{\"$ref\":\"#/parameters/None\"}]}}}}");
    const Operation &post = definition->operations.front();
    QStringList found;
    for (const Parameter &parameter : post.parameters)
        found.append(parameter.name + QString::number(int(parameter.location))
                     + (parameter.required ? u"!" : u""));
    QCOMPARE(found.join(u' '), text("p0! q1 q2 f3"));
    const Schema &overridden = *definition->schema(post.parameters[1].schema);
    QCOMPARE(overridden.type, Schema::Type::Integer);
    QCOMPARE(overridden.minimum, std::optional(1.0));
    QVERIFY(post.bodyRequired);
    QVERIFY(definition->schema(post.body));
}

void TestReader::readsResponses()
{
    const DefinitionPtr definition = definitions::read(
        "{\"responses\":{\"R\":{\"description\":\"shared\"}},\"paths\":{\"/"
        "\":{\"get\":{\"responses\":{"
        "\"404\":{\"$ref\":\"#/responses/"
        "R\"},\"default\":{\"description\":\"d\"},\"x-y\":3,\"abc\":{},"
        "\"99\":{},\"201\":{\"description\":\"made\",\"headers\":{\"location\":{\"type\":"
        "\"string\"}},"
        "\"schema\":{\"type\":\"string\"}}}}}}}");
    const Operation &get = definition->operations.front();
    QCOMPARE(get.responses.size(), size_t(3));
    QCOMPARE(get.responses[0].status, 404);
    QCOMPARE(get.responses[0].description, text("shared"));
    QVERIFY(!get.responses[0].declaresLocation);
    QCOMPARE(get.responses[1].status, 0);
    QCOMPARE(get.successResponse()->status, 201);
    QVERIFY(get.successResponse()->declaresLocation);
    QCOMPARE(definition->schema(get.successResponse()->schema)->type, Schema::Type::String);
}

void TestReader::findsTriggers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("at the top") << Callback << text("/u");
    QTest::newRow("three deep") << QByteArray(
        "{\"properties\":{\"x\":{},\"a\":{\"properties\":{\"b\":{\"$ref\":"
        "\"#/definitions/Callback\"}}}}}")
                                << text("/a/b/u");
    QTest::newRow("the body itself")
        << QByteArray("{\"type\":\"string\",\"x-ms-notification-url\":true}") << text("");
    QTest::newRow("in allOf") << QByteArray("{\"allOf\":[{\"$ref\":\"#/definitions/Callback\"}]}")
                              << text("/u");
    QTest::newRow("in a circle") << QByteArray("{\"$ref\":\"#/definitions/Circle\"}")
                                 << text("/url");
    QTest::newRow("none") << QByteArray("{\"properties\":{\"u\":{\"type\":\"string\"}}}")
                          << QString();
    QTest::newRow("false") << QByteArray(
        "{\"properties\":{\"u\":{\"x-ms-notification-url\":false}}}")
                           << QString();
    QTest::newRow("in an array") << QByteArray("{\"items\":{\"$ref\":\"#/definitions/Callback\"}}")
                                 << QString();
}

void TestReader::findsTriggers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, pointer);
    const QByteArray schemas =
        "\"Callback\":" + Callback
        + ",\"Circle\":{\"properties\":{\"again\":{\"$ref\":\"#/definitions/Circle\"},\"url\":{"
          "\"x-ms-notification-url\":true}}}";
    const DefinitionPtr definition = definitions::read(
        definitions::document("\"/x\":{\"post\":" + subscribe("X", body) + "}", schemas));
    QCOMPARE(definition->triggers.empty(), pointer.isNull());
    if (!pointer.isNull())
        QCOMPARE(definition->triggers.front().callbackPointer.toString(), pointer);
}

void TestReader::readsTrigger()
{
    const DefinitionPtr definition = definitions::read(definitions::document(
        "\"/event/goods/{id}\":{\"post\":"
            + operation("OnGoods",
                        "\"x-ms-trigger\":\"single\",\"x-ms-trigger-hint\":\"H\",\"summary\":\"S\","
                        "\"description\":\"D\","
                            + bodyParameter(Callback))
            + ",\"x-ms-notification-content\":{\"schema\":{\"$ref\":\"#/definitions/G\"}}},"
              "\"/wait\":{\"post\":"
            + operation("Wait", bodyParameter(Callback)) + "}",
        "\"G\":{\"type\":\"object\"}"));
    const Trigger &trigger = definition->triggers.front();
    QCOMPARE(trigger.kind, Trigger::Kind::Trigger);
    QCOMPARE(trigger.name, text("goods"));
    QCOMPARE(trigger.operationId + trigger.summary + trigger.description + trigger.hint,
             text("OnGoodsSDH"));
    QCOMPARE(definition->schema(trigger.payload)->referenceName, text("G"));
    QCOMPARE(definition->operationOf(trigger).verb, QByteArray("POST"));
    QCOMPARE(definition->triggers.back().kind, Trigger::Kind::Action);
    QCOMPARE(definition->trigger(u"OnGoods"), &trigger);
    QCOMPARE(definition->trigger(u"goods"), &trigger);
    QCOMPARE(definition->trigger(u"Goods"), nullptr);
    QCOMPARE(definition->trigger(u""), nullptr);
}

void TestReader::acceptsMisplacedContent()
{
    const ReadResult result = read(Document(definitions::document(
        "\"/x\":{\"post\":"
        + operation("X", "\"x-ms-trigger\":\"Single\",\"x-ms-notification-content\":{\"schema\":{"
                         "\"type\":\"integer\"}},"
                             + bodyParameter(Callback))
        + "}")));
    const ConnectorDefinition &definition = *result.definition;
    QCOMPARE(definition.schema(definition.triggers.front().payload)->type, Schema::Type::Integer);
    QCOMPARE(find(result.diagnostics, Code::NotificationContentMissing)->severity,
             Severity::Warning);
    QVERIFY(find(result.diagnostics, Code::WrongCaseValue));
}

void TestReader::linksLists_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<int>("trigger");
    const QByteArray goods = "{\"$ref\":\"#/definitions/G\"}";
    const QByteArray list = "{\"type\":\"array\",\"items\":" + goods + "}";
    QTest::newRow("plain array") << QByteArray("/all") << list << 0;
    QTest::newRow("by name") << QByteArray("/list/two") << list << 1;
    QTest::newRow("in an object")
        << QByteArray("/all")
        << QByteArray("{\"properties\":{\"next\":{\"type\":\"string\"},\"value\":" + list + "}}")
        << 0;
    QTest::newRow("two lists") << QByteArray(
        "/all") << QByteArray("{\"properties\":{\"a\":" + list + ",\"b\":" + list + "}}")
                               << -1;
    QTest::newRow("one value") << QByteArray("/all") << goods << -1;
    QTest::newRow("others") << QByteArray("/all")
                            << QByteArray("{\"type\":\"array\",\"items\":{\"type\":\"object\"}}")
                            << -1;
}

void TestReader::linksLists()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, schema);
    QFETCH(int, trigger);
    const QByteArray content =
        ",\"x-ms-notification-content\":{\"schema\":{\"$ref\":\"#/definitions/G\"}}}";
    const QByteArray answer = "\"responses\":{\"200\":{\"description\":\"d\",\"schema\":" + schema
                              + "}}";
    const DefinitionPtr definition = definitions::read(definitions::document(
        "\"" + path + "\":{\"get\":" + operation("L", answer) + "},\"/one\":{\"post\":"
            + subscribe("One") + content + ",\"/two\":{\"post\":" + subscribe("Two") + content,
        "\"G\":{\"type\":\"object\"}"));
    QCOMPARE(definition->triggers.size(), size_t(2));
    QCOMPARE(definition->operations.front().listsTrigger, trigger);
}

void TestReader::diagnoses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("args");
    const auto row = [](const QByteArray &document, Code code, const char *pointer,
                        const char *args) {
        QTest::addRow("%d %s", int(code), args)
            << document << int(code) << text(pointer) << text(args);
    };
    const QByteArray content = ",\"x-ms-notification-content\":{\"schema\":{}}}";
    row("", Code::JsonSyntax, "", "value");
    row("[]", Code::NotAnObject, "", "");
    row("{}", Code::PartMissing, "", "swagger");
    row("{\"swagger\":2.0}", Code::UnsupportedVersion, "/swagger", "2.0");
    row("{\"openapi\":\"3.0.1\"}", Code::UnsupportedVersion, "/openapi", "3.0.1");
    row("{\"swagger\":\"2.0\",\"paths\":{}}", Code::PartMissing, "", "info");
    row("{\"swagger\":\"2.0\",\"info\":{\"title\":\"t\"}}", Code::PartMissing, "/info", "version");
    row("{\"swagger\":\"2.0\",\"paths\":[]}", Code::PartMistyped, "/paths", "paths object");
    row(definitions::document("\"/x\":{\"get\":{\"responses\":{}}}"), Code::PartMissing,
        "/paths/~1x/get", "operationId");
    row(definitions::document("\"/x\":{\"get\":{\"operationId\":\"A\"}}"), Code::PartMissing,
        "/paths/~1x/get", "responses");
    row(definitions::document("\"/x\":{\"get\":3}"), Code::PartMistyped, "/paths/~1x/get",
        "get object");
    row(definitions::document("\"/x\":{\"$ref\":\"y\"}"), Code::ReferenceNotFound,
        "/paths/~1x/$ref", "y");
    row(definitions::document("\"/x\":{\"get\":" + operation("A") + ",\"put\":" + operation("A")
                              + "}"),
        Code::DuplicateOperationId, "/paths/~1x/put/operationId", "A");
    row(definitions::document("\"/x\":{\"post\":" + subscribe("A") + "}"),
        Code::NotificationContentMissing, "/paths/~1x/post", "A");
    row(definitions::document("\"/x\":{\"post\":" + subscribe("A")
                              + ",\"x-ms-notification-content\":{}}"),
        Code::PartMissing, "/paths/~1x/x-ms-notification-content", "schema");
    row(definitions::document("\"/x\":{\"post\":" + subscribe("A") + content),
        Code::UnsubscribeMissing, "/paths/~1x/post", "A");
    row(definitions::document("\"/x\":{\"post\":" + subscribe("A") + content
                              + ",\"/x/{a}\":{\"delete\":" + operation("B")
                              + "},\"/x/{a}/{b}\":{\"delete\":" + operation("C") + "}"),
        Code::UnsubscribeAmbiguous, "/paths/~1x/post", "A B C");
    row(definitions::document("\"/x\":{\"get\":" + operation("A", "\"responses\":{\"200\":{}}")
                              + "}"),
        Code::PartMissing, "/paths/~1x/get/responses/200", "description");
}

void TestReader::diagnoses()
{
    QFETCH(QByteArray, document);
    QFETCH(int, code);
    QFETCH(QString, pointer);
    QFETCH(QString, args);
    const ReadResult result = read(Document(document));
    QVERIFY(result.definition);
    bool found = false;
    for (const Diagnostic &diagnostic : result.diagnostics)
        found = found
                || (int(diagnostic.code) == code && diagnostic.pointer.toString() == pointer
                    && diagnostic.args.join(u' ') == args && diagnostic.line == 1);
    QVERIFY(found);
}

void TestReader::ordersDiagnostics()
{
    const ReadResult result = read(
        Document("{\"swagger\":\"3\",\n\"info\":{},\n\"paths\":{\"/x\":\n{\"get\":"
                 "{\"summary\":1,}}},\n\"host\":3}"));
    QVERIFY(result.diagnostics.size() > 5);
    for (size_t i = 1; i < result.diagnostics.size(); ++i)
        QVERIFY(result.diagnostics[i - 1].range.begin <= result.diagnostics[i].range.begin);
    QCOMPARE(result.diagnostics.back().line, 5);
}

void TestReader::survivesWrongTypesEverywhere()
{
    const Document document(bundledDefinition());
    for (const char *replacement :
         {"null", "true", "1e999", "\"\"", "\"{\"", "[]", "{}", "[[{}]]",
          "{\"$ref\":\"#/definitions/Callback\"}", "{\"$ref\":{}}", "{\"type\":{}}"}) {
        replaceEach(document, document.root(), replacement, [](const QByteArray &changed) {
            const ReadResult result = read(Document(changed));
            QVERIFY(result.definition);
            for (const Trigger &trigger : result.definition->triggers)
                QVERIFY(result.definition->schema(result.definition->operationOf(trigger).body));
        });
    }
}

void TestReader::survivesTruncation()
{
    const QByteArray whole = bundledDefinition();
    for (qsizetype size = 0; size < whole.size() - 2; size += 29) {
        const ReadResult result = read(Document(whole.left(size)));
        QVERIFY(hasErrors(result.diagnostics));
    }
}

void TestReader::limitsOperations()
{
    QByteArray paths;
    for (int i = 0; i < 5000; ++i)
        paths += ",\"/" + QByteArray::number(i) + "\":{\"delete\":{}}";
    const ReadResult result = read(Document(definitions::document(paths.mid(1))));
    QCOMPARE(result.definition->operations.size(), size_t(4096));
    QVERIFY(hasErrors(result.diagnostics));
}

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
