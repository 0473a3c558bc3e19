// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/decimal.h"

#include <QtTest>

#include <limits>

using namespace openapi;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data();
    void integers();
    void others_data();
    void others();
    void doubles();
    void equality();
};

void TestDecimal::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *text, qint64 value) {
        QTest::newRow(text) << QByteArray(text) << value;
    };
    row("0", 0);
    row("-0", 0);
    row("0.000e99", 0);
    row("7", 7);
    row("-12", -12);
    row("3.0", 3);
    row("3e2", 300);
    row("3E+2", 300);
    row("30e-1", 3);
    row("1.50e1", 15);
    row("100", 100);
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("-9223372036854775808", std::numeric_limits<qint64>::min());
    row("9007199254740993", 9007199254740993);
}

void TestDecimal::integers()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, value);
    QVERIFY(Decimal(text).isInteger());
    QCOMPARE(Decimal(text).toInteger(), std::optional(value));
}

void TestDecimal::others_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("integer");
    QTest::newRow("fraction") << QByteArray("0.5") << false;
    QTest::newRow("negative exponent") << QByteArray("35e-1") << false;
    QTest::newRow("one too large") << QByteArray("9223372036854775808") << true;
    QTest::newRow("one too small") << QByteArray("-9223372036854775809") << true;
    QTest::newRow("huge exponent") << QByteArray("1e99999999999999999999") << true;
    QTest::newRow("tiny exponent") << QByteArray("1e-99999999999999999999") << false;
    QTest::newRow("a million digits") << QByteArray(1'000'000, '7') << true;
}

void TestDecimal::others()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, integer);
    QCOMPARE(Decimal(text).isInteger(), integer);
    QVERIFY(!Decimal(text).toInteger());
}

void TestDecimal::doubles()
{
    QCOMPARE(Decimal("-12.25").toDouble(), -12.25);
    QCOMPARE(Decimal("1e999").toDouble(), std::numeric_limits<double>::infinity());
    QCOMPARE(Decimal("-1e999").toDouble(), -std::numeric_limits<double>::infinity());
    QCOMPARE(Decimal("1e-999").toDouble(), 0.0);
    QCOMPARE(Decimal("").toDouble(), 0.0);
}

void TestDecimal::equality()
{
    QVERIFY(Decimal("1.0") == Decimal("10e-1"));
    QVERIFY(Decimal("0") == Decimal("-0.0"));
    QVERIFY(!(Decimal("1") == Decimal("-1")));
    QVERIFY(!(Decimal("1") == Decimal("10")));
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
