// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/queuesettings.h"

namespace server::core {

delivery::DeliveryQueue::Settings queueSettings(const ServerConfig &config,
                                                const delivery::CallbackPolicy &policy)
{
    delivery::DeliveryQueue::Settings settings;
    settings.sender.policy = policy;
    settings.sender.connectTimeout = config.connectTimeout;
    settings.sender.totalTimeout = config.attemptTimeout;
    settings.sender.connections = config.concurrentDeliveries;
    settings.sender.maxStoredBody = config.maxStoredBody;
    settings.concurrent = config.concurrentDeliveries;
    settings.concurrentPerHost = config.concurrentDeliveriesPerHost;
    settings.retry = config.retry;
    settings.circuit = config.circuit;
    return settings;
}

} // namespace server::core
