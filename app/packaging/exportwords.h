// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/comparison.h"
#include "openapi/exporter/remark.h"

namespace app::packaging {

// One English sentence each, for the command line.

[[nodiscard]] QString describe(const openapi::exporter::Remark &remark);
[[nodiscard]] QString describe(const openapi::exporter::Change &change);

/// How machines call it: "inputRequired".
[[nodiscard]] QString word(openapi::exporter::Remark::Code code);
[[nodiscard]] QString word(openapi::exporter::Change::Code code);

} // namespace app::packaging
