// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/base64url.h"
#include "server/auth/keyset.h"
#include "tests/server/auth/tokenforge.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;
using server::auth::KeySet;

class TestKeySet : public QObject
{
    Q_OBJECT

private:
    const TokenForge m_key{u"key-1"_s};

private Q_SLOTS:
    void findsKeysByTheirId();
    void leavesOut_data();
    void leavesOut();
    void refusesWhatIsNoKeySet_data();
    void refusesWhatIsNoKeySet();
    void refusesWeakKeys();
    void decodesStrictly_data();
    void decodesStrictly();
};

void TestKeySet::findsKeysByTheirId()
{
    const TokenForge second(u"key-2"_s);
    const auto set = KeySet::parse(keySetOf({&m_key, &second}));
    QVERIFY(set.has_value());
    QCOMPARE(set->size(), size_t(2));
    QCOMPARE(set->find(u"key-2"_s).size(), size_t(1));
    QVERIFY(set->find(u"key-3"_s).empty());
    QVERIFY(set->find(u"KEY-1"_s).empty());
    const auto found = set->find(u"key-1"_s);
    QVERIFY(found.front().key.verifiesRs256("text", m_key.rs256("text")));
    QVERIFY(!found.front().key.verifiesRs256("text", second.rs256("text")));
    QVERIFY(!found.front().key.verifiesRs256("Text", m_key.rs256("text")));
    QVERIFY(!found.front().key.verifiesRs256("text", {}));
}

void TestKeySet::leavesOut_data()
{
    QTest::addColumn<QJsonObject>("others");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
        QTest::newRow(name) << QJsonObject{{member, value}};
    };
    row("of another kind", u"kty"_s, u"EC"_s);
    row("symmetric", u"kty"_s, u"oct"_s);
    row("without kind", u"kty"_s, QJsonValue());
    row("for encryption", u"use"_s, u"enc"_s);
    row("for another algorithm", u"alg"_s, u"PS256"_s);
    row("for HMAC", u"alg"_s, u"HS256"_s);
    row("for encrypting", u"key_ops"_s, QJsonArray{u"encrypt"_s});
    row("for nothing", u"key_ops"_s, QJsonArray());
    row("private", u"d"_s, u"AQAB"_s);
    row("without id", u"kid"_s, QJsonValue());
    row("id is a number", u"kid"_s, 1);
    row("id is empty", u"kid"_s, u""_s);
    row("id is endless", u"kid"_s, QString(201, u'x'));
    row("without modulus", u"n"_s, QJsonValue());
    row("modulus is zero", u"n"_s, u"AA"_s);
    row("modulus is small", u"n"_s, u"AQAB"_s);
    row("modulus is even", u"n"_s, QString::fromLatin1(base64Url(QByteArray(256, '\x80'))));
    row("modulus is huge", u"n"_s, QString::fromLatin1(base64Url(QByteArray(4096, '\xff'))));
    row("modulus with padding", u"n"_s, u"AQAB="_s);
    row("modulus is no text", u"n"_s, 65537);
    row("exponent is one", u"e"_s, u"AQ"_s);
    row("exponent is even", u"e"_s, u"Ag"_s);
    row("exponent is zero", u"e"_s, u"AA"_s);
    row("exponent is huge", u"e"_s, QString::fromLatin1(base64Url(QByteArray(64, '\xff'))));
    row("without exponent", u"e"_s, QJsonValue());
}

void TestKeySet::leavesOut()
{
    QFETCH(QJsonObject, others);
    const TokenForge good(u"good"_s);
    const auto set = KeySet::parse(keySetOf({with(m_key.jwk(), others), good.jwk()}));
    QVERIFY(set.has_value());
    QCOMPARE(set->size(), size_t(1));
    QCOMPARE(set->find(u"good"_s).size(), size_t(1));
    QVERIFY(!KeySet::parse(keySetOf({with(m_key.jwk(), others)})).has_value());
}

void TestKeySet::refusesWhatIsNoKeySet_data()
{
    const QByteArray good = keySetOf({&m_key});
    QByteArray many = "{\"keys\":[" + json(m_key.jwk());
    for (int i = 0; i < 100; ++i)
        many += ',' + json(m_key.jwk());
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no keys") << QByteArray("{}");
    QTest::newRow("keys are an object") << QByteArray("{\"keys\":{}}");
    QTest::newRow("keys are none") << QByteArray("{\"keys\":[]}");
    QTest::newRow("keys are texts") << QByteArray("{\"keys\":[\"a\",1,null,[]]}");
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("more follows") << good + "x";
    QTest::newRow("keys twice") << "{\"keys\":[]," + good.sliced(1);
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("many") << many + "]}";
    QTest::newRow("large") << "{\"x\":\"" + QByteArray(600 * 1024, 'x') + "\"," + good.sliced(1);
}

void TestKeySet::refusesWhatIsNoKeySet()
{
    QFETCH(QByteArray, text);
    const auto set = KeySet::parse(text);
    QVERIFY(!set.has_value());
    QVERIFY(!set.error().isEmpty());
}

void TestKeySet::refusesWeakKeys()
{
    QVERIFY(!KeySet::parse(keySetOf({TokenForge(u"weak"_s, 1024).jwk()})).has_value());
    QVERIFY(KeySet::parse(keySetOf({TokenForge(u"strong"_s, 3072).jwk()})).has_value());
}

void TestKeySet::decodesStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("one byte") << QByteArray("AQ") << true;
    QTest::newRow("three bytes") << QByteArray("AQAB") << true;
    QTest::newRow("the two letters") << QByteArray("-_-_") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("padding") << QByteArray("AQ==") << false;
    QTest::newRow("base64") << QByteArray("+/+/") << false;
    QTest::newRow("space") << QByteArray("AQ AB") << false;
    QTest::newRow("line feed") << QByteArray("AQAB\n") << false;
    QTest::newRow("one letter") << QByteArray("A") << false;
    QTest::newRow("unused bits") << QByteArray("AR") << false;
    QTest::newRow("not ASCII") << QByteArray("AQ\xc3\xa9") << false;
}

void TestKeySet::decodesStrictly()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, right);
    QCOMPARE(server::auth::fromBase64Url(text).has_value(), right);
}

QTEST_GUILESS_MAIN(TestKeySet)
#include "tst_keyset.moc"
