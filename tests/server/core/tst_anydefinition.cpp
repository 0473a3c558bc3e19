// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hooks.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace hooks;
using tests::Answer;
using tests::Json;

/// How definitions of many shapes are subscribed to, over real HTTP and a real database.
class TestAnyDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_console = std::make_unique<Console>(); }
    void subscribesByEveryVerb_data();
    void subscribesByEveryVerb();
    void mintsIdsOfTheDeclaredType_data();
    void mintsIdsOfTheDeclaredType();
    void integerIdsAreUnique();
    void fillsTheLocation_data();
    void fillsTheLocation();
    void answersInTheDeclaredShape_data();
    void answersInTheDeclaredShape();
    void checksInputs_data();
    void checksInputs();
    void namesEveryWrongInput();

private:
    std::unique_ptr<Console> m_console;
};

void TestAnyDefinition::subscribesByEveryVerb_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *path, const char *verb, const char *target) {
        QTest::addRow("%s %s", verb, path)
            << QByteArray(path) << QByteArray(verb) << QString::fromLatin1(target);
    };
    row("/hooks", "post", "/v1/hooks");
    row("/hooks", "put", "/v1/hooks");
    row("/hooks", "patch", "/v1/hooks");
    row("/hooks/", "post", "/v1/hooks/");
    row("hooks", "post", "/v1/hooks");
    row("/$hook", "post", "/v1/$hook");
    row("/:customerId:/hooks", "post", "/v1/:customerId:/hooks");
    row("/callback/-1", "post", "/v1/callback/-1");
    row("/custom.{identifier}", "post", "/v1/custom.a.b");
    row("/Hooks(guid'{key}')", "post", "/v1/Hooks(guid'7')");
    row("/odata/Hooks({key})", "post", "/v1/odata/Hooks(7)");
    row("/a/{Envelope Id}/hooks", "post", "/v1/a/7%2F8/hooks");
    row("/my hooks", "post", "/v1/my%20hooks");
    row("/a/{x}/{y}/{z}", "post", "/v1/a/1/2/3");
}

void TestAnyDefinition::subscribesByEveryVerb()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, verb);
    QFETCH(QString, target);
    QVERIFY(m_console->host(hook(path, "A", {}, R"("201":{"description":"d"})", verb)));
    const Answer answer = m_console->subscribe(target, {}, verb.toUpper());
    QCOMPARE(answer.status, 201);
    QCOMPARE(m_console->subscriptions().size(), 1);
    const QString other = target.endsWith(u'/') ? target.chopped(1) : QString(target + u'/');
    QCOMPARE(m_console->subscribe(other, {}, verb.toUpper()).status, 404);
    QCOMPARE(m_console->remove(answer.header("location")).status, 200);
    QVERIFY(m_console->subscriptions().isEmpty());
}

void TestAnyDefinition::mintsIdsOfTheDeclaredType_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<qint64>("most");
    const auto row = [](const char *name, const QByteArray &parameter, const char *pattern,
                        qint64 most = 0) {
        QTest::newRow(name) << parameter << QString::fromLatin1(pattern) << most;
    };
    row("text", in("path", "id", "string"), "[0-9a-f]{32}");
    row("uuid", in("path", "id", "string", R"(,"format":"uuid")"),
        "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    row("GUID", in("path", "id", "string", R"(,"format":"Guid")"), "[-0-9a-f]{36}");
    row("short text", in("path", "id", "string", R"(,"maxLength":12)"), "[0-9a-f]{12}");
    row("integer", in("path", "id", "integer"), "[1-9][0-9]*", 2147483647);
    row("int32", in("path", "id", "integer", R"(,"format":"int32")"), "[1-9][0-9]*", 2147483647);
    row("int64", in("path", "id", "integer", R"(,"format":"int64")"), "[1-9][0-9]*",
        9007199254740991);
    row("number", in("path", "id", "number"), "[1-9][0-9]*", 9007199254740991);
    row("bounds", in("path", "id", "integer", R"(,"minimum":500,"maximum":509)"), "50[0-9]", 509);
}

