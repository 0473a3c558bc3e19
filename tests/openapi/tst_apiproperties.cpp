// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/arrivals.h"

#include "definitions.h"

#include <QDirIterator>
#include <QtTest>

using namespace openapi;

/// What apiProperties.json says, and which requests its policies make of those declared.
class TestApiProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPolicies();
    void isLenient_data();
    void isLenient();
    void policiesChangeRequests_data();
    void policiesChangeRequests();
    void laterPoliciesWin();
    void namesWhatTouchesAnOperation_data();
    void namesWhatTouchesAnOperation();
    void emptyScriptListMeansAll();
    void survivesNonsense_data();
    void survivesNonsense();
    void readsTheCorpus();
};

namespace {

QByteArray policy(const QByteArray &id, const QByteArray &parameters)
{
    return "{\"templateId\":\"" + id + "\",\"title\":\"t\",\"parameters\":{" + parameters + "}}";
}

QByteArray parameter(const QByteArray &name, const QByteArray &value)
{
    return "\"x-ms-apimTemplateParameter." + name + "\":\"" + value + "\"";
}

QByteArray file(const QByteArray &policies)
{
    return "{\"properties\":{\"policyTemplateInstances\":[" + policies + "]}}";
}

/// POST /v1/hooks/{service} called "A".
DefinitionPtr definition()
{
    return definitions::read("{\"swagger\":\"2.0\",\"basePath\":\"/v1\",\"paths\":{"
                             "\"/hooks/{service}\":{\"post\":{\"operationId\":\"A\"}}}}");
}

QStringList arrivalsBy(const QByteArray &policies)
{
    const DefinitionPtr hooks = definition();
    QStringList found;
    for (const Arrival &arrival :
         arrivals(*hooks, hooks->operations.front(), readApiProperties(file(policies)).properties))
        found.append(QString::fromLatin1(arrival.verb) + u' ' + arrival.path.text());
    return found;
}

const QByteArray Text = R"json({"properties": {
  "policyTemplateInstances": [
    {"templateId": "dynamichosturl", "title": "Host", "parameters": {
       "x-ms-apimTemplateParameter.urlTemplate": "https://@connectionParameters('h')"}},
    {"templateId": "routerequesttoendpoint", "title": "Route", "parameters": {
       "x-ms-apimTemplateParameter.newPath": "/hooks", "x-ms-apimTemplate-operationName": ["A", "B"]}},
    {"templateId": "setheader", "title": "Head", "parameters": {
       "x-ms-apimTemplateParameter.name": "X", "x-ms-apimTemplate-operationName": ["b"]}},
    {"templateId": "updatenextlink", "title": "All", "parameters": {}},],
  "scriptOperations": ["C", 5, ""]}})json";

} // namespace

void TestApiProperties::readsPolicies()
{
    const QByteArray text =
        R"({"properties":{"iconBrandColor":"#123456","scriptOperations":["B"],
        "policyTemplateInstances":[{"templateId":"SetHeader","parameters":{
        "x-ms-apimTemplateParameter.name":"Accept","x-ms-apimTemplateParameter.value":"text/plain",
        "x-ms-apimTemplate-policySection":"Response","x-ms-apimTemplate-operationName":["A"]}},
        {"templateId":"dynamichosturl"}]}})";
    const ApiPropertiesResult result = readApiProperties(text);
    QVERIFY(result.diagnostics.empty());
    QCOMPARE(result.properties.scriptOperations, QStringList{QStringLiteral("B")});
    QCOMPARE(result.properties.policies.size(), 2u);
    const Policy &first = result.properties.policies.front();
    QCOMPARE(first.templateId, QStringLiteral("setheader"));
    QVERIFY(!first.onRequest);
    QCOMPARE(first.parameters.value(QStringLiteral("name")), QStringLiteral("Accept"));
    QVERIFY(first.appliesTo(QStringLiteral("A")));
    QVERIFY(!first.appliesTo(QStringLiteral("B")));
    const Policy &second = result.properties.policies.back();
    QVERIFY(second.onRequest);
    QVERIFY(second.appliesTo(QStringLiteral("B")));
}

