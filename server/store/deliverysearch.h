// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/store/database.h"

namespace server::store {

/// The ids that match, in the asked order, at most `limit` (0: all). Sorted by time, or by what
/// belongs to the subscription, it stops at the limit; by state, status or duration it reads the
/// narrow rows once.
[[nodiscard]] Result<std::vector<DeliveryId>> searchDeliveries(Database &database,
                                                               const DeliveryQuery &query,
                                                               int limit);

} // namespace server::store
