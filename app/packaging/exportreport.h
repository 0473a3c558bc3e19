// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/comparison.h"
#include "openapi/exporter/package.h"

namespace app::packaging {

/// One file of a package beside the same file of the last export.
struct FileReport
{
    enum class State { Added, Changed, Unchanged, Left }; ///< Left: stays, and is not exported

    QString name;
    State state = State::Added;
    qsizetype bytes = 0;
    QByteArray changes; ///< the lines that differ, without secrets
};

/// What an export did, or would do.
struct ExportReport
{
    QString title;
    QString host;
    QString path;
    QString definitionName;
    QString propertiesName;
    bool compared = false; ///< with an export of the same connector
    bool written = false;
    QString refusal; ///< why nothing was written; empty: it was not refused
    openapi::Diagnostics definitionRepairs;
    openapi::Diagnostics propertiesRepairs;
    openapi::exporter::Remarks remarks;
    openapi::exporter::Changes changes;
    std::vector<FileReport> files;
};

/// `package` beside what stood there before.
[[nodiscard]] std::vector<FileReport> fileReports(const openapi::exporter::PackageFiles &package,
                                                  const openapi::exporter::PackageFiles &former);

/// For standard output; `all` shows every line that differs.
[[nodiscard]] QString reportText(const ExportReport &report, bool all);
/// For standard error: "FILE:LINE:COL: warning: message".
[[nodiscard]] QString reportWarnings(const ExportReport &report);
/// One JSON object, with a line feed behind it.
[[nodiscard]] QString reportJson(const ExportReport &report);

/// "FILE:LINE:COL: error: message", one a line.
[[nodiscard]] QString diagnosticText(const QString &file, const openapi::Diagnostics &diagnostics);

} // namespace app::packaging
