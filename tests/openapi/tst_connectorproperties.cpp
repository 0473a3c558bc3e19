// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/connectorproperties.h"

#include <QDirIterator>
#include <QTest>

using namespace openapi;

class TestConnectorProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPoliciesAndScript();
    void namesWhatTouchesAnOperation_data();
    void namesWhatTouchesAnOperation();
    void emptyScriptListMeansAll();
    void survivesNonsense_data();
    void survivesNonsense();
    void readsTheCorpus();
};

namespace {

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

void TestConnectorProperties::readsPoliciesAndScript()
{
    const ConnectorProperties properties(Text); // with a trailing comma
    QCOMPARE(properties.policies().size(), size_t(4));
    const Policy &route = properties.policies()[1];
    QCOMPARE(route.templateId, QStringLiteral("routerequesttoendpoint"));
    QCOMPARE(route.title, QStringLiteral("Route"));
    QCOMPARE(route.operations, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    const JsonValue *path = route.parameters.find(
        QStringLiteral("x-ms-apimTemplateParameter.newPath"));
    QVERIFY(path);
    QCOMPARE(path->toString(), QStringLiteral("/hooks"));
    QCOMPARE(properties.scriptOperations(), QStringList{QStringLiteral("C")});
    QVERIFY(!properties.isEveryOperationScripted());
}

void TestConnectorProperties::namesWhatTouchesAnOperation_data()
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

void TestConnectorProperties::namesWhatTouchesAnOperation()
{
    QFETCH(QString, operation);
    const ConnectorProperties properties(Text);
    QTEST(properties.policiesOf(operation), "policies");
    QTEST(properties.isScripted(operation), "scripted");
}

void TestConnectorProperties::emptyScriptListMeansAll()
{
    const ConnectorProperties properties(R"({"properties": {"scriptOperations": []}})");
    QVERIFY(properties.isEveryOperationScripted());
    QVERIFY(properties.isScripted(QStringLiteral("Any")));
}

void TestConnectorProperties::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "{", "[]", "5", "null", "\xff\xfe", "{\"properties\":[]}", "{\"properties\":null}",
          "{\"properties\":{\"policyTemplateInstances\":{},\"scriptOperations\":{}}}",
          "{\"properties\":{\"policyTemplateInstances\":[1,null,[],{},{\"templateId\":7}],"
          "\"scriptOperations\":\"A\"}}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestConnectorProperties::survivesNonsense()
{
    QFETCH(QByteArray, text);
    const ConnectorProperties properties(text);
    QVERIFY(properties.policies().empty());
    QVERIFY(properties.policiesOf(QStringLiteral("A")).isEmpty());
    QVERIFY(!properties.isScripted(QStringLiteral("A")));
}

void TestConnectorProperties::readsTheCorpus()
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
        const ConnectorProperties properties(file.readAll());
        policies += properties.policies().size();
        scripted += properties.isEveryOperationScripted()
                    || !properties.scriptOperations().isEmpty();
    }
    QVERIFY(policies >= 90);
    QVERIFY(scripted >= 13);
}

QTEST_APPLESS_MAIN(TestConnectorProperties)
#include "tst_connectorproperties.moc"
