// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/packaging/packagesource.h"
#include "app/packaging/packagetarget.h"
#include "ui/exportreport.h"

namespace app::packaging {

/// An export that only has to be written.
struct PreparedExport
{
    openapi::exporter::Package package;
    PackageTarget target;
    FormerPackage former;
    ui::ExportReport report; ///< names its obstacle; nothing is written yet
};

/// Why there is nothing to write.
struct ExportFailure
{
    QString sentence; ///< in the language of the installed translators
    QString file; ///< that `diagnostics` are about
    openapi::Diagnostics diagnostics = {};
};

/// Makes the package and sets it beside what stands at `target`. Reads files and writes none. Any
/// thread.
[[nodiscard]] tl::expected<PreparedExport, ExportFailure> prepareExport(
    const PackageSource &source, const PackageTarget &target,
    const openapi::exporter::PackageChoices &choices);

/// Writes it over whatever stands there, and says so in its report. The error is one sentence.
[[nodiscard]] tl::expected<void, QString> write(PreparedExport &prepared);

} // namespace app::packaging
