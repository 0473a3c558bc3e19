// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/storereader.h"

#include "server/store/deliverysearch.h"
#include "server/store/exchangetable.h"
#include "server/store/migrator.h"
#include "server/store/overviewquery.h"
#include "server/store/storagequery.h"
#include "server/store/subscriptiontable.h"

#include <QDate>

namespace server::store {

class StoreReader::Private
{
public:
    Database database;
    QString path;
    SubscriptionTable subscriptions{database};
    EventTable events{database};
    DeliveryTable deliveries{database};
    ExchangeTable exchanges{database};
};

StoreReader::StoreReader()
    : d(std::make_unique<Private>())
{
}

StoreReader::~StoreReader() = default;

Result<void> StoreReader::open(const QString &path)
{
    d->path = path;
    auto done = d->database.open(path, Database::Mode::ReadOnly);
    if (done)
        done = checkSchema(d->database);
    if (!done)
        d->database.close();
    return done;
}

void StoreReader::close()
{
    d->database.close();
}

Result<std::vector<Subscription>> StoreReader::subscriptions(bool withRemoved) const
{
    return d->subscriptions.list(withRemoved);
}

Result<Overview> StoreReader::overview() const
{
    return readOverview(d->database, d->deliveries, QDate::currentDate().startOfDay());
}

Result<Storage> StoreReader::storage() const
{
    return readStorage(d->database, d->path);
}

Result<std::vector<DeliveryId>> StoreReader::deliveryIds(const DeliveryQuery &query,
                                                         int limit) const
{
    return searchDeliveries(d->database, query, limit);
}

Result<std::vector<Delivery>> StoreReader::deliveries(const std::vector<DeliveryId> &ids) const
{
    return d->deliveries.read(ids);
}

Result<DeliveryDetail> StoreReader::deliveryDetail(DeliveryId id) const
{
    return d->deliveries.detail(id);
}

Result<std::vector<Event>> StoreReader::events(const QString &trigger, int limit,
                                               const QString &before) const
{
    return d->events.page(trigger, limit, before);
}

Result<std::vector<Exchange>> StoreReader::exchanges(int limit, qint64 before) const
{
    return d->exchanges.page(limit, before);
}

} // namespace server::store
