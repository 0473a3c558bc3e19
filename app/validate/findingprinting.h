// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/validator.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace app::validate {

/// What was found in one file.
struct FileFindings
{
    QString file; ///< as given on the command line
    openapi::validator::Findings findings;
};

// All functions are pure.

/// "FILE:LINE:COL: severity: message [rule]", one a line.
[[nodiscard]] QString findingLines(const FileFindings &file);
/// One array with an object for every finding of every file.
[[nodiscard]] QByteArray findingsAsJson(const std::vector<FileFindings> &files);
/// A log of SARIF 2.1.0, as code hosts and editors read it.
[[nodiscard]] QByteArray findingsAsSarif(const std::vector<FileFindings> &files,
                                         openapi::validator::Profile profile);
[[nodiscard]] bool hasErrors(const std::vector<FileFindings> &files);

} // namespace app::validate
