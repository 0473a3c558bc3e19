// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/cause.h"
#include "server/delivery.h"

namespace server {

inline constexpr int CauseCount = static_cast<int>(Cause::Interrupted) + 1;

/// Why the attempt ended as it did: by the platform's code, else by the marks that tunnels, proxies
/// and gateways leave in headers and body, else by the status, else by what the network stack says.
/// Looks at a bounded part of the body. Pure.
[[nodiscard]] Cause explain(const Attempt &attempt);

/// Delivery::lastCause; what status and outcome alone tell where none was stored. Pure.
[[nodiscard]] Cause causeOf(const Delivery &delivery);

/// The word that stands for it, "flow-switched-off".
[[nodiscard]] QString word(Cause cause);
/// Cause::None for an unknown word.
[[nodiscard]] Cause causeOf(QStringView word);

} // namespace server
