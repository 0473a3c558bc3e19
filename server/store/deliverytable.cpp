// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/deliverytable.h"

#include "server/store/jsontext.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace server::store {

namespace {

// d.state <> 2 stands in so many conditions because it lets SQLite use the index deliveries_open.

/// Column of the extra one in selectSql(), after those that readDelivery() takes.
constexpr int Extra = 18;

/// `extra`: more columns, "s.callback_url".
QByteArray selectSql(const char *extra, const char *rest)
{
    return QByteArray("SELECT d.id, e.id, s.id, s.trigger_id, s.callback_host, s.flow_name, "
                      "d.state, d.created_at, d.due_at, d.attempts, d.last_status, "
                      "d.last_outcome, d.run_id, d.duration_us, d.last_cause, d.tries_before, "
                      "d.held, d.repeat, ")
           + extra
           + " FROM deliveries d JOIN events e ON e.seq = d.event_seq "
             "JOIN subscriptions s ON s.seq = d.subscription_seq WHERE "
           + rest;
}

Delivery readDelivery(const Statement &row)
{
    Delivery d;
    d.id = row.number(0);
    d.eventId = row.text(1);
    d.subscriptionId = row.text(2);
    d.trigger = row.text(3);
    d.callbackHost = row.text(4);
    d.flowName = row.text(5);
    d.state = row.value<Delivery::State>(6);
    d.createdAt = row.time(7);
    d.dueAt = row.time(8);
    d.attempts = row.integer(9);
    d.lastStatus = row.integer(10);
    d.lastOutcome = row.value<Outcome>(11);
    d.runId = row.text(12);
    d.durationUs = row.number(13);
    d.lastCause = row.value<Cause>(14);
    d.triesBefore = row.integer(15);
    d.held = row.integer(16) != 0;
    d.repeat = row.integer(17) != 0;
    return d;
}

/// A delivery that was never tried. `row` begins with its id, the subscription's id, host and flow.
Delivery newDelivery(const Statement &row, const Event &event)
{
    Delivery d;
    d.id = row.number(0);
    d.eventId = event.id;
    d.subscriptionId = row.text(1);
    d.trigger = event.trigger;
    d.callbackHost = row.text(2);
    d.flowName = row.text(3);
    d.createdAt = event.firedAt;
    d.dueAt = event.firedAt;
    return d;
}

ServerError unknown(DeliveryId id)
{
    return {ServerError::Code::UnknownDelivery, {QString::number(id)}, {}};
}

// Of subscriptions for one delivery: no other event has been or may still be delivered to it. The two
// values are whether the trigger's are such, and the event that does not count.
constexpr char NotInUseSql[] =
    " AND (? = 0 OR NOT EXISTS (SELECT 1 FROM deliveries d "
    "WHERE d.subscription_seq = subscriptions.seq AND d.event_seq <> ? "
    "AND d.state IN (0, 1, 2) AND d.created_at >= subscriptions.renewed_at)) ";

} // namespace

DeliveryTable::DeliveryTable(Database &database)
    : m_database(database)
    , m_events(database)
{
}

Result<int> DeliveryTable::audience(const QString &trigger, const QString &onlySubscription)
{
    static const QByteArray sql =
        QByteArray("SELECT COUNT(*) FROM subscriptions WHERE trigger_id = ? AND state = 0 "
                   "AND (? = '' OR id = ?)")
        + NotInUseSql;
    Statement &statement = m_database.statement(sql.constData());
    if (!statement.run(trigger, onlySubscription, onlySubscription, isSingleUse(trigger), 0)
        || !statement.next())
        return m_database.failure(statement.error());
    const int count = statement.integer(0);
    statement.finish();
    return count;
}

Result<DeliveryTable::Made> DeliveryTable::insert(const Event &event, qint64 eventSeq,
                                                  const QString &onlySubscription, int sending)
{
    constexpr int All = std::numeric_limits<int>::max();
    for (const Share &share : {Share{Delivery::State::Sending, false, sending, 0},
                               Share{Delivery::State::Pending, false, All, sending},
                               Share{Delivery::State::Pending, true, All, 0}}) {
        const auto inserted = insertRows(event, eventSeq, onlySubscription, share);
        if (!inserted)
            return tl::make_unexpected(inserted.error());
    }
    return made(event, eventSeq);
}

// Reads only what the event does not tell: there may be many thousands.
Result<DeliveryTable::Made> DeliveryTable::made(const Event &event, qint64 eventSeq)
{
    Statement &statement = m_database.statement(
        "SELECT d.id, s.id, s.callback_host, s.flow_name, "
        "CASE WHEN d.state = 1 THEN s.callback_url END, d.held, d.state FROM deliveries d "
        "JOIN subscriptions s ON s.seq = d.subscription_seq WHERE d.event_seq = ? ORDER BY d.id");
    if (!statement.run(eventSeq))
        return m_database.failure(statement.error());
    Made made;
    made.deliveries.reserve(static_cast<size_t>(event.subscriptions));
    while (statement.next()) {
        Delivery delivery = newDelivery(statement, event);
        delivery.held = statement.integer(5) != 0;
        delivery.state = statement.value<Delivery::State>(6);
        if (delivery.state == Delivery::State::Sending)
            made.due.push_back({delivery, statement.bytes(4), event.payload});
        made.deliveries.push_back(std::move(delivery));
    }
    return made;
}

