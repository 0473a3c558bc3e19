// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/package.h"

namespace app::packaging {

/// What a package is made of, with the names that it is talked about by.
struct PackageSource
{
    QString definitionName;
    QString propertiesName; ///< empty: there is no apiProperties.json
    openapi::exporter::PackageSources files;
};

/// Reads a definition, or the bundled one when `file` is empty, and what stands beside it:
/// "shop.properties.json" or apiProperties.json, icon.png, script.csx. The error is one sentence.
[[nodiscard]] tl::expected<PackageSource, QString> readPackageSource(const QString &file);

} // namespace app::packaging
