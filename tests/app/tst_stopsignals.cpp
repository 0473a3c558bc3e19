// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stopsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using app::StopSignals;

class TestStopSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesASignal_data();
    void becomesASignal();
    void secondOneMeetsTheSystem();
};

void TestStopSignals::becomesASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

void TestStopSignals::becomesASignal()
{
    QFETCH(int, number);
    const StopSignals signals;
    QSignalSpy spy(&signals, &StopSignals::received);
    QCOMPARE(std::raise(number), 0);
    QTRY_COMPARE(spy.count(), 1);
}

void TestStopSignals::secondOneMeetsTheSystem()
{
    const StopSignals signals;
    QSignalSpy spy(&signals, &StopSignals::received);
    QCOMPARE(std::raise(SIGINT), 0);
    QTRY_COMPARE(spy.count(), 1);
    struct sigaction action = {};
    QCOMPARE(sigaction(SIGINT, nullptr, &action), 0);
    QVERIFY(action.sa_handler == SIG_DFL);
}

QTEST_GUILESS_MAIN(TestStopSignals)

#include "tst_stopsignals.moc"
