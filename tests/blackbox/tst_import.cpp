// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningconsole.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Sources = QStringLiteral(DECLIC_SOURCE_DIR "/tests/openapi/importer/");

tests::Finished import(const QStringList &arguments, const QByteArray &input = {})
{
    return tests::runProgram(QStringLiteral(DECLIC_PROGRAM), QStringList{u"import"_s} + arguments,
                             input);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

} // namespace

/// `declic import` from outside.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsAFile();
    void convertsStandardInput();
    void passesSwaggerByteForByte();
    void fetchesAnAddress();
    void whatItMakesValidates();
    void asksBeforeItWritesOver();
    void json();
    void refuses_data();
    void refuses();

private:
    QTemporaryDir m_folder;
};

void TestImport::convertsAFile()
{
    const tests::Finished finished = import({Sources + u"petshop.openapi30.json"_s});
    QCOMPARE(finished.exitCode, 0);
    const QJsonObject root = QJsonDocument::fromJson(finished.out).object();
    QCOMPARE(root.value(u"swagger"_s).toString(), u"2.0"_s);
    QCOMPARE(root.value(u"host"_s).toString(), u"eu.pets.example"_s);
    QVERIFY(finished.err.contains(
        "petshop.openapi30.json:23:11: warning: The cookie “session” was left out"));
}

void TestImport::convertsStandardInput()
{
    const tests::Finished finished = import({u"-"_s},
                                            "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"é\"}}");
    QCOMPARE(finished.exitCode, 0);
    QVERIFY(finished.out.contains("\"title\": \"é\""));
    QVERIFY(finished.err.startsWith("standard input:1:1: warning: "));
}

void TestImport::passesSwaggerByteForByte()
{
    const QByteArray text = "\xEF\xBB\xBF{ \"swagger\":\"2.0\", // mine\r\n \"paths\":{}, }\xFF";
    const QString source = m_folder.filePath(u"odd.json"_s);
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QCOMPARE(import({source}).out, text);
    const QString target = m_folder.filePath(u"copy.json"_s);
    QCOMPARE(import({source, u"--out"_s, target}).exitCode, 0);
    QCOMPARE(contentOf(target), text);
}

void TestImport::fetchesAnAddress()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray body = "{\"openapi\":\"3.0.0\"}";
            const bool known = socket->readAll().startsWith("GET /api?key=hidden ");
            socket->write((known ? QByteArray("HTTP/1.1 200 OK") : QByteArray("HTTP/1.1 404 No"))
                          + "\r\nConnection: close\r\nContent-Length: "
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    });
    const QString base = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    const tests::Finished fetched = import({base + u"api?key=hidden"_s});
    QCOMPARE(fetched.exitCode, 0);
    QVERIFY(fetched.out.contains("\"swagger\": \"2.0\""));
    QVERIFY(fetched.err.startsWith(QByteArray(base.toUtf8() + "api:1:1: warning: ")));
    QVERIFY(!fetched.err.contains("hidden"));
    const tests::Finished missing = import({base + u"other?key=hidden"_s});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(missing.err, QByteArray("declic: " + base.toUtf8()
                                     + "other cannot be fetched: the server answered 404\n"));
}

void TestImport::whatItMakesValidates()
{
    for (const QString &name :
         {u"petshop.openapi30.json"_s, u"stream.openapi30.json"_s, u"orders.openapi31.json"_s}) {
        const QString target = m_folder.filePath(name);
        QCOMPARE(import({Sources + name, u"--out"_s, target}).exitCode, 0);
        const tests::Finished validated = tests::runProgram(QStringLiteral(DECLIC_PROGRAM),
                                                            {u"validate"_s, target});
        QVERIFY2(validated.exitCode == 0, validated.out.constData());
    }
}

void TestImport::asksBeforeItWritesOver()
{
    const QString target = m_folder.filePath(u"mine.json"_s);
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const QString source = Sources + u"orders.openapi31.json"_s;
    const tests::Finished refused = import({source, u"--out"_s, target});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.endsWith("exists already; write over it with --force\n"));
    QCOMPARE(contentOf(target), QByteArray("mine"));
    QCOMPARE(import({source, u"--out"_s, target, u"--force"_s}).exitCode, 0);
    QVERIFY(contentOf(target).contains("OrderPlaced"));
}

void TestImport::json()
{
    const QString target = m_folder.filePath(u"report.json"_s);
    const tests::Finished finished = import(
        {Sources + u"stream.openapi30.json"_s, u"--out"_s, target, u"--json"_s});
    QCOMPARE(finished.exitCode, 0);
    QCOMPARE(finished.err, QByteArray());
    const QJsonObject report = QJsonDocument::fromJson(finished.out).object();
    QCOMPARE(report.value(u"format"_s).toString(), u"OpenAPI 3.0"_s);
    QCOMPARE(report.value(u"converted"_s).toBool(), true);
    QStringList codes;
    for (const QJsonValue &note : report.value(u"notes"_s).toArray())
        codes.append(note.toObject().value(u"code"_s).toString());
    QCOMPARE(codes, QStringList{u"CallbackMadeTrigger"_s});
}

void TestImport::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nothing named")
        << QStringList() << QByteArray() << 2 << QByteArray("'import' needs FILE | URL | -");
    QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s} << QByteArray() << 2
                               << QByteArray("does not take 'b'");
    QTest::newRow("report and definition")
        << QStringList{u"-"_s, u"--json"_s} << QByteArray() << 2 << QByteArray("add --out FILE");
    QTest::newRow("no file") << QStringList{u"/no/such/file"_s} << QByteArray() << 1
                             << QByteArray("/no/such/file cannot be read");
    QTest::newRow("YAML") << QStringList{u"-"_s} << QByteArray("openapi: 3.0.0\n") << 1
                          << QByteArray("This is YAML.");
    QTest::newRow("something else")
        << QStringList{u"-"_s} << QByteArray("[]") << 1 << QByteArray("This is no API definition");
    QTest::newRow("broken") << QStringList{u"-"_s} << QByteArray("{\"openapi\":\"3.0.0\",") << 1
                            << QByteArray("cannot be converted");
    QTest::newRow("no folder") << QStringList{u"-"_s, u"--out"_s, u"/no/such/folder/a.json"_s}
                               << QByteArray("{\"swagger\":\"2.0\"}") << 1
                               << QByteArray("cannot be written");
}

void TestImport::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, words);
    const tests::Finished finished = import(arguments, input);
    QCOMPARE(finished.exitCode, exitCode);
    QVERIFY2(finished.err.contains(words), finished.err.constData());
    QVERIFY(finished.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
