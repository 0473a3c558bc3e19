// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands.h"
#include "app/optionvalues.h"

class QCommandLineParser;

namespace app {

/// What `declic serve` was told. Pure.
[[nodiscard]] OptionValue<ServeCommand> readServe(const QCommandLineParser &parser);

} // namespace app
