// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/openconnections.h"

#include <QTest>

using namespace server::http;
using Use = OpenConnections::Use;

namespace {

/// Connections are known by their address alone.
GuardConnection *connection(qintptr number)
{
    return reinterpret_cast<GuardConnection *>(number);
}

} // namespace

class TestOpenConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThoseThatTakeAPlace();
    void order();
    void whoStandsLongestGoesFirst();
    void aRequestMayTakeItsTime();
};

void TestOpenConnections::countsThoseThatTakeAPlace()
{
    OpenConnections open;
    const auto first = open.add(connection(1));
    const auto second = open.add(connection(2));
    QCOMPARE(open.size(), 2);
    open.move(first, Use::Ended, 1);
    QCOMPARE(open.size(), 1);
    open.remove(first);
    open.remove(second);
    QCOMPARE(open.size(), 0);
    QCOMPARE(open.leastNeeded(0), nullptr);
}

void TestOpenConnections::order()
{
    OpenConnections open;
    std::vector<OpenConnections::Place> places;
    const QList<Use> uses{Use::Ended, Use::Busy,    Use::Receiving,
                          Use::Idle,  Use::Leaving, Use::Mute};
    for (qsizetype i = 0; i < uses.size(); ++i) {
        places.push_back(open.add(connection(i)));
        open.move(places.back(), uses[i], i);
    }
    for (qsizetype i = uses.size() - 1; i >= 2; --i) {
        QCOMPARE(open.leastNeeded(10), connection(i));
        open.remove(places[size_t(i)]);
    }
    QCOMPARE(open.leastNeeded(10), nullptr); // nobody ends those
}

void TestOpenConnections::whoStandsLongestGoesFirst()
{
    OpenConnections open;
    const auto first = open.add(connection(1));
    const auto second = open.add(connection(2));
    open.move(first, Use::Idle, 1);
    open.move(second, Use::Idle, 2);
    QCOMPARE(open.leastNeeded(10), connection(1));
    open.move(first, Use::Idle, 3); // it has asked again
    QCOMPARE(open.leastNeeded(10), connection(2));
}

void TestOpenConnections::aRequestMayTakeItsTime()
{
    OpenConnections open;
    open.move(open.add(connection(1)), Use::Receiving, 100);
    QCOMPARE(open.leastNeeded(100), nullptr);
    QCOMPARE(open.leastNeeded(101), connection(1));
}

QTEST_APPLESS_MAIN(TestOpenConnections)
#include "tst_openconnections.moc"
