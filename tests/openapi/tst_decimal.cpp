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
    void multiples_data();
    void multiples();
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

void TestDecimal::multiples_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<bool>("multiple");
    const auto row = [](const char *text, const char *step, bool multiple) {
        QTest::addRow("%s of %s", text, step) << QByteArray(text) << QByteArray(step) << multiple;
    };
    row("0.3", "0.1", true);
    row("0.35", "0.1", false);
    row("-7.5", "2.5", true);
    row("0", "7", true);
    row("10", "4", false);
    row("100", "4", true);
    row("1e30", "64", true);
    row("1e999999999999", "1024", true);
    row("1e999999999999", "3", false);
    row("9223372036854775807", "7", true);
    row("9223372036854775806", "7", false);
    row("30", "20", false);
    row("3", "30", false);
    row("1e-9", "1e-8", false);
    row("5e-324", "5e-324", true);
}

void TestDecimal::multiples()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, step);
    QFETCH(bool, multiple);
    QCOMPARE(Decimal(text).isMultipleOf(Decimal(step)), multiple);
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
