// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/exchangetable.h"

#include "server/store/jsontext.h"

#include <algorithm>
#include <limits>

namespace server::store {

namespace {

constexpr int Spare = 100; ///< that may come before trim() is needed again

} // namespace

ExchangeTable::ExchangeTable(Database &database)
    : m_database(database)
{
}

Result<void> ExchangeTable::insert(const Exchange &e)
{
    const QByteArray requestHeaders = headersToJson(e.requestHeaders);
    const QByteArray responseHeaders = headersToJson(e.responseHeaders);
    Statement &statement = m_database.statement(
        "INSERT INTO exchanges (received_at, listener, duration_us, peer, method, target, status, "
        "request_headers, request_body, response_headers, response_body) VALUES (?, ?, ?, ?, "
        "CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), ?, CAST(? AS TEXT), ?)");
    if (!statement.run(e.receivedAt, e.listener, e.durationUs, e.peer, e.method, e.target, e.status,
                       requestHeaders, e.requestBody, responseHeaders, e.responseBody))
        return m_database.failure(statement.error());
    m_database.tally().add(Tally::Kind::Exchanges, 1,
                           e.peer.toUtf8().size() + e.method.size() + e.target.size()
                               + requestHeaders.size() + e.requestBody.size()
                               + responseHeaders.size() + e.responseBody.size());
    return {};
}

bool ExchangeTable::isOver(const RetentionCap &cap) const
{
    const Tally::Amount amount = m_database.tally().amount(Tally::Kind::Exchanges);
    return (cap.rows > 0 && amount.rows > cap.rows)
           || (cap.bytes > 0 && amount.stored() > cap.bytes);
}

Result<int> ExchangeTable::trim(const RetentionCap &cap, const QDateTime &aged, int most)
{
    Statement &oldest = m_database.statement(
        "SELECT id, received_at, LENGTH(CAST(peer AS BLOB)) + LENGTH(CAST(method AS BLOB)) "
        "+ LENGTH(CAST(target AS BLOB)) + LENGTH(CAST(request_headers AS BLOB)) "
        "+ LENGTH(request_body) + LENGTH(CAST(response_headers AS BLOB)) + LENGTH(response_body) "
        "FROM exchanges ORDER BY id LIMIT ?");
    if (!oldest.run(most))
        return m_database.failure(oldest.error());
    Tally &tally = m_database.tally();
    const bool over = isOver(cap);
    const RetentionCap goal{cap.rows - std::min<qint64>(cap.rows / 10, Spare),
                            cap.bytes - cap.bytes / 50, cap.age};
    qint64 last = 0;
    int removed = 0;
    while (oldest.next()) {
        const bool isAged = aged.isValid() && oldest.time(1) < aged;
        if (!isAged && !(over && isOver(goal)))
            break;
        last = oldest.number(0);
        ++removed;
        tally.add(Tally::Kind::Exchanges, -1, -oldest.number(2));
    }
    oldest.finish();
    Statement &statement = m_database.statement("DELETE FROM exchanges WHERE id <= ?");
    if (removed > 0 && !statement.run(last))
        return m_database.failure(statement.error());
    return removed;
}

Result<std::vector<Exchange>> ExchangeTable::page(int limit, qint64 before)
{
    Statement &statement = m_database.statement(
        "SELECT id, received_at, listener, duration_us, peer, method, target, status, "
        "request_headers, request_body, response_headers, response_body FROM exchanges "
        "WHERE id < ? ORDER BY id DESC LIMIT ?");
    if (!statement.run(before > 0 ? before : std::numeric_limits<qint64>::max(), limit))
        return m_database.failure(statement.error());
    std::vector<Exchange> page;
    while (statement.next()) {
        Exchange e;
        e.id = statement.number(0);
        e.receivedAt = statement.time(1);
        e.listener = statement.value<Exchange::Listener>(2);
        e.durationUs = statement.number(3);
        e.peer = statement.text(4);
        e.method = statement.bytes(5);
        e.target = statement.bytes(6);
        e.status = statement.integer(7);
        e.requestHeaders = headersFromJson(statement.bytes(8));
        e.requestBody = statement.bytes(9);
        e.responseHeaders = headersFromJson(statement.bytes(10));
        e.responseBody = statement.bytes(11);
        page.push_back(std::move(e));
    }
    return page;
}

} // namespace server::store
