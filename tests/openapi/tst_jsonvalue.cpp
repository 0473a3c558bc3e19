// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsonvalue.h"

#include <QtTest>

using namespace openapi;

class TestJsonValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItRead_data();
    void writesWhatItRead();
    void writesIndented();
    void escapes();
    void findsByKey();
    void findsByPointer_data();
    void findsByPointer();
    void setsInPlace();
    void compares();
};

void TestJsonValue::writesWhatItRead_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null", "true", "10.50", "-0", "1e400", "\"\"", "[]", "{}",
                             "{\"z\":1,\"a\":[true,false,null,{\"b\":\"\"}]}", "[[[1.0]],\"é\"]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonValue::writesWhatItRead()
{
    QFETCH(QByteArray, text);
    const JsonValue value = parseStrictJson(text).root;
    QCOMPARE(value.toJson(), text);
    QCOMPARE(parseStrictJson(value.toJson(2)).root, value);
}

void TestJsonValue::writesIndented()
{
    const JsonValue value = parseStrictJson("{\"a\":[1,{}],\"b\":[]}").root;
    QCOMPARE(value.toJson(2), QByteArray("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}"));
}

void TestJsonValue::escapes()
{
    const QString hard = QStringLiteral("\"\\/\b\f\n\r\t") + QChar(0) + QChar(0x1F) + QChar(0x7F)
                         + QChar(0x2028) + QString::fromUcs4(U"\U0001F600");
    const QByteArray json = JsonValue::string(hard).toJson();
    for (const char byte : json)
        QVERIFY(byte < 0 || byte >= ' ');
    QCOMPARE(parseStrictJson(json).root.toString(), hard);
    QVERIFY(parseStrictJson(JsonValue::string(QString(QChar(0xD800))).toJson()).complete);
}

void TestJsonValue::findsByKey()
{
    const JsonValue value = parseJson("{\"a\":1,\"b\":2,\"a\":3}").root;
    QCOMPARE(value.find(u"a")->numberText(), QByteArray("3"));
    QVERIFY(!value.find(u"c"));
    QVERIFY(!JsonValue::null().find(u"a"));
    QVERIFY(!JsonValue::array({value}).find(u"a"));
}

void TestJsonValue::findsByPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("member") << QStringLiteral("/a") << QByteArray("[10,{\"b/c\":[]}]");
    QTest::newRow("element") << QStringLiteral("/a/0") << QByteArray("10");
    QTest::newRow("escaped") << QStringLiteral("/a/1/b~1c") << QByteArray("[]");
    for (const char *missing : {"/b", "/a/2", "/a/-1", "/a/00", "/a/+0", "/a/-", "/a/x", "/a/0/x",
                                "/a/99999999999999999999"})
        QTest::newRow(missing) << QString::fromLatin1(missing) << QByteArray();
}

void TestJsonValue::findsByPointer()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    const JsonValue root = parseJson("{\"a\":[10,{\"b/c\":[]}]}").root;
    const JsonValue *found = root.find(*JsonPointer::parse(pointer));
    QCOMPARE(found ? found->toJson() : QByteArray(), json);
}

void TestJsonValue::setsInPlace()
{
    JsonValue value = parseJson("{\"a\":1,\"b\":2}").root;
    value.set(QStringLiteral("a"), JsonValue::array());
    value.set(QStringLiteral("c"), JsonValue::boolean(true));
    QCOMPARE(value.toJson(), QByteArray("{\"a\":[],\"b\":2,\"c\":true}"));
    JsonValue list = JsonValue::array();
    list.append(JsonValue::number(qint64(-5)));
    QCOMPARE(list.toJson(), QByteArray("[-5]"));
}

void TestJsonValue::compares()
{
    const auto parsed = [](const char *text) { return parseJson(text).root; };
    QVERIFY(parsed("{\"a\": [1, \"x\"]}") == parsed("{\"a\":[1,\"x\"]}"));
    QVERIFY(!(parsed("{\"a\":1,\"b\":1}") == parsed("{\"b\":1,\"a\":1}")));
    QVERIFY(!(parsed("1") == parsed("1.0")));
    QVERIFY(!(parsed("1") == parsed("\"1\"")));
    QVERIFY(!(parsed("[]") == parsed("{}")));
}

QTEST_APPLESS_MAIN(TestJsonValue)
#include "tst_jsonvalue.moc"
