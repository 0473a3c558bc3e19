// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/singleuse.h"

#include <QSet>
#include <QTest>

using server::identity::SingleUse;

class TestSingleUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackOnce();
    void forgetsWhatIsTooOld();
    void knowsNoOtherWord();
    void hasALimit();
    void removesWhatMatches();
    void wordsAreLongAndDiffer();
};

void TestSingleUse::givesBackOnce()
{
    SingleUse<int> book(10, 60);
    const QByteArray word = book.add(7, 1000);
    const auto first = book.take(word, 1001);
    QCOMPARE(first.value, std::optional(7));
    QVERIFY(!first.again);
    const auto second = book.take(word, 1002);
    QCOMPARE(second.value, std::optional(7)); // so that what came of it can be ended
    QVERIFY(second.again);
}

void TestSingleUse::forgetsWhatIsTooOld()
{
    SingleUse<int> book(10, 60);
    const QByteArray word = book.add(7, 1000);
    const QByteArray other = book.add(8, 1000);
    QCOMPARE(book.take(word, 1059).value, std::optional(7));
    QVERIFY(!book.take(other, 1060).value);
    QVERIFY(!book.take(word, 1060).value);
}

void TestSingleUse::knowsNoOtherWord()
{
    SingleUse<int> book(10, 60);
    const QByteArray word = book.add(7, 1000);
    QVERIFY(!book.take({}, 1000).value);
    QVERIFY(!book.take(word.chopped(1), 1000).value);
    QVERIFY(!book.take(word + 'A', 1000).value);
    QVERIFY(!book.take(word.toLower() + word, 1000).value);
}

void TestSingleUse::hasALimit()
{
    SingleUse<int> book(2, 60);
    QVERIFY(!book.add(1, 1000).isEmpty());
    QVERIFY(!book.add(2, 1000).isEmpty());
    QVERIFY(book.add(3, 1000).isEmpty());
    QVERIFY(!book.add(3, 1060).isEmpty()); // the others are too old by now
}

void TestSingleUse::removesWhatMatches()
{
    SingleUse<int> book(10, 60);
    const QByteArray odd = book.add(1, 1000);
    const QByteArray even = book.add(2, 1000);
    book.remove([](int value) { return value % 2 == 0; });
    QVERIFY(!book.take(even, 1000).value);
    QVERIFY(book.take(odd, 1000).value);
}

void TestSingleUse::wordsAreLongAndDiffer()
{
    SingleUse<int> book(1000, 60);
    QSet<QByteArray> words;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray word = book.add(i, 1000);
        QCOMPARE(QByteArray::fromBase64(word, QByteArray::Base64UrlEncoding).size(), 32);
        words.insert(word);
    }
    QCOMPARE(words.size(), 1000);
}

QTEST_GUILESS_MAIN(TestSingleUse)
#include "tst_singleuse.moc"
