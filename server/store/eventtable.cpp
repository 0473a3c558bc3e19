// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/eventtable.h"

namespace server::store {

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
    return seq;
}

Result<QByteArray> EventTable::payload(qint64 seq)
{
    Statement &statement = m_database.statement("SELECT payload FROM events WHERE seq = ?");
    if (!statement.run(seq) || !statement.next())
        return m_database.failure(statement.error());
    QByteArray payload = statement.bytes(0);
    statement.finish();
    return payload;
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
        events.push_back({statement.text(0), statement.text(1), statement.bytes(2),
                          statement.time(3), statement.integer(4)});
    return events;
}

} // namespace server::store
