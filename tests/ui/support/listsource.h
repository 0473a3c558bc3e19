// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/deliverysource.h"

#include <QPromise>

#include <algorithm>
#include <functional>

/// A history out of memory. Answers at once, or when answerAll() is called.
class ListSource final : public ui::DeliverySource
{
public:
    std::vector<server::DeliveryDetail> details; ///< oldest first
    bool deferred = false;
    int idQueries = 0;
    int pageQueries = 0;
    server::DeliveryQuery lastQuery;

    QFuture<server::Result<std::vector<server::DeliveryId>>> deliveryIds(
        const server::DeliveryQuery &query, int limit) override
    {
        ++idQueries;
        lastQuery = query;
        std::vector<server::DeliveryId> ids;
        for (const server::DeliveryDetail &detail : details) {
            if (matches(detail.delivery, query))
                ids.push_back(detail.delivery.id);
        }
        if (query.descending)
            std::reverse(ids.begin(), ids.end());
        if (limit > 0 && static_cast<int>(ids.size()) > limit)
            ids.resize(static_cast<size_t>(limit));
        return answer<std::vector<server::DeliveryId>>(ids);
    }

    QFuture<server::Result<std::vector<server::Delivery>>> deliveries(
        const std::vector<server::DeliveryId> &ids) override
    {
        ++pageQueries;
        std::vector<server::Delivery> found;
        for (const server::DeliveryId id : ids) {
            if (const server::DeliveryDetail *detail = find(id))
                found.push_back(detail->delivery);
        }
        return answer<std::vector<server::Delivery>>(found);
    }

    QFuture<server::Result<server::DeliveryDetail>> deliveryDetail(server::DeliveryId id) override
    {
        const server::DeliveryDetail *detail = find(id);
        if (!detail) {
            server::ServerError error;
            error.code = server::ServerError::Code::UnknownDelivery;
            error.args = {QString::number(id)};
            return answer<server::DeliveryDetail>(tl::make_unexpected(error));
        }
        return answer<server::DeliveryDetail>(*detail);
    }

    void answerAll()
    {
        const auto waiting = std::move(m_waiting);
        m_waiting.clear();
        for (const std::function<void()> &finish : waiting)
            finish();
    }

private:
    static bool matches(const server::Delivery &delivery, const server::DeliveryQuery &query)
    {
        return (query.trigger.isEmpty() || delivery.trigger == query.trigger)
               && (query.eventId.isEmpty() || delivery.eventId == query.eventId)
               && (!query.state || delivery.state == *query.state)
               && (query.text.isEmpty() || delivery.flowName.contains(query.text)
                   || delivery.callbackHost.contains(query.text));
    }

    const server::DeliveryDetail *find(server::DeliveryId id) const
    {
        const auto found = std::find_if(
            details.begin(), details.end(),
            [id](const server::DeliveryDetail &detail) { return detail.delivery.id == id; });
        return found == details.end() ? nullptr : &*found;
    }

    template<typename T>
    QFuture<server::Result<T>> answer(const server::Result<T> &result)
    {
        auto promise = std::make_shared<QPromise<server::Result<T>>>();
        promise->start();
        const auto finish = [promise, result] {
            promise->addResult(result);
            promise->finish();
        };
        if (deferred)
            m_waiting.push_back(finish);
        else
            finish();
        return promise->future();
    }

    std::vector<std::function<void()>> m_waiting;
};
