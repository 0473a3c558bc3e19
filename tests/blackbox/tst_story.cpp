// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;

namespace {

const QByteArray Payload =
    R"({ "productName" : "Théière \u00e9maillée",  "storeName":"Orléans", "quantity":12 })";

QByteArray subscribeBody(const QByteArray &callback)
{
    return R"({"Url": ")" + callback + R"("})";
}

QStringList headers(const QStringList &fields)
{
    QStringList arguments;
    for (const QString &field : fields)
        arguments << u"--header"_s << field;
    return arguments;
}

QStringList powerAutomate()
{
    return headers({u"User-Agent: azure-logic-apps/1.0 (workflow 11112222333344445555666677778888; "
                    "version 08585000000000000000) microsoft-flow/1.0"_s,
                    u"x-ms-trigger-type: OpenApiConnectionWebhook"_s,
                    u"x-ms-workflow-id: 11112222333344445555666677778888"_s,
                    u"x-ms-workflow-name: 0f0e0d0c-1111-4222-8333-444455556666"_s,
                    u"x-ms-environment-id: Default-99998888-7777-4666-8555-444433332222"_s,
                    u"x-ms-workflow-subscription-id: 99998888-7777-4666-8555-444433332222"_s});
}

QStringList logicApps()
{
    return headers({u"User-Agent: azure-logic-apps/1.0 (workflow 11112222333344445555666677778888; "
                    "version 08585000000000000000)"_s,
                    u"x-ms-trigger-type: ApiConnectionWebhook"_s,
                    u"x-ms-workflow-name: restock-paris"_s,
                    u"x-ms-workflow-run-id: 08584000000000000000000000000CU00"_s});
}

} // namespace

/// The main job, step by step, as a flow and an operator see it.
class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void subscribes_data();
    void subscribes();
    void keepsWhatThePlatformTells();
    void renewsRatherThanDoubles();
    void firesToAllSubscribersUnchanged();
    void firesByOperationId();
    void refusesAPayloadThatBreaksTheSchema();
    void unsubscribesTwice();
    void listsWhatWasFired();
    void locationFollowsThePublicAddress_data();
    void locationFollowsThePublicAddress();

private:
    [[nodiscard]] Answer subscribe(const QByteArray &rest, const QStringList &more = {}) const
    {
        return tests::post(m_console->connector() + u"/event/instore"_s,
                           subscribeBody(m_receiver->url(rest)), more);
    }
    [[nodiscard]] QJsonArray list(const QString &what) const
    {
        const tests::Finished finished = m_console->command({what, u"--json"_s});
        return finished.exitCode == 0 ? QJsonDocument::fromJson(finished.out).array()
                                      : QJsonArray{finished.exitCode};
    }

    std::unique_ptr<tests::Receiver> m_receiver;
    std::unique_ptr<tests::RunningConsole> m_console;
};

void TestStory::init()
{
    m_receiver = std::make_unique<tests::Receiver>();
    m_console = std::make_unique<tests::RunningConsole>(
        QStringList{u"--allow-callback"_s, u"127.0.0.1"_s});
    QVERIFY(m_console->start());
}

void TestStory::subscribes_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("curl alone") << QStringList();
    QTest::newRow("Power Automate") << powerAutomate();
    QTest::newRow("Logic Apps") << logicApps();
}

void TestStory::subscribes()
{
    QFETCH(QStringList, more);
    const Answer answer = subscribe("/run?sp=%2Frun&sig=Secret-Signature", more);
    QCOMPARE(answer.status, 201);
    const QByteArray location = answer.headers.value("location");
    QVERIFY2(location.startsWith(QByteArray(m_console->connector().toUtf8() + "/event/remove/")),
             location.constData());
    QVERIFY(!answer.json().object().value(u"id"_s).toString().isEmpty());
    QVERIFY(location.endsWith(answer.json().object().value(u"id"_s).toString().toUtf8()));
    QVERIFY2(!answer.body.contains("Secret-Signature"), answer.body.constData());
    QCOMPARE(list(u"subscriptions"_s).size(), 1);
}

