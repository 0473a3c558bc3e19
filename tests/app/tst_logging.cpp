// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/logfile.h"
#include "app/services/logging.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace app::services;

Q_LOGGING_CATEGORY(testLog, "declic.test")

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void format();
    void levelsAndCategories_data();
    void levelsAndCategories();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void aMessageIsOneLine();
    void threads();
    void levelOfTheRules();
    void rotation();
    void fewerFilesGoAtOnce();
    void fileIsPrivate();
    void unwritableFileIsHarmless();
    void warningsAreWrittenAtOnce();
    void endWritesTheRest();
    void handlerIsRestored();

private:
    QString fileText(int age = 0) const;
    Logging::Settings quiet() const { return {false, false, m_file}; }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

namespace {

std::vector<server::LogLine> allLines(const QSignalSpy &spy)
{
    std::vector<server::LogLine> lines;
    for (const QList<QVariant> &call : spy) {
        const auto batch = call.at(0).value<std::vector<server::LogLine>>();
        lines.insert(lines.end(), batch.begin(), batch.end());
    }
    return lines;
}

} // namespace

void TestLogging::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(u"logs/declic.log"_s);
}

QString TestLogging::fileText(int age) const
{
    QFile file(LogFile(m_file).path(age));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestLogging::format()
{
    server::LogLine line{QDateTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC),
                         server::LogLine::Level::Info, u"declic.http"_s, u"text é"_s};
    QCOMPARE(Logging::format(line), "2026-01-02T03:04:05.678Z info declic.http: text é");
    line.level = server::LogLine::Level::Warning;
    QVERIFY(Logging::format(line).contains(" warning "));
}

void TestLogging::levelsAndCategories_data()
{
    QTest::addColumn<bool>("verbose");
    QTest::addColumn<int>("lines");
    QTest::newRow("verbose") << true << 5;
    QTest::newRow("plain") << false << 4;
}

void TestLogging::levelsAndCategories()
{
    QFETCH(bool, verbose);
    QFETCH(int, lines);
    Logging::Settings settings = quiet();
    settings.verbose = verbose;
    Logging logging(settings);
    QSignalSpy spy(&logging, &Logging::logged);
    qCDebug(testLog, "detail");
    qDebug("of no category");
    qCInfo(testLog, "fact");
    qCWarning(testLog, "hm");
    qCCritical(testLog, "bad");
    qWarning("from Qt");
    QTRY_VERIFY(!spy.isEmpty());
    const std::vector<server::LogLine> got = allLines(spy);
    QCOMPARE(static_cast<int>(got.size()), lines);
    QCOMPARE(got.back().category, u"default"_s);
    QCOMPARE(got.back().level, server::LogLine::Level::Warning);
    QCOMPARE(got.at(got.size() - 2).level, server::LogLine::Level::Error);
    QCOMPARE(got.at(got.size() - 2).category, u"declic.test"_s);
    QCOMPARE(fileText().count(u'\n'), lines);
    QVERIFY(fileText().contains(" error declic.test: bad\n"_L1));
}

void TestLogging::secretsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("callback")
        << u"POST https://prod-1.westeurope.logic.azure.com/x/run?sp=a&sig=c2VjcmV0c2VjcmV0"_s
        << u"c2VjcmV0c2VjcmV0"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abcdef0123456789abcdef"_s
                            << u"abcdef0123456789abcdef"_s;
}

void TestLogging::secretsAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    Logging logging(quiet());
    QSignalSpy spy(&logging, &Logging::logged);
    qCWarning(testLog).noquote() << text;
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(!allLines(spy).at(0).text.contains(secret));
    QVERIFY(fileText().contains(" warning declic.test: "_L1));
    QVERIFY(!fileText().contains(secret));
}

void TestLogging::aMessageIsOneLine()
{
    Logging logging(quiet());
    qCWarning(testLog, "real\n2026-01-02T03:04:05.678Z info declic.http: forged\r\x1b[31m");
    QCOMPARE(fileText().count(u'\n'), 1);
    QVERIFY(fileText().contains("real\\n2026"_L1));
    QVERIFY(!fileText().contains(QChar(0x1b)));
}

