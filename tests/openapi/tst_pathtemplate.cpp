// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/pathtemplate.h"

#include <QtTest>

#include <algorithm>

using namespace openapi;

Q_DECLARE_METATYPE(openapi::PathVariables)

class TestPathTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void namesVariables();
    void expands();
    void putsTheSpecificFirst();
    void isLinearForHostilePaths();
};

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

void TestPathTemplate::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<PathVariables>("variables");
    const auto row = [](const char *pattern, const char *path,
                        std::initializer_list<std::pair<QString, QString>> variables = {}) {
        QTest::newRow(path) << text(pattern) << QByteArray(path) << PathVariables(variables);
    };
    row("/", "/");
    row("/event/goods", "/event/goods");
    row("/event/goods", "/event/g%6Fods");
    row("/event/", "/event/");
    row("/$hook/:id:", "/$hook/:id:");
    row("/callback/-1", "/callback/-1");
    row("/a b", "/a%20b");
    row("/a%20b", "/a%20b");
    row("/event/remove/{oid}/{id}", "/event/remove/x-1/42",
        {{text("oid"), text("x-1")}, {text("id"), text("42")}});
    row("/x/{id}", "/x/a%2Fb%20%C3%A9+c", {{text("id"), text("a/b é+c")}});
    row("/x/{Envelope Id}", "/x/7", {{text("Envelope Id"), text("7")}});
    row("/hooks(guid'{id}')", "/hooks(guid'12-34')", {{text("id"), text("12-34")}});
    row("/custom.{name}", "/custom.a.b", {{text("name"), text("a.b")}});
    row("/{a}.{b}.json", "/x.y.z.json", {{text("a"), text("x")}, {text("b"), text("y.z")}});
    row("/{a}{b}", "/xyz", {{text("a"), text("x")}, {text("b"), text("yz")}});
    row("/{}", "/%7B%7D");
    row("/{open", "/{open");
}

void TestPathTemplate::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, path);
    QFETCH(PathVariables, variables);
    const auto found = PathTemplate(pattern).match(path);
    QVERIFY(found);
    QCOMPARE(*found, variables);
}

void TestPathTemplate::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *pattern, const char *path) {
        QTest::addRow("%s against %s", path, pattern) << text(pattern) << QByteArray(path);
    };
    row("/event", "/event/");
    row("/event/", "/event");
    row("/event", "/Event");
    row("/event", "event");
    row("/event", "");
    row("/event", "/event/more");
    row("/a/b", "/a%2Fb");
    row("/x/{id}", "/x/");
    row("/x/{id}", "/x/a/b");
    row("/x/{id}", "/x/%FF");
    row("/x/{id}", "/x/%ED%A0%80");
    row("/x.{id}", "/x.");
    row("/x.{id}.json", "/x.json");
    row("/{a}{b}", "/x");
    row("/{a}.{b}", "/x.");
    row("/hooks({id})", "/hooks(1");
}

void TestPathTemplate::refuses()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, path);
    QVERIFY(!PathTemplate(pattern).match(path));
}

void TestPathTemplate::namesVariables()
{
    QCOMPARE(PathTemplate(text("/a/{x}/b.{y}{z}")).variables(),
             QStringList({text("x"), text("y"), text("z")}));
    QVERIFY(PathTemplate(text("/a")).variables().isEmpty());
}

void TestPathTemplate::expands()
{
    const PathTemplate path(text("/x y/hooks(guid'{id}')/{oid}"));
    const PathVariables values{{text("id"), text("a/b é?#%")}, {text("oid"), text("1")}};
    const auto encoded = path.expand(values);
    QCOMPARE(encoded, std::optional(QByteArray("/x%20y/hooks(guid'a%2Fb%20%C3%A9%3F%23%25')/1")));
    QCOMPARE(path.match(*encoded), std::optional(values));
    QVERIFY(!path.expand({{text("id"), text("1")}}));
    QVERIFY(!path.expand({{text("id"), text("1")}, {text("oid"), QString()}}));
    QCOMPARE(PathTemplate(text("/a/")).expand({}), std::optional(QByteArray("/a/")));
}

void TestPathTemplate::putsTheSpecificFirst()
{
    std::vector<PathTemplate> paths;
    for (const char *path : {"/{a}/b", "/x/{id}", "/x/y", "/x/y.{id}", "/x/yes.{id}"})
        paths.emplace_back(text(path));
    std::sort(paths.begin(), paths.end(), PathTemplate::moreSpecific);
    QStringList sorted;
    for (const PathTemplate &path : paths)
        sorted.append(path.text());
    QCOMPARE(sorted.join(u' '), text("/x/y /x/yes.{id} /x/y.{id} /x/{id} /{a}/b"));
    QVERIFY(!PathTemplate::moreSpecific(paths[0], paths[0]));
}

void TestPathTemplate::isLinearForHostilePaths()
{
    QString pattern = QStringLiteral("/");
    for (int i = 0; i < 50; ++i)
        pattern += QStringLiteral("{v%1}a").arg(i);
    QVERIFY(!PathTemplate(pattern).match('/' + QByteArray(200'000, 'a') + 'b'));
}

QTEST_APPLESS_MAIN(TestPathTemplate)
#include "tst_pathtemplate.moc"
