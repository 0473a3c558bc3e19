// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/tunnelstate.h"
#include "ui/tunnel.h"

namespace app {

// Between the tunnel's values and those of the window. All pure but offers().

[[nodiscard]] ui::Tunnel shownTunnel(const services::tunnel::TunnelState &state);
[[nodiscard]] services::tunnel::Program programOf(ui::TunnelProgram program);
/// What is installed now, of all that Declic knows.
[[nodiscard]] std::vector<ui::TunnelOffer> tunnelOffers();

} // namespace app
