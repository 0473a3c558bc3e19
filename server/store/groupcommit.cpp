// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/groupcommit.h"

#include <QPointer>

#include <utility>

namespace server::store {

namespace {

constexpr size_t MostWrites = 256;

} // namespace

GroupCommit::GroupCommit(Database &database, std::function<Result<void>()> beforeCommit,
                         QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_beforeCommit(std::move(beforeCommit))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GroupCommit::flush);
}

Result<void> GroupCommit::begin()
{
    if (m_open)
        return {};
    if (!m_database.isOpen())
        return m_database.failure(QStringLiteral("the database is closed"));
    const Result<void> done = run("BEGIN IMMEDIATE");
    m_open = done.has_value();
    m_lost = false;
    return done;
}

Result<void> GroupCommit::run(const char *sql)
{
    Statement &statement = m_database.statement(sql);
    if (!statement.run())
        return m_database.failure(statement.error());
    return {};
}

// A broken constraint undoes its own statement alone; a full disk or an I/O error may undo the whole
// transaction. Then a new one can begin, which must not pass for the old one.
void GroupCommit::checkAfterFailure()
{
    if (run("BEGIN IMMEDIATE"))
        m_lost = true;
}

void GroupCommit::commitWithin(std::chrono::milliseconds delay, AfterCommit after)
{
    m_waiting.push_back(std::move(after));
    schedule(m_waiting.size() < MostWrites ? delay : std::chrono::milliseconds::zero());
}

void GroupCommit::flush()
{
    m_timer.stop();
    const Result<void> committed = commit();
    const QPointer<GroupCommit> alive(this);
    for (const AfterCommit &after : std::exchange(m_waiting, {})) {
        if (after && alive)
            after(committed);
    }
}

void GroupCommit::schedule(std::chrono::milliseconds delay)
{
    // remainingTime() is -1 while the timer rests.
    if (const int left = m_timer.remainingTime(); left < 0 || left > delay.count())
        m_timer.start(delay);
}

Result<void> GroupCommit::commit()
{
    if (!std::exchange(m_open, false))
        return {};
    Result<void> done = m_lost ? m_database.failure(QStringLiteral("the transaction was undone"))
                               : m_beforeCommit();
    if (done)
        done = run("COMMIT");
    if (!done)
        (void)run("ROLLBACK");
    return done;
}

} // namespace server::store
