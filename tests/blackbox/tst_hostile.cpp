// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/goodclient.h"
#include "tests/blackbox/hostile/hostilecase.h"
#include "tests/blackbox/hostile/processmemory.h"
#include "tests/support/rawsocket.h"
#include "tests/support/runningconsole.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using tests::HostileCase;
using tests::HostileCases;

/// What strangers may send, byte by byte, to the built program. After each case a good client is
/// served; how long it waited and how much memory the program took is printed.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survives_data();
    void survives();
    void cleanupTestCase();

private:
    static constexpr int Patience = 5'000; // ms; all time-outs of the listeners are longer

    [[nodiscard]] quint16 port(bool ofOperator) const;
    void sendSteps(const HostileCase &hostile, tests::RawSocket &socket) const;
    static void awaitAnswers(const HostileCase &hostile, tests::RawSocket &socket);

    tests::RunningConsole m_console{QStringList{u"--allow-callback"_s, u"127.0.0.1"_s}};
    std::unique_ptr<tests::GoodClient> m_good;
    tests::ProcessMemory m_before;
};

void TestHostile::initTestCase()
{
    QVERIFY(m_console.start());
    m_good = std::make_unique<tests::GoodClient>(port(false));
    QVERIFY(m_good->completesRound());
    m_before = tests::memoryOf(m_console.processId());
}

quint16 TestHostile::port(bool ofOperator) const
{
    return quint16(QUrl(ofOperator ? m_console.operatorUrl() : m_console.connector()).port());
}

void TestHostile::survives_data()
{
    QTest::addColumn<HostileCase>("hostile");
    int count = 0;
    for (const HostileCases &topic : {tests::framingCases(), tests::chunkCases(),
                                      tests::headCases(), tests::conversationCases()}) {
        for (const HostileCase &hostile : topic) {
            QTest::newRow(hostile.name.constData()) << hostile;
            ++count;
        }
    }
    QVERIFY(count >= 80);
}

void TestHostile::sendSteps(const HostileCase &hostile, tests::RawSocket &socket) const
{
    for (const QByteArray &step : hostile.steps) {
        if (&step != &hostile.steps.front())
            QVERIFY(m_good->completesRound());
        socket.send(step); // a refusal may come before its end
    }
    if (hostile.leave == HostileCase::Leave::Finish)
        socket.finish();
    if (hostile.leave == HostileCase::Leave::Reset)
        socket.reset();
}

void TestHostile::awaitAnswers(const HostileCase &hostile, tests::RawSocket &socket)
{
    QElapsedTimer timer;
    timer.start();
    const auto isDone = [&hostile, &socket] {
        return socket.isEnded()
               || (!hostile.ends && socket.statuses().size() >= hostile.statuses.size());
    };
    while (!isDone() && timer.elapsed() < Patience)
        socket.receive(100);
}

void TestHostile::survives()
{
    QFETCH(HostileCase, hostile);
    tests::RawSocket socket(port(hostile.toOperator));
    QVERIFY(socket.isConnected());
    sendSteps(hostile, socket);
    if (hostile.leave != HostileCase::Leave::Reset) {
        awaitAnswers(hostile, socket);
        QCOMPARE(socket.statuses(), hostile.statuses);
        QCOMPARE(socket.isEnded(), hostile.ends);
        QVERIFY(hostile.absent.isEmpty() || !socket.received().contains(hostile.absent));
    }
    QVERIFY(m_good->completesRound());
    socket.receive(0);
    QCOMPARE(socket.statuses().size(), hostile.statuses.size()); // and nothing came later
}

void TestHostile::cleanupTestCase()
{
    QVERIFY(m_good);
    const tests::ProcessMemory after = tests::memoryOf(m_console.processId());
    qInfo("good client: %s", m_good->report().constData());
    qInfo("memory of the program, KiB: %lld before, %lld at most, %lld after", m_before.resident,
          after.peak, after.resident);
    QVERIFY(after.resident > 0);
    QVERIFY(after.peak - m_before.resident < tests::MemoryBound);
    QCOMPARE(m_console.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
