// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace app::validate {

/// `declic validate`: checks files and prints what was found. Needs no event loop and no running
/// console. Refused when a file has errors or cannot be read.
[[nodiscard]] ExitCode validateFiles(const ValidateCommand &wanted);

} // namespace app::validate
