// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/lobby.h"

#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using server::http::Lobby;

namespace {

bool isOpen(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) >= 0;
}

/// Two ends that are connected to each other.
struct Pair
{
    Pair()
    {
        std::array<int, 2> ends{-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) == 0) {
            client = ends[0];
            guest = ends[1];
        }
    }
    void say(const char *word) const { QVERIFY(::send(client, word, 1, 0) == 1); }
    void leave() { ::close(std::exchange(client, -1)); }

    int client = -1;
    int guest = -1;
};

} // namespace

/// On real sockets, under a real epoll.
class TestLobby : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOverWhoSpeaks();
    void handsOverWhoSpokeBefore();
    void closesAfterWhoLeaves();
    void longestGoesFirst();
    void dismissesByAge();
    void dismissedAreNotHeard();
    void cannotBeWatched();
    void cleanup();

private:
    Pair &come(qint64 now)
    {
        m_pairs.push_back(std::make_unique<Pair>());
        m_lobby->add(m_pairs.back()->guest, now);
        return *m_pairs.back();
    }

    std::unique_ptr<Lobby> m_lobby;
    std::vector<std::unique_ptr<Pair>> m_pairs;
    QList<int> m_spoke;
};

void TestLobby::init()
{
    m_spoke.clear();
    m_lobby = std::make_unique<Lobby>();
    connect(m_lobby.get(), &Lobby::spoke, this,
            [this](qintptr descriptor) { m_spoke.append(int(descriptor)); });
}

void TestLobby::cleanup()
{
    for (int descriptor : std::as_const(m_spoke))
        ::close(descriptor);
    m_lobby.reset();
    for (const auto &pair : m_pairs) {
        QVERIFY(!isOpen(pair->guest)); // whoever stayed was closed with it
        if (pair->client >= 0)
            ::close(pair->client);
    }
    m_pairs.clear();
}

void TestLobby::handsOverWhoSpeaks()
{
    come(0);
    const Pair &second = come(0);
    QCOMPARE(m_lobby->size(), 2);
    QCoreApplication::processEvents();
    QVERIFY(m_spoke.isEmpty());
    second.say("G");
    QTRY_COMPARE(m_spoke, QList<int>{second.guest});
    QCOMPARE(m_lobby->size(), 1);
    char word = 0;
    QCOMPARE(::recv(second.guest, &word, 1, 0), ssize_t(1)); // it was not read here
    QCOMPARE(word, 'G');
    second.say("E"); // that is for its new owner
    QCoreApplication::processEvents();
    QCOMPARE(m_spoke.size(), 1);
}

void TestLobby::handsOverWhoSpokeBefore()
{
    m_pairs.push_back(std::make_unique<Pair>());
    m_pairs.back()->say("G");
    m_pairs.back()->leave(); // what it said still counts
    m_lobby->add(m_pairs.back()->guest, 0);
    QTRY_COMPARE(m_spoke, QList<int>{m_pairs.back()->guest});
}

void TestLobby::closesAfterWhoLeaves()
{
    Pair &pair = come(0);
    pair.leave();
    QTRY_COMPARE(m_lobby->size(), 0);
    QVERIFY(!isOpen(pair.guest));
    QVERIFY(m_spoke.isEmpty());
}

void TestLobby::longestGoesFirst()
{
    QVERIFY(!m_lobby->dismissOldest());
    const Pair &first = come(0);
    const Pair &second = come(0);
    QVERIFY(m_lobby->dismissOldest());
    QVERIFY(!isOpen(first.guest));
    QVERIFY(isOpen(second.guest));
    QVERIFY(m_lobby->dismissOldest());
    QVERIFY(!m_lobby->dismissOldest());
}

void TestLobby::dismissesByAge()
{
    const Pair &first = come(10);
    const Pair &second = come(20);
    m_lobby->dismissBefore(10);
    QCOMPARE(m_lobby->size(), 2);
    m_lobby->dismissBefore(20);
    QVERIFY(!isOpen(first.guest));
    QVERIFY(isOpen(second.guest));
}

void TestLobby::dismissedAreNotHeard()
{
    const Pair &first = come(0);
    const Pair &second = come(0);
    connect(m_lobby.get(), &Lobby::spoke, m_lobby.get(), [this] { m_lobby->clear(); });
    first.say("G");
    second.say("G"); // both are in the same news
    QTRY_COMPARE(m_spoke, QList<int>{first.guest});
    QCoreApplication::processEvents();
    QCOMPARE(m_spoke.size(), 1);
    QVERIFY(!isOpen(second.guest));
}

/// epoll takes no files.
void TestLobby::cannotBeWatched()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const int plain = ::dup(file.handle());
    m_lobby->add(plain, 0);
    QCOMPARE(m_spoke, QList<int>{plain});
    QCOMPARE(m_lobby->size(), 0);
}

QTEST_GUILESS_MAIN(TestLobby)
#include "tst_lobby.moc"
