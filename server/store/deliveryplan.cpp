// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/deliveryplan.h"

namespace server::store {

DeliveryPlan::DeliveryPlan(Database &database, DeliveryTable &deliveries)
    : m_database(database)
    , m_deliveries(deliveries)
{
}

Result<QDateTime> DeliveryPlan::nextDue()
{
    Statement &statement = m_database.statement(
        "SELECT due_at FROM deliveries WHERE state = 0 AND held = 0 ORDER BY due_at, id LIMIT 1");
    if (!statement.run())
        return m_database.failure(statement.error());
    const QDateTime due = statement.next() ? statement.time(0) : QDateTime();
    statement.finish();
    return due;
}

Result<void> DeliveryPlan::defer(const std::vector<DeliveryId> &ids, const QDateTime &until)
{
    Statement &statement = m_database.statement(
        "UPDATE deliveries SET state = 0, due_at = ? WHERE id = ? AND state = 1");
    for (const DeliveryId id : ids) {
        if (!statement.run(until, id))
            return m_database.failure(statement.error());
    }
    return {};
}

Result<void> DeliveryPlan::deferHost(const QString &host, const QDateTime &until)
{
    // The plus signs keep SQLite on the short index of what is due.
    Statement &statement = m_database.statement(
        "UPDATE deliveries SET due_at = ? WHERE state = 0 AND held = 0 AND due_at < ? "
        "AND +subscription_seq IN (SELECT seq FROM subscriptions WHERE callback_host = ?)");
    if (!statement.run(until, until, host))
        return m_database.failure(statement.error());
    return {};
}

Result<void> DeliveryPlan::hastenHost(const QString &host, const QDateTime &now)
{
    Statement &statement = m_database.statement(
        "UPDATE deliveries SET due_at = ? WHERE state = 0 AND held = 0 AND due_at > ? "
        "AND +subscription_seq IN (SELECT seq FROM subscriptions WHERE callback_host = ?)");
    if (!statement.run(now, now, host))
        return m_database.failure(statement.error());
    return {};
}

Result<std::vector<Delivery>> DeliveryPlan::changed(Statement &statement)
{
    std::vector<DeliveryId> ids;
    while (statement.next())
        ids.push_back(statement.number(0));
    return m_deliveries.read(ids);
}

Result<std::vector<Delivery>> DeliveryPlan::redeliver(const std::vector<DeliveryId> &ids,
                                                      const QDateTime &now)
{
    Statement &statement = m_database.statement(
        "UPDATE deliveries SET state = 0, due_at = ?, tries_before = attempts, repeat = 1, "
        "held = (SELECT paused FROM subscriptions WHERE seq = subscription_seq) "
        "WHERE id = ? AND state > 1 AND EXISTS "
        "(SELECT 1 FROM subscriptions WHERE seq = subscription_seq AND subscriptions.state <> 2)");
    std::vector<DeliveryId> again;
    for (const DeliveryId id : ids) {
        if (!statement.run(now, id))
            return m_database.failure(statement.error());
        if (statement.affected() > 0)
            again.push_back(id);
    }
    return m_deliveries.read(again);
}

Result<std::vector<Delivery>> DeliveryPlan::redeliverFailed(const QDateTime &since,
                                                            const QDateTime &now)
{
    Statement &statement = m_database.statement(
        "SELECT id FROM deliveries WHERE state = 3 AND state <> 2 AND created_at >= ?");
    if (!statement.run(since))
        return m_database.failure(statement.error());
    std::vector<DeliveryId> ids;
    while (statement.next())
        ids.push_back(statement.number(0));
    return redeliver(ids, now);
}

Result<std::vector<Delivery>> DeliveryPlan::cancelEvent(const QString &eventId)
{
    Statement &statement = m_database.statement(
        "UPDATE deliveries SET state = 4 WHERE state = 0 AND "
        "event_seq = (SELECT seq FROM events WHERE id = ?) RETURNING id");
    if (!statement.run(eventId))
        return m_database.failure(statement.error());
    return changed(statement);
}

Result<bool> DeliveryPlan::hold(const QString &subscriptionId, bool paused)
{
    Statement &mark = m_database.statement(
        "UPDATE subscriptions SET paused = ? WHERE id = ? AND state <> 2");
    if (!mark.run(paused, subscriptionId))
        return m_database.failure(mark.error());
    if (mark.affected() == 0)
        return false;
    Statement &statement = m_database.statement(
        "UPDATE deliveries SET held = ? WHERE state < 2 AND state <> 2 "
        "AND +subscription_seq = (SELECT seq FROM subscriptions WHERE id = ?)");
    if (!statement.run(paused, subscriptionId))
        return m_database.failure(statement.error());
    return true;
}

Result<void> DeliveryPlan::setPaused(bool paused)
{
    Statement &statement = m_database.statement("UPDATE sending SET paused = ?");
    if (!statement.run(paused))
        return m_database.failure(statement.error());
    return {};
}

Result<bool> DeliveryPlan::isPaused()
{
    Statement &statement = m_database.statement("SELECT paused FROM sending");
    if (!statement.run() || !statement.next())
        return m_database.failure(statement.error());
    const bool paused = statement.integer(0) != 0;
    statement.finish();
    return paused;
}

} // namespace server::store
