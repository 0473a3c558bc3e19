// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

#include <optional>

namespace server::delivery {

/// The delivery as `attempt` leaves it: delivered, failed, or pending until `next`, when the
/// schedule wants another attempt then. Pure.
[[nodiscard]] Delivery afterAttempt(const Delivery &delivery, const Attempt &attempt,
                                    const std::optional<QDateTime> &next);

} // namespace server::delivery
