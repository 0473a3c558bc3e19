// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"
#include "server/serveddefinition.h"

#include <QString>

#include <tl/expected.hpp>

namespace app {

/// A connector definition as read from a file, right or wrong.
struct DefinitionFile
{
    QString name; ///< as shown before line and column
    server::ServedDefinition served; ///< its definition is never null
    openapi::Diagnostics diagnostics;
    QString path = {}; ///< absolute, without links; empty: the bundled definition
    QString propertiesName = {}; ///< of the apiProperties.json beside it; empty: there is none
    openapi::Diagnostics propertiesDiagnostics = {};
    QByteArray propertiesText = {};
    QString propertiesProblem = {}; ///< why it could not be read; the system's words
    bool hasScript = false; ///< a script.csx stands beside it, which is not run
};

/// Reads `file`, or the bundled definition when it is empty, with the apiProperties.json beside it.
/// The error is one English sentence: only a file that cannot be read is one; what is wrong inside
/// it are diagnostics. Any thread.
[[nodiscard]] tl::expected<DefinitionFile, QString> loadDefinition(const QString &file);

/// "FILE:LINE:COL: error: message" for every diagnostic, one a line.
[[nodiscard]] QString diagnosticText(const QString &name, const openapi::Diagnostics &diagnostics);
/// The same about all of a definition file, in the order of the text; those of apiProperties.json
/// after the definition's.
[[nodiscard]] QString diagnosticLines(const DefinitionFile &file);

/// "error", "warning" or "hint".
[[nodiscard]] QString severityWord(openapi::Severity severity);

/// The first of the files that stands beside the definition, or an empty text:
/// "shop.properties.json" belongs to "shop.swagger.json" before "apiProperties.json", which belongs
/// to all of the folder.
[[nodiscard]] QString fileBeside(const QString &definition, const QString &ending,
                                 const QString &shared);

} // namespace app
