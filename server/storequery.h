// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/servererror.h"
#include "server/subscription.h"

#include <vector>

namespace server {

// Reads the store of a console that does not run, a killed one for instance. `databasePath` is the
// file of ServerConfig::databasePath. Blocks; any thread.

/// All active and dead ones.
[[nodiscard]] Result<std::vector<Subscription>> storedSubscriptions(const QString &databasePath);
/// In the order of the query, at most `limit` (0: all).
[[nodiscard]] Result<std::vector<DeliveryDetail>> storedDeliveries(const QString &databasePath,
                                                                   const DeliveryQuery &query,
                                                                   int limit);

} // namespace server
