// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/subscriptiontable.h"

#include "server/store/jsontext.h"

#include <QCryptographicHash>

namespace server::store {

namespace {

// When a subscription was last fired and with what result stands in its newest delivery: writing it
// down here too would rewrite every wide row at each event.
constexpr char SelectSql[] =
    "SELECT s.id, s.trigger_id, s.object_id, s.callback_host, s.masked_callback, s.platform, "
    "s.flow_name, s.subscriber, s.headers, s.state, s.created_at, s.renewed_at, "
    "d.created_at, d.state, d.last_status, s.paused, s.public_base FROM subscriptions s LEFT JOIN "
    "deliveries d "
    "ON d.id = (SELECT MAX(id) FROM deliveries WHERE subscription_seq = s.seq) ";

constexpr char UpsertSql[] =
    "INSERT INTO subscriptions (id, trigger_id, object_id, callback_url, callback_key, "
    "callback_host, masked_callback, platform, flow_name, subscriber, headers, state, created_at, "
    "renewed_at, public_base) VALUES (?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?, "
    "CAST(? AS TEXT), CAST(? AS TEXT), 0, ?, ?, ?) "
    "ON CONFLICT (callback_key) WHERE state <> 2 DO UPDATE SET state = 0, "
    "platform = excluded.platform, flow_name = excluded.flow_name, "
    "subscriber = excluded.subscriber, headers = excluded.headers, "
    "renewed_at = excluded.created_at, public_base = excluded.public_base RETURNING id";

/// Half of a SHA-256: enough against any collision, also a sought one.
QByteArray callbackKey(const SubscriptionRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(record.subscription.trigger.toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(record.callbackUrl);
    return hash.result().first(16).toBase64(QByteArray::OmitTrailingEquals);
}

Subscription::LastResult lastResult(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Pending:
    case Delivery::State::Sending:
        return Subscription::LastResult::Pending;
    case Delivery::State::Delivered:
        return Subscription::LastResult::Delivered;
    case Delivery::State::Failed:
    case Delivery::State::Cancelled:
        break;
    }
    return Subscription::LastResult::Failed;
}

Subscription read(const Statement &row)
{
    Subscription s;
    s.id = row.text(0);
    s.trigger = row.text(1);
    s.objectId = row.text(2);
    s.callbackHost = row.text(3);
    s.maskedCallback = row.text(4);
    readSubscriber(row.bytes(7), s.subscriber);
    s.subscriber.platform = row.value<Subscriber::Platform>(5);
    s.subscriber.flowName = row.text(6);
    s.headers = headersFromJson(row.bytes(8));
    s.state = row.value<Subscription::State>(9);
    s.createdAt = row.time(10);
    s.renewedAt = row.time(11);
    s.lastFiredAt = row.time(12);
    if (s.lastFiredAt.isValid()) {
        s.lastResult = lastResult(row.value<Delivery::State>(13));
        s.lastStatus = row.integer(14);
    }
    s.paused = row.integer(15) != 0;
    s.publicBase = row.text(16);
    return s;
}

} // namespace

SubscriptionTable::SubscriptionTable(Database &database)
    : m_database(database)
{
}

Result<Subscription> SubscriptionTable::upsert(const SubscriptionRecord &record)
{
    const Subscription &s = record.subscription;
    Statement &statement = m_database.statement(UpsertSql);
    if (!statement.run(s.id, s.trigger, s.objectId, record.callbackUrl, callbackKey(record),
                       s.callbackHost, s.maskedCallback, s.subscriber.platform,
                       s.subscriber.flowName, subscriberToJson(s.subscriber),
                       headersToJson(s.headers), s.createdAt, s.renewedAt, s.publicBase)
        || !statement.next())
        return m_database.failure(statement.error());
    const QString id = statement.text(0);
    statement.finish();
    if (id == s.id)
        return s;
    const auto renewed = find(id);
    if (!renewed)
        return tl::make_unexpected(renewed.error());
    return renewed->value_or(s);
}

Result<bool> SubscriptionTable::remove(const QString &id)
{
    Statement &statement = m_database.statement(
        "UPDATE subscriptions SET state = 2, state_before = state WHERE id = ? AND state <> 2");
    if (!statement.run(id))
        return m_database.failure(statement.error());
    return statement.affected() > 0;
}

Result<QStringList> SubscriptionTable::removeDead()
{
    Statement &statement = m_database.statement(
        "UPDATE subscriptions SET state = 2, state_before = state WHERE state IN (1, 3) "
        "RETURNING id");
    if (!statement.run())
        return m_database.failure(statement.error());
    QStringList ids;
    while (statement.next())
        ids.append(statement.text(0));
    return ids;
}

Result<Subscription> SubscriptionTable::restore(const QString &id)
{
    // The same callback URL may have subscribed again in between: that one is as good.
    Statement &twin = m_database.statement(
        "SELECT live.id FROM subscriptions gone JOIN subscriptions live "
        "ON live.callback_key = gone.callback_key AND live.state <> 2 WHERE gone.id = ?");
    if (!twin.run(id))
        return m_database.failure(twin.error());
    const QString live = twin.next() ? twin.text(0) : id;
    twin.finish();
    Statement &statement = m_database.statement(
        "UPDATE subscriptions SET state = state_before WHERE id = ? AND state = 2");
    if (!statement.run(live))
        return m_database.failure(statement.error());
    const auto found = find(live);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return tl::make_unexpected(ServerError{ServerError::Code::UnknownSubscription, {id}, {}});
    return **found;
}

Result<void> SubscriptionTable::markDead(const QString &id)
{
    Statement &statement = m_database.statement(
        "UPDATE subscriptions SET state = 1 WHERE id = ? AND state = 0");
    if (!statement.run(id))
        return m_database.failure(statement.error());
    return {};
}

Result<void> SubscriptionTable::markUsedUp(const QString &id)
{
    Statement &statement = m_database.statement(
        "UPDATE subscriptions SET state = 3 WHERE id = ? AND state = 0");
    if (!statement.run(id))
        return m_database.failure(statement.error());
    return {};
}

Result<std::optional<Subscription>> SubscriptionTable::find(const QString &id)
{
    static const QByteArray sql = QByteArray(SelectSql) + "WHERE s.id = ?";
    Statement &statement = m_database.statement(sql.constData());
    if (!statement.run(id))
        return m_database.failure(statement.error());
    std::optional<Subscription> found;
    if (statement.next())
        found = read(statement);
    statement.finish();
    return found;
}

Result<std::vector<Subscription>> SubscriptionTable::list(bool withRemoved)
{
    static const QByteArray sql = QByteArray(SelectSql) + "WHERE ? OR s.state <> 2 ORDER BY s.seq";
    Statement &statement = m_database.statement(sql.constData());
    if (!statement.run(withRemoved))
        return m_database.failure(statement.error());
    std::vector<Subscription> list;
    while (statement.next())
        list.push_back(read(statement));
    return list;
}

Result<QStringList> SubscriptionTable::testFlows()
{
    Statement &statement = m_database.statement(
        "SELECT id FROM subscriptions WHERE platform = ? AND state <> 2 ORDER BY seq");
    if (!statement.run(Subscriber::Platform::TestFlow))
        return m_database.failure(statement.error());
    QStringList ids;
    while (statement.next())
        ids.append(statement.text(0));
    return ids;
}

} // namespace server::store
