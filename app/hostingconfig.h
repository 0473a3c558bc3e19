// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/services/datafolder.h"
#include "app/services/settings.h"
#include "server/connectorsetup.h"

namespace app {

/// The arguments, then the settings, then the defaults. The operator's token is one of
/// services::GivenSecrets.
[[nodiscard]] server::ServerConfig serverConfig(const CommonOptions &options,
                                                const services::Settings &settings,
                                                const services::DataFolder &folder);
/// Of the settings.
[[nodiscard]] server::LogRules keptLogRules(const CommonOptions &options);
/// What callers of the connector must show according to services::GivenSecrets. Demanded as soon as
/// one of them is given, be it empty.
[[nodiscard]] server::CallerKeys callerKeys();

} // namespace app
