// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/exchangetable.h"

#include "server/store/jsontext.h"

#include <limits>

namespace server::store {

ExchangeTable::ExchangeTable(Database &database)
    : m_database(database)
{
}

Result<void> ExchangeTable::insert(const Exchange &e)
{
    Statement &statement = m_database.statement(
        "INSERT INTO exchanges (received_at, listener, duration_us, peer, method, target, status, "
        "request_headers, request_body, response_headers, response_body) VALUES (?, ?, ?, ?, "
        "CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), ?, CAST(? AS TEXT), ?)");
    if (!statement.run(e.receivedAt, e.listener, e.durationUs, e.peer, e.method, e.target, e.status,
                       headersToJson(e.requestHeaders), e.requestBody,
                       headersToJson(e.responseHeaders), e.responseBody))
        return m_database.failure(statement.error());
    return {};
}

Result<void> ExchangeTable::trim(int keep)
{
    Statement &statement = m_database.statement(
        "DELETE FROM exchanges WHERE id <= (SELECT MAX(id) FROM exchanges) - ?");
    if (!statement.run(keep))
        return m_database.failure(statement.error());
    return {};
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
