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

/// What becomes of subscriptions: which trigger they are for, how they end.
class TestHookLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_console = std::make_unique<Console>(); }
    void removesByTheUsersChoice_data();
    void removesByTheUsersChoice();
    void oldLocationsOutliveAChoice();
    void otherDeletesStayOperations();
    void removesByABody();
    void tellsTriggersApart_data();
    void tellsTriggersApart();
    void servesWhatPoliciesMake();
    void actionsTakeOneEvent();
    void triggersWithoutAnIdHaveAName();

private:
    std::unique_ptr<Console> m_console;
};

void TestHookLife::removesByTheUsersChoice_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("location");
    QTest::newRow("none: a path of our own") << QString() << u"/declic/subscriptions/"_qs;
    QTest::newRow("one of them") << u"DropB"_qs << u"/v1/b/"_qs;
    QTest::newRow("the other") << u"DropC"_qs << u"/v1/c/"_qs;
    QTest::newRow("expressly our own") << u""_qs << u"/declic/subscriptions/"_qs;
    QTest::newRow("no longer there") << u"DropD"_qs << u"/declic/subscriptions/"_qs;
    QTest::newRow("no deletion") << u"A"_qs << u"/declic/subscriptions/"_qs;
}

void TestHookLife::removesByTheUsersChoice()
{
    QFETCH(QString, choice);
    QFETCH(QString, location);
    server::ConnectorSetup setup;
    if (!choice.isNull())
        setup.removals.insert(u"A"_qs, choice);
    QVERIFY(m_console->host(hook("/hooks", "A") + ','
                                + removal("/b/{id}", "DropB", in("path", "id", "string")) + ','
                                + removal("/c/{id}", "DropC", in("path", "id", "string")),
                            setup));
    const Answer answer = m_console->subscribe(u"/v1/hooks"_qs);
    QVERIFY2(QString::fromLatin1(answer.header("location"))
                 .startsWith((*m_console)->connector(location)),
             answer.header("location").constData());
    QCOMPARE(m_console->remove(answer.header("location")).status, 200);
    QVERIFY(m_console->subscriptions().isEmpty());
}

void TestHookLife::oldLocationsOutliveAChoice()
{
    const QByteArray paths = hook("/hooks", "A") + ','
                             + removal("/b/{id}", "DropB", in("path", "id", "string")) + ','
                             + removal("/c/{id}", "DropC", in("path", "id", "string"));
    server::ConnectorSetup setup;
    QVERIFY(m_console->host(paths));
    const QByteArray own = m_console->subscribe(u"/v1/hooks"_qs).header("location");
    QVERIFY((*m_console)->stop());
    setup.removals.insert(u"A"_qs, u"DropB"_qs);
    QVERIFY(m_console->host(paths, setup));
    const QByteArray chosen = m_console->subscribe(u"/v1/hooks"_qs).header("location");
    QVERIFY((*m_console)->stop());
    setup.removals.insert(u"A"_qs, u"DropC"_qs);
    QVERIFY(m_console->host(paths, setup));
    QCOMPARE(m_console->subscriptions().size(), 2);
    for (const QByteArray &location : {own, chosen}) {
        const QString target = QUrl(QString::fromLatin1(location)).path();
        QCOMPARE((*m_console)->ask("DELETE", (*m_console)->connector(target)).status, 200);
    }
    QVERIFY(m_console->subscriptions().isEmpty());
}

void TestHookLife::otherDeletesStayOperations()
{
    QVERIFY(m_console->host(
        hook("/hooks", "A") + ',' + removal("/hooks/{id}", "D", in("path", "id", "string")) + ','
        + R"("/orders/{id}":{"delete":{"operationId":"O","parameters":[)"
        + in("path", "id", "string")
        + R"(],"responses":{"200":{"description":"d","schema":{"type":"object","properties":{)"
        + R"("done":{"type":"boolean"}}}}}}})"));
    const Answer subscribed = m_console->subscribe(u"/v1/hooks"_qs);
    const QString id = subscribed.object().value(u"id"_qs).toString();
    const Answer order = (*m_console)->ask("DELETE", (*m_console)->connector(u"/v1/orders/" + id));
    QCOMPARE(order.status, 200);
    QCOMPARE(order.body, QByteArray(R"({"done":true})"));
    QCOMPARE(m_console->subscriptions().size(), 1);
}

