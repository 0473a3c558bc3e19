// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/overviewquery.h"

namespace server::store {

namespace {

/// One row of figures. `values` are bound in order.
template<typename... Values>
Result<std::vector<qint64>> figures(Database &database, const char *sql, const Values &...values)
{
    Statement &statement = database.statement(sql);
    if (!statement.run(values...) || !statement.next())
        return database.failure(statement.error());
    std::vector<qint64> row;
    for (int i = 0; i < statement.columns(); ++i)
        row.push_back(statement.number(i));
    statement.finish();
    return row;
}

Result<void> readSubscriptions(Database &database, Overview &overview)
{
    const auto row = figures(database, "SELECT COUNT(CASE WHEN state = 0 THEN 1 END), "
                                       "COUNT(CASE WHEN state = 1 THEN 1 END), COUNT(*), "
                                       "COUNT(CASE WHEN state = 0 AND paused = 1 THEN 1 END), "
                                       "(SELECT paused FROM sending) FROM subscriptions");
    if (!row)
        return tl::make_unexpected(row.error());
    overview.activeSubscriptions = static_cast<int>(row->at(0));
    overview.deadSubscriptions = static_cast<int>(row->at(1));
    overview.everSubscribed = row->at(2) > 0;
    overview.pausedSubscriptions = static_cast<int>(row->at(3));
    overview.paused = row->at(4) != 0;
    return {};
}

Result<void> readDeliveries(Database &database, const QDateTime &today, Overview &overview)
{
    const auto day = figures(database,
                             "SELECT COUNT(CASE WHEN state = 2 THEN 1 END), "
                             "COUNT(CASE WHEN state = 3 THEN 1 END) FROM deliveries "
                             "WHERE event_seq >= (SELECT MIN(seq) FROM events WHERE fired_at >= ?) "
                             "AND created_at >= ?",
                             today, today);
    if (!day)
        return tl::make_unexpected(day.error());
    overview.deliveredToday = day->at(0);
    overview.failedToday = day->at(1);
    const auto ever = figures(database,
                              "SELECT (SELECT COUNT(*) FROM events WHERE fired_at >= ?), "
                              "EXISTS (SELECT 1 FROM events), "
                              "EXISTS (SELECT 1 FROM deliveries WHERE state = 2)",
                              today);
    if (!ever)
        return tl::make_unexpected(ever.error());
    overview.eventsToday = ever->at(0);
    overview.everFired = ever->at(1) != 0;
    overview.everDelivered = ever->at(2) != 0;
    return {};
}

Result<void> readPending(Database &database, Overview &overview)
{
    const auto row = figures(
        database, "SELECT COUNT(*), COUNT(CASE WHEN attempts > tries_before THEN 1 END), "
                  "COALESCE(MIN(created_at), 0) FROM deliveries "
                  "WHERE state < 2 AND state <> 2");
    if (!row)
        return tl::make_unexpected(row.error());
    overview.pending = row->at(0);
    overview.retrying = row->at(1);
    if (overview.pending > 0)
        overview.oldestPending = QDateTime::fromMSecsSinceEpoch(row->at(2), Qt::UTC);
    return {};
}

Result<void> readFailures(Database &database, DeliveryTable &deliveries, Overview &overview)
{
    Statement &statement = database.statement(
        "SELECT id FROM deliveries WHERE state = 3 AND state <> 2 ORDER BY id DESC LIMIT 10");
    if (!statement.run())
        return database.failure(statement.error());
    std::vector<DeliveryId> ids;
    while (statement.next())
        ids.push_back(statement.number(0));
    auto failures = deliveries.read(ids);
    if (!failures)
        return tl::make_unexpected(failures.error());
    overview.lastFailures = std::move(*failures);
    return {};
}

} // namespace

Result<Overview> readOverview(Database &database, DeliveryTable &deliveries, const QDateTime &today)
{
    Overview overview;
    if (auto done = readSubscriptions(database, overview); !done)
        return tl::make_unexpected(done.error());
    if (auto done = readDeliveries(database, today, overview); !done)
        return tl::make_unexpected(done.error());
    if (auto done = readPending(database, overview); !done)
        return tl::make_unexpected(done.error());
    if (auto done = readFailures(database, deliveries, overview); !done)
        return tl::make_unexpected(done.error());
    return overview;
}

} // namespace server::store
