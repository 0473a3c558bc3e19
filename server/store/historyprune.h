// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/retentionrules.h"
#include "server/store/deliverytable.h"

namespace server::store {

/// Removes what is over of the history: finished deliveries with their attempts, oldest events
/// first, and events of which no delivery is left. In slices, because a million rows at once would
/// keep everybody waiting. Writes belong inside a transaction of the caller's.
class HistoryPrune
{
public:
    struct Slice
    {
        int removed = 0; ///< rows
        bool more = false; ///< the end of what may go was not reached
    };

    HistoryPrune(Database &database, DeliveryTable &deliveries);

    /// Begins with the oldest again. What came before `aged` goes in any case; failed deliveries
    /// only if they came before `failedAged` as well. An invalid time: nothing came before it.
    void begin(const RetentionCap &cap, const QDateTime &aged, const QDateTime &failedAged);
    /// Looks at `most` deliveries and removes that many rows at most, and the attempts of one
    /// delivery.
    [[nodiscard]] Result<Slice> slice(int most);

private:
    struct Row
    {
        qint64 event = 0;
        QDateTime firedAt;
        DeliveryId delivery = 0; ///< 0: the event has no more of them
        Delivery::State state = Delivery::State::Pending;
        int attempts = 0;
        qint64 bytes = 0; ///< of the attempts
    };
    /// What is too much, and becomes less with each row that goes.
    struct Excess
    {
        qint64 rows = 0;
        qint64 bytes = 0;
    };
    struct Doomed
    {
        QList<qint64> events;
        QList<qint64> deliveries;
        int attempts = 0;
        qint64 bytes = 0;
    };

    [[nodiscard]] Result<std::vector<Row>> read(int most);
    [[nodiscard]] Excess excess() const;
    [[nodiscard]] bool isOver(const Row &row, const Excess &excess) const;
    [[nodiscard]] bool mayGo(const Row &row) const;
    [[nodiscard]] Result<int> remove(const Doomed &doomed);
    [[nodiscard]] Result<int> removeEvents(const QList<qint64> &seqs);
    [[nodiscard]] Result<void> removeWhere(const QString &sql, const QList<qint64> &ids);

    Database &m_database;
    DeliveryTable &m_deliveries;
    RetentionCap m_cap;
    QDateTime m_aged;
    QDateTime m_failedAged;
    qint64 m_event = 0; ///< where the next slice begins
    DeliveryId m_delivery = 0; ///< after this one of it
};

} // namespace server::store