void TestAnyDefinition::mintsIdsOfTheDeclaredType()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QString, pattern);
    QFETCH(qint64, most);
    QVERIFY(m_console->host(hook("/hooks", "A") + ',' + removal("/hooks/{id}", "D", parameter)));
    const QRegularExpression location(u'^' + QRegularExpression::escape((*m_console)->connector({}))
                                      + u"/v1/hooks/(" + pattern + u")$");
    for (int i = 0; i < 5; ++i) {
        const Answer answer = m_console->subscribe(QStringLiteral("/v1/hooks"));
        const auto match = location.match(QString::fromLatin1(answer.header("location")));
        QVERIFY2(match.hasMatch(), answer.header("location").constData());
        QVERIFY(most == 0 || match.captured(1).toLongLong() <= most);
        QCOMPARE(m_console->subscriptions().size(), 1);
        QCOMPARE(m_console->remove(answer.header("location")).status, 200);
        QVERIFY(m_console->subscriptions().isEmpty());
    }
}

void TestAnyDefinition::integerIdsAreUnique()
{
    QVERIFY(
        m_console->host(hook("/hooks", "A") + ','
                        + removal("/hooks/{id}", "D",
                                  in("path", "id", "integer", R"(,"minimum":1,"maximum":12)"))));
    QSet<QByteArray> locations;
    for (int i = 0; i < 10; ++i)
        locations.insert(m_console->subscribe(QStringLiteral("/v1/hooks")).header("location"));
    QCOMPARE(locations.size(), 10);
    QVERIFY(!locations.contains(QByteArray()));
    // Ids of removed ones are not given away again: a late DELETE must not hit another flow.
    const QByteArray gone = *locations.cbegin();
    QCOMPARE(m_console->remove(gone).status, 200);
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_console->subscribe(QStringLiteral("/v1/hooks")).header("location") != gone);
    // The range is full: said so, and nothing of what there is gets lost.
    QVERIFY(m_console->subscribe(QStringLiteral("/v1/hooks")).status >= 400);
    QCOMPARE(m_console->subscriptions().size(), 11);
}

void TestAnyDefinition::fillsTheLocation_data()
{
    QTest::addColumn<QByteArray>("subscribePath");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("deletion");
    QTest::addColumn<QString>("location");
    const auto row = [](const char *name, const char *path, const QByteArray &more,
                        const char *target, const QByteArray &deletion, const char *location) {
        QTest::newRow(name) << QByteArray(path) << more << QString::fromLatin1(target) << deletion
                            << QString::fromLatin1(location);
    };
    const QByteArray id = in("path", "id", "string");
    row("a variable of the subscribe path", "/forms/{form}/hooks",
        ',' + in("path", "form", "string"), "/v1/forms/a%20b/hooks",
        removal("/forms/{form}/hooks/{id}", "D", in("path", "form", "string") + ',' + id),
        "/v1/forms/a%20b/hooks/ID");
    row("one that is called id", "/forms/{id}/hooks", ',' + id, "/v1/forms/7/hooks",
        removal("/forms/{id}/hooks/{hookId}", "D", id + ',' + in("path", "hookId", "string")),
        "/v1/forms/7/hooks/ID");
    row("a query parameter of the subscribe", "/hooks", ',' + in("query", "site", "string"),
        "/v1/hooks?site=north%26south",
        removal("/hooks/{id}", "D", id + ',' + in("query", "site", "string")),
        "/v1/hooks/ID?site=north%26south");
    row("id in the query", "/hooks", {}, "/v1/hooks",
        removal("/hooks/remove", "D", in("query", "id", "string")), "/v1/hooks/remove?id=ID");
    row("optional id in the query of the path itself", "/hooks", {}, "/v1/hooks", "\"/x\":{}",
        "/v1/hooks?webhookId=ID");
    row("nowhere for an id", "/hooks", {}, "/v1/hooks", removal("/hooks/stop", "D", {}),
        "/v1/hooks/stop?id=ID");
    row("id before another variable", "/hooks", {}, "/v1/hooks",
        removal("/hooks/{subscriptionId}/of/{kind}", "D",
                in("path", "subscriptionId", "string") + ','
                    + in("path", "kind", "string", R"(,"enum":["all"])")),
        "/v1/hooks/ID/of/all");
    row("inside a segment", "/hooks", {}, "/v1/hooks",
        removal("/Hooks(guid'{key}')", "D", in("path", "key", "string")), "/v1/Hooks(guid'ID')");
    row("none", "/hooks", {}, "/v1/hooks", "\"/x\":{}", "/declic/subscriptions/ID");
}

