// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/jsontext.h"

#include <QJsonDocument>
#include <QTest>

using namespace server;
using namespace server::store;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersSurvive_data();
    void headersSurvive();
    void bytesThatAreNotUtf8();
    void subscriberSurvives();
    void attemptSurvives();
    void brokenJsonIsEmpty();
};

void TestJsonText::headersSurvive_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::newRow("none") << Headers();
    QTest::newRow("one") << Headers{{"Host", "a"}};
    QTest::newRow("order and repetition") << Headers{{"b", "1"}, {"a", "2"}, {"b", "3"}};
    QTest::newRow("empty") << Headers{{"", ""}, {"X", ""}};
    QTest::newRow("special") << Headers{{"q\"", "\\ / \t \x01 \x1f \x7f"}};
    QTest::newRow("UTF-8") << Headers{{"X", "caf\xc3\xa9 \xe2\x80\xa2"}};
    QTest::newRow("long") << Headers(50, {QByteArray(300, 'n'), QByteArray(3000, '"')});
}

void TestJsonText::headersSurvive()
{
    QFETCH(Headers, headers);
    const QByteArray json = headersToJson(headers);
    QVERIFY(QJsonDocument::fromJson(json).isArray());
    QCOMPARE(headersFromJson(json), headers);
}

void TestJsonText::bytesThatAreNotUtf8()
{
    const QByteArray json = headersToJson({{"X", "caf\xe9"}});
    QVERIFY(QJsonDocument::fromJson(json).isArray());
    QCOMPARE(headersFromJson(json).at(0).value, QByteArray("caf\xc3\xa9"));
}

void TestJsonText::subscriberSurvives()
{
    for (const Subscriber &subscriber : {Subscriber(), Subscriber{Subscriber::Platform::Unknown,
                                                                  {},
                                                                  QStringLiteral("0a"),
                                                                  QStringLiteral("env"),
                                                                  QStringLiteral("r"),
                                                                  QStringLiteral("run"),
                                                                  QStringLiteral("Étape \"1\"\n"),
                                                                  QStringLiteral("tenant"),
                                                                  QStringLiteral("user")}}) {
        Subscriber read;
        readSubscriber(subscriberToJson(subscriber), read);
        QCOMPARE(read, subscriber);
    }
}

void TestJsonText::attemptSurvives()
{
    Attempt attempt;
    attempt.timings = {0, -1, 3, 4'000'000'000'000, 5};
    attempt.platformCode = QStringLiteral("A\"B");
    attempt.errorText = QStringLiteral("é\\");
    attempt.requestHeaders = {{"a", "b"}};
    attempt.responseHeaders = {{"c", "d"}, {"c", "e"}};
    Attempt read;
    readAttempt(attemptToJson(attempt), read);
    QCOMPARE(read, attempt);
}

void TestJsonText::brokenJsonIsEmpty()
{
    for (const char *json : {"", "[", "{}", "null", "[1,2]", "[[],[1],{\"a\":1}]"}) {
        for (const Header &header : headersFromJson(json))
            QVERIFY(header.name.isEmpty() && header.value.isEmpty());
        Attempt attempt;
        readAttempt(json, attempt);
        QCOMPARE(attempt.timings, Timings());
        Subscriber subscriber;
        readSubscriber(json, subscriber);
        QCOMPARE(subscriber, Subscriber());
    }
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
