// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

/// `declic fire` with files, repetitions and placeholders, over real HTTP.
class TestRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firesWithPlaceholders();
    void firesSeveralTimes();
    void firesAFile_data();
    void firesAFile();
    void firesNothingOfABadFile_data();
    void firesNothingOfABadFile();
    void forcesABadFile();
    void keepsThePace();
    void stopsAtTheSignal_data();
    void stopsAtTheSignal();
    void wrongUsage_data();
    void wrongUsage();
    void endsWithTheConsole();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QStringList arguments(const QStringList &more) const;
    /// The values of `key` in the callbacks that arrived.
    [[nodiscard]] QJsonArray received(const char *key) const;

    std::unique_ptr<tests::Receiver> m_receiver;
    std::unique_ptr<tests::RunningConsole> m_console;
    QTemporaryDir m_folder;
};

void TestRuns::init()
{
    m_receiver = std::make_unique<tests::Receiver>();
    m_console = std::make_unique<tests::RunningConsole>(
        QStringList{u"--allow-callback"_s, u"127.0.0.1"_s});
    QVERIFY(m_console->start());
    QCOMPARE(tests::post(m_console->connector() + u"/event/instore"_s,
                         R"({"Url":")" + m_receiver->url("/a") + R"("})")
                 .status,
             201);
}

QString TestRuns::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

QStringList TestRuns::arguments(const QStringList &more) const
{
    return QStringList{u"fire"_s, u"instore"_s} + more;
}

QJsonArray TestRuns::received(const char *key) const
{
    QList<QJsonValue> values;
    for (const tests::Receiver::Call &call : m_receiver->calls())
        values.append(QJsonDocument::fromJson(call.body).object().value(QLatin1String(key)));
    // Deliveries may overtake each other.
    std::sort(values.begin(), values.end(), [](const QJsonValue &left, const QJsonValue &right) {
        return left.toInt() < right.toInt();
    });
    QJsonArray sorted;
    for (const QJsonValue &value : std::as_const(values))
        sorted.append(value);
    return sorted;
}

void TestRuns::firesWithPlaceholders()
{
    const tests::Finished fired = m_console->command(arguments(
        {uR"({"storeName":"{{uuid}}","productName":"{{now:date}} {{{{x}}","quantity":"{{n}}"})"_s}));
    QVERIFY2(fired.exitCode == 0, fired.err.constData());
    QVERIFY(fired.err.isEmpty());
    QTRY_COMPARE(m_receiver->count(), 1U);
    QCOMPARE(received("quantity"), QJsonArray{1});
    QCOMPARE(received("storeName").first().toString().size(), 36);
    QVERIFY(received("productName").first().toString().endsWith("{{x}}"_L1));
    const tests::Finished unknown = m_console->command(
        arguments({uR"({"storeName":"{{who}}","productName":"a","quantity":1})"_s}));
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.err.contains("/storeName") && unknown.err.contains("{{who}}"),
             unknown.err.constData());
    QCOMPARE(m_receiver->count(), 1U);
}

void TestRuns::firesSeveralTimes()
{
    const tests::Finished fired = m_console->command(
        arguments({u"-"_s, u"--times"_s, u"5"_s}),
        R"({"storeName":"{{uuid}}","productName":"Order {{n}}","quantity":"{{n}}"})");
    QVERIFY2(fired.exitCode == 0, fired.err.constData());
    QCOMPARE(fired.out.count("\"event\""), 5);
    QVERIFY2(fired.err.contains("5 of 5 events fired, 5 deliveries"), fired.err.constData());
    QTRY_COMPARE(m_receiver->count(), 5U);
    QCOMPARE(received("quantity"), (QJsonArray{1, 2, 3, 4, 5}));
}

void TestRuns::firesAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("table") << QByteArray("\xEF\xBB\xBFstoreName;productName;quantity\r\n"
                                         "Lyon;\"a; b\";1\r\nParis;c;{{n}}\r\n");
    QTest::newRow("array") << QByteArray(
        R"([{"storeName":"Lyon","productName":"a; b","quantity":1},)"
        R"({"storeName":"Paris","productName":"c","quantity":"{{n}}"}])");
    QTest::newRow("lines") << QByteArray(
        "{\"storeName\":\"Lyon\",\"productName\":\"a; b\",\"quantity\":1}\n"
        "{\"storeName\":\"Paris\",\"productName\":\"c\",\"quantity\":\"{{n}}\"}\n");
}

