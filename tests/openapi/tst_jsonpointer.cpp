// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsonpointer.h"

#include <QtTest>

using namespace openapi;

class TestJsonPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void walks();
    void hashes();
};

void TestJsonPointer::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("root") << QString() << QStringList();
    QTest::newRow("empty key") << QStringLiteral("/") << QStringList{QString()};
    QTest::newRow("two") << QStringLiteral("/a/0")
                         << QStringList{QStringLiteral("a"), QStringLiteral("0")};
    QTest::newRow("escapes") << QStringLiteral("/a~1b~0c/~01")
                             << QStringList{QStringLiteral("a/b~c"), QStringLiteral("~1")};
    QTest::newRow("trailing") << QStringLiteral("/a/")
                              << QStringList{QStringLiteral("a"), QString()};
    QTest::newRow("unicode") << QStringLiteral("/é") << QStringList{QStringLiteral("é")};
}

void TestJsonPointer::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tokens);
    const auto pointer = JsonPointer::parse(text);
    QVERIFY(pointer);
    QCOMPARE(pointer->tokens(), tokens);
    QCOMPARE(pointer->toString(), text);
    QCOMPARE(pointer->isRoot(), tokens.isEmpty());
}

void TestJsonPointer::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"a", "#/a", "/~", "/a~", "/~2", "/a~/b"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestJsonPointer::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!JsonPointer::parse(text));
}

void TestJsonPointer::walks()
{
    const JsonPointer root;
    const JsonPointer deep = root.child(QStringLiteral("a/b")).child(7);
    QCOMPARE(deep.toString(), QStringLiteral("/a~1b/7"));
    QCOMPARE(deep.parent().toString(), QStringLiteral("/a~1b"));
    QCOMPARE(deep.parent().parent(), root);
    QCOMPARE(root.parent(), root);
}

void TestJsonPointer::hashes()
{
    const JsonPointer one = JsonPointer().child(QStringLiteral("a"));
    QCOMPARE(qHash(one, 1), qHash(JsonPointer({QStringLiteral("a")}), 1));
    QVERIFY(qHash(one, 1) != qHash(one.child(0), 1));
}

QTEST_APPLESS_MAIN(TestJsonPointer)
#include "tst_jsonpointer.moc"
