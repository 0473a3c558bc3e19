// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QIcon>

namespace ui {

/// The icon in front of what has this severity.
[[nodiscard]] QIcon severityIcon(openapi::Severity severity);

} // namespace ui
