// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/groupcommit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace server;
using namespace server::store;
using namespace std::chrono_literals;

namespace {

/// A table with one column of unique numbers.
struct Numbers
{
    Numbers()
        : commits(database, [this] { return beforeCommit(); })
    {
        if (!database.open(folder.filePath(QStringLiteral("n.db")), Database::Mode::ReadWrite)
            || !database.execute(QStringLiteral("CREATE TABLE n (x INTEGER UNIQUE)")))
            qFatal("no database");
    }

    Result<void> insert(int number)
    {
        Statement &statement = database.statement("INSERT INTO n VALUES (?)");
        if (!statement.run(number))
            return database.failure(statement.error());
        return {};
    }
    /// As another connection sees it.
    [[nodiscard]] int count() const
    {
        Database other;
        if (!other.open(folder.filePath(QStringLiteral("n.db")), Database::Mode::ReadOnly))
            return -1;
        Statement statement = other.prepare(QStringLiteral("SELECT COUNT(*) FROM n"));
        return statement.run() && statement.next() ? statement.integer(0) : -1;
    }
    GroupCommit::AfterCommit note()
    {
        return [this](const Result<void> &committed) { committed ? ++kept : ++lost; };
    }

    QTemporaryDir folder;
    Database database;
    std::function<Result<void>()> beforeCommit = [] { return Result<void>(); };
    GroupCommit commits;
    int kept = 0;
    int lost = 0;
};

} // namespace

class TestGroupCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTransactionATurn();
    void theShortestDelayWins();
    void manyWritesDoNotWait();
    void failedWriteLeavesTheOthers();
    void atomicWriteIsUndoneAsAWhole();
    void failingCommitFailsAll();
    void lostTransactionFailsAll();
    void callbacksMayWriteAgain();
    void destroyedInACallback();
    void flushOfNothing();
};

void TestGroupCommit::oneTransactionATurn()
{
    Numbers n;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(n.commits.write([&] { return n.insert(i); }));
        n.commits.commitWithin(0ms, n.note());
    }
    QCOMPARE(n.count(), 0);
    QCOMPARE(n.kept, 0);
    QTRY_COMPARE(n.kept, 3);
    QCOMPARE(n.count(), 3);
}

void TestGroupCommit::theShortestDelayWins()
{
    Numbers n;
    QVERIFY(n.commits.write([&] { return n.insert(1); }));
    n.commits.commitWithin(60'000ms, n.note());
    QCOMPARE(n.kept, 0);
    QVERIFY(n.commits.write([&] { return n.insert(2); }));
    n.commits.commitWithin(1ms, n.note());
    n.commits.commitWithin(60'000ms, {});
    QTRY_COMPARE(n.kept, 2);
}

void TestGroupCommit::manyWritesDoNotWait()
{
    Numbers n;
    for (int i = 0; i < 256; ++i)
        n.commits.commitWithin(60'000ms, n.note());
    QTRY_COMPARE(n.kept, 256);
}

void TestGroupCommit::failedWriteLeavesTheOthers()
{
    Numbers n;
    QVERIFY(n.commits.write([&] { return n.insert(1); }));
    QVERIFY(!n.commits.write([&] { return n.insert(1); }));
    QVERIFY(n.commits.write([&] { return n.insert(2); }));
    n.commits.commitWithin(0ms, n.note());
    n.commits.flush();
    QCOMPARE(n.kept, 1);
    QCOMPARE(n.count(), 2);
}

void TestGroupCommit::atomicWriteIsUndoneAsAWhole()
{
    Numbers n;
    QVERIFY(n.commits.write([&] { return n.insert(1); }));
    const auto done = n.commits.writeAtomically([&] {
        const auto first = n.insert(2);
        return first ? n.insert(1) : first;
    });
    QVERIFY(!done);
    QVERIFY(n.commits.writeAtomically([&] { return n.insert(3); }));
    n.commits.flush();
    QCOMPARE(n.count(), 2);
}

void TestGroupCommit::failingCommitFailsAll()
{
    Numbers n;
    n.beforeCommit = [&] { return Result<void>(n.database.failure(QStringLiteral("no"))); };
    QVERIFY(n.commits.write([&] { return n.insert(1); }));
    n.commits.commitWithin(0ms, n.note());
    n.commits.commitWithin(0ms, n.note());
    n.commits.flush();
    QCOMPARE(n.lost, 2);
    QCOMPARE(n.count(), 0);
    n.beforeCommit = [] { return Result<void>(); };
    QVERIFY(n.commits.write([&] { return n.insert(1); }));
    n.commits.commitWithin(0ms, n.note());
    n.commits.flush();
    QCOMPARE(n.kept, 1);
    QCOMPARE(n.count(), 1);
}

void TestGroupCommit::lostTransactionFailsAll()
{
    // A full disk makes SQLite undo the transaction by itself, like this.
    Numbers n;
    QVERIFY(n.commits.write([&] { return n.insert(1); }));
    QVERIFY(!n.commits.write([&] {
        (void)n.database.execute(QStringLiteral("ROLLBACK"));
        return n.insert(1) ? Result<void>(n.database.failure(QStringLiteral("full")))
                           : Result<void>();
    }));
    QVERIFY(n.commits.write([&] { return n.insert(3); }));
    n.commits.commitWithin(0ms, n.note());
    n.commits.flush();
    QCOMPARE(n.lost, 1);
    QVERIFY(n.commits.write([&] { return n.insert(4); }));
    n.commits.commitWithin(0ms, n.note());
    n.commits.flush();
    QCOMPARE(n.kept, 1);
}

void TestGroupCommit::callbacksMayWriteAgain()
{
    Numbers n;
    QVERIFY(n.commits.write([&] { return n.insert(1); }));
    n.commits.commitWithin(0ms, [&](const Result<void> &) {
        QVERIFY(n.commits.write([&] { return n.insert(2); }));
        n.commits.commitWithin(0ms, n.note());
    });
    n.commits.flush();
    QCOMPARE(n.count(), 1);
    QTRY_COMPARE(n.kept, 1);
    QCOMPARE(n.count(), 2);
}

void TestGroupCommit::destroyedInACallback()
{
    auto n = std::make_unique<Numbers>();
    int calls = 0;
    for (int i = 0; i < 2; ++i) {
        n->commits.commitWithin(0ms, [&](const Result<void> &) {
            ++calls;
            n.reset();
        });
    }
    QTRY_COMPARE(calls, 1);
    QCOMPARE(calls, 1);
}

void TestGroupCommit::flushOfNothing()
{
    Numbers n;
    n.commits.flush();
    n.commits.commitWithin(0ms, n.note());
    n.commits.flush();
    QCOMPARE(n.kept, 1);
}

QTEST_GUILESS_MAIN(TestGroupCommit)
#include "tst_groupcommit.moc"
