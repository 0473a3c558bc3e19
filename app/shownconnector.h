// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connector.h"

namespace app {

class Hosting;
namespace services {
class SecretStore;
}

/// The hosted connector as the window shows it; `secrets` tells where its keys are kept.
[[nodiscard]] ui::Connector shownConnector(const Hosting &hosting,
                                           const services::SecretStore &secrets);

} // namespace app
