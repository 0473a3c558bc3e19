// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/comparison.h"
#include "openapi/exporter/remark.h"

#include <QString>

namespace ui::wording {

/// One plain sentence, in the language of the installed translators. Never empty.
[[nodiscard]] QString remarkText(const openapi::exporter::Remark &remark);
[[nodiscard]] QString changeText(const openapi::exporter::Change &change);

/// The same in English, for the command line.
[[nodiscard]] QString englishRemarkText(const openapi::exporter::Remark &remark);
[[nodiscard]] QString englishChangeText(const openapi::exporter::Change &change);

} // namespace ui::wording
