// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/database.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace server::store {

/// Gathers writes into few transactions, because a commit costs an fsync whatever it holds. A write
/// says how long it can wait; the first deadline, or 256 writes, commits them all.
class GroupCommit final : public QObject
{
    Q_OBJECT

public:
    using AfterCommit = std::function<void(const Result<void> &)>;

    /// `beforeCommit` runs inside each transaction, last.
    GroupCommit(Database &database, std::function<Result<void>()> beforeCommit,
                QObject *parent = nullptr);

    /// Runs one write inside the transaction, which is opened first where needed.
    template<typename Work>
    [[nodiscard]] Result<void> write(const Work &work)
    {
        Result<void> done = begin();
        if (!done)
            return done;
        done = work();
        if (!done)
            checkAfterFailure();
        return done;
    }
    /// The same for a write of several statements: undone as a whole when it fails.
    template<typename Work>
    [[nodiscard]] Result<void> writeAtomically(const Work &work)
    {
        return write([&] {
            Result<void> done = run("SAVEPOINT work");
            if (!done)
                return done;
            done = work();
            if (!done)
                (void)run("ROLLBACK TO work");
            (void)run("RELEASE work");
            return done;
        });
    }
    /// After a write (or one that failed): `after` runs once that is on disk, never from within
    /// this call. Zero: at the end of this turn of the event loop.
    void commitWithin(std::chrono::milliseconds delay, AfterCommit after);
    /// Commits now and runs what waits for it.
    void flush();

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> run(const char *sql);
    void checkAfterFailure();
    void schedule(std::chrono::milliseconds delay);
    [[nodiscard]] Result<void> commit();

    Database &m_database;
    std::function<Result<void>()> m_beforeCommit;
    QTimer m_timer;
    std::vector<AfterCommit> m_waiting;
    bool m_open = false;
    bool m_lost = false; ///< SQLite has undone the open transaction by itself
};

} // namespace server::store
