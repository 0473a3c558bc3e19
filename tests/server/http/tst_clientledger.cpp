// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/clientaddress.h"
#include "server/http/clientledger.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace server::http;

namespace {

Limits smallLimits()
{
    Limits limits;
    limits.clients = 3;
    limits.connectionsPerClient = 2;
    limits.requestRate = 2;
    limits.requestBurst = 2;
    return limits;
}

} // namespace

class TestClientLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void allowanceFillsUp();
    void connectionsAreCounted();
    void strangersShareWhenTheyAreMany();
};

void TestClientLedger::names_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, const char *peer, const char *forwarded,
                        const char *client) {
        QTest::newRow(name) << QString::fromLatin1(peer) << QByteArray(forwarded)
                            << QByteArray(client);
    };
    row("from outside", "203.0.113.7", "", "203.0.113.7");
    row("forged from outside", "203.0.113.7", "198.51.100.1", "203.0.113.7");
    row("a network", "2001:db8:1:2:3::4", "", "2001:db8:1:2::");
    row("of this machine", "127.0.0.1", "", "");
    row("of this machine, IPv6", "::1", "", "");
    row("tunnel", "127.0.0.1", "198.51.100.1", "198.51.100.1");
    row("the nearest of several", "::1", "192.0.2.1, 198.51.100.1", "198.51.100.1");
    row("with a port", "127.0.0.1", "198.51.100.1:4711", "198.51.100.1");
    row("IPv6 with a port", "127.0.0.1", "[2001:db8::1]:4711", "2001:db8::");
    row("IPv4 in IPv6", "127.0.0.1", "::ffff:198.51.100.1", "198.51.100.1");
    row("no address", "127.0.0.1", "unknown", "?");
    row("open brackets", "127.0.0.1", "[", "?");
    row("nothing behind a comma", "127.0.0.1", "198.51.100.1,", "");
}

void TestClientLedger::names()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwarded);
    const server::Headers headers{{"X-Forwarded-For", forwarded}};
    QTEST(clientOf(QHostAddress(peer), headers), "name");
}

void TestClientLedger::allowanceFillsUp()
{
    ClientLedger ledger(smallLimits());
    QVERIFY(!ledger.take("a", 0));
    QVERIFY(!ledger.take("a", 0));
    QCOMPARE(ledger.take("a", 0), std::optional(500ms));
    QCOMPARE(ledger.take("a", 400), std::optional(100ms));
    QVERIFY(!ledger.take("b", 400));
    QVERIFY(!ledger.take("a", 500));
    QVERIFY(ledger.take("a", 501));
    QVERIFY(!ledger.take("a", 100'000)); // and no more than the burst
    QVERIFY(!ledger.take("a", 100'000));
    QVERIFY(ledger.take("a", 100'000));
    for (int i = 0; i < 100; ++i)
        QVERIFY(!ledger.take({}, 0));
}

void TestClientLedger::connectionsAreCounted()
{
    ClientLedger ledger(smallLimits());
    QCOMPARE(ledger.open("a", 0), std::optional<QByteArray>("a"));
    QVERIFY(ledger.open("a", 0));
    QVERIFY(!ledger.open("a", 0));
    QVERIFY(ledger.open("b", 0));
    ledger.close("a");
    QVERIFY(ledger.open("a", 0));
    ledger.close("nobody");
}

void TestClientLedger::strangersShareWhenTheyAreMany()
{
    ClientLedger ledger(smallLimits());
    for (int i = 0; i < 1000; ++i)
        static_cast<void>(ledger.take("client " + QByteArray::number(i), 0));
    QVERIFY(ledger.size() <= 4); // and those who share
    QVERIFY(ledger.take("another", 0));
    QVERIFY(!ledger.take("another", 5'000)); // the others have been quiet
    QVERIFY(ledger.size() <= 4);
}

QTEST_APPLESS_MAIN(TestClientLedger)
#include "tst_clientledger.moc"
