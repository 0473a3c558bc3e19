// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/servererror.h"

#include <QFuture>

namespace ui {

/// Where the history comes from. The root answers it from the store; tests from a list.
class DeliverySource
{
public:
    DeliverySource() = default;
    virtual ~DeliverySource() = default;
    DeliverySource(const DeliverySource &) = delete;
    DeliverySource &operator=(const DeliverySource &) = delete;

    /// Ids in the asked order, at most `limit` (0: all).
    [[nodiscard]] virtual QFuture<server::Result<std::vector<server::DeliveryId>>> deliveryIds(
        const server::DeliveryQuery &query, int limit) = 0;
    /// In the order of `ids`; unknown ones are left out.
    [[nodiscard]] virtual QFuture<server::Result<std::vector<server::Delivery>>> deliveries(
        const std::vector<server::DeliveryId> &ids) = 0;
    [[nodiscard]] virtual QFuture<server::Result<server::DeliveryDetail>> deliveryDetail(
        server::DeliveryId id) = 0;
};

} // namespace ui
