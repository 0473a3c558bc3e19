// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

namespace ui {

/// The request of a delivery as a POSIX shell command. The callback URL stays masked. Pure.
[[nodiscard]] QString curlCommand(const server::DeliveryDetail &detail);

} // namespace ui
