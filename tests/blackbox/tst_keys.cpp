// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;

namespace {

const QString Definition = u"" DECLIC_SOURCE_DIR
                           "/tests/samples/definitions/securedgoods.swagger.json"_s;

// Marks that must stand nowhere: the keys themselves, and what was tried in their place.
const QByteArrayList Secrets{"KeyOfTheShop5512", "NotTheKey8841", "PassOfTheUser3190",
                             QByteArray("clerk:PassOfTheUser3190").toBase64()};

} // namespace

/// `declic serve` with keys in its environment: who passes, and that no key is left behind.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksForKeys_data();
    void asksForKeys();
    void subscribesWithTheKey();
    void testFlowsPass();
    void listsOperations();
    void setUnsetKeyRefusesAll();
    void leavesNoKeyBehind();

private:
    static void verifyClean(const QByteArray &text, const QString &where);

    tests::Receiver m_receiver;
    std::unique_ptr<tests::RunningConsole> m_console;
};

void TestKeys::verifyClean(const QByteArray &text, const QString &where)
{
    for (const QByteArray &secret : Secrets)
        QVERIFY2(!text.contains(secret), qPrintable(where + u": "_s + QString::fromUtf8(secret)));
}

void TestKeys::initTestCase()
{
    qputenv("DECLIC_API_KEY", "KeyOfTheShop5512");
    qputenv("DECLIC_BASIC_USER", "clerk");
    qputenv("DECLIC_BASIC_PASSWORD", "PassOfTheUser3190");
    m_console = std::make_unique<tests::RunningConsole>(QStringList{
        u"--definition"_s, Definition, u"--allow-callback"_s, u"127.0.0.1"_s, u"--verbose"_s});
    QVERIFY(m_console->start());
}

void TestKeys::asksForKeys_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &target, const QStringList &arguments,
                        int status) { QTest::newRow(name) << target << arguments << status; };
    const QString header = u"--header"_s;
    const QString key = u"shop: KeyOfTheShop5512"_s;
    row("header", u"/header"_s, {header, key}, 200);
    row("no header", u"/header"_s, {}, 401);
    row("wrong header", u"/header"_s, {header, u"shop: NotTheKey8841"_s}, 401);
    row("wrong header twice", u"/header"_s,
        {header, u"shop: NotTheKey8841"_s, header, u"shop: NotTheKey8841"_s}, 401);
    row("header twice", u"/header"_s, {header, key, header, key}, 401);
    row("empty header", u"/header"_s, {header, u"shop;"_s}, 401);
    row("giant header", u"/header"_s, {header, u"shop: "_s + QString(100'000, u'a')}, 431);
    row("key in the query", u"/header?shop=KeyOfTheShop5512"_s, {}, 401);
    row("query", u"/query?a=b&version=KeyOfTheShop5512"_s, {}, 200);
    row("query, encoded", u"/query?%76ersion=%4BeyOfTheShop%35512"_s, {}, 200);
    row("query twice", u"/query?version=KeyOfTheShop5512&version=KeyOfTheShop5512"_s, {}, 401);
    row("query, not UTF-8", u"/query?version=%ff%fe"_s, {}, 400);
    row("query key in a header", u"/query"_s, {header, u"version: KeyOfTheShop5512"_s}, 401);
    row("basic", u"/basic"_s, {u"--user"_s, u"clerk:PassOfTheUser3190"_s}, 200);
    row("basic, wrong", u"/basic"_s, {u"--user"_s, u"clerk:NotTheKey8841"_s}, 401);
    row("basic, bad base64", u"/basic"_s, {header, u"Authorization: Basic *NotTheKey8841*"_s}, 401);
    row("basic, as bearer", u"/basic"_s, {header, u"Authorization: Bearer NotTheKey8841"_s}, 401);
    row("key where basic is asked for", u"/basic"_s, {header, key}, 401);
}

void TestKeys::asksForKeys()
{
    QFETCH(QString, target);
    QFETCH(QStringList, arguments);
    const Answer answer = tests::curl(arguments + QStringList{m_console->connector() + target});
    QTEST(answer.status, "status");
    if (answer.status == 401) {
        QVERIFY(!answer.headers.value("www-authenticate").isEmpty());
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
    }
    verifyClean(answer.body, target);
}

void TestKeys::subscribesWithTheKey()
{
    const QString url = m_console->connector() + u"/event/goods"_s;
    const QByteArray body = "{\"url\":\"" + m_receiver.url("/run") + "\"}";
    QCOMPARE(tests::post(url, body).status, 401);
    const Answer created = tests::post(url, body, {u"--header"_s, u"shop: KeyOfTheShop5512"_s});
    QCOMPARE(created.status, 201);
    const QString location = QString::fromUtf8(created.headers.value("location"));
    QCOMPARE(tests::curl({u"--request"_s, u"DELETE"_s, location}).status, 200);
}

void TestKeys::testFlowsPass()
{
    const QString flows = m_console->operatorUrl() + u"/api/testflows"_s;
    QCOMPARE(tests::post(flows, R"({"trigger":"goods"})").status, 201);
    const auto state = [&flows] {
        return tests::curl({flows}).json().array().first().toObject().value(u"state"_s).toString();
    };
    QTRY_COMPARE(state(), u"listening"_s);
}

void TestKeys::listsOperations()
{
    const tests::Finished table = m_console->command({u"operations"_s});
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.out.contains("NewGoods"), table.out.constData());
    QVERIFY2(table.out.contains("sample"), table.out.constData());
    const tests::Finished json = m_console->command({u"operations"_s, u"--json"_s});
    const QJsonArray all = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(all.size(), 6);
    QCOMPARE(all.first().toObject().value(u"role"_s).toString(), u"subscribe"_s);
    verifyClean(table.out + table.err + json.out + json.err, u"operations"_s);
}

void TestKeys::setUnsetKeyRefusesAll()
{
    qputenv("DECLIC_API_KEY", "");
    tests::RunningConsole console({u"--definition"_s, Definition});
    const bool started = console.start();
    qputenv("DECLIC_API_KEY", "KeyOfTheShop5512");
    QVERIFY(started);
    const Answer answer = tests::curl(
        {u"--header"_s, u"shop;"_s, console.connector() + u"/header"_s});
    QCOMPARE(answer.status, 503); // a 401 would be final for a flow
    QVERIFY2(answer.body.contains("none are set"), answer.body.constData());
    QCOMPARE(console.terminate(), 0);
}

void TestKeys::leavesNoKeyBehind()
{
    for (const char *path : {"/api/exchanges?limit=100", "/api/subscriptions?all=true", "/metrics",
                             "/api/testflows", "/api/status", "/swagger/connector.json"}) {
        const Answer answer = tests::curl({m_console->operatorUrl() + QString::fromUtf8(path)});
        QCOMPARE(answer.status, 200);
        verifyClean(answer.body, QString::fromUtf8(path));
    }
    QCOMPARE(m_console->terminate(), 0);
    verifyClean(m_console->output(), u"output"_s);
    QVERIFY(m_console->output().contains("/query?"));
    int files = 0;
    QDirIterator walk(m_console->folder(), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        verifyClean(file.readAll(), file.fileName()); // the database too
        ++files;
    }
    QVERIFY(files > 1);
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
