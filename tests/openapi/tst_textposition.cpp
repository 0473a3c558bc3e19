// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/textposition.h"

#include <QtTest>

using namespace openapi;

class TestTextPosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locates();
    void countsCodePoints();
};

void TestTextPosition::locates()
{
    Diagnostics diagnostics;
    for (const qsizetype begin : {9, 0, 4, 100, 2}) {
        diagnostics.emplace_back();
        diagnostics.back().range = {begin, begin + 1};
    }
    locate(diagnostics, "a\n\xC3\xA9\xF0\x9F\x98\x80x\ny");
    QStringList found;
    for (const Diagnostic &diagnostic : diagnostics)
        found.append(QStringLiteral("%1:%2").arg(diagnostic.line).arg(diagnostic.column));
    QCOMPARE(found.join(u' '), QStringLiteral("1:1 2:1 2:2 2:4 3:2"));
}

void TestTextPosition::countsCodePoints()
{
    QCOMPARE(countCodePoints(""), 0);
    QCOMPARE(countCodePoints("a\xC3\xA9\xF0\x9F\x98\x80"), 3);
    QCOMPARE(countCodePoints("\x80\xFF"), 1);
}

QTEST_APPLESS_MAIN(TestTextPosition)
#include "tst_textposition.moc"
