// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serverconfig.h"
#include "server/servererror.h"

namespace server::core {

// Pure.

/// As Location begins; empty: derived from each request. PublicUrlInvalid, or empty as it was given.
[[nodiscard]] Result<QByteArray> checkedPublicUrl(const QString &url);
/// Whether one can start with it: its checkedPublicUrl().
[[nodiscard]] Result<QByteArray> checkedConfig(const ServerConfig &config);

} // namespace server::core
