// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/historysource.h"

#include "server/serverhost.h"

namespace app {

HistorySource::HistorySource(server::ServerHost &host)
    : m_host(host)
{
}

QFuture<server::Result<std::vector<server::DeliveryId>>> HistorySource::deliveryIds(
    const server::DeliveryQuery &query, int limit)
{
    return m_host.deliveryIds(query, limit);
}

QFuture<server::Result<std::vector<server::Delivery>>> HistorySource::deliveries(
    const std::vector<server::DeliveryId> &ids)
{
    return m_host.deliveries(ids);
}

QFuture<server::Result<server::DeliveryDetail>> HistorySource::deliveryDetail(server::DeliveryId id)
{
    return m_host.deliveryDetail(id);
}

} // namespace app
