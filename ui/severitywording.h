// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"
#include "ui/theme.h"

#include <QIcon>

namespace ui {

[[nodiscard]] Tone severityTone(openapi::Severity severity);
/// The icon in front of what has this severity.
[[nodiscard]] QIcon severityIcon(openapi::Severity severity);

namespace wording {

/// "Warning", as in a table.
[[nodiscard]] QString severity(openapi::Severity severity);

} // namespace wording
} // namespace ui
