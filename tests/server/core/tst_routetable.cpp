// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/routetable.h"

#include "openapi/reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace server::http;

namespace {

constexpr const char *Text = R"({
  "swagger": "2.0", "info": {"title": "Goods", "version": "1"}, "host": "a.example",
  "basePath": "/v1", "schemes": ["https"],
  "definitions": {
    "Goods": {"type": "object", "properties": {"name": {"type": "string"}}},
    "Hook": {"type": "object", "required": ["url"], "properties": {
      "url": {"type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal"}}}},
  "paths": {
    "/event/goods": {
      "x-ms-notification-content": {"schema": {"$ref": "#/definitions/Goods"}},
      "post": {"operationId": "NewGoods", "x-ms-trigger": "single",
        "parameters": [{"name": "b", "in": "body", "required": true,
                        "schema": {"$ref": "#/definitions/Hook"}}],
        "responses": {"201": {"description": "d"}}}},
    "/event/{owner}/{id}": {
      "delete": {"operationId": "RemoveGoods",
        "parameters": [{"name": "owner", "in": "path", "required": true, "type": "string"},
                       {"name": "id", "in": "path", "required": true, "type": "string"}],
        "responses": {"200": {"description": "d"}}}},
    "/list/goods": {
      "get": {"operationId": "ListGoods", "responses": {"200": {"description": "d",
        "schema": {"type": "array", "items": {"$ref": "#/definitions/Goods"}}}}}},
    "/list/{what}": {
      "get": {"operationId": "ListAny", "responses": {"200": {"description": "d"}}},
      "put": {"operationId": "PutAny", "responses": {"200": {"description": "d"}}}}
  }})";

openapi::DefinitionPtr definition()
{
    return openapi::read(openapi::Document(QByteArray(Text))).definition;
}

} // namespace

class TestRouteTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void refusalNamesWhatThereIs();
    void decodesVariables();
    void ownPathWithoutDelete();
    void emptyDefinition();
};

void TestRouteTable::matches_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("operationId");
    QTest::addColumn<Route::Role>("role");
    using Role = Route::Role;
    QTest::newRow("subscribe") << QByteArray("POST") << QByteArray("/v1/event/goods")
                               << QStringLiteral("NewGoods") << Role::Subscribe;
    QTest::newRow("subscribe, escaped") << QByteArray("POST") << QByteArray("/v1/event/%67oods")
                                        << QStringLiteral("NewGoods") << Role::Subscribe;
    QTest::newRow("unsubscribe") << QByteArray("DELETE") << QByteArray("/v1/event/a/b")
                                 << QStringLiteral("RemoveGoods") << Role::Unsubscribe;
    QTest::newRow("list") << QByteArray("GET") << QByteArray("/v1/list/goods")
                          << QStringLiteral("ListGoods") << Role::List;
    QTest::newRow("head") << QByteArray("HEAD") << QByteArray("/v1/list/goods")
                          << QStringLiteral("ListGoods") << Role::List;
    QTest::newRow("variable") << QByteArray("GET") << QByteArray("/v1/list/other")
                              << QStringLiteral("ListAny") << Role::Operation;
    QTest::newRow("other verb of a literal path")
        << QByteArray("PUT") << QByteArray("/v1/list/goods") << QStringLiteral("PutAny")
        << Role::Operation;
}

void TestRouteTable::matches()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    const openapi::DefinitionPtr goods = definition();
    const RouteTable table(*goods);
    const PathTable::Match match = table.paths().match(verb, path);
    const auto *found = std::get_if<PathTable::Found>(&match);
    QVERIFY(found);
    const Route &route = table.route(found->index);
    QTEST(goods->operations.at(static_cast<size_t>(route.operation)).operationId, "operationId");
    QTEST(route.role, "role");
    const bool knowsTrigger = route.role == Route::Role::Subscribe
                              || route.role == Route::Role::List;
    QCOMPARE(route.trigger, knowsTrigger ? 0 : -1);
}

