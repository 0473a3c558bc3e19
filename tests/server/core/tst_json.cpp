// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace server;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payloads_data();
    void payloads();
    void leavesOutWhatIsUnknown();
    void tellsAttempts();
    void masksAttempts();
    void wordsAreTwoWay();
    void everyValueHasAWord();
};

void TestJson::payloads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("object") << QByteArray("{\"a\":1}")
                            << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}});
    QTest::newRow("array") << QByteArray("[1]") << QJsonValue(QJsonArray{1});
    QTest::newRow("number") << QByteArray(" 5 ") << QJsonValue(5);
    QTest::newRow("string") << QByteArray("\"a\"") << QJsonValue(QStringLiteral("a"));
    QTest::newRow("null") << QByteArray("null") << QJsonValue();
    QTest::newRow("no JSON") << QByteArray("{a") << QJsonValue(QStringLiteral("{a"));
    QTest::newRow("two values") << QByteArray("1,2") << QJsonValue(QStringLiteral("1,2"));
    QTest::newRow("empty") << QByteArray() << QJsonValue(QString());
}

void TestJson::payloads()
{
    QFETCH(QByteArray, text);
    QTEST(jsonOrText(text), "value");
}

void TestJson::leavesOutWhatIsUnknown()
{
    const QJsonObject delivery = toJson(Delivery());
    for (const char *key : {"runId", "lastStatus", "durationUs", "createdAt", "flowName"})
        QVERIFY2(!delivery.contains(QLatin1String(key)), key);
    const QJsonObject subscription = toJson(Subscription());
    for (const char *key : {"lastFiredAt", "lastStatus", "createdAt"})
        QVERIFY2(!subscription.contains(QLatin1String(key)), key);
    QCOMPARE(subscription.value(QStringLiteral("subscriber")).toObject().keys(),
             QStringList{QStringLiteral("platform")});
    QVERIFY(toJson(Attempt()).value(QStringLiteral("timings")).toObject().isEmpty());
}

void TestJson::tellsAttempts()
{
    DeliveryDetail detail;
    detail.delivery.id = 7;
    detail.delivery.state = Delivery::State::Failed;
    detail.payload = "{\"a\":1}";
    detail.attempts.resize(1);
    detail.attempts[0].number = 1;
    detail.attempts[0].status = 400;
    detail.attempts[0].outcome = Outcome::SubscriptionDead;
    detail.attempts[0].timings.total = 12;
    detail.attempts[0].startedAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    const QJsonObject object = toJson(detail);
    QCOMPARE(object.value(QStringLiteral("state")).toString(), QStringLiteral("failed"));
    const QJsonObject attempt =
        object.value(QStringLiteral("attempts")).toArray().first().toObject();
    QCOMPARE(attempt.value(QStringLiteral("outcome")).toString(),
             QStringLiteral("subscriptionDead"));
    QCOMPARE(attempt.value(QStringLiteral("startedAt")).toString(),
             QStringLiteral("1970-01-01T00:00:00.001Z"));
    QCOMPARE(attempt.value(QStringLiteral("timings")).toObject(),
             (QJsonObject{{QStringLiteral("totalUs"), 12}}));
}

void TestJson::masksAttempts()
{
    DeliveryDetail detail;
    detail.attempts.resize(1);
    detail.attempts[0].responseHeaders = {{"Set-Cookie", "Zx81Secret"}};
    detail.attempts[0].responseBody = R"({"next":"https://a.example/?sig=Zx81Secret"})";
    const QByteArray text = QJsonDocument(toJson(detail)).toJson();
    QVERIFY2(!text.contains("Zx81Secret"), text.constData());
    QVERIFY(text.contains("a.example"));
}

void TestJson::wordsAreTwoWay()
{
    const QStringList states = deliveryStateWords();
    for (const QString &state : states)
        QCOMPARE(word(*deliveryState(state)), state);
    const QStringList answers = testFlowAnswerWords();
    for (const QString &answer : answers)
        QCOMPARE(word(*testFlowAnswer(answer)), answer);
    for (const char *unknown : {"", "Pending", "pending ", "6"}) {
        QVERIFY(!deliveryState(QString::fromUtf8(unknown)));
        QVERIFY(!testFlowAnswer(QString::fromUtf8(unknown)));
    }
}

void TestJson::everyValueHasAWord()
{
    QCOMPARE(word(Outcome::Interrupted), QStringLiteral("interrupted"));
    QCOMPARE(word(Delivery::State::Cancelled), QStringLiteral("cancelled"));
    QCOMPARE(word(Subscription::State::Removed), QStringLiteral("removed"));
    QCOMPARE(word(Subscription::LastResult::Pending), QStringLiteral("pending"));
    QCOMPARE(word(Subscriber::Platform::TestFlow), QStringLiteral("testFlow"));
    QCOMPARE(word(TestFlow::Answer::Silent), QStringLiteral("silent"));
    QCOMPARE(word(TestFlow::State::Failed), QStringLiteral("failed"));
    QCOMPARE(word(LogLine::Level::Error), QStringLiteral("error"));
    QVERIFY(word(Outcome(99)).isEmpty());
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
