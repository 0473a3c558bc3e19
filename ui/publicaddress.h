// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serverstate.h"

namespace ui {

/// The URL under which the platform reaches the connector, as it may be passed on: without user
/// info, query and fragment. Empty while the server does not run or has no public URL. Pure.
[[nodiscard]] QString publicAddress(const server::ServerState &state);

} // namespace ui
