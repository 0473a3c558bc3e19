// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/storequery.h"

#include "server/store/storereader.h"

namespace server {

Result<std::vector<Subscription>> storedSubscriptions(const QString &databasePath)
{
    store::StoreReader reader;
    if (const Result<void> opened = reader.open(databasePath); !opened)
        return tl::make_unexpected(opened.error());
    return reader.subscriptions();
}

Result<std::vector<DeliveryDetail>> storedDeliveries(const QString &databasePath,
                                                     const DeliveryQuery &query, int limit)
{
    store::StoreReader reader;
    if (const Result<void> opened = reader.open(databasePath); !opened)
        return tl::make_unexpected(opened.error());
    const Result<std::vector<DeliveryId>> ids = reader.deliveryIds(query, limit);
    if (!ids)
        return tl::make_unexpected(ids.error());
    std::vector<DeliveryDetail> details;
    details.reserve(ids->size());
    for (const DeliveryId id : *ids) {
        Result<DeliveryDetail> detail = reader.deliveryDetail(id);
        if (!detail)
            return tl::make_unexpected(detail.error());
        details.push_back(std::move(*detail));
    }
    return details;
}

} // namespace server
