// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

class QCommandLineParser;

namespace app {

/// Fills in how the connector listener is secured: --certificate with --key, or --self-signed. Pure.
/// The error is one English sentence.
[[nodiscard]] OptionValue<CommonOptions> readTls(const QCommandLineParser &parser,
                                                 const CommonOptions &options);

} // namespace app
