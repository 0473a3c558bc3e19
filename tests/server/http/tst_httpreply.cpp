// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/httpreply.h"
#include "server/http/status.h"

#include <QTest>

using namespace server::http;

class TestHttpReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesFieldsThatSplitTheMessage_data();
    void refusesFieldsThatSplitTheMessage();
    void serializes();
    void serializesWithoutLength_data();
    void serializesWithoutLength();
    void reframes_data();
    void reframes();
    void namesEveryStatus();
};

void TestHttpReply::refusesFieldsThatSplitTheMessage_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("clean");
    QTest::newRow("good") << QByteArray("Location") << QByteArray("/a?b=c") << true;
    QTest::newRow("empty value") << QByteArray("A") << QByteArray() << true;
    QTest::newRow("CR LF") << QByteArray("Location") << QByteArray("/\r\nX-Evil: 1") << false;
    QTest::newRow("bare LF") << QByteArray("Location") << QByteArray("/\nX") << false;
    QTest::newRow("bare CR") << QByteArray("Location") << QByteArray("/\rX") << false;
    QTest::newRow("NUL") << QByteArray("Location") << QByteArray("/\0", 2) << false;
    QTest::newRow("name with LF") << QByteArray("A\nB") << QByteArray("1") << false;
    QTest::newRow("name with colon") << QByteArray("A: b") << QByteArray("1") << false;
    QTest::newRow("no name") << QByteArray() << QByteArray("1") << false;
}

void TestHttpReply::refusesFieldsThatSplitTheMessage()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    Response response;
    response.headers = {{name, value}};
    QTEST(hasCleanHeaders(response), "clean");
    response.headers.clear();
    response.contentType = "text/plain\r\nX: 1";
    QVERIFY(!hasCleanHeaders(response));
}

void TestHttpReply::serializes()
{
    Response response;
    response.status = 400;
    response.contentType = "text/plain";
    response.body = "no";
    response.headers = {{"X-A", "b"}};
    QCOMPARE(serialize(response, {false, false, false}, "D"),
             "HTTP/1.1 400 Bad Request\r\nDate: D\r\nContent-Type: text/plain\r\nX-A: b\r\n"
             "Content-Length: 2\r\nConnection: close\r\n\r\nno");
    QVERIFY(serialize(response, {true, true, true}, "D")
                .endsWith("Content-Length: 2\r\nConnection: keep-alive\r\n\r\n"));
}

void TestHttpReply::serializesWithoutLength_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("stream");
    QTest::newRow("204") << 204 << QByteArray();
    QTest::newRow("304") << 304 << QByteArray();
    QTest::newRow("stream") << 200 << QByteArray("log");
}

void TestHttpReply::serializesWithoutLength()
{
    QFETCH(int, status);
    QFETCH(QByteArray, stream);
    Response response;
    response.status = status;
    response.stream = stream;
    const QByteArray bytes = serialize(response, {}, "D");
    QVERIFY(!bytes.contains("Content-Length"));
    QVERIFY(bytes.endsWith("\r\n\r\n"));
}

void TestHttpReply::reframes_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<bool>("http10");
    QTest::addColumn<bool>("bodyless");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n";
    const QByteArray none = "HTTP/1.1 204 No Content\r\n";
    QTest::newRow("as it is") << ok + "\r\nhi" << true << false << false << ok + "\r\nhi";
    QTest::newRow("close") << ok + "\r\nhi" << false << false << false
                           << ok + "Connection: close\r\n\r\nhi";
    QTest::newRow("1.0") << ok + "\r\nhi" << true << true << false
                         << ok + "Connection: keep-alive\r\n\r\nhi";
    QTest::newRow("HEAD") << ok + "\r\nhi" << true << false << true << ok + "\r\n";
    QTest::newRow("204") << none + "content-length: 0\r\nA: b\r\n\r\n"
                         << true << false << false << none + "A: b\r\n\r\n";
}

void TestHttpReply::reframes()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, keepAlive);
    QFETCH(bool, http10);
    QFETCH(bool, bodyless);
    QTEST(reframe(reply, {keepAlive, http10, bodyless}), "expected");
}

void TestHttpReply::namesEveryStatus()
{
    QCOMPARE(reasonPhrase(404), "Not Found");
    for (int status = 200; status < 600; ++status)
        QVERIFY(!reasonPhrase(status).isEmpty());
}

QTEST_APPLESS_MAIN(TestHttpReply)
#include "tst_httpreply.moc"