void TestAnyDefinition::fillsTheLocation()
{
    QFETCH(QByteArray, subscribePath);
    QFETCH(QByteArray, more);
    QFETCH(QString, target);
    QFETCH(QByteArray, deletion);
    QFETCH(QString, location);
    QByteArray item = hook(subscribePath, "A", more);
    if (location.contains(u"webhookId")) {
        item.chop(1);
        item += R"(,"delete":{"operationId":"D","parameters":[)"
                + in("query", "webhookId", "string", {}, false)
                + R"(],"responses":{"204":{"description":"d"}}}})";
    }
    QVERIFY(m_console->host(item + ',' + deletion));
    const Answer answer = m_console->subscribe(target);
    QCOMPARE(answer.status, 201);
    const QString id = answer.object().value(QStringLiteral("id")).toString();
    QVERIFY(!id.isEmpty());
    const QByteArray sent = answer.header("location");
    QCOMPARE(QString::fromLatin1(sent),
             (*m_console)->connector(QString(location).replace(u"ID"_qs, id)));
    QCOMPARE(m_console->subscriptions().size(), 1);
    // Another id does nothing.
    const QByteArray wrong = QByteArray(sent).replace(id.toLatin1(), "0");
    QCOMPARE(m_console->remove(wrong).status / 100, 2);
    QCOMPARE(m_console->subscriptions().size(), 1);
    QCOMPARE(m_console->remove(sent).status, location.contains(u"webhookId") ? 204 : 200);
    QVERIFY(m_console->subscriptions().isEmpty());
}

void TestAnyDefinition::answersInTheDeclaredShape_data()
{
    QTest::addColumn<QByteArray>("responses");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const char *responses, int status, const char *answer) {
        QTest::newRow(name) << QByteArray(responses) << status << QByteArray(answer);
    };
    row("none", "", 201, R"({"id":"ID"})");
    row("default", R"("default":{"description":"d"})", 201, R"({"id":"ID"})");
    row("200 and 201", R"("200":{"description":"d"},"201":{"description":"d"})", 201,
        R"({"id":"ID"})");
    row("200", R"("200":{"description":"d"})", 200, R"({"id":"ID"})");
    row("204", R"("204":{"description":"d"})", 204, "");
    row("202 would make the platform wait", R"("202":{"description":"d"})", 201, R"({"id":"ID"})");
    row("error only", R"("400":{"description":"d"})", 201, R"({"id":"ID"})");
    row("object", R"("201":{"description":"d","schema":{"type":"object","properties":{
        "name":{"type":"string"},"webhookId":{"type":"string"},"active":{"type":"boolean"}}}})",
        201, R"({"name":"name","webhookId":"ID","active":true})");
    row("deep", R"("200":{"description":"d","schema":{"type":"object","properties":{
        "data":{"type":"object","properties":{"subscription":{"type":"object","properties":{
        "id":{"type":"string"}}}}}}}})",
        200, R"({"data":{"subscription":{"id":"ID"}}})");
    row("the surest name", R"("200":{"description":"d","schema":{"type":"object","properties":{
        "userId":{"type":"string"},"subscriptionId":{"type":"string"}}}})",
        200, R"({"userId":"userId","subscriptionId":"ID"})");
    row("text", R"("200":{"description":"d","schema":{"type":"string"}})", 200, R"("ID")");
    row("untyped", R"("200":{"description":"d","schema":{}})", 200, R"({"id":"ID"})");
    row("boolean", R"("200":{"description":"d","schema":{"type":"boolean"}})", 200, "true");
    row("integer", R"("200":{"description":"d","schema":{"type":"integer"}})", 200, "ID");
    row("integer property", R"("201":{"description":"d","schema":{"type":"object","properties":{
        "id":{"type":"integer","format":"int64"}}}})",
        201, R"({"id":ID})");
    row("list", R"("200":{"description":"d","schema":{"type":"array","items":{"type":"string"}}})",
        200, R"(["text"])");
}

void TestAnyDefinition::answersInTheDeclaredShape()
{
    QFETCH(QByteArray, responses);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QVERIFY(m_console->host(hook("/hooks", "A", {}, responses) + ','
                            + removal("/hooks/{id}", "D", in("path", "id", "string"))));
    const Answer got = m_console->subscribe(QStringLiteral("/v1/hooks"));
    QCOMPARE(got.status, status);
    const QByteArray location = got.header("location");
    const QByteArray id = location.mid(location.lastIndexOf('/') + 1);
    QVERIFY(!id.isEmpty());
    QCOMPARE(got.body, answer.replace("ID", id));
    QVERIFY(!got.body.contains("S3cret"));
    QCOMPARE(m_console->remove(location).status, 200);
    QVERIFY(m_console->subscriptions().isEmpty());
}