void TestHookLife::removesByABody()
{
    QVERIFY(m_console->host(hook("/hooks", "A") + ',' + removal("/hooks/stop", "D", {})));
    const Answer subscribed = m_console->subscribe(u"/v1/hooks"_qs);
    const QByteArray id = subscribed.object().value(u"id"_qs).toString().toLatin1();
    const QString stop = (*m_console)->connector(u"/v1/hooks/stop"_qs);
    const QByteArrayList wrongs{
        {}, "{\"id\":", "{\"id\":1}", "{\"other\":\"" + id + "\"}", "[\"" + id + "\"]"};
    for (const QByteArray &wrong : wrongs) {
        QCOMPARE((*m_console)->ask("DELETE", stop, wrong, Json).status, 200);
        QCOMPARE(m_console->subscriptions().size(), 1);
    }
    QCOMPARE(
        (*m_console)->ask("DELETE", stop, "{\"data\":{\"hookId\":\"" + id + "\"}}", Json).status,
        200);
    QVERIFY(m_console->subscriptions().isEmpty());
}

void TestHookLife::tellsTriggersApart_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("trigger");
    QTest::newRow("one") << QByteArray(",\"event\":\"created\"") << QString() << u"Created"_qs;
    QTest::newRow("the other") << QByteArray(",\"event\":\"deleted\"") << QString()
                               << u"Deleted"_qs;
    QTest::newRow("neither") << QByteArray(",\"event\":\"moved\"") << QString() << QString();
    QTest::newRow("no mark") << QByteArray() << QString() << QString();
    QTest::newRow("a mark of another type")
        << QByteArray(",\"event\":[1]") << QString() << QString();
    QTest::newRow("by query") << QByteArray(",\"event\":\"any\"") << u"?kind=q"_qs << u"Query"_qs;
    QTest::newRow("alike") << QByteArray(",\"event\":\"twin\"") << QString() << QString();
}

void TestHookLife::tellsTriggersApart()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, query);
    QFETCH(QString, trigger);
    const auto trigger4 = [](const QByteArray &variable, const QByteArray &id,
                             const QByteArray &event, const QByteArray &parameters = {}) {
        return hook("/hooks/{" + variable + '}', id, parameters, R"("201":{"description":"d"})",
                    "post",
                    body(",\"event\"", R"(,"event":{"type":"string","enum":[")" + event + "\"]}"));
    };
    QVERIFY(m_console->host(
        trigger4("a", "Created", "created") + ',' + trigger4("b", "Deleted", "deleted") + ','
        + trigger4("c", "Twin", "twin") + ',' + trigger4("d", "Twin2", "twin") + ','
        + trigger4("e", "Query", "any", ',' + in("query", "kind", "string", R"(,"enum":["q"])"))));
    const Answer answer = m_console->subscribe(u"/v1/hooks/7" + query, more);
    QCOMPARE(answer.status, trigger.isEmpty() ? 400 : 201);
    const QJsonArray all = m_console->subscriptions();
    QCOMPARE(all.size(), trigger.isEmpty() ? 0 : 1);
    if (!trigger.isEmpty())
        QCOMPARE(all.at(0).toObject().value(u"trigger"_qs).toString(), trigger);
    else
        QVERIFY2(answer.body.contains("Twin"), answer.body.constData());
}