void TestStory::keepsWhatThePlatformTells()
{
    QCOMPARE(subscribe("/a", powerAutomate()).status, 201);
    QCOMPARE(subscribe("/b", logicApps()).status, 201);
    const QByteArray listed = m_console->command({u"subscriptions"_s, u"--json"_s}).out;
    for (const char *told :
         {"0f0e0d0c-1111-4222-8333-444455556666", "restock-paris",
          "Default-99998888-7777-4666-8555-444433332222", "08584000000000000000000000000CU00"})
        QVERIFY2(listed.contains(told), told);
}

void TestStory::renewsRatherThanDoubles()
{
    const Answer first = subscribe("/a?sig=1", powerAutomate());
    const Answer again = subscribe("/a?sig=1", powerAutomate());
    const Answer other = subscribe("/a?sig=2", powerAutomate());
    QCOMPARE(again.status, 201);
    QCOMPARE(again.headers.value("location"), first.headers.value("location"));
    QVERIFY(other.headers.value("location") != first.headers.value("location"));
    QCOMPARE(list(u"subscriptions"_s).size(), 2);
}

void TestStory::firesToAllSubscribersUnchanged()
{
    // Every byte of the target belongs to the platform's signature.
    const QByteArray target = "/w/%7Ea/triggers/t%c3%a9/run;v=1?sp=%2ftriggers&sig=a_-'(b)%3D&&x";
    QCOMPARE(subscribe(target).status, 201);
    QCOMPARE(subscribe("/second").status, 201);

    const Answer fired = tests::post(m_console->operatorUrl() + u"/fire/instore"_s, Payload);
    QCOMPARE(fired.status, 202);
    QCOMPARE(fired.json().object().value(u"subscriptions"_s).toInt(), 2);
    const QString event = fired.json().object().value(u"event"_s).toString();
    QVERIFY(!event.isEmpty());

    QTRY_COMPARE(m_receiver->count(), 2U);
    QByteArrayList targets;
    for (const tests::Receiver::Call &call : m_receiver->calls()) {
        QVERIFY2(call.head.startsWith("POST "), call.head.constData());
        QVERIFY(call.head.toLower().contains("\r\ncontent-type: application/json"));
        QVERIFY(!call.head.toLower().contains("\r\nauthorization:"));
        QCOMPARE(call.body, Payload);
        targets << call.target();
    }
    QVERIFY2(targets.contains(target), targets.join(' ').constData());
    QVERIFY(targets.contains("/second"));

    const auto delivered = [this, &event] {
        int count = 0;
        for (const QJsonValue entry : list(u"deliveries"_s)) {
            const QJsonObject delivery = entry.toObject();
            count += delivery.value(u"eventId"_s) == event
                     && delivery.value(u"state"_s) == u"delivered"_s;
        }
        return count;
    };
    QTRY_COMPARE(delivered(), 2);
    QCOMPARE(list(u"deliveries"_s).size(), 2);
}

void TestStory::firesByOperationId()
{
    QCOMPARE(subscribe("/a").status, 201);
    const Answer fired = tests::post(m_console->operatorUrl() + u"/fire/NewInstoreProduct"_s,
                                     Payload);
    QCOMPARE(fired.status, 202);
    QCOMPARE(fired.json().object().value(u"subscriptions"_s).toInt(), 1);
    QTRY_COMPARE(m_receiver->count(), 1U);

    const Answer other = tests::post(
        m_console->operatorUrl() + u"/fire/newproduct"_s,
        R"({"supplierName":"A","productName":"B","category":"C","unitPrice":1.50})");
    QCOMPARE(other.status, 202);
    QCOMPARE(other.json().object().value(u"subscriptions"_s).toInt(), 0);
}

