// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/addressrange.h"

#include <QTest>

using namespace server;

class TestAddressRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicOrNot_data();
    void publicOrNot();
    void unmapsOnlyMappedOnes();
};

void TestAddressRange::publicOrNot_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *address : {"20.50.2.1",       "8.8.8.8",
                                "1.1.1.1",         "9.255.255.255",
                                "11.0.0.0",        "100.63.255.255",
                                "100.128.0.0",     "126.255.255.255",
                                "128.0.0.1",       "168.63.129.15",
                                "168.63.129.17",   "169.253.255.255",
                                "169.255.0.0",     "172.15.255.255",
                                "172.32.0.0",      "192.0.1.1",
                                "192.167.255.255", "192.169.0.0",
                                "198.17.255.255",  "198.20.0.0",
                                "223.255.255.255", "2603:1020:201:10::10f",
                                "2606:4700::1111", "2001:4860:4860::8888",
                                "2002:808:808::1", "64:ff9b::8.8.8.8",
                                "::ffff:8.8.8.8",  "2001:200::1"})
        QTest::newRow(address) << true;
    for (const char *address : {"0.0.0.0",
                                "0.1.2.3",
                                "10.0.0.1",
                                "10.255.255.255",
                                "100.64.0.1",
                                "100.100.100.200",
                                "100.127.255.255",
                                "127.0.0.1",
                                "127.255.255.255",
                                "168.63.129.16",
                                "169.254.169.254",
                                "169.254.0.1",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.0.1",
                                "192.0.2.1",
                                "192.31.196.1",
                                "192.52.193.1",
                                "192.88.99.1",
                                "192.168.0.1",
                                "192.168.255.255",
                                "192.175.48.1",
                                "198.18.0.1",
                                "198.19.255.255",
                                "198.51.100.1",
                                "203.0.113.1",
                                "224.0.0.1",
                                "239.255.255.255",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::127.0.0.1",
                                "::8.8.8.8",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "::ffff:169.254.169.254",
                                "::ffff:0:127.0.0.1",
                                "64:ff9b::127.0.0.1",
                                "64:ff9b::10.1.2.3",
                                "64:ff9b:1::8.8.8.8",
                                "100::1",
                                "2001::1",
                                "2001:0:53aa:64c::1",
                                "2001:10::1",
                                "2001:20::1",
                                "2001:1ff::1",
                                "2001:db8::1",
                                "2002:7f00:1::1",
                                "2002:a00:1::1",
                                "2002:c0a8:1::1",
                                "3fff::1",
                                "3fff:fff::1",
                                "4000::1",
                                "5f00::1",
                                "fc00::1",
                                "fd00:ec2::254",
                                "fe80::1",
                                "fec0::1",
                                "ff02::1",
                                "fe80::1%eth0",
                                "2606:4700::1111%1"})
        QTest::newRow(address) << false;
}

void TestAddressRange::publicOrNot()
{
    QFETCH(bool, expected);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address), expected);
}

void TestAddressRange::unmapsOnlyMappedOnes()
{
    const auto text = [](const char *address) {
        return unmapped(QHostAddress(QString::fromLatin1(address))).toString();
    };
    QCOMPARE(text("::ffff:10.0.0.1"), QStringLiteral("10.0.0.1"));
    QCOMPARE(text("10.0.0.1"), QStringLiteral("10.0.0.1"));
    QVERIFY(text("::1").contains(u':'));
    QVERIFY(text("::10.0.0.1").contains(u':'));
    QVERIFY(!isPublicAddress(QHostAddress()));
}

QTEST_GUILESS_MAIN(TestAddressRange)
#include "tst_addressrange.moc"
