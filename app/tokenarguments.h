// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/optionvalues.h"
#include "server/tokenrules.h"

class QCommandLineParser;

namespace app {

/// Whose access tokens are let in, as `--tenant` and its like say. Pure.
[[nodiscard]] OptionValue<server::TokenRules> readTokens(const QCommandLineParser &parser);

} // namespace app
