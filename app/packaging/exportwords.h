// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/comparison.h"
#include "openapi/exporter/remark.h"

#include <QString>

namespace app::packaging {

/// How machines call it: "clientIdOpen".
[[nodiscard]] QString word(openapi::exporter::Remark::Code code);
/// "inputRequired"
[[nodiscard]] QString word(openapi::exporter::Change::Code code);

} // namespace app::packaging
