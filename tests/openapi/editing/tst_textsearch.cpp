// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/textsearch.h"

#include <QTest>

/// Finds by bytes what is written in characters.
class TextSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void replaces();
    void tellsWhatIsWrong();
};

void TextSearchTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QList<int>>("begins");
    const auto row = [](const char *name, const QByteArray &text, const QString &words,
                        const char *options, const QList<int> &begins) {
        QTest::newRow(name) << text << words << QString::fromLatin1(options) << begins;
    };
    row("nothing", "abc", {}, "", {});
    row("any case", "Ab aB", u"ab"_qs, "", {0, 3});
    row("this case", "Ab ab", u"ab"_qs, "c", {3});
    row("accents", "\xC3\x89t\xC3\xA9 \xC3\xA9T\xC3\x89", u"été"_qs, "", {0, 6});
    row("whole words", "id \"id\" idea", u"id"_qs, "w", {0, 4});
    row("no expression", "a.c abc", u"a.c"_qs, "", {0});
    row("expression", "a.c abc", u"a.c"_qs, "r", {0, 4});
    row("lines", "ab\nab", u"^ab$"_qs, "r", {0, 3});
    row("nothing wide", "aab", u"x*"_qs, "r", {});
    row("behind bad bytes", QByteArray("\xFF\xFE\0x\xF0\x9F\x98\x80x", 9), u"x"_qs, "", {3, 8});
    row("behind a mark", "\xEF\xBB\xBFx", u"x"_qs, "", {3});
    row("costs too much", QByteArray(40, 'a') + "!", u"(a+)+$"_qs, "r", {});
}

void TextSearchTest::finds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    QFETCH(const QString, options);
    QFETCH(const QList<int>, begins);
    const auto found = openapi::editing::matchesIn(
        text, {words, options.contains(u'c'), options.contains(u'w'), options.contains(u'r')});
    QVERIFY(found);
    QList<int> places;
    for (const openapi::editing::TextMatch &match : *found)
        places.append(int(match.range.begin));
    QCOMPARE(places, begins);
}

void TextSearchTest::replaces()
{
    const openapi::editing::TextQuery query{u"(\\w+)=(\\w+)"_qs, true, false, true};
    const auto found = openapi::editing::matchesIn("a=b", query);
    QCOMPARE(openapi::editing::replacement(found->front(), query, u"$2=$1 $$ \\n$9"_qs),
             "b=a $ \n");
    const openapi::editing::TextQuery plain{u"a"_qs, true, false, false};
    QCOMPARE(openapi::editing::replacement(openapi::editing::matchesIn("a", plain)->front(), plain,
                                           u"$1\\n"_qs),
             "$1\\n");
}

void TextSearchTest::tellsWhatIsWrong()
{
    const auto found = openapi::editing::matchesIn("abc", {u"("_qs, false, false, true});
    QVERIFY(!found);
    QVERIFY(!found.error().reason.isEmpty());
}

QTEST_APPLESS_MAIN(TextSearchTest)

#include "tst_textsearch.moc"