void TestRouteTable::refuses_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char *verb, const char *path, int status, const char *allow) {
        QTest::addRow("%s %s", verb, path)
            << QByteArray(verb) << QByteArray(path) << status << QByteArray(allow);
    };
    row("GET", "/", 404, "");
    row("GET", "", 404, "");
    row("POST", "/event/goods", 404, "");
    row("POST", "/v1/event/goods/", 404, "");
    row("POST", "/v1/event/%2Fgoods", 404, "");
    row("DELETE", "/v1/event/a/", 404, "");
    row("DELETE", "/v1/event//b", 404, "");
    row("DELETE", "/declic/subscriptions/a", 404, "");
    row("OPTIONS", "/nothing", 404, "");
    row("GET", "/v1/event/goods", 405, "OPTIONS, POST");
    row("HEAD", "/v1/event/goods", 405, "OPTIONS, POST");
    row("POST", "/v1/event/a/b", 405, "DELETE, OPTIONS");
    row("PATCH", "/v1/list/goods", 405, "GET, HEAD, OPTIONS, PUT");
    row("OPTIONS", "/v1/list/x", 204, "GET, HEAD, OPTIONS, PUT");
    row("OPTIONS", "/v1/event/goods", 204, "OPTIONS, POST");
}

void TestRouteTable::refuses()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    const RouteTable table(*definition());
    const PathTable::Match match = table.paths().match(verb, path);
    QVERIFY(!std::holds_alternative<PathTable::Found>(match));
    const Response response = table.paths().refusal(match, path);
    QTEST(response.status, "status");
    QTEST(server::headerValue(response.headers, "Allow"), "allow");
}

void TestRouteTable::refusalNamesWhatThereIs()
{
    const RouteTable table(*definition());
    const PathTable &paths = table.paths();
    const Response response = paths.refusal(PathTable::NotFound{}, "/not/here");
    const QString detail =
        QJsonDocument::fromJson(response.body).object().value(QStringLiteral("detail")).toString();
    for (const char *part : {"/not/here", "POST /v1/event/goods", "DELETE /v1/event/{owner}/{id}"})
        QVERIFY2(detail.contains(QString::fromUtf8(part)), qPrintable(detail));
    QVERIFY(paths.refusal(PathTable::NotFound{}, QByteArray(100'000, 'a')).body.size() < 2000);
}

void TestRouteTable::decodesVariables()
{
    const RouteTable table(*definition());
    const PathTable::Match match = table.paths().match("DELETE", "/v1/event/a%2Fb/%C3%A9");
    const auto *found = std::get_if<PathTable::Found>(&match);
    QVERIFY(found);
    QCOMPARE(found->variables.value(QStringLiteral("owner")), QStringLiteral("a/b"));
    QCOMPARE(found->variables.value(QStringLiteral("id")), QStringLiteral("é"));
    QCOMPARE(table.removal(0).path().text(), QStringLiteral("/v1/event/{owner}/{id}"));
}

void TestRouteTable::ownPathWithoutDelete()
{
    openapi::ConnectorDefinition changed = *definition();
    changed.triggers.front().unsubscribe = {};
    const RouteTable table(changed);
    QCOMPARE(table.removal(0).path().text(), QStringLiteral("/declic/subscriptions/{id}"));
    const PathTable::Match match = table.paths().match("DELETE", "/declic/subscriptions/abc");
    const auto *found = std::get_if<PathTable::Found>(&match);
    QVERIFY(found);
    QCOMPARE(table.route(found->index).role, Route::Role::Unsubscribe);
    QCOMPARE(table.route(found->index).operation, -1);
    QCOMPARE(found->variables.value(QStringLiteral("id")), QStringLiteral("abc"));
}

void TestRouteTable::emptyDefinition()
{
    const RouteTable table(openapi::ConnectorDefinition{});
    QVERIFY(std::holds_alternative<PathTable::NotFound>(table.paths().match("GET", "/")));
    QVERIFY(table.routes().empty());
}

QTEST_APPLESS_MAIN(TestRouteTable)
#include "tst_routetable.moc"