void TestHookLife::servesWhatPoliciesMake()
{
    const QByteArray properties = R"({"properties":{"policyTemplateInstances":[
        {"templateId":"dynamichosturl","parameters":{
            "x-ms-apimTemplateParameter.urlTemplate":"https://@connectionParameters('h')/prod"}},
        {"templateId":"routerequesttoendpoint","parameters":{
            "x-ms-apimTemplate-operationName":["A","B"],
            "x-ms-apimTemplateParameter.newPath":"/hooks/{form}"}},]}})";
    const auto typed = [](const QByteArray &path, const QByteArray &id, const QByteArray &event) {
        return hook(path, id, ',' + in("path", "form", "string"), R"("201":{"description":"d"})",
                    "post",
                    body(",\"event\"", R"(,"event":{"type":"string","x-ms-visibility":"internal",)"
                                       R"("default":")"
                                           + event + "\"}"));
    };
    QVERIFY(m_console->host(
        typed("/{form}/created", "A", "created") + ',' + typed("/{form}/deleted", "B", "deleted")
            + ','
            + removal("/{form}/hooks/{id}", "D",
                      in("path", "form", "string") + ',' + in("path", "id", "string")),
        {}, properties));
    const auto triggerOf = [this](const QString &target, const QByteArray &event) {
        const Answer answer = m_console->subscribe(target, ",\"event\":\"" + event + '"');
        const QString trigger =
            m_console->subscriptions().at(0).toObject().value(u"trigger"_qs).toString();
        return m_console->remove(answer.header("location")).status == 200 ? trigger : QString();
    };
    QCOMPARE(triggerOf(u"/v1/f1/created"_qs, "created"), u"A"_qs);
    QCOMPARE(triggerOf(u"/prod/hooks/f1"_qs, "created"), u"A"_qs);
    QCOMPARE(triggerOf(u"/v1/f1/deleted"_qs, "deleted"), u"B"_qs);
    QCOMPARE(triggerOf(u"/prod/hooks/f1"_qs, "deleted"), u"B"_qs);
    QCOMPARE(m_console->subscribe(u"/prod/hooks/f1"_qs, ",\"event\":\"other\"").status, 400);
    // The Location's own path, as a gateway would call it.
    const QByteArray location = m_console->subscribe(u"/prod/hooks/f1"_qs, ",\"event\":\"created\"")
                                    .header("location");
    const QString path = QUrl(QString::fromLatin1(location)).path();
    QVERIFY2(path.startsWith(u"/v1/f1/hooks/"), qPrintable(path));
    QCOMPARE((*m_console)->ask("DELETE", (*m_console)->connector(u"/prod" + path.mid(3))).status,
             200);
    QVERIFY(m_console->subscriptions().isEmpty());
}

void TestHookLife::actionsTakeOneEvent()
{
    QVERIFY(
        m_console->host(hook("/approve", "Approve").replace("\"x-ms-trigger\":\"single\",", "")));
    const auto fire = [this] {
        return (*m_console)
            ->ask("POST", (*m_console)->op(u"/fire/Approve"_qs), "{}", Json)
            .object()
            .value(u"subscriptions"_qs)
            .toInt();
    };
    const auto state = [this] {
        return m_console->subscriptions().at(0).toObject().value(u"state"_qs).toString();
    };
    const Answer first = m_console->subscribe(u"/v1/approve"_qs);
    QCOMPARE(first.status, 201);
    // What fails uses nothing up, and what is under way is not sent twice.
    (*m_console)->answerCallbacksWith(400);
    QCOMPARE(fire(), 1);
    QTRY_COMPARE((*m_console)->received().size(), 1u);
    const auto lastResult = [this] {
        return m_console->subscriptions().at(0).toObject().value(u"lastResult"_qs).toString();
    };
    QTRY_COMPARE(lastResult(), u"failed"_qs);
    QCOMPARE(state(), u"active"_qs);
    (*m_console)->answerCallbacksWith(0);
    QCOMPARE(fire(), 1);
    QTRY_COMPARE((*m_console)->received().size(), 2u);
    QCOMPARE(fire(), 0);
    // Delivered: that was it.
    const Answer second = m_console->subscribe(u"/v1/approve"_qs);
    (*m_console)->answerCallbacksWith(202);
    QCOMPARE(fire(), 1);
    QTRY_COMPARE(m_console->subscriptions().at(1).toObject().value(u"state"_qs).toString(),
                 u"usedUp"_qs);
    QCOMPARE((*m_console)->received().size(), 3u);
    QCOMPARE(fire(), 0);
    // Its run may still unsubscribe.
    QCOMPARE(m_console->remove(second.header("location")).status, 200);
    QCOMPARE(m_console->subscriptions().size(), 1);
}

void TestHookLife::triggersWithoutAnIdHaveAName()
{
    QVERIFY(m_console->host(hook("/hooks", "A").replace("\"operationId\":\"A\",", "") + ','
                            + hook("/other", "B").replace("\"operationId\":\"B\",", "")));
    QCOMPARE(m_console->subscribe(u"/v1/hooks"_qs).status, 201);
    QCOMPARE((*m_console)
                 ->ask("POST", (*m_console)->op(u"/fire/POST%20%2Fv1%2Fother"_qs), "{}", Json)
                 .object()
                 .value(u"subscriptions"_qs)
                 .toInt(-1),
             0);
    QCOMPARE((*m_console)
                 ->ask("POST", (*m_console)->op(u"/fire/hooks"_qs), "{}", Json)
                 .object()
                 .value(u"subscriptions"_qs)
                 .toInt(-1),
             1);
    QTRY_COMPARE((*m_console)->received().size(), 1u);
}

QTEST_GUILESS_MAIN(TestHookLife)
#include "tst_hooklife.moc"
