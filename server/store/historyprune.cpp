// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/historyprune.h"

#include <algorithm>

namespace server::store {

HistoryPrune::HistoryPrune(Database &database, DeliveryTable &deliveries)
    : m_database(database)
    , m_deliveries(deliveries)
{
}

void HistoryPrune::begin(const RetentionCap &cap, const QDateTime &aged,
                         const QDateTime &failedAged)
{
    m_cap = cap;
    m_aged = aged;
    m_failedAged = failedAged;
    m_event = 0;
    m_delivery = 0;
}

// The condition in the join lets SQLite begin within the deliveries of an event that has a million. The
// newest delivery stays, so that ids are never given twice.
Result<std::vector<HistoryPrune::Row>> HistoryPrune::read(int most)
{
    Statement &statement = m_database.statement(
        "SELECT e.seq, e.fired_at, d.id, d.state, CASE WHEN d.state > 1 THEN "
        "(SELECT COUNT(*) FROM attempts a WHERE a.delivery_id = d.id) END, "
        "CASE WHEN d.state > 1 THEN (SELECT SUM(LENGTH(CAST(a.detail AS BLOB)) "
        "+ LENGTH(a.response_body)) FROM attempts a WHERE a.delivery_id = d.id) END "
        "FROM events e LEFT JOIN deliveries d ON d.event_seq = e.seq "
        "AND d.id > CASE WHEN e.seq = ? THEN ? ELSE 0 END "
        "AND d.id < (SELECT MAX(id) FROM deliveries) "
        "WHERE e.seq >= ? ORDER BY e.seq, d.id LIMIT ?");
    if (!statement.run(m_event, m_delivery, m_event, most))
        return m_database.failure(statement.error());
    std::vector<Row> rows;
    while (statement.next()) {
        rows.push_back({statement.number(0), statement.time(1), statement.number(2),
                        statement.value<Delivery::State>(3), statement.integer(4),
                        statement.number(5)});
    }
    return rows;
}

HistoryPrune::Excess HistoryPrune::excess() const
{
    using Kind = Tally::Kind;
    const Tally &tally = m_database.tally();
    Excess excess;
    if (m_cap.rows > 0) {
        excess.rows = std::max(tally.amount(Kind::Events).rows, tally.amount(Kind::Deliveries).rows)
                      - m_cap.rows;
    }
    if (m_cap.bytes > 0) {
        excess.bytes = -m_cap.bytes;
        for (const Kind kind : {Kind::Events, Kind::Deliveries, Kind::Attempts})
            excess.bytes += tally.amount(kind).stored();
    }
    return excess;
}

bool HistoryPrune::isOver(const Row &row, const Excess &excess) const
{
    return excess.rows > 0 || excess.bytes > 0 || (m_aged.isValid() && row.firedAt < m_aged);
}

bool HistoryPrune::mayGo(const Row &row) const
{
    using State = Delivery::State;
    if (row.state == State::Failed)
        return m_failedAged.isValid() && row.firedAt < m_failedAged;
    return row.state == State::Delivered || row.state == State::Cancelled;
}

Result<HistoryPrune::Slice> HistoryPrune::slice(int most)
{
    // What their attempts made of them decides.
    if (auto settled = m_deliveries.settle(); !settled)
        return tl::make_unexpected(settled.error());
    const auto rows = read(most);
    if (!rows)
        return tl::make_unexpected(rows.error());
    Excess left = excess();
    Doomed doomed;
    Slice slice;
    slice.more = rows->size() == static_cast<std::size_t>(most);
    for (const Row &row : *rows) {
        if (!isOver(row, left)) {
            slice.more = false;
            break;
        }
        const qsizetype chosen = doomed.deliveries.size() + doomed.attempts;
        if (chosen > 0 && chosen + 1 + row.attempts > most) {
            slice.more = true;
            break;
        }
        m_event = row.delivery == 0 ? row.event + 1 : row.event;
        m_delivery = row.delivery;
        if (row.delivery != 0 && !mayGo(row))
            continue;
        if (doomed.events.isEmpty() || doomed.events.last() != row.event)
            doomed.events.append(row.event);
        --left.rows;
        if (row.delivery == 0)
            continue;
        doomed.deliveries.append(row.delivery);
        doomed.attempts += row.attempts;
        doomed.bytes += row.bytes;
        left.bytes -= Tally::Amount{1 + row.attempts, row.bytes}.stored();
    }
    const auto removed = remove(doomed);
    if (!removed)
        return tl::make_unexpected(removed.error());
    slice.removed = *removed;
    return slice;
}

Result<int> HistoryPrune::remove(const Doomed &doomed)
{
    if (doomed.events.isEmpty())
        return 0;
    for (const QString &sql : {QStringLiteral("DELETE FROM attempts WHERE delivery_id IN (%1)"),
                               QStringLiteral("DELETE FROM deliveries WHERE id IN (%1)")}) {
        if (auto done = removeWhere(sql, doomed.deliveries); !done)
            return tl::make_unexpected(done.error());
    }
    const auto count = static_cast<int>(doomed.deliveries.size());
    m_database.tally().add(Tally::Kind::Deliveries, -count, 0);
    m_database.tally().add(Tally::Kind::Attempts, -doomed.attempts, -doomed.bytes);
    const auto events = removeEvents(doomed.events);
    if (!events)
        return events;
    return count + doomed.attempts + *events;
}

Result<void> HistoryPrune::removeWhere(const QString &sql, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    QString list;
    for (const qint64 id : ids)
        list += (list.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(id);
    return m_database.execute(sql.arg(list));
}

Result<int> HistoryPrune::removeEvents(const QList<qint64> &seqs)
{
    Statement &statement = m_database.statement(
        "DELETE FROM events WHERE seq = ? AND NOT EXISTS "
        "(SELECT 1 FROM deliveries WHERE event_seq = events.seq) RETURNING LENGTH(payload)");
    int removed = 0;
    for (const qint64 seq : seqs) {
        if (!statement.run(seq))
            return m_database.failure(statement.error());
        if (!statement.next())
            continue;
        m_database.tally().add(Tally::Kind::Events, -1, -statement.number(0));
        statement.finish();
        ++removed;
    }
    return removed;
}

} // namespace server::store
