// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/package.h"

namespace app::packaging {

/// Where a package goes.
struct PackageTarget
{
    enum class Kind { Folder, Archive, SingleFile };

    Kind kind = Kind::Folder;
    QString path;
};

/// What stands there already.
struct FormerPackage
{
    bool exists = false;
    openapi::exporter::PackageFiles files;
    /// A folder's entries that belong to no package, or the file itself when it is no package.
    QStringList strangers;

    /// Whether it is another export of the connector that is called `title`, or nothing at all.
    [[nodiscard]] bool isLike(const QString &title) const;
};

/// The error is one sentence, in the language of the installed
/// translators.
[[nodiscard]] tl::expected<FormerPackage, QString> readFormer(const PackageTarget &target);

/// Writes the package in the place of the former one: all of it or nothing. What a folder holds
/// besides stays; then each file is replaced by itself. The error is one sentence, in the language of the installed
/// translators.
[[nodiscard]] tl::expected<void, QString> writePackage(const PackageTarget &target,
                                                       const openapi::exporter::PackageFiles &files,
                                                       const FormerPackage &former);

} // namespace app::packaging
