// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace app::packaging {

/// `declic export`: tells what the package changes against the last one, writes it and returns the
/// exit code. Works on files alone; no console has to run.
[[nodiscard]] int exportPackage(const CommonOptions &options, const ExportCommand &wanted);

} // namespace app::packaging