void TestAnyDefinition::checksInputs_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char *name, const QByteArray &parameter, const char *query,
                        const char *mentions) {
        QTest::newRow(name) << parameter << QString::fromLatin1(query) << QByteArray(mentions);
    };
    row("missing", in("query", "site", "string"), "", R"("in":"query","name":"site")");
    row("there", in("query", "site", "string"), "?site=a", "");
    row("there, encoded", in("query", "my site", "string"), "?my%20site=a", "");
    row("odata", in("query", "$top", "integer"), "?%24top=1", "");
    row("odata as it is", in("query", "$top", "integer"), "?a=b&$top=1", "");
    row("optional", in("query", "site", "string", {}, false), "", "");
    row("optional and empty", in("query", "n", "integer", {}, false), "?n=", "");
    row("no number", in("query", "n", "integer"), "?n=seven", "\"n\"");
    row("a number", in("query", "n", "integer"), "?n=7", "");
    row("a truth of .NET", in("query", "b", "boolean"), "?b=True", "");
    row("not one of them", in("query", "e", "string", R"(,"enum":["a","b"])"), "?e=c", "a, b");
    row("one of them", in("query", "e", "string", R"(,"enum":["a","b"])"), "?e=b", "");
    row("a list", in("query", "l", "array", R"(,"items":{"type":"integer"})"), "?l=1,2", "");
    row("missing header", in("header", "X-Tenant", "string"), "",
        R"("in":"header","name":"X-Tenant")");
}

void TestAnyDefinition::checksInputs()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QString, query);
    QFETCH(QByteArray, mentions);
    QVERIFY(m_console->host(hook("/hooks", "A", ',' + parameter)));
    const Answer answer = m_console->subscribe(u"/v1/hooks" + query);
    QCOMPARE(answer.status, mentions.isEmpty() ? 201 : 400);
    QCOMPARE(m_console->subscriptions().size(), mentions.isEmpty() ? 1 : 0);
    if (mentions.isEmpty())
        return;
    QCOMPARE(answer.header("content-type"), QByteArray("application/problem+json"));
    const QJsonArray errors = answer.object().value(QStringLiteral("errors")).toArray();
    QCOMPARE(errors.size(), 1);
    const QJsonObject error = errors.at(0).toObject();
    const QByteArray words = R"("in":")" + error.value(QStringLiteral("in")).toString().toUtf8()
                             + R"(","name":")"
                             + error.value(QStringLiteral("name")).toString().toUtf8() + '"'
                             + error.value(QStringLiteral("detail")).toString().toUtf8();
    QVERIFY2(words.contains(mentions), words.constData());
}

void TestAnyDefinition::namesEveryWrongInput()
{
    QVERIFY(m_console->host(hook("/forms/{form}/hooks", "A",
                                 ',' + in("path", "form", "integer") + ','
                                     + in("query", "site", "string") + ','
                                     + in("header", "X-Tenant", "string"),
                                 R"("201":{"description":"d"})", "post",
                                 body(",\"event\"", ",\"event\":{\"type\":\"string\"}"))));
    const Answer answer = m_console->subscribe(QStringLiteral("/v1/forms/seven/hooks"));
    QCOMPARE(answer.status, 400);
    QStringList named;
    const QJsonArray errors = answer.object().value(QStringLiteral("errors")).toArray();
    for (const QJsonValue &error : errors) {
        QVERIFY(!error.toObject().value(QStringLiteral("detail")).toString().isEmpty());
        named.append(error.toObject().value(QStringLiteral("pointer")).toString()
                     + error.toObject().value(QStringLiteral("in")).toString() + u' '
                     + error.toObject().value(QStringLiteral("name")).toString());
    }
    QCOMPARE(named, QStringList(
                        {u"path form"_qs, u"query site"_qs, u"header X-Tenant"_qs, u"/event "_qs}));
    QVERIFY(m_console->subscriptions().isEmpty());
}

QTEST_GUILESS_MAIN(TestAnyDefinition)
#include "tst_anydefinition.moc"