void TestRuns::firesAFile()
{
    QFETCH(QByteArray, bytes);
    const tests::Finished fired = m_console->command(
        arguments({u"--file"_s, write(u"events"_s, bytes), u"--times"_s, u"2"_s}));
    QVERIFY2(fired.exitCode == 0, fired.err.constData());
    QTRY_COMPARE(m_receiver->count(), 4U);
    QCOMPARE(received("quantity"), (QJsonArray{1, 1, 2, 4}));
}

void TestRuns::firesNothingOfABadFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("cell") << QByteArray("storeName,productName,quantity\nLyon,a,1\nNice,b,many\n")
                          << QByteArray(":3: column 3 (quantity):");
    QTest::newRow("structure") << QByteArray("storeName\n\"Lyon\n")
                               << QByteArray("Line 2, column 1");
    QTest::newRow("nothing") << QByteArray() << QByteArray("no events");
    QTest::newRow("rows") << "storeName\n" + QByteArray("a\n").repeated(100'000)
                          << QByteArray("Split it");
    QTest::newRow("large") << QByteArray(17 * 1024 * 1024, 'a') << QByteArray("too large");
}

void TestRuns::firesNothingOfABadFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    const tests::Finished fired = m_console->command(
        arguments({u"--file"_s, write(u"events.csv"_s, bytes)}));
    QCOMPARE(fired.exitCode, 1);
    QVERIFY(fired.out.isEmpty());
    QVERIFY2(fired.err.contains(words), fired.err.left(2000).constData());
    QCOMPARE(m_receiver->count(), 0U);
}

void TestRuns::forcesABadFile()
{
    const QString file = write(u"events.csv"_s, "storeName,productName,quantity\nNice,b,many\n");
    const tests::Finished fired = m_console->command(arguments({u"--file"_s, file, u"--force"_s}));
    QVERIFY2(fired.exitCode == 0, fired.err.constData());
    QTRY_COMPARE(received("quantity"), QJsonArray{u"many"_s});
}

void TestRuns::keepsThePace()
{
    QElapsedTimer clock;
    clock.start();
    const tests::Finished fired = m_console->command(
        arguments({u"--sample"_s, u"--times"_s, u"3"_s, u"--every"_s, u"0.2"_s}));
    QCOMPARE(fired.exitCode, 0);
    QVERIFY(clock.elapsed() >= 390);
}

void TestRuns::stopsAtTheSignal_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no end") << QStringList{u"--every"_s, u"0.05"_s} << SIGINT << 0;
    QTest::newRow("before its end")
        << QStringList{u"--times"_s, u"100000"_s, u"--every"_s, u"0.05"_s} << SIGTERM << 1;
    QTest::newRow("in a pause") << QStringList{u"--every"_s, u"3600"_s} << SIGINT << 0;
}

void TestRuns::stopsAtTheSignal()
{
    QFETCH(QStringList, options);
    QFETCH(int, number);
    QFETCH(int, exitCode);
    QProcess program;
    program.start(QStringLiteral(DECLIC_PROGRAM),
                  arguments({u"--sample"_s, u"--data"_s, m_console->folder()}) + options);
    QTRY_VERIFY(m_receiver->count() >= 1U);
    QCOMPARE(::kill(pid_t(program.processId()), number), 0);
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), exitCode);
    const QByteArray words = program.readAllStandardError();
    const auto fired = program.readAllStandardOutput().count("\"event\"");
    QVERIFY2(words.contains(QByteArray::number(fired)), words.constData());
    QVERIFY2(words.contains("fired"), words.constData());
    QTRY_COMPARE(m_receiver->count(), size_t(fired));
}

void TestRuns::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("times") << QStringList{u"{}"_s, u"--times"_s, u"0"_s};
    QTest::newRow("every") << QStringList{u"{}"_s, u"--every"_s, u"often"_s};
    QTest::newRow("file and payload") << QStringList{u"{}"_s, u"--file"_s, u"a"_s};
    QTest::newRow("no name") << QStringList{u"--file"_s};
}

void TestRuns::wrongUsage()
{
    QFETCH(QStringList, options);
    const tests::Finished fired = m_console->command(arguments(options));
    QCOMPARE(fired.exitCode, 2);
    QVERIFY(fired.out.isEmpty());
}

void TestRuns::endsWithTheConsole()
{
    QProcess program;
    program.start(
        QStringLiteral(DECLIC_PROGRAM),
        arguments({u"--sample"_s, u"--data"_s, m_console->folder(), u"--every"_s, u"0.05"_s}));
    QTRY_VERIFY(m_receiver->count() >= 2U);
    m_console->kill();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(program.exitCode(), 1);
    const QByteArray words = program.readAllStandardError();
    QVERIFY2(words.contains("no console answers") && words.contains("1 failed"), words.constData());
}

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
