// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/goodclient.h"
#include "tests/blackbox/hostile/hostilecase.h"
#include "tests/blackbox/hostile/processmemory.h"
#include "tests/support/rawsocket.h"
#include "tests/support/runningconsole.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QUrl>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// What strangers may do in numbers: to the built program, each to one of its own.
class TestHostileFloods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void idleConnections();
    void slowHeads();
    void slowBodies();
    void largeBodies();
    void largeBodiesOneByOne();
    void resets();
    void manyOfOneClient();
    void storedRequestsStayBounded();
    void stopsUnderFire_data();
    void stopsUnderFire();
    void cleanup();

private:
    void open(int count);
    void sendToAll(const QByteArray &bytes);
    [[nodiscard]] int openCount();

    int m_descriptors = 0; ///< that this process may open
    std::unique_ptr<tests::RunningConsole> m_console;
    std::unique_ptr<tests::GoodClient> m_good;
    tests::ProcessMemory m_before;
    quint16 m_port = 0;
    std::vector<tests::RawSocket> m_flood;
};

void TestHostileFloods::initTestCase()
{
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    m_descriptors = int(qMin<rlim_t>(limit.rlim_cur, 100'000));
}

void TestHostileFloods::init()
{
    m_console = std::make_unique<tests::RunningConsole>(
        QStringList{u"--allow-callback"_s, u"127.0.0.1"_s});
    QVERIFY(m_console->start());
    m_port = quint16(QUrl(m_console->connector()).port());
    m_good = std::make_unique<tests::GoodClient>(m_port);
    QVERIFY(m_good->completesRound());
    m_before = tests::memoryOf(m_console->processId());
}

void TestHostileFloods::cleanup()
{
    const tests::ProcessMemory flooded = tests::memoryOf(m_console->processId());
    m_flood.clear();
    if (m_good) {
        QVERIFY(m_good->completesRound());
        qInfo("good client: %s", m_good->report().constData());
        const tests::ProcessMemory after = tests::memoryOf(m_console->processId());
        qInfo(
            "memory of the program, KiB: %lld before, %lld at most, %lld in the flood, %lld after",
            m_before.resident, after.peak, flooded.resident, after.resident);
        QVERIFY(after.resident > 0);
        QVERIFY(after.peak - m_before.resident < tests::MemoryBound);
        QCOMPARE(m_console->terminate(), 0);
    }
    m_good.reset();
    m_console.reset();
}

void TestHostileFloods::open(int count)
{
    for (int i = 0; i < count; ++i) {
        m_flood.emplace_back(m_port);
        if (!m_flood.back().isConnected())
            m_flood.pop_back();
        QCoreApplication::processEvents(); // takes what the console prints
    }
}

void TestHostileFloods::sendToAll(const QByteArray &bytes)
{
    for (const tests::RawSocket &socket : m_flood) {
        socket.send(bytes);
        QCoreApplication::processEvents();
    }
}

/// Those that the server has not ended so far.
int TestHostileFloods::openCount()
{
    return int(std::count_if(m_flood.begin(), m_flood.end(), [](tests::RawSocket &socket) {
        while (socket.receive(0)) { }
        return !socket.isEnded();
    }));
}

void TestHostileFloods::idleConnections()
{
    const int count = qMin(10'000, m_descriptors - 200);
    if (count < 10'000)
        qWarning("only %d connections: the machine allows no more", count);
    open(count);
    QVERIFY(m_flood.size() > size_t(count) * 9 / 10);
    QTRY_VERIFY_WITH_TIMEOUT(openCount() <= 900, 30'000);
    QVERIFY(m_good->completesRound());
}

void TestHostileFloods::slowHeads()
{
    open(1'000);
    sendToAll("GET /list/instore HTTP/1.1\r\nHost: a\r\nX-Slow: ");
    QVERIFY(m_good->completesRound());
    // A byte now and then keeps nobody in: all are gone when the time for a head is up.
    const auto areGone = [this] {
        sendToAll("a");
        return openCount() == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areGone(), 40'000);
}

void TestHostileFloods::slowBodies()
{
    open(1'000);
    sendToAll(tests::subscribeHead("Content-Length: 1000\r\n"));
    QVERIFY(m_good->completesRound());
    const auto areGone = [this] {
        sendToAll(" ");
        return openCount() == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areGone(), 60'000);
}

void TestHostileFloods::largeBodies()
{
    open(200);
    const QByteArray body(1024 * 1024 - 1, ' '); // a byte is missing
    sendToAll(tests::subscribeHead("Content-Length: 1048576\r\n") + body);
    QVERIFY(m_good->completesRound());
    const auto refused = [this] {
        return std::count_if(m_flood.begin(), m_flood.end(), [](tests::RawSocket &socket) {
            while (socket.receive(0)) { }
            return socket.statuses() == QList<int>{503};
        });
    };
    QTRY_VERIFY(refused() > 100); // there is not room for all of them
}

void TestHostileFloods::largeBodiesOneByOne()
{
    const QByteArray request = tests::subscribeHead("Content-Length: 1048576\r\n")
                               + QByteArray(1024 * 1024, ' ');
    for (int i = 0; i < 300; ++i) {
        open(1);
        tests::RawSocket &socket = m_flood.back();
        QVERIFY(socket.send(request));
        while (socket.statuses().isEmpty())
            QVERIFY(socket.receive(10'000));
        QCOMPARE(socket.statuses(), QList<int>{400}); // it stays open, and holds nothing
    }
    QVERIFY(m_good->completesRound());
}

void TestHostileFloods::resets()
{
    const QByteArray body = R"({"Url": "http://127.0.0.1:9/hostile"})";
    const QByteArray request = tests::subscribeHead(
                                   "Content-Length: " + QByteArray::number(body.size()) + "\r\n")
                               + body;
    for (int i = 0; i < 2'000; ++i) {
        tests::RawSocket socket(m_port);
        socket.send(request.left(1 + i * 7 % request.size())); // at every stage
        if (i % 3 == 0)
            socket.send(request);
        if (i % 5 == 0)
            socket.receive(1);
        if (i % 2 == 0)
            socket.reset();
        QCoreApplication::processEvents();
    }
    QVERIFY(m_good->completesRound());
}

void TestHostileFloods::manyOfOneClient()
{
    const QByteArray list = tests::listRequest("Host: a\r\nX-Forwarded-For: 198.51.100.9\r\n");
    open(10);
    QList<int> found;
    for (tests::RawSocket &socket : m_flood) {
        socket.send(list.repeated(100));
        while (socket.statuses().size() < 100 && socket.receive(1'000)) { }
        found += socket.statuses();
        if (found.last() == 429)
            QVERIFY(socket.received().contains("\r\nRetry-After: 1\r\n"));
    }
    QVERIFY(found.count(200) >= 500);
    QVERIFY(found.contains(429));
    open(1); // others are not affected
    m_flood.back().send(tests::listRequest("Host: a\r\nX-Forwarded-For: 198.51.100.10\r\n"));
    QVERIFY(m_flood.back().receive(10'000));
    QCOMPARE(m_flood.back().statuses(), QList<int>{200});
}

/// Whatever strangers send: what is kept of it is capped in number and size.
void TestHostileFloods::storedRequestsStayBounded()
{
    m_good.reset();
    QCOMPARE(m_console->terminate(), 0);
    QFile settings(m_console->folder() + u"/declic.ini"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[limits]\nrequestRate=0\nrequestBurst=100000\nheadBytes=65536\n"
                   "[retention]\nexchanges=500\nexchangeBytes=2000000\n");
    settings.close();
    QVERIFY(m_console->start());
    m_port = quint16(QUrl(m_console->connector()).port());
    const QByteArray large = tests::listRequest("Host: a\r\nX-Large: " + QByteArray(60'000, 'x')
                                                + "\r\n");
    const QByteArray small = tests::listRequest();
    for (int i = 0; i < 200; ++i) {
        tests::RawSocket socket(m_port);
        const QByteArray &request = i % 2 ? small : large;
        QVERIFY(socket.send(request.repeated(50)));
        while (socket.statuses().size() < 50 && socket.receive(10'000)) {
            QCoreApplication::processEvents();
        }
        QCOMPARE(socket.statuses().count(200), 50); // the limits are those of the file
    }
    // The last of them: cut, not left out.
    const QByteArray stored = tests::curl({m_console->operatorUrl() + u"/api/exchanges?limit=60"_s})
                                  .body;
    QVERIFY(stored.contains("xxx…"));
    QVERIFY2(stored.size() < 1'000'000, QByteArray::number(stored.size()).constData());
    qint64 bytes = 0;
    for (const QString &name : {u"/declic.sqlite"_s, u"/declic.sqlite-wal"_s})
        bytes += QFileInfo(m_console->folder() + name).size();
    QVERIFY(bytes > 0);
    QVERIFY2(bytes < 40'000'000, QByteArray::number(bytes).constData()); // 300 MB came
    QCOMPARE(m_console->terminate(), 0);
    const QString file = m_console->folder() + u"/declic.sqlite"_s;
    QVERIFY2(QFileInfo(file).size() < 8'000'000,
             QByteArray::number(QFileInfo(file).size()).constData());
    QVERIFY(m_console->start());
    m_good = std::make_unique<tests::GoodClient>(m_port);
}

void TestHostileFloods::stopsUnderFire_data()
{
    QTest::addColumn<int>("round");
    for (int round = 0; round < 8; ++round)
        QTest::addRow("%d", round) << round;
}

void TestHostileFloods::stopsUnderFire()
{
    QFETCH(int, round);
    const QByteArray body = R"({"Url": "http://127.0.0.1:9/hostile"})";
    const QByteArray request = tests::subscribeHead(
                                   "Content-Length: " + QByteArray::number(body.size()) + "\r\n")
                               + body;
    open(100);
    sendToAll(round % 2 ? request.repeated(20) : request.chopped(round));
    QVERIFY(m_good->rounds() > 0);
    QCOMPARE(m_console->terminate(), 0); // while all of them wait for answers
    m_good.reset();
}

QTEST_GUILESS_MAIN(TestHostileFloods)
#include "tst_hostilefloods.moc"