void TestApiProperties::isLenient_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("policies");
    QTest::addColumn<bool>("diagnosed");
    QTest::newRow("no file") << QByteArray() << 0 << false;
    QTest::newRow("blank") << QByteArray(" \n") << 0 << false;
    QTest::newRow("no policies") << QByteArray("{\"properties\":{}}") << 0 << false;
    QTest::newRow("no object") << QByteArray("[]") << 0 << true;
    QTest::newRow("no JSON") << QByteArray("<xml/>") << 0 << true;
    QTest::newRow("trailing comma") << file("{\"templateId\":\"a\"},") << 1 << true;
    QTest::newRow("comment") << file("/* one */{\"templateId\":\"a\"}") << 1 << true;
    QTest::newRow("broken off") << QByteArray(file("{\"templateId\":\"a\"},{").chopped(3)) << 2
                                << true;
    QTest::newRow("texts for objects") << file("\"a\",{\"templateId\":\"b\"}") << 1 << true;
    QTest::newRow("parameters are a list")
        << file("{\"templateId\":\"a\",\"parameters\":[1]}") << 1 << true;
    QTest::newRow("one operation, not a list")
        << file(policy("a", "\"x-ms-apimTemplate-operationName\":\"A\"")) << 1 << true;
    QTest::newRow("deep") << QByteArray(100'000, '[') << 0 << true;
}

void TestApiProperties::isLenient()
{
    QFETCH(QByteArray, text);
    const ApiPropertiesResult result = readApiProperties(text);
    QTEST(int(result.properties.policies.size()), "policies");
    QTEST(!result.diagnostics.empty(), "diagnosed");
}

void TestApiProperties::policiesChangeRequests_data()
{
    QTest::addColumn<QByteArray>("policies");
    QTest::addColumn<QString>("arrives");
    const auto row = [](const char *name, const QByteArray &policies, const char *arrives) {
        QTest::newRow(name) << policies << QString::fromLatin1(arrives);
    };
    const auto host = [](const QByteArray &url) {
        return policy("dynamichosturl", parameter("urlTemplate", url));
    };
    const auto route = [](const QByteArray &path, const QByteArray &more = {}) {
        return policy("routerequesttoendpoint", parameter("newPath", path) + more);
    };
    row("none", {}, "");
    row("a header changes no route",
        policy("setheader", parameter("name", "a") + ',' + parameter("value", "b")), "");
    row("the whole URL of the connection", host("@connectionParameters('url')"),
        "POST /hooks/{service}");
    row("a host with a path", host("https://@connectionParameters('token:host')/3e/events/"),
        "POST /3e/events/hooks/{service}");
    row("a host with a default", host("@connectionParameters('region','https://eu.example/api')"),
        "POST /hooks/{service}");
    row("part of a host",
        host("https://api@connectionParameters('env')/@connectionParameters('r')"),
        "POST /{r}/hooks/{service}");
    row("the host of a query", host("@queryParameters('projectId')"), "POST /hooks/{service}");
    row("another path", route("/api/{service}/Created"), "POST /v1/api/{service}/Created");
    row("a path without a slash", route("api?x=1"), "POST /v1/api");
    row("a path of the connection", route("/e/@connectionParameters('token:t')/{service}"),
        "POST /v1/e/{token:t}/{service}");
    row("another verb", route("/a", ',' + parameter("httpMethod", "put")), "PUT /v1/a");
    row("the same verb", route("/a", ',' + parameter("httpMethod", "@Request.OriginalHTTPMethod")),
        "POST /v1/a");
    row("host and path", host("https://a.example/b") + ',' + route("/c"), "POST /b/c");
    row("an expression of another form", host("@{context.Url}"), "");
    row("for another operation",
        policy("routerequesttoendpoint",
               parameter("newPath", "/a") + ",\"x-ms-apimTemplate-operationName\":[\"B\"]"),
        "");
    row("on the answer",
        policy("routerequesttoendpoint",
               parameter("newPath", "/a") + ",\"x-ms-apimTemplate-policySection\":\"Response\""),
        "");
}

void TestApiProperties::policiesChangeRequests()
{
    QFETCH(QByteArray, policies);
    QFETCH(QString, arrives);
    QStringList expected{QStringLiteral("POST /v1/hooks/{service}")};
    if (!arrives.isEmpty())
        expected.append(arrives);
    QCOMPARE(arrivalsBy(policies), expected);
}

void TestApiProperties::laterPoliciesWin()
{
    QCOMPARE(
        arrivalsBy(policy("dynamichosturl", parameter("urlTemplate", "https://a.example/one")) + ','
                   + policy("dynamichosturl", parameter("urlTemplate", "https://a.example/two")
                                                  + ",\"x-ms-apimTemplate-operationName\":[\"A\"]"))
            .constLast(),
        QStringLiteral("POST /two/hooks/{service}"));
}

void TestApiProperties::namesWhatTouchesAnOperation_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QStringList>("policies");
    QTest::addColumn<bool>("scripted");
    const QString all = QStringLiteral("updatenextlink");
    const QString route = QStringLiteral("routerequesttoendpoint");
    QTest::newRow("one") << QStringLiteral("A") << QStringList{route, all} << false;
    QTest::newRow("two") << QStringLiteral("B")
                         << QStringList{route, QStringLiteral("setheader"), all} << false;
    QTest::newRow("script") << QStringLiteral("C") << QStringList{all} << true;
    QTest::newRow("script, other case") << QStringLiteral("c") << QStringList{all} << true;
    QTest::newRow("no id") << QString() << QStringList{all} << false;
}

