// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/utf8.h"

#include <QtTest>

using namespace openapi;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodePoints_data();
    void readsCodePoints();
    void findsTheFirstInvalidByte_data();
    void findsTheFirstInvalidByte();
    void agreesWithQt();
};

void TestUtf8::readsCodePoints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<uint>("value");
    QTest::addColumn<int>("length");
    const auto row = [](const char *text, uint value, int length) {
        QTest::addRow("U+%04X %d", value, length) << QByteArray(text) << value << length;
    };
    row("a", 'a', 1);
    row("\x7F", 0x7F, 1);
    row("\xC2\x80", 0x80, 2);
    row("\xE0\xA0\x80", 0x800, 3);
    row("\xEF\xBF\xBF", 0xFFFF, 3);
    row("\xF0\x90\x80\x80", 0x10000, 4);
    row("\xF4\x8F\xBF\xBF", 0x10FFFF, 4);
    row("\xF4\x90\x80\x80", 0, 0);
}

void TestUtf8::readsCodePoints()
{
    QFETCH(QByteArray, text);
    QFETCH(uint, value);
    QFETCH(int, length);
    const Utf8CodePoint point = utf8CodePoint(text, 0);
    QCOMPARE(uint(point.value), value);
    QCOMPARE(point.length, length);
}

void TestUtf8::findsTheFirstInvalidByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("valid") << QByteArray("a\xC3\xA9\xF0\x9F\x98\x80") << 7;
    QTest::newRow("stray continuation") << QByteArray("ab\x80") << 2;
    QTest::newRow("cut at the end") << QByteArray("\xC3\xA9\xE2\x82") << 2;
    QTest::newRow("cut by a letter") << QByteArray("\xE2\x82z") << 0;
    QTest::newRow("overlong") << QByteArray("a\xC1\x81") << 1;
    QTest::newRow("surrogate") << QByteArray("a\xED\xB0\x80") << 1;
}

void TestUtf8::findsTheFirstInvalidByte()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QCOMPARE(firstInvalidUtf8(text), qsizetype(offset));
}

void TestUtf8::agreesWithQt()
{
    for (int first = 0x80; first < 0x100; ++first) {
        for (int second = 0; second < 0x100; ++second) {
            for (const char *tail : {"", "\x80", "\x80\x80", "\xBF\xBF"}) {
                const QByteArray text = QByteArray(1, char(first)) + char(second) + tail;
                QCOMPARE(firstInvalidUtf8(text) == text.size(), text.isValidUtf8());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