void TestStory::refusesAPayloadThatBreaksTheSchema()
{
    QCOMPARE(subscribe("/a").status, 201);
    const QString url = m_console->operatorUrl() + u"/fire/instore"_s;
    const QByteArray wrong = R"({"storeName":7,"productName":"B","quantity":2147483648})";
    const Answer refused = tests::post(url, wrong);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.headers.value("content-type"), QByteArray("application/problem+json"));
    QStringList pointers;
    for (const QJsonValue error : refused.json().object().value(u"errors"_s).toArray())
        pointers << error.toObject().value(u"pointer"_s).toString();
    pointers.sort();
    QCOMPARE(pointers, (QStringList{u"/quantity"_s, u"/storeName"_s}));
    QVERIFY(list(u"deliveries"_s).isEmpty());

    QCOMPARE(tests::post(url + u"?force=true"_s, wrong).status, 202);
    QTRY_COMPARE(m_receiver->count(), 1U);
    QCOMPARE(m_receiver->calls().front().body, wrong);
}

void TestStory::unsubscribesTwice()
{
    const QString location = QString::fromUtf8(subscribe("/a").headers.value("location"));
    const QStringList request{u"--request"_s, u"DELETE"_s, location};
    QCOMPARE(tests::curl(request).status, 200);
    QCOMPARE(tests::curl(request).status, 200);
    QCOMPARE(tests::curl({u"--request"_s, u"DELETE"_s,
                          m_console->connector() + u"/event/remove/nobody/nothing"_s})
                 .status,
             200);
    const Answer fired = tests::post(m_console->operatorUrl() + u"/fire/instore"_s, Payload);
    QCOMPARE(fired.json().object().value(u"subscriptions"_s).toInt(-1), 0);
    QVERIFY(list(u"subscriptions"_s).isEmpty());
    QCOMPARE(m_receiver->count(), 0U);
}

void TestStory::listsWhatWasFired()
{
    for (int quantity = 1; quantity <= 3; ++quantity) {
        const QByteArray payload = R"({"storeName":"A","productName":"B","quantity":)"
                                   + QByteArray::number(quantity) + '}';
        QCOMPARE(tests::post(m_console->operatorUrl() + u"/fire/instore"_s, payload).status, 202);
    }
    const Answer page = tests::curl({m_console->connector() + u"/list/instore?limit=2"_s});
    QCOMPARE(page.status, 200);
    const qsizetype newest = page.body.indexOf("\"quantity\":3");
    const qsizetype middle = page.body.indexOf("\"quantity\":2");
    QVERIFY2(newest >= 0 && newest < middle, page.body.constData());
    QVERIFY2(!page.body.contains("\"quantity\":1"), page.body.constData());
    QVERIFY(
        !tests::curl({m_console->connector() + u"/list/newproduct"_s}).body.contains("quantity"));
}

void TestStory::locationFollowsThePublicAddress_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("expected");
    const QStringList forwarded{u"X-Forwarded-Host: shop.example"_s, u"X-Forwarded-Proto: https"_s};
    QTest::newRow("a tunnel on this machine")
        << QString() << forwarded << QByteArray("https://shop.example/event/remove/");
    QTest::newRow("the host with its port") << QString() << QStringList{u"Host: shop.example:444"_s}
                                            << QByteArray("http://shop.example:444/event/remove/");
    QTest::newRow("the configured address") << u"https://public.example"_s << forwarded
                                            << QByteArray("https://public.example/event/remove/");
}

void TestStory::locationFollowsThePublicAddress()
{
    QFETCH(QString, publicUrl);
    QFETCH(QStringList, fields);
    QFETCH(QByteArray, expected);
    if (!publicUrl.isEmpty()) {
        m_console = std::make_unique<tests::RunningConsole>(
            QStringList{u"--allow-callback"_s, u"127.0.0.1"_s, u"--public-url"_s, publicUrl});
        QVERIFY(m_console->start());
    }
    const QByteArray location = subscribe("/a", headers(fields)).headers.value("location");
    QVERIFY2(location.startsWith(expected), location.constData());
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