void TestApiProperties::namesWhatTouchesAnOperation()
{
    QFETCH(QString, operation);
    const ApiProperties properties = readApiProperties(Text).properties;
    QTEST(properties.policiesOf(operation), "policies");
    QTEST(properties.isScripted(operation), "scripted");
}

void TestApiProperties::emptyScriptListMeansAll()
{
    const ApiProperties properties =
        readApiProperties(R"({"properties": {"scriptOperations": []}})").properties;
    QVERIFY(properties.allScripted);
    QVERIFY(properties.isScripted(QStringLiteral("Any")));
}

void TestApiProperties::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "{", "[]", "5", "null", "\xff\xfe", "{\"properties\":[]}", "{\"properties\":null}",
          "{\"properties\":{\"policyTemplateInstances\":{},\"scriptOperations\":{}}}",
          "{\"properties\":{\"policyTemplateInstances\":[1,null,[],{},{\"templateId\":7}],"
          "\"scriptOperations\":\"A\"}}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestApiProperties::survivesNonsense()
{
    QFETCH(QByteArray, text);
    const ApiProperties properties = readApiProperties(text).properties;
    QVERIFY(properties.policiesOf(QStringLiteral("A")).isEmpty());
    QVERIFY(!properties.isScripted(QStringLiteral("A")));
}

void TestApiProperties::readsTheCorpus()
{
    const QString folder = qEnvironmentVariable("DECLIC_CORPUS");
    if (folder.isEmpty())
        QSKIP("Set DECLIC_CORPUS to a folder of connector definitions to run this test.");
    QDirIterator files(folder, {QStringLiteral("*.properties.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    size_t policies = 0;
    size_t scripted = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ApiProperties properties = readApiProperties(file.readAll()).properties;
        policies += properties.policies.size();
        scripted += properties.allScripted || !properties.scriptOperations.isEmpty();
    }
    QVERIFY(policies >= 90);
    QVERIFY(scripted >= 13);
}

QTEST_APPLESS_MAIN(TestApiProperties)
#include "tst_apiproperties.moc"
