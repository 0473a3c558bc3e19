// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/propertiesfile.h"

namespace openapi::exporter {

/// Names of the files of a package, as the platform's tools know them.
inline constexpr QLatin1String DefinitionFile("apiDefinition.swagger.json");
inline constexpr QLatin1String PropertiesFileName("apiProperties.json");
inline constexpr QLatin1String SettingsFile("settings.json");
inline constexpr QLatin1String IconFile("icon.png");
inline constexpr QLatin1String ScriptFile("script.csx");
inline constexpr QLatin1String ReadmeFile("README.md");

struct PackageFile
{
    QString name;
    QByteArray bytes;

    friend bool operator==(const PackageFile &, const PackageFile &) = default;
};

using PackageFiles = std::vector<PackageFile>;

/// nullptr when there is no file called `name`.
[[nodiscard]] const QByteArray *bytesOf(const PackageFiles &files, QLatin1String name);

/// What a package is made of: the definition and what stands beside it. Empty: there is none.
struct PackageSources
{
    QByteArray definition;
    QByteArray properties;
    QByteArray icon; ///< a PNG; goes out as it is
    QByteArray script;
    QByteArray formerSettings; ///< of the last export, which may name the connector it became
};

struct PackageChoices
{
    QString host; ///< empty: that of the definition
    PropertiesChoices properties;
    bool definitionOnly = false;
};

/// A connector, ready to be imported. The icon is missing when there was none: it has to be drawn,
/// in the brand colour, by somebody who can.
struct Package
{
    PackageFiles files;
    DefinitionPtr definition; ///< what the exported text means; never null
    QString host;
    QString brandColour;
    Diagnostics definitionRepairs;
    Diagnostics propertiesRepairs;
    Remarks remarks;
};

/// Why there is no package: what is wrong with one of the sources.
struct PackageError
{
    enum class Source { Definition, Properties };

    Source source = Source::Definition;
    Diagnostics diagnostics;
};

/// Pure: the same sources and choices make the same bytes.
[[nodiscard]] tl::expected<Package, PackageError> makePackage(const PackageSources &sources,
                                                              const PackageChoices &choices);

} // namespace openapi::exporter
