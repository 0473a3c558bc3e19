// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/project.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::services;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void holdsNoKey();
    void keepsWhatOthersWrote();
    void hostile_data();
    void hostile();
    void takesWhatItUnderstands();
    void halfRulesLetNobodyIn();
};

namespace {

Project sample()
{
    Project project;
    project.definitionFile = u"/home/ä/shop.swagger.json"_s;
    project.title = u"Shop \"é\" 店"_s;
    project.removals = {{u"Subscribe"_s, u"Remove"_s}, {u"POST /x"_s, QString()}};
    project.answers = {{u"Get"_s, {404, "{\n  \"é\": 1.10\n}"}}, {u"Del"_s, {204, {}}}};
    project.tokens.required = true;
    project.tokens.tenants = QStringList{u"organizations"_s};
    project.tokens.audiences = QStringList{u"api://shop"_s};
    project.tokens.scopes = QStringList{u"a"_s, u"b"_s};
    project.tokens.authority = u"https://login.microsoftonline.us"_s;
    project.events = {{u"Big order"_s, u"Subscribe"_s, "{\"n\": 12345678901234567890}",
                       QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC)}};
    project.firstSteps = {{u"server"_s, u"a step of later"_s}, true};
    return project;
}

} // namespace

void TestProject::comesBackAsItWas()
{
    const ProjectText back = projectFromJson(toJson(sample()));
    QCOMPARE(back.state, ProjectText::State::Whole);
    QVERIFY(back.project == sample());
    QVERIFY(projectFromJson(toJson(Project())).project == Project());
}

void TestProject::holdsNoKey()
{
    server::ConnectorSetup setup = sample().setup();
    setup.keys = {true, "geheim-key", "geheim-user", "geheim-word"};
    Project project;
    project.setSetup(setup);
    const QByteArray text = toJson(project);
    QVERIFY(text.contains("Remove"));
    QVERIFY(!text.contains("geheim"));
    QVERIFY(project.setup().keys == (server::CallerKeys{true, {}, {}, {}}));
}

void TestProject::keepsWhatOthersWrote()
{
    QJsonObject object = QJsonDocument::fromJson(toJson(sample())).object();
    object.insert(u"colour"_s, u"green"_s);
    const ProjectText read = projectFromJson(QJsonDocument(object).toJson());
    QCOMPARE(read.state, ProjectText::State::Whole);
    QVERIFY(toJson(read.project).contains("\"colour\": \"green\""));

    object.insert(u"version"_s, 2);
    const ProjectText newer = projectFromJson(QJsonDocument(object).toJson());
    QCOMPARE(newer.state, ProjectText::State::Newer);
    QVERIFY(newer.project.answers == sample().answers);
}

void TestProject::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProjectText::State>("state");
    using State = ProjectText::State;
    QTest::newRow("empty") << QByteArray() << State::Broken;
    QTest::newRow("half") << toJson(sample()).left(60) << State::Broken;
    QTest::newRow("a list") << QByteArray("[]") << State::Broken;
    QTest::newRow("zeros") << QByteArray(100, '\0') << State::Broken;
    QTest::newRow("not UTF-8") << QByteArray("{\"title\": \"\xff\xfe\"") << State::Broken;
    QTest::newRow("deep") << QByteArray(100'000, '[') << State::Broken;
    QTest::newRow("no version") << QByteArray("{}") << State::Partly;
    QTest::newRow("version as text") << QByteArray(R"({"version": "1"})") << State::Partly;
    QTest::newRow("huge version") << QByteArray(R"({"version": 99999999})") << State::Newer;
    QTest::newRow("wrong types") << QByteArray(
        R"({"version":1,"definition":4,"title":[],"removals":"x","answers":3,"events":{}})")
                                 << State::Partly;
    QTest::newRow("wrong parts") << QByteArray(
        R"({"version":1,"removals":{"a":1},"answers":{"b":{"status":"x","body":1}},"events":[7]})")
                                 << State::Partly;
    QTest::newRow("wrong first steps")
        << QByteArray(R"({"version":1,"firstSteps":{"done":["server",7],"hidden":"yes"}})")
        << State::Partly;
    QTest::newRow("first steps as text")
        << QByteArray(R"({"version":1,"firstSteps":"all"})") << State::Partly;
    QTest::newRow("no status") << QByteArray(
        R"({"version":1,"answers":{"b":{"status":99999,"body":"{}"}}})")
                               << State::Partly;
}

void TestProject::hostile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ProjectText::State, state);
    const ProjectText read = projectFromJson(text);
    QCOMPARE(read.state, state);
    QVERIFY(read.project.removals.isEmpty());
    QVERIFY(read.project.answers.isEmpty());
    QVERIFY(read.project.events.empty());
}

void TestProject::takesWhatItUnderstands()
{
    const ProjectText read = projectFromJson(
        R"({"version":1,"title":5,"removals":{"a":1,"b":"c"},
            "answers":{"x":{"status":200,"body":"{}"},"y":3},
            "events":[{"name":"n","payload":"{}"},{"name":3}]})");
    QCOMPARE(read.state, ProjectText::State::Partly);
    QCOMPARE(read.project.removals, (QHash<QString, QString>{{u"b"_s, u"c"_s}}));
    QCOMPARE(read.project.answers.keys(), QStringList{u"x"_s});
    QCOMPARE(read.project.events.size(), 1U);
}

void TestProject::halfRulesLetNobodyIn()
{
    for (const QByteArray &rules :
         {QByteArray("7"), QByteArray("{}"), QByteArray(R"({"required": "yes"})"),
          QByteArray(R"({"required": true, "audiences": [3]})")}) {
        const ProjectText read = projectFromJson(R"({"version":1,"tokens":)" + rules + '}');
        QCOMPARE(read.state, ProjectText::State::Partly);
        QVERIFY(read.project.tokens.required);
        QVERIFY(faultOf(read.project.tokens).has_value());
    }
    const ProjectText off = projectFromJson(R"({"version":1,"tokens":{"required":false}})");
    QCOMPARE(off.state, ProjectText::State::Whole);
    QVERIFY(off.project.tokens == server::TokenRules());
}

QTEST_GUILESS_MAIN(TestProject)

#include "tst_project.moc"
