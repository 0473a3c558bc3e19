// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/linechanges.h"

#include <QtTest>

using openapi::exporter::lineChanges;

class TestLineChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void showsVeryDifferentTextsAsOneBlock();
};

void TestLineChanges::compares_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("changes");
    const auto row = [](const char *name, const char *before, const char *after,
                        const char *changes) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(changes);
    };
    row("equal", "a\nb\n", "a\nb\n", "");
    row("empty", "", "", "");
    row("replaced", "a\nb\nc\n", "a\nx\nc\n", "@@ -2,1 +2,1 @@\n-b\n+x\n");
    row("added", "a\nc\n", "a\nb\nc\n", "@@ -1,0 +2,1 @@\n+b\n");
    row("removed", "a\nb\nc\n", "a\nc\n", "@@ -2,1 +1,0 @@\n-b\n");
    row("added to nothing", "", "a\n", "@@ -0,0 +1,1 @@\n+a\n");
    row("two places", "a\nb\nc\nd\ne\n", "x\nb\nc\nd\ny\n",
        "@@ -1,1 +1,1 @@\n-a\n+x\n@@ -5,1 +5,1 @@\n-e\n+y\n");
    row("moved", "a\nb\nc\n", "b\nc\na\n", "@@ -1,1 +0,0 @@\n-a\n@@ -3,0 +3,1 @@\n+a\n");
    row("no line feed at the end", "a", "b", "@@ -1,1 +1,1 @@\n-a\n+b\n");
}

void TestLineChanges::compares()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, changes);
    QCOMPARE(lineChanges(before, after), changes);
}

void TestLineChanges::showsVeryDifferentTextsAsOneBlock()
{
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 5'000; ++i) {
        before += QByteArray::number(i) + '\n';
        after += QByteArray::number(-i - 1) + '\n';
    }
    const QByteArray changes = lineChanges(before, after);
    QVERIFY(changes.startsWith("@@ -1,5000 +1,5000 @@\n-0\n"));
    QCOMPARE(changes.count("@@ -"), 1);
    QCOMPARE(changes.count('\n'), 10'001);
}

QTEST_APPLESS_MAIN(TestLineChanges)
#include "tst_linechanges.moc"
