// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

class QCommandLineParser;

namespace app {

/// Fills in whose access tokens are let in: --tenant, --audience, --scope, --authority, --issuer, or
/// --local-identity in place of them. Pure. The error is one English sentence.
[[nodiscard]] OptionValue<CommonOptions> readTokens(const QCommandLineParser &parser,
                                                    const CommonOptions &options);

/// What `declic token` was told. Pure.
[[nodiscard]] TokenCommand readToken(const QCommandLineParser &parser);

} // namespace app
