// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/eventtable.h"

namespace server::store {

namespace {

Event readEvent(const Statement &row)
{
    return {row.text(0), row.text(1), row.bytes(2), row.time(3), row.integer(4)};
}

} // namespace

EventTable::EventTable(Database &database)
    : m_database(database)
{
}

Result<qint64> EventTable::insert(const Event &event)
{
    Statement &statement = m_database.statement(
        "INSERT INTO events (id, trigger_id, payload, fired_at, subscriptions) "
        "VALUES (?, ?, ?, ?, ?) RETURNING seq");
    if (!statement.run(event.id, event.trigger, event.payload, event.firedAt, event.subscriptions)
        || !statement.next())
        return m_database.failure(statement.error());
    const qint64 seq = statement.number(0);
    statement.finish();
    m_database.tally().add(Tally::Kind::Events, 1, event.payload.size());
    return seq;
}

Result<Event> EventTable::read(qint64 seq)
{
    Statement &statement = m_database.statement(
        "SELECT id, trigger_id, payload, fired_at, subscriptions FROM events WHERE seq = ?");
    if (!statement.run(seq) || !statement.next())
        return m_database.failure(statement.error());
    Event event = readEvent(statement);
    statement.finish();
    return event;
}

Result<std::vector<Event>> EventTable::page(const QString &trigger, int limit,
                                            const QString &before)
{
    QString sql = QStringLiteral("SELECT id, trigger_id, payload, fired_at, subscriptions "
                                 "FROM events WHERE 1 = 1");
    QVariantList values;
    if (!trigger.isEmpty()) {
        sql += QStringLiteral(" AND trigger_id = ?");
        values.append(trigger);
    }
    if (!before.isEmpty()) {
        sql += QStringLiteral(" AND seq < (SELECT seq FROM events WHERE id = ?)");
        values.append(before);
    }
    sql += QStringLiteral(" ORDER BY seq DESC LIMIT ?");
    values.append(limit);
    Statement statement = m_database.prepare(sql);
    if (!statement.runWith(values))
        return m_database.failure(statement.error());
    std::vector<Event> events;
    while (statement.next())
        events.push_back(readEvent(statement));
    return events;
}

} // namespace server::store
