// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/progressrate.h"

#include <QTest>

using ui::models::ProgressRate;

class ProgressRateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void steadyProgress();
    void smoothsBursts();
    void goingBackIsNoProgress();
};

void ProgressRateTest::nothingIsKnownAtFirst()
{
    ProgressRate rate;
    rate.start(5'000);
    rate.advance(900, 5'020); // too soon to tell
    QCOMPARE(rate.perSecond(), 0.0);
    QCOMPARE(rate.msLeft(100), -1);
    QCOMPARE(rate.elapsedMs(), 0);
}

void ProgressRateTest::steadyProgress()
{
    ProgressRate rate;
    rate.start(1'000);
    for (int step = 1; step <= 20; ++step)
        rate.advance(50 * step, 1'000 + 200 * step);
    QCOMPARE(qRound(rate.perSecond()), 250);
    QCOMPARE(rate.msLeft(500), 2'000);
    QCOMPARE(rate.elapsedMs(), 4'000);
}

void ProgressRateTest::smoothsBursts()
{
    ProgressRate rate;
    rate.start(0);
    rate.advance(100, 1'000);
    rate.advance(1'100, 1'200); // 5,000 a second, for a fifth of one
    QVERIFY(rate.perSecond() > 100);
    QVERIFY(rate.perSecond() < 1'000);
    for (int step = 1; step <= 20; ++step)
        rate.advance(1'100, 1'200 + 1'000 * step);
    QVERIFY(rate.perSecond() < 1);
    QCOMPARE(rate.msLeft(10), -1);
}

void ProgressRateTest::goingBackIsNoProgress()
{
    ProgressRate rate;
    rate.start(0);
    rate.advance(100, 1'000);
    rate.advance(0, 100'000); // all of them are sent again
    QVERIFY(rate.perSecond() >= 0);
    rate.advance(50, 101'000);
    QVERIFY(rate.perSecond() > 1);
}

QTEST_MAIN(ProgressRateTest)
#include "tst_progressrate.moc"