void TestLogging::threads()
{
    constexpr int Threads = 8;
    constexpr int Each = 200;
    Logging logging(quiet());
    QSignalSpy spy(&logging, &Logging::logged);
    bool rightThread = true;
    connect(&logging, &Logging::logged, this,
            [&] { rightThread = rightThread && QThread::currentThread() == thread(); });
    std::vector<std::thread> writers;
    for (int i = 0; i < Threads; ++i) {
        writers.emplace_back([i] {
            for (int j = 0; j < Each; ++j)
                qCInfo(testLog, "writer %d line %d", i, j);
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QTRY_COMPARE(static_cast<int>(allLines(spy).size()), Threads * Each);
    QVERIFY(rightThread);
    QCOMPARE(fileText().count(u'\n'), Threads * Each);
    QVERIFY(fileText().contains("info declic.test: writer 7 line 199\n"_L1));
}

void TestLogging::levelOfTheRules()
{
    Logging logging(quiet());
    QSignalSpy spy(&logging, &Logging::logged);
    qCInfo(testLog, "first");
    logging.setRules({server::LogLine::Level::Warning});
    qCInfo(testLog, "unheard");
    qCWarning(testLog, "heard");
    logging.setRules({server::LogLine::Level::Error});
    qCWarning(testLog, "unheard");
    qCCritical(testLog, "always heard");
    QTRY_COMPARE(allLines(spy).size(), 3u);
    QVERIFY(!fileText().contains("unheard"_L1));
}

void TestLogging::fewerFilesGoAtOnce()
{
    LogFile file(m_file, {100, 4});
    for (int i = 0; i < 20; ++i)
        file.append(QByteArray(60, 'x'));
    QVERIFY(QFileInfo::exists(file.path(3)));
    file.setLimits({200, 2});
    QVERIFY(QFileInfo::exists(file.path(1)));
    QVERIFY(!QFileInfo::exists(file.path(2)));
    QVERIFY(!QFileInfo::exists(file.path(3)));
    for (int i = 0; i < 9; ++i)
        file.append(QByteArray(60, 'y'));
    file.flush();
    QCOMPARE(fileText(1).count(u'\n'), 3);
    QVERIFY(!QFileInfo::exists(file.path(2)));
}

void TestLogging::rotation()
{
    LogFile file(m_file, {100, 3});
    const QByteArray line(40, 'x');
    for (int i = 0; i < 9; ++i)
        file.append(QByteArray::number(i) + line);
    file.flush();
    // Two lines fit into one file: 8 | 6 7 | 4 5, and the older ones are gone.
    QCOMPARE(fileText(0).count(u'\n'), 1);
    QVERIFY(fileText(0).startsWith(u'8'));
    QVERIFY(fileText(1).startsWith(u'6'));
    QVERIFY(fileText(2).startsWith(u'4'));
    QVERIFY(!QFileInfo::exists(file.path(3)));
    LogFile again(m_file, {100, 3});
    again.append("9");
    again.flush();
    QVERIFY(fileText(0).endsWith("\n9\n"_L1));
}

void TestLogging::fileIsPrivate()
{
    LogFile file(m_file, {20, 3});
    file.append("a line of twenty-one b");
    file.append("another");
    file.flush();
    for (int age = 0; age < 2; ++age) {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                                          | QFile::WriteOther;
        QVERIFY(QFileInfo::exists(file.path(age)));
        QCOMPARE(QFileInfo(file.path(age)).permissions() & others, QFile::Permissions());
    }
}

void TestLogging::unwritableFileIsHarmless()
{
    Logging::Settings settings = quiet();
    settings.file = u"/proc/nowhere/declic.log"_s;
    Logging logging(settings);
    QSignalSpy spy(&logging, &Logging::logged);
    qCWarning(testLog, "still here");
    QTRY_COMPARE(spy.count(), 1);
}

void TestLogging::warningsAreWrittenAtOnce()
{
    Logging logging(quiet());
    qCInfo(testLog, "before");
    qCWarning(testLog, "last words");
    QVERIFY(fileText().indexOf("before"_L1) < fileText().indexOf("last words"_L1));
    QVERIFY(fileText().contains("before"_L1));
}

void TestLogging::endWritesTheRest()
{
    {
        Logging logging(quiet());
        qCInfo(testLog, "nobody waits for this");
    }
    QVERIFY(fileText().contains("nobody waits for this"_L1));
}

void TestLogging::handlerIsRestored()
{
    {
        Logging logging(quiet());
        qCInfo(testLog, "inside");
    }
    QTest::ignoreMessage(QtWarningMsg, "outside");
    qCWarning(testLog, "outside");
    QVERIFY(!fileText().contains("outside"_L1));
}

QTEST_GUILESS_MAIN(TestLogging)

#include "tst_logging.moc"
