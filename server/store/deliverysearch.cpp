// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/deliverysearch.h"

namespace server::store {

namespace {

/// A condition of the WHERE clause grows together with the values that it takes.
struct Search
{
    QString where;
    QVariantList values;

    template<typename... Values>
    void add(const QString &condition, const Values &...given)
    {
        where += (where.isEmpty() ? u" WHERE " : u" AND ") % condition;
        (values.append(QVariant(given)), ...);
    }
};

/// LIKE pattern for "contains", with '!' as escape character.
QString containing(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {u'!', u'%', u'_'})
        pattern.replace(special, QString(u'!') + special);
    return u'%' + pattern + u'%';
}

// The plus signs keep SQLite from walking an index of its own choice: reading the narrow rows in
// the order of their ids stops at the limit.

void addText(Search &search, const QString &text)
{
    const QString pattern = containing(text);
    search.add(
        QStringLiteral("(+d.subscription_seq IN (SELECT seq FROM subscriptions WHERE "
                       "trigger_id LIKE ? ESCAPE '!' OR flow_name LIKE ? ESCAPE '!' "
                       "OR callback_host LIKE ? ESCAPE '!') "
                       "OR +d.event_seq IN (SELECT seq FROM events WHERE id LIKE ? ESCAPE '!') "
                       "OR d.run_id LIKE ? ESCAPE '!')"),
        pattern, pattern, pattern, pattern, pattern);
}

// Ids follow the numbers of events, so that the event where the time begins bounds the ids too.
void addTimes(Search &search, const DeliveryQuery &query)
{
    if (query.since.isValid()) {
        const qint64 since = query.since.toMSecsSinceEpoch();
        search.add(QStringLiteral("d.created_at >= ?"), since);
        search.add(QStringLiteral("d.id >= (SELECT id FROM deliveries WHERE event_seq >= "
                                  "(SELECT MIN(seq) FROM events WHERE fired_at >= ?) "
                                  "ORDER BY event_seq, id LIMIT 1)"),
                   since);
    }
    if (query.until.isValid()) {
        const qint64 until = query.until.toMSecsSinceEpoch();
        search.add(QStringLiteral("d.created_at < ?"), until);
        search.add(QStringLiteral("d.id <= (SELECT id FROM deliveries WHERE event_seq <= "
                                  "(SELECT MAX(seq) FROM events WHERE fired_at < ?) "
                                  "ORDER BY event_seq DESC, id DESC LIMIT 1)"),
                   until);
    }
    if (query.before > 0)
        search.add(QStringLiteral("d.id < ?"), query.before);
}

Search conditions(const DeliveryQuery &query)
{
    Search search;
    if (!query.subscriptionId.isEmpty())
        search.add(
            QStringLiteral("d.subscription_seq = (SELECT seq FROM subscriptions WHERE id = ?)"),
            query.subscriptionId);
    if (!query.eventId.isEmpty())
        search.add(QStringLiteral("d.event_seq = (SELECT seq FROM events WHERE id = ?)"),
                   query.eventId);
    if (!query.trigger.isEmpty())
        search.add(QStringLiteral("+d.subscription_seq IN "
                                  "(SELECT seq FROM subscriptions WHERE trigger_id = ?)"),
                   query.trigger);
    if (query.state) {
        search.add(QStringLiteral("d.state = ?"), static_cast<int>(*query.state));
        if (*query.state != Delivery::State::Delivered)
            search.add(QStringLiteral("d.state <> 2"));
    }
    addTimes(search, query);
    if (!query.text.isEmpty())
        addText(search, query.text);
    return search;
}

/// Column of `subscriptions` that the order begins with; empty: another order.
QString subscriptionColumn(DeliveryQuery::Sort sort)
{
    switch (sort) {
    case DeliveryQuery::Sort::Trigger:
        return QStringLiteral("trigger_id");
    case DeliveryQuery::Sort::Flow:
        return QStringLiteral("flow_name");
    case DeliveryQuery::Sort::Host:
        return QStringLiteral("callback_host");
    default:
        return {};
    }
}

QString deliveryColumn(DeliveryQuery::Sort sort)
{
    switch (sort) {
    case DeliveryQuery::Sort::State:
        return QStringLiteral("d.state");
    case DeliveryQuery::Sort::Status:
        return QStringLiteral("d.last_status");
    case DeliveryQuery::Sort::Duration:
        return QStringLiteral("d.duration_us");
    default:
        return QStringLiteral("d.id");
    }
}

// By what belongs to the subscription: subscriptions in order, each one's deliveries in order. That
// needs no sorting of deliveries, and CROSS JOIN holds SQLite to it.
QString sqlFor(const DeliveryQuery &query, const QString &where)
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    if (const QString column = subscriptionColumn(query.sort); !column.isEmpty()) {
        const QString order = column + direction + u", seq" + direction;
        return u"SELECT d.id FROM (SELECT seq FROM subscriptions ORDER BY " + order
               + u" LIMIT 9223372036854775807) s CROSS JOIN deliveries d "
                 u"ON d.subscription_seq = s.seq"
               + where;
    }
    const QString column = deliveryColumn(query.sort);
    QString order = column + direction;
    if (column != u"d.id")
        order += u", d.id" + direction;
    return u"SELECT d.id FROM deliveries d" + where + u" ORDER BY " + order;
}

} // namespace

Result<std::vector<DeliveryId>> searchDeliveries(Database &database, const DeliveryQuery &query,
                                                 int limit)
{
    Search search = conditions(query);
    QString sql = sqlFor(query, search.where);
    if (limit > 0) {
        sql += QStringLiteral(" LIMIT ?");
        search.values.append(limit);
    }
    Statement statement = database.prepare(sql);
    if (!statement.runWith(search.values))
        return database.failure(statement.error());
    std::vector<DeliveryId> ids;
    while (statement.next())
        ids.push_back(statement.number(0));
    return ids;
}

} // namespace server::store
