// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/deliverysource.h"

/// A history of any length that is made up while it is read: ids 1..count.
class ManySource final : public ui::DeliverySource
{
public:
    explicit ManySource(int deliveries)
        : count(deliveries)
    {
    }

    int count;
    int idQueries = 0;
    int rowsRead = 0;

    static server::Delivery made(server::DeliveryId id)
    {
        server::Delivery delivery;
        delivery.id = id;
        delivery.eventId = u"event-%1"_qs.arg(id / 10);
        delivery.trigger = u"NewInstoreProduct"_qs;
        delivery.flowName = u"Flow %1"_qs.arg(id);
        delivery.state = server::Delivery::State::Delivered;
        delivery.lastOutcome = server::Outcome::Delivered;
        delivery.lastStatus = 202;
        return delivery;
    }

    QFuture<server::Result<std::vector<server::DeliveryId>>> deliveryIds(
        const server::DeliveryQuery &query, int limit) override
    {
        ++idQueries;
        std::vector<server::DeliveryId> ids;
        const int rows = limit == 0 ? count : std::min(limit, count);
        for (int row = 0; row < rows; ++row)
            ids.push_back(query.descending ? count - row : row + 1);
        return QtFuture::makeReadyFuture(server::Result<std::vector<server::DeliveryId>>(ids));
    }

    QFuture<server::Result<std::vector<server::Delivery>>> deliveries(
        const std::vector<server::DeliveryId> &ids) override
    {
        std::vector<server::Delivery> found;
        for (const server::DeliveryId id : ids)
            found.push_back(made(id));
        rowsRead += static_cast<int>(ids.size());
        return QtFuture::makeReadyFuture(server::Result<std::vector<server::Delivery>>(found));
    }

    QFuture<server::Result<server::DeliveryDetail>> deliveryDetail(server::DeliveryId id) override
    {
        server::DeliveryDetail detail;
        detail.delivery = made(id);
        return QtFuture::makeReadyFuture(server::Result<server::DeliveryDetail>(detail));
    }
};
