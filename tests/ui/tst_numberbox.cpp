// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/numberbox.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using ui::forms::NumberBox;

class NumberBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesLetters();
    void steps_data();
    void steps();
};

void NumberBoxTest::reads_data()
{
    QTest::addColumn<bool>("integer");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("whole") << true << u"42"_qs << QByteArray("42");
    QTest::newRow("beyond 53 bits")
        << true << u"9007199254740993"_qs << QByteArray("9007199254740993");
    QTest::newRow("plus") << true << u"+7"_qs << QByteArray("7");
    QTest::newRow("decimal comma") << false << u"12,50"_qs << QByteArray("12.50");
    QTest::newRow("exponent") << false << u"1e3"_qs << QByteArray("1e3");
    QTest::newRow("half typed") << false << u"-"_qs << QByteArray();
    QTest::newRow("leading zero") << true << u"007"_qs << QByteArray();
    QTest::newRow("empty") << true << QString() << QByteArray();
}

void NumberBoxTest::reads()
{
    QFETCH(const bool, integer);
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, number);
    NumberBox box(integer, nullptr);
    QSignalSpy edited(&box, &NumberBox::numberEdited);
    QTest::keyClicks(&box, typed);
    QCOMPARE(box.number(), number);
    QCOMPARE(edited.count(), typed.size());
    QCOMPARE(box.isEmpty(), typed.isEmpty());
}

void NumberBoxTest::refusesLetters()
{
    NumberBox box(true, nullptr);
    QTest::keyClicks(&box, u"1x2.5"_qs);
    QCOMPARE(box.number(), QByteArray("125"));
}

void NumberBoxTest::steps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("by");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("empty") << QString() << 1 << QByteArray("1");
    QTest::newRow("down") << u"0"_qs << -1 << QByteArray("-1");
    QTest::newRow("large") << u"9007199254740992"_qs << 1 << QByteArray("9007199254740993");
    QTest::newRow("digits stay") << u"10.50"_qs << 1 << QByteArray("11.50");
    QTest::newRow("at the end of 64 bits")
        << u"9223372036854775807"_qs << 1 << QByteArray("9223372036854775807");
}

void NumberBoxTest::steps()
{
    QFETCH(const QString, before);
    QFETCH(const int, by);
    QFETCH(const QByteArray, after);
    NumberBox box(false, nullptr);
    box.setNumber(before);
    box.stepBy(by);
    QCOMPARE(box.number(), after);
}

QTEST_MAIN(NumberBoxTest)
#include "tst_numberbox.moc"
