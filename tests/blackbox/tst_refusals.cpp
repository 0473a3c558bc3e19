// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningconsole.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;

/// What both listeners refuse, and that each refusal tells what to change.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connector_data();
    void connector();
    void operatorListener_data();
    void operatorListener();
    void tooLarge();
    void callbackPolicy_data();
    void callbackPolicy();

private:
    static void verifyProblem(const Answer &answer, int status, const QByteArray &mentions);

    tests::RunningConsole m_console; // without --allow-callback
};

namespace {

constexpr auto Json = "application/json";

void addColumns()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("mentions");
}

QStringList body(const char *text, const char *type = Json)
{
    return {u"--data-binary"_s, QString::fromUtf8(text), u"--header"_s,
            u"Content-Type: "_s + QString::fromUtf8(type)};
}

QStringList field(const QString &text)
{
    return {u"--header"_s, text};
}

} // namespace

void TestRefusals::initTestCase()
{
    QVERIFY(m_console.start());
}

void TestRefusals::verifyProblem(const Answer &answer, int status, const QByteArray &mentions)
{
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
    const QJsonObject problem = answer.json().object();
    QCOMPARE(problem.value(u"status"_s).toInt(), status);
    QVERIFY(!problem.value(u"title"_s).toString().isEmpty());
    QVERIFY2(problem.value(u"detail"_s).toString().size() > 10, answer.body.constData());
    QVERIFY2(answer.body.contains(mentions) || answer.headers.value("allow") == mentions,
             answer.body.constData());
}

void TestRefusals::connector_data()
{
    addColumns();
    const QString post = u"POST"_s;
    const QString subscribe = u"/event/instore"_s;
    QTest::newRow("no such path") << u"GET"_s << u"/nothing/here"_s << QStringList() << 404
                                  << QByteArray("/nothing/here");
    QTest::newRow("root") << u"GET"_s << u"/"_s << QStringList() << 404 << QByteArray();
    QTest::newRow("subscribe by GET")
        << u"GET"_s << subscribe << QStringList() << 405 << QByteArray("POST");
    QTest::newRow("remove by POST")
        << post << u"/event/remove/a/b"_s << body("{}") << 405 << QByteArray("DELETE");
    QTest::newRow("no JSON") << post << subscribe << body("{\"Url\": ") << 400 << QByteArray();
    QTest::newRow("empty body") << post << subscribe << body("") << 400 << QByteArray();
    QTest::newRow("no Url") << post << subscribe << body("{}") << 400 << QByteArray("Url");
    QTest::newRow("an array") << post << subscribe << body("[]") << 400 << QByteArray();
    QTest::newRow("Url is a number")
        << post << subscribe << body(R"({"Url":5})") << 400 << QByteArray("/Url");
    QTest::newRow("Url is no URL")
        << post << subscribe << body(R"({"Url":"over there"})") << 400 << QByteArray();
    QTest::newRow("Url is a file")
        << post << subscribe << body(R"({"Url":"file:///etc/passwd"})") << 400 << QByteArray();
    QTest::newRow("plain text") << post << subscribe << body("{}", "text/plain") << 415
                                << QByteArray("application/json");
    QTest::newRow("a form") << post << subscribe
                            << body("Url=x", "application/x-www-form-urlencoded") << 415
                            << QByteArray("application/json");
    QTest::newRow("limit is no number")
        << u"GET"_s << u"/list/instore?limit=many"_s << QStringList() << 400 << QByteArray("limit");
    // What belongs to the operator alone does not exist where a tunnel ends.
    for (const char *path : {"/fire/instore", "/swagger", "/api/subscriptions", "/metrics"})
        QTest::addRow("operator's %s", path)
            << u"GET"_s << QString::fromUtf8(path) << QStringList() << 404 << QByteArray();
}

void TestRefusals::connector()
{
    QFETCH(QString, method);
    QFETCH(QString, target);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QByteArray, mentions);
    const Answer answer = tests::curl(
        QStringList{u"--request"_s, method, m_console.connector() + target} + more);
    verifyProblem(answer, status, mentions);
}

