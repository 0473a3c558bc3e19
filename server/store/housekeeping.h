// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/retentionrules.h"
#include "server/store/exchangetable.h"
#include "server/store/groupcommit.h"
#include "server/store/historyprune.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace server::store {

/// Keeps the database within its caps: at once where strangers fill it, and every minute in slices
/// of some milliseconds, between which everything else goes on. Gives pages back to the disk where
/// the file allows that.
class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    static constexpr int SliceRows = 200; ///< ids are scattered over an index: a page each

    template<typename T>
    using Callback = std::function<void(Result<T>)>;

    Housekeeping(Database &database, GroupCommit &commits, ExchangeTable &exchanges,
                 DeliveryTable &deliveries);

    void start();
    void stop(); ///< what waits for a pass hears that there will be none
    /// From now on.
    void setRules(const RetentionRules &rules);
    /// Inside the transaction that recorded an exchange: whoever floods a listener does not outrun
    /// the passes.
    [[nodiscard]] Result<void> exchangeAdded();
    /// A pass in which everything goes that came before `before`, whatever the ages allow; failed
    /// deliveries stay as long as their own age says. The number of rows.
    void removeBefore(const QDateTime &before, Callback<qint64> done);

private:
    enum class Stage { Exchanges, History, Subscriptions, File, Rest };

    /// A pass, after the one under way if there is one: that one goes by what was known before.
    void passSoon();
    void beginPass();
    void endPass(const Result<void> &result);
    void work();
    /// One slice of the stage; false when it has nothing more to do.
    [[nodiscard]] Result<bool> slice();
    [[nodiscard]] Result<bool> pruneExchanges();
    [[nodiscard]] Result<bool> pruneHistory();
    [[nodiscard]] Result<bool> pruneSubscriptions();
    [[nodiscard]] Result<bool> shrinkFile();
    [[nodiscard]] Result<qint64> pragma(const char *sql);
    [[nodiscard]] QDateTime aged(Days age) const;

    Database &m_database;
    GroupCommit &m_commits;
    ExchangeTable &m_exchanges;
    HistoryPrune m_history;
    RetentionRules m_rules;
    QTimer m_timer;
    Stage m_stage = Stage::Rest;
    bool m_again = false; ///< a pass is wanted after this one
    qint64 m_removed = 0; ///< in this pass
    QDateTime m_before; ///< of removeBefore()
    std::vector<Callback<qint64>> m_waiting; ///< for the end of the next pass
    std::vector<Callback<qint64>> m_served; ///< by this pass
};

} // namespace server::store
