// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/overview.h"
#include "server/store/deliverytable.h"

namespace server::store {

/// The figures of the overview page; `today` is when the day began.
[[nodiscard]] Result<Overview> readOverview(Database &database, DeliveryTable &deliveries,
                                            const QDateTime &today);

} // namespace server::store
