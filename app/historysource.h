// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/deliverysource.h"

namespace server {
class ServerHost;
}

namespace app {

/// The window's history, answered by the server's reading thread.
class HistorySource final : public ui::DeliverySource
{
public:
    explicit HistorySource(server::ServerHost &host);

    [[nodiscard]] QFuture<server::Result<std::vector<server::DeliveryId>>> deliveryIds(
        const server::DeliveryQuery &query, int limit) override;
    [[nodiscard]] QFuture<server::Result<std::vector<server::Delivery>>> deliveries(
        const std::vector<server::DeliveryId> &ids) override;
    [[nodiscard]] QFuture<server::Result<server::DeliveryDetail>> deliveryDetail(
        server::DeliveryId id) override;

private:
    server::ServerHost &m_host;
};

} // namespace app
