// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/package.h"
#include "ui/exportreport.h"

namespace app::packaging {

/// `package` beside what stood there before.
[[nodiscard]] std::vector<ui::ExportedFile> fileReports(
    const openapi::exporter::PackageFiles &package, const openapi::exporter::PackageFiles &former);

/// For standard output; `all` shows every line that differs.
[[nodiscard]] QString reportText(const ui::ExportReport &report, bool all);
/// For standard error: "FILE:LINE:COL: warning: message".
[[nodiscard]] QString reportWarnings(const ui::ExportReport &report);
/// One JSON object, with a line feed behind it.
[[nodiscard]] QString reportJson(const ui::ExportReport &report);

/// Why nothing was written; empty: there is no obstacle.
[[nodiscard]] QString refusal(const ui::ExportReport &report);

} // namespace app::packaging
