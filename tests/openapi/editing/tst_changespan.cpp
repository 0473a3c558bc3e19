// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/changespan.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>

/// Several changes told as one make the same text.
class ChangeSpanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAllChanges();
    void nothingIsEmpty();
};

void ChangeSpanTest::holdsAllChanges()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const QByteArray before = "0123456789abcdefghij";
        QByteArray text = before;
        std::optional<openapi::editing::ChangeSpan> span;
        const int count = 1 + random.bounded(5);
        for (int i = 0; i < count; ++i) {
            const qsizetype begin = random.bounded(int(text.size()) + 1);
            const qsizetype end = begin + random.bounded(int(text.size() - begin) + 1);
            const QByteArray bytes(random.bounded(4), char('A' + i));
            text.replace(begin, end - begin, bytes);
            if (span)
                span->add({begin, end}, bytes.size());
            else
                span.emplace(openapi::TextRange{begin, end}, bytes.size());
        }
        QByteArray rebuilt = before;
        const openapi::TextRange gone = span->before();
        const openapi::TextRange came = span->after();
        QVERIFY(gone.end <= before.size() && came.end <= text.size());
        rebuilt.replace(gone.begin, gone.end - gone.begin,
                        text.mid(came.begin, came.end - came.begin));
        QCOMPARE(rebuilt, text);
    }
}

void ChangeSpanTest::nothingIsEmpty()
{
    openapi::editing::ChangeSpan span({3, 3}, 2);
    QVERIFY(!span.isEmpty());
    span.add({3, 5}, 0);
    QVERIFY(span.isEmpty());
}

QTEST_APPLESS_MAIN(ChangeSpanTest)

#include "tst_changespan.moc"
