// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/importcommand.h"
#include "app/optionvalues.h"

class QCommandLineParser;

namespace app {

/// What `declic import SOURCE` was told. Pure.
[[nodiscard]] OptionValue<ImportCommand> readImport(const QCommandLineParser &parser,
                                                    const QString &source);

} // namespace app
