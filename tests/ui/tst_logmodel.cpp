// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shop.h"

#include "ui/models/logfilter.h"
#include "ui/models/logmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using Level = server::LogLine::Level;
using ui::models::LogFilter;
using ui::models::LogModel;

class LogModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLatestLines();
    void waitsWhilePaused();
    void filters_data();
    void filters();
    void writesPlainText();
};

namespace {

std::vector<server::LogLine> numbered(int first, int count)
{
    std::vector<server::LogLine> lines;
    for (int number = first; number < first + count; ++number)
        lines.push_back({QDateTime::currentDateTimeUtc(), Level::Info, u"declic.test"_qs,
                         QString::number(number)});
    return lines;
}

} // namespace

void LogModelTest::keepsTheLatestLines()
{
    LogModel model(nullptr);
    LogFilter filter(model, nullptr);
    model.append(numbered(0, LogModel::Capacity - 1));
    model.append(numbered(LogModel::Capacity - 1, 3));
    QCOMPARE(model.rowCount(), LogModel::Capacity);
    QCOMPARE(filter.rowCount(), LogModel::Capacity);
    QCOMPARE(model.at(0).text, u"2"_qs);
    model.append(numbered(0, 2 * LogModel::Capacity));
    QCOMPARE(model.rowCount(), LogModel::Capacity);
    QCOMPARE(model.at(0).text, QString::number(LogModel::Capacity));
    model.clear();
    QCOMPARE(filter.rowCount(), 0);
}

void LogModelTest::waitsWhilePaused()
{
    LogModel model(nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy waiting(&model, &LogModel::waitingChanged);
    model.append(numbered(0, 3));
    model.setPaused(true);
    model.append(numbered(3, 4));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.waiting(), 4);
    model.setPaused(false);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.waiting(), 0);
    QVERIFY(waiting.count() >= 3);
}

void LogModelTest::filters_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << int(Level::Debug) << QString() << QString() << 40;
    QTest::newRow("warnings") << int(Level::Warning) << QString() << QString() << 8;
    QTest::newRow("category") << int(Level::Debug) << u"declic.http"_qs << QString() << 8;
    QTest::newRow("text in any case") << int(Level::Debug) << QString() << u"TEST FLOW"_qs << 4;
    QTest::newRow("text in category") << int(Level::Debug) << QString() << u"simulator"_qs << 4;
    QTest::newRow("together") << int(Level::Error) << u"declic.delivery"_qs << u"120 s"_qs << 4;
    QTest::newRow("nothing") << int(Level::Error) << u"declic.http"_qs << QString() << 0;
}

void LogModelTest::filters()
{
    QFETCH(const int, level);
    QFETCH(const QString, category);
    QFETCH(const QString, text);
    QFETCH(const int, rows);
    LogModel model(nullptr);
    LogFilter filter(model, nullptr);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(shop::log());
    filter.setLevel(static_cast<Level>(level));
    filter.setCategory(category);
    filter.setText(text);
    QCOMPARE(filter.rowCount(), rows);
    QCOMPARE(model.categories().first(), u"declic.core"_qs);
}

void LogModelTest::writesPlainText()
{
    LogModel model(nullptr);
    LogFilter filter(model, nullptr);
    const QDateTime at(QDate(2026, 3, 31), QTime(14, 5, 6, 7), Qt::UTC);
    model.append({{at, Level::Warning, u"declic.http"_qs, u"café"_qs}});
    QCOMPARE(filter.plainText(),
             QByteArray("2026-03-31T14:05:06.007Z WARNING declic.http: caf\xc3\xa9\n"));
}

QTEST_MAIN(LogModelTest)
#include "tst_logmodel.moc"
