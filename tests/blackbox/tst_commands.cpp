// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Payload = R"({"storeName":"A","productName":"B","quantity":1})";

/// The program with a data folder of its own and free ports.
tests::Finished run(const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString anyPort = u"127.0.0.1:0"_s;
    return tests::runProgram(QStringLiteral(DECLIC_PROGRAM),
                             arguments
                                 + QStringList{u"--data"_s, folder.path(), u"--connector"_s,
                                               anyPort, u"--operator"_s, anyPort},
                             {}, folder.path());
}

} // namespace

/// The commands of the program with their exit codes.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoPlaysTheStory();
    void demoNamesTheBrokenStep_data();
    void demoNamesTheBrokenStep();
    void demoWithAnOccupiedPort();
    void wrongUsage_data();
    void wrongUsage();
    void answersQuestions_data();
    void answersQuestions();
    void fire_data();
    void fire();
    void fireWithNobodyThere();
};

void TestCommands::demoPlaysTheStory()
{
    const tests::Finished demo = run({u"demo"_s});
    QVERIFY2(demo.exitCode == 0, QByteArray(demo.out + demo.err).constData());
    qsizetype position = -1;
    for (const char *step :
         {"POST /event/", "201", "POST /fire/", "202", "POST ", "DELETE /event/remove/", "200"}) {
        const qsizetype next = demo.out.indexOf(step, position + 1);
        QVERIFY2(next > position,
                 QByteArray(step + QByteArray(" is missing in:\n") + demo.out).constData());
        position = next;
    }
    QVERIFY2(demo.out.contains("•••"), demo.out.constData());
}

void TestCommands::demoNamesTheBrokenStep_data()
{
    QTest::addColumn<QString>("answer");
    for (const char *answer : {"off", "throttle", "fail"})
        QTest::newRow(answer) << QString::fromUtf8(answer);
}

void TestCommands::demoNamesTheBrokenStep()
{
    QFETCH(QString, answer);
    const tests::Finished demo = run({u"demo"_s, u"--answer"_s, answer});
    QVERIFY2(demo.exitCode == 1, QByteArray(demo.out + demo.err).constData());
    QVERIFY2(QByteArray(demo.out + demo.err).toLower().contains("callback"),
             QByteArray(demo.out + demo.err).constData());
}

void TestCommands::demoWithAnOccupiedPort()
{
    tests::RunningConsole console;
    QVERIFY(console.start());
    const QTemporaryDir folder;
    const QString taken = console.connector().mid(int(qstrlen("http://")));
    const tests::Finished demo = tests::runProgram(
        QStringLiteral(DECLIC_PROGRAM), {u"demo"_s, u"--data"_s, folder.path(), u"--connector"_s,
                                         taken, u"--operator"_s, u"127.0.0.1:0"_s});
    QCOMPARE(demo.exitCode, 1);
    QVERIFY2(QByteArray(demo.out + demo.err).contains(taken.section(u':', -1).toUtf8()),
             QByteArray(demo.out + demo.err).constData());
}

void TestCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
    };
    row({u"sevre"_s});
    row({u"serve"_s, u"--no-such-option"_s});
    row({u"serve"_s, u"surplus"_s});
    row({u"serve"_s, u"--connector"_s, u"127.0.0.1:99999"_s});
    row({u"serve"_s, u"--connector"_s, u"nowhere"_s});
    row({u"serve"_s, u"--allow-callback"_s, u"10.0.0.0/99"_s});
    row({u"serve"_s, u"--public-url"_s, u"ftp://a.example"_s});
    row({u"demo"_s, u"--answer"_s, u"perhaps"_s});
    row({u"fire"_s});
    row({u"deliveries"_s, u"--limit"_s, u"few"_s});
    row({u"serve"_s, u"--data"_s});
}

void TestCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const tests::Finished finished = tests::runProgram(QStringLiteral(DECLIC_PROGRAM), arguments);
    QCOMPARE(finished.exitCode, 2);
    QVERIFY(finished.out.isEmpty());
    QVERIFY(!finished.err.isEmpty());
}

void TestCommands::answersQuestions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("declic serve");
    QTest::newRow("help of a command")
        << QStringList{u"fire"_s, u"--help"_s} << QByteArray("--sample");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray(DECLIC_VERSION);
}

void TestCommands::answersQuestions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, contains);
    const tests::Finished finished = tests::runProgram(QStringLiteral(DECLIC_PROGRAM), arguments);
    QCOMPARE(finished.exitCode, 0);
    QVERIFY2(finished.out.contains(contains), finished.out.constData());
    QVERIFY(finished.err.isEmpty());
}

void TestCommands::fire_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    const QString json = QString::fromUtf8(Payload);
    QTest::newRow("an argument") << QStringList{u"instore"_s, json} << QByteArray() << 0;
    QTest::newRow("standard input") << QStringList{u"instore"_s, u"-"_s} << Payload << 0;
    QTest::newRow("a sample") << QStringList{u"NewInstoreProduct"_s, u"--sample"_s} << QByteArray()
                              << 0;
    QTest::newRow("unknown trigger") << QStringList{u"outstore"_s, json} << QByteArray() << 1;
    QTest::newRow("wrong payload") << QStringList{u"instore"_s, u"{}"_s} << QByteArray() << 1;
    QTest::newRow("forced") << QStringList{u"instore"_s, u"{}"_s, u"--force"_s} << QByteArray()
                            << 0;
    QTest::newRow("no such file") << QStringList{u"instore"_s, u"@/no/such/file"_s} << QByteArray()
                                  << 1;
}

void TestCommands::fire()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, exitCode);
    tests::Receiver receiver;
    tests::RunningConsole console({u"--allow-callback"_s, u"127.0.0.1"_s});
    QVERIFY(console.start());
    QCOMPARE(tests::post(console.connector() + u"/event/instore"_s,
                         R"({"Url":")" + receiver.url("/a") + R"("})")
                 .status,
             201);
    const tests::Finished fired = console.command(QStringList{u"fire"_s} + arguments, input);
    QVERIFY2(fired.exitCode == exitCode, QByteArray(fired.out + fired.err).constData());
    QCOMPARE(fired.err.isEmpty(), exitCode == 0);
    if (exitCode == 0)
        QTRY_COMPARE(receiver.count(), 1U);
    else
        QCOMPARE(receiver.count(), 0U);
}

void TestCommands::fireWithNobodyThere()
{
    const QTemporaryDir folder;
    const tests::Finished fired = tests::runProgram(
        QStringLiteral(DECLIC_PROGRAM),
        {u"fire"_s, u"instore"_s, QString::fromUtf8(Payload), u"--data"_s, folder.path(),
         u"--operator"_s, u"127.0.0.1:9"_s});
    QCOMPARE(fired.exitCode, 1);
    QVERIFY(!fired.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
