// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"
#include "ui/theme.h"

namespace ui {

[[nodiscard]] Tone severityTone(openapi::Severity severity);

namespace wording {

/// "Warning", as in a table.
[[nodiscard]] QString severity(openapi::Severity severity);

} // namespace wording
} // namespace ui