Result<void> DeliveryTable::insertRows(const Event &event, qint64 eventSeq,
                                       const QString &onlySubscription, const Share &share)
{
    static const QByteArray sql =
        QByteArray("INSERT INTO deliveries (event_seq, subscription_seq, state, created_at, "
                   "due_at, attempts, last_status, last_outcome, duration_us, run_id, held) "
                   "SELECT ?, seq, ?, ?, ?, 0, 0, 0, -1, '', paused FROM subscriptions "
                   "WHERE trigger_id = ? AND state = 0 AND paused = ? AND (? = '' OR id = ?)")
        + NotInUseSql + "ORDER BY seq LIMIT ? OFFSET ?";
    Statement &statement = m_database.statement(sql.constData());
    if (!statement.run(eventSeq, share.state, event.firedAt, event.firedAt, event.trigger,
                       share.paused, onlySubscription, onlySubscription, isSingleUse(event.trigger),
                       eventSeq, share.limit, share.offset))
        return m_database.failure(statement.error());
    m_database.tally().add(Tally::Kind::Deliveries, statement.affected(), 0);
    return {};
}

Result<std::vector<DueDelivery>> DeliveryTable::take(int limit, const QDateTime &now)
{
    if (auto done = settle(); !done)
        return tl::make_unexpected(done.error());
    Statement &statement = m_database.statement(
        "SELECT d.id, s.id, s.callback_host, s.flow_name, s.callback_url, d.event_seq, d.attempts, "
        "d.due_at FROM deliveries d JOIN subscriptions s ON s.seq = d.subscription_seq "
        "WHERE d.state = 0 AND d.state <> 2 AND d.held = 0 AND d.due_at <= ? "
        "ORDER BY d.due_at, d.id LIMIT ?");
    if (!statement.run(now, limit))
        return m_database.failure(statement.error());
    std::vector<DueDelivery> due;
    Event event;
    qint64 eventSeq = 0;
    while (statement.next()) {
        if (const qint64 seq = statement.number(5); std::exchange(eventSeq, seq) != seq) {
            auto next = m_events.read(seq);
            if (!next)
                return tl::make_unexpected(next.error());
            event = std::move(*next);
        }
        Delivery delivery = newDelivery(statement, event);
        if (statement.integer(6) > 0) {
            const auto tried = read({delivery.id});
            if (!tried)
                return tl::make_unexpected(tried.error());
            delivery = tried->at(0);
        }
        delivery.dueAt = statement.time(7);
        delivery.state = Delivery::State::Sending;
        due.push_back({std::move(delivery), statement.bytes(4), event.payload});
    }
    Statement &mark = m_database.statement("UPDATE deliveries SET state = 1 WHERE state = 0 "
                                           "AND state <> 2 AND held = 0 "
                                           "AND (due_at, id) <= (?, ?)");
    if (!due.empty() && !mark.run(due.back().delivery.dueAt, due.back().delivery.id))
        return m_database.failure(mark.error());
    return due;
}

Result<void> DeliveryTable::release(const std::vector<DeliveryId> &ids)
{
    Statement &statement = m_database.statement(
        "UPDATE deliveries SET state = 0 WHERE id = ? AND state = 1");
    for (const DeliveryId id : ids) {
        if (!statement.run(id))
            return m_database.failure(statement.error());
    }
    return {};
}

Result<void> DeliveryTable::addAttempt(const Delivery &delivery, const Attempt &attempt)
{
    // Two attempts of one delivery must not wait for the same settle().
    if (attempt.number > 1) {
        if (auto done = settle(); !done)
            return done;
    }
    const QByteArray detail = attemptToJson(attempt);
    Statement &statement = m_database.statement(
        "INSERT INTO attempts (delivery_id, number, started_at, status, outcome, delivery_state, "
        "due_at, duration_us, run_id, detail, response_body, response_truncated, failure, repeat, "
        "cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?)");
    if (!statement.run(delivery.id, attempt.number, attempt.startedAt, attempt.status,
                       attempt.outcome, delivery.state, delivery.dueAt, attempt.timings.total,
                       delivery.runId, detail, attempt.responseBody, attempt.responseTruncated,
                       attempt.failure, attempt.repeat, delivery.lastCause))
        return m_database.failure(statement.error());
    m_database.tally().add(Tally::Kind::Attempts, 1, detail.size() + attempt.responseBody.size());
    m_unsettled = std::min(m_unsettled.value_or(statement.insertedId()), statement.insertedId());
    return {};
}

Result<void> DeliveryTable::settle()
{
    if (!m_unsettled)
        return {};
    Statement &statement = m_database.statement(
        "UPDATE deliveries SET state = a.delivery_state, due_at = a.due_at, attempts = a.number, "
        "last_status = a.status, last_outcome = a.outcome, duration_us = a.duration_us, "
        "run_id = a.run_id, last_cause = a.cause FROM attempts a WHERE a.id >= ? AND deliveries.id "
        "= a.delivery_id");
    if (!statement.run(*m_unsettled))
        return m_database.failure(statement.error());
    m_unsettled.reset();
    return {};
}

