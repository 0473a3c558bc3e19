// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace app {

/// Makes the kind of application that the command needs, runs it to its end and returns the exit
/// code. Only the console touches a display.
[[nodiscard]] int run(const CommandLine &line, int &argc, char **argv);

} // namespace app
