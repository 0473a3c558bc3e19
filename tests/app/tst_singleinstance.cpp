// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::SingleInstance;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondRaisesFirst();
    void foldersAreApart();
    void placeIsFreeAgain();
};

void TestSingleInstance::secondRaisesFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(first.claim());
    SingleInstance second(folder.path() + u"/."_s);
    QVERIFY(!second.claim());
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::foldersAreApart()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    QVERIFY(first.claim());
    QVERIFY(second.claim());
}

void TestSingleInstance::placeIsFreeAgain()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
    }
    SingleInstance second(folder.path());
    QVERIFY(second.claim());
}

QTEST_GUILESS_MAIN(TestSingleInstance)

#include "tst_singleinstance.moc"