Result<std::vector<Delivery>> DeliveryTable::cancel(const QString &subscriptionId)
{
    // The plus sign keeps SQLite on the short index of what is open.
    Statement &statement = m_database.statement(
        "UPDATE deliveries SET state = 4 WHERE state = 0 AND state <> 2 "
        "AND +subscription_seq = (SELECT seq FROM subscriptions WHERE id = ?) RETURNING id");
    if (!statement.run(subscriptionId))
        return m_database.failure(statement.error());
    std::vector<DeliveryId> ids;
    while (statement.next())
        ids.push_back(statement.number(0));
    return read(ids);
}

Result<void> DeliveryTable::recover()
{
    Statement &newest = m_database.statement("SELECT COALESCE(MAX(id), 0) FROM attempts");
    if (!newest.run() || !newest.next())
        return m_database.failure(newest.error());
    m_unsettled = newest.number(0) + 1;
    newest.finish();
    Statement &statement = m_database.statement(
        "INSERT INTO attempts (delivery_id, number, started_at, status, outcome, delivery_state, "
        "due_at, duration_us, run_id, detail, response_body, response_truncated, cause, repeat) "
        "SELECT id, attempts + 1, due_at, 0, ?, 0, due_at, -1, run_id, '{}', ?, 0, ?, repeat "
        "FROM deliveries WHERE state = 1 AND state <> 2");
    if (!statement.run(Outcome::Interrupted, QByteArray(), Cause::Interrupted))
        return m_database.failure(statement.error());
    constexpr qint64 Detail = sizeof("{}") - 1;
    m_database.tally().add(Tally::Kind::Attempts, statement.affected(),
                           statement.affected() * Detail);
    // Being cut off says nothing about the receiver, so it costs no try of the schedule.
    Statement &mark = m_database.statement("UPDATE deliveries SET repeat = 1, "
                                           "tries_before = tries_before + 1 "
                                           "WHERE state = 1 AND state <> 2");
    if (!mark.run())
        return m_database.failure(mark.error());
    return settle();
}

Result<std::vector<Delivery>> DeliveryTable::read(const std::vector<DeliveryId> &ids)
{
    if (ids.empty())
        return {};
    QByteArray list;
    QHash<DeliveryId, size_t> places;
    for (size_t i = 0; i < ids.size(); ++i) {
        list += (i == 0 ? "" : ",") + QByteArray::number(ids[i]);
        places.insert(ids[i], i);
    }
    Statement statement = m_database.prepare(
        QString::fromLatin1(selectSql("0", "d.id IN (") + list + ')'));
    if (!statement.run())
        return m_database.failure(statement.error());
    std::vector<Delivery> deliveries(ids.size());
    while (statement.next()) {
        Delivery delivery = readDelivery(statement);
        deliveries[places.value(delivery.id)] = std::move(delivery);
    }
    std::erase_if(deliveries, [](const Delivery &delivery) { return delivery.id == 0; });
    return deliveries;
}

Result<DeliveryDetail> DeliveryTable::detail(DeliveryId id)
{
    static const QByteArray sql = selectSql("s.masked_callback, d.event_seq", "d.id = ?");
    Statement &statement = m_database.statement(sql.constData());
    if (!statement.run(id))
        return m_database.failure(statement.error());
    if (!statement.next())
        return tl::make_unexpected(unknown(id));
    DeliveryDetail detail;
    detail.delivery = readDelivery(statement);
    detail.maskedCallback = statement.text(Extra);
    const qint64 eventSeq = statement.number(Extra + 1);
    statement.finish();
    const auto event = m_events.read(eventSeq);
    if (!event)
        return tl::make_unexpected(event.error());
    detail.payload = event->payload;
    auto all = attempts(id);
    if (!all)
        return tl::make_unexpected(all.error());
    detail.attempts = std::move(*all);
    return detail;
}

Result<std::vector<Attempt>> DeliveryTable::attempts(DeliveryId id)
{
    Statement &statement = m_database.statement(
        "SELECT number, started_at, status, outcome, detail, response_body, response_truncated, "
        "failure, repeat "
        "FROM attempts WHERE delivery_id = ? ORDER BY number");
    if (!statement.run(id))
        return m_database.failure(statement.error());
    std::vector<Attempt> attempts;
    while (statement.next()) {
        Attempt attempt;
        readAttempt(statement.bytes(4), attempt);
        attempt.number = statement.integer(0);
        attempt.startedAt = statement.time(1);
        attempt.status = statement.integer(2);
        attempt.outcome = statement.value<Outcome>(3);
        attempt.responseBody = statement.bytes(5);
        attempt.responseTruncated = statement.integer(6) != 0;
        attempt.failure = statement.value<NetworkFailure>(7);
        attempt.repeat = statement.integer(8) != 0;
        attempts.push_back(std::move(attempt));
    }
    return attempts;
}

} // namespace server::store
