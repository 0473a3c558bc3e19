// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/housekeeping.h"

#include "server/logging.h"

#include <algorithm>
#include <utility>

namespace server::store {

using namespace std::chrono_literals;

namespace {

constexpr auto PassPause = 60s;
constexpr auto SlicePause = 5ms;
constexpr auto CommitDelay = 20ms; // with finished attempts
constexpr int ExchangesAtOnce = 200; // more than what is spared, see ExchangeTable::trim()
constexpr int RemovedSubscriptions = 10'000; // kept for undo
constexpr int PagesAtOnce = 256; // a mebibyte
constexpr qint64 PagesKept = 1024; // free: a file that shrinks only to grow again helps nobody

} // namespace

Housekeeping::Housekeeping(Database &database, GroupCommit &commits, ExchangeTable &exchanges,
                           DeliveryTable &deliveries)
    : m_database(database)
    , m_commits(commits)
    , m_exchanges(exchanges)
    , m_history(database, deliveries)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::work);
}

void Housekeeping::start()
{
    m_stage = Stage::Rest;
    m_again = false;
    m_timer.start(PassPause);
}

void Housekeeping::stop()
{
    m_timer.stop();
    m_stage = Stage::Rest;
    m_before = {};
    m_served.insert(m_served.end(), m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    for (const auto &done : std::exchange(m_served, {}))
        done(tl::make_unexpected(ServerError{ServerError::Code::NotRunning, {}, {}}));
}

void Housekeeping::setRules(const RetentionRules &rules)
{
    m_rules = rules;
    passSoon();
}

void Housekeeping::passSoon()
{
    m_again = m_stage != Stage::Rest;
    if (!m_again)
        m_timer.start(SlicePause);
}

Result<void> Housekeeping::exchangeAdded()
{
    if (!m_exchanges.isOver(m_rules.exchanges))
        return {};
    const auto trimmed = m_exchanges.trim(m_rules.exchanges, {}, ExchangesAtOnce);
    return trimmed ? Result<void>() : tl::make_unexpected(trimmed.error());
}

void Housekeeping::removeBefore(const QDateTime &before, Callback<qint64> done)
{
    m_before = std::max(m_before, before);
    m_waiting.push_back(std::move(done));
    passSoon();
}

QDateTime Housekeeping::aged(Days age) const
{
    if (age.count() <= 0)
        return m_before;
    return std::max(m_before, QDateTime::currentDateTimeUtc().addDays(-age.count()));
}

void Housekeeping::beginPass()
{
    m_stage = Stage::Exchanges;
    m_removed = 0;
    m_served = std::exchange(m_waiting, {});
    const QDateTime failed = m_rules.failedAge.count() > 0
                                 ? QDateTime::currentDateTimeUtc().addDays(
                                     -m_rules.failedAge.count())
                                 : QDateTime();
    m_history.begin(m_rules.deliveries, aged(m_rules.deliveries.age), failed);
}

void Housekeeping::endPass(const Result<void> &result)
{
    m_stage = Stage::Rest;
    if (m_waiting.empty())
        m_before = {};
    m_timer.start(std::exchange(m_again, false) ? SlicePause
                                                : std::chrono::milliseconds(PassPause));
    if (!result)
        qCWarning(storeLog) << "cannot remove what is too old:" << result.error().args;
    for (const auto &done : std::exchange(m_served, {}))
        done(result ? Result<qint64>(m_removed) : tl::make_unexpected(result.error()));
}

void Housekeeping::work()
{
    if (!m_database.isOpen())
        return;
    if (m_stage == Stage::Rest)
        beginPass();
    Result<bool> more = false;
    const Result<void> written = m_commits.writeAtomically([&]() -> Result<void> {
        more = slice();
        return more ? Result<void>() : tl::make_unexpected(more.error());
    });
    if (written && !*more)
        m_stage = static_cast<Stage>(static_cast<int>(m_stage) + 1);
    m_commits.commitWithin(CommitDelay, [this, written](const Result<void> &committed) {
        if (m_stage == Stage::Rest || !written || !committed)
            endPass(written ? committed : written);
        else
            m_timer.start(SlicePause);
    });
}

Result<bool> Housekeeping::slice()
{
    switch (m_stage) {
    case Stage::Exchanges:
        return pruneExchanges();
    case Stage::History:
        return pruneHistory();
    case Stage::Subscriptions:
        return pruneSubscriptions();
    case Stage::File:
        return shrinkFile();
    case Stage::Rest:
        break;
    }
    return false;
}

Result<bool> Housekeeping::pruneExchanges()
{
    const auto trimmed = m_exchanges.trim(m_rules.exchanges, aged(m_rules.exchanges.age),
                                          SliceRows);
    if (!trimmed)
        return tl::make_unexpected(trimmed.error());
    m_removed += *trimmed;
    return *trimmed == SliceRows;
}

Result<bool> Housekeeping::pruneHistory()
{
    const auto slice = m_history.slice(SliceRows);
    if (!slice)
        return tl::make_unexpected(slice.error());
    m_removed += slice->removed;
    return slice->more;
}

/// Strangers can subscribe and unsubscribe for ever.
Result<bool> Housekeeping::pruneSubscriptions()
{
    Statement &count = m_database.statement("SELECT COUNT(*) FROM subscriptions WHERE state = 2");
    if (!count.run() || !count.next())
        return m_database.failure(count.error());
    const qint64 over = count.number(0) - RemovedSubscriptions;
    count.finish();
    if (over <= 0)
        return false;
    Statement &statement = m_database.statement(
        "DELETE FROM subscriptions WHERE seq IN (SELECT seq FROM subscriptions WHERE state = 2 AND "
        "NOT EXISTS (SELECT 1 FROM deliveries WHERE subscription_seq = subscriptions.seq) "
        "ORDER BY seq LIMIT ?)");
    if (!statement.run(std::min<qint64>(over, SliceRows)))
        return m_database.failure(statement.error());
    return statement.affected() == SliceRows;
}

Result<qint64> Housekeeping::pragma(const char *sql)
{
    Statement statement = m_database.prepare(QString::fromLatin1(sql));
    if (!statement.run() || !statement.next())
        return m_database.failure(statement.error());
    return statement.number(0);
}

Result<bool> Housekeeping::shrinkFile()
{
    constexpr int Incremental = 2;
    const auto mode = pragma("PRAGMA auto_vacuum");
    const auto free = pragma("PRAGMA freelist_count");
    if (!mode || !free)
        return tl::make_unexpected(mode ? free.error() : mode.error());
    if (*mode != Incremental || *free < PagesKept + PagesAtOnce)
        return false;
    // Each step of it frees one page, and the driver takes one step.
    Statement &statement = m_database.statement("PRAGMA incremental_vacuum(1)");
    for (int page = 0; page < PagesAtOnce; ++page) {
        if (!statement.run())
            return m_database.failure(statement.error());
        statement.finish();
    }
    return true;
}

} // namespace server::store