void TestRefusals::operatorListener_data()
{
    addColumns();
    const QString post = u"POST"_s;
    const QString fire = u"/fire/instore"_s;
    const QStringList good = body(R"({"storeName":"A","productName":"B","quantity":1})");
    QTest::newRow("no such path") << u"GET"_s << u"/nothing"_s << QStringList() << 404
                                  << QByteArray();
    QTest::newRow("fire by GET") << u"GET"_s << fire << QStringList() << 405 << QByteArray("POST");
    QTest::newRow("unknown trigger")
        << post << u"/fire/nothing"_s << good << 404 << QByteArray("nothing");
    QTest::newRow("no JSON") << post << fire << body("{") << 400 << QByteArray();
    QTest::newRow("wrong type") << post << fire << body("{}", "text/plain") << 415
                                << QByteArray("application/json");
    QTest::newRow("subscribe here")
        << post << u"/event/instore"_s << body("{}") << 404 << QByteArray();
    QTest::newRow("rebound name") << post << fire << good + field(u"Host: evil.example"_s) << 403
                                  << QByteArray("Host");
    QTest::newRow("rebound name, reading")
        << u"GET"_s << u"/api/subscriptions"_s << field(u"Host: evil.example:8081"_s) << 403
        << QByteArray("Host");
    QTest::newRow("name that begins like a loopback one")
        << post << fire << good + field(u"Host: 127.0.0.1.evil.example"_s) << 403
        << QByteArray("Host");
    QTest::newRow("foreign page") << post << fire << good + field(u"Origin: https://evil.example"_s)
                                  << 403 << QByteArray("Origin");
    QTest::newRow("page from nowhere")
        << post << fire << good + field(u"Origin: null"_s) << 403 << QByteArray("Origin");
}

void TestRefusals::operatorListener()
{
    QFETCH(QString, method);
    QFETCH(QString, target);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QByteArray, mentions);
    const Answer answer = tests::curl(
        QStringList{u"--request"_s, method, m_console.operatorUrl() + target} + more);
    verifyProblem(answer, status, mentions);
    const tests::Finished listed = m_console.command({u"deliveries"_s, u"--json"_s});
    QVERIFY(QJsonDocument::fromJson(listed.out).isArray());
    QVERIFY(QJsonDocument::fromJson(listed.out).array().isEmpty());
}

void TestRefusals::tooLarge()
{
    QFile file(m_console.folder() + u"/large.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"Url\":\"https://a.example/" + QByteArray(2'000'000, 'a') + "\"}");
    file.close();
    const QStringList upload{u"--data-binary"_s, u"@"_s + file.fileName(), u"--header"_s,
                             u"Content-Type: application/json"_s};
    for (const QString &url : QStringList{m_console.connector() + u"/event/instore"_s,
                                          m_console.operatorUrl() + u"/fire/instore"_s})
        verifyProblem(tests::curl(upload + QStringList{url}), 413, QByteArray());
}

void TestRefusals::callbackPolicy_data()
{
    QTest::addColumn<QByteArray>("callback");
    QTest::addColumn<int>("status");
    const auto row = [](const char *callback, int status) {
        QTest::newRow(callback) << QByteArray(callback) << status;
    };
    row("https://prod-00.westeurope.logic.azure.com/workflows/a/triggers/b/paths/invoke?sig=c",
        201);
    row("http://prod-00.westeurope.logic.azure.com/workflows/a", 400);
    row("http://127.0.0.1:9/a", 400);
    row("https://127.0.0.1:9/a", 400);
    row("https://localhost/a", 400);
    row("https://[::1]/a", 400);
    row("https://[::ffff:127.0.0.1]/a", 400);
    row("https://10.1.2.3/a", 400);
    row("https://169.254.169.254/latest/meta-data", 400);
    row("https://2130706433/a", 400);
    row("https://0x7f.1/a", 400);
    row("https://0.0.0.0/a", 400);
    row("https://name:word@prod-00.westeurope.logic.azure.com/a", 400);
}

void TestRefusals::callbackPolicy()
{
    QFETCH(QByteArray, callback);
    QFETCH(int, status);
    const Answer answer = tests::post(m_console.connector() + u"/event/instore"_s,
                                      R"({"Url":")" + callback + R"("})");
    if (status == 201)
        QCOMPARE(answer.status, status);
    else
        verifyProblem(answer, status, QByteArray());
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
