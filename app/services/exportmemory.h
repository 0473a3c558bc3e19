// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::services {

/// How a connector was exported the last time. Holds no credential.
struct ExportMemory
{
    QString form; ///< "folder", "zip" or "definition"; empty: it never was exported
    QString path; ///< absolute
    QString host;
    QString brandColour;
    QString clientId;
    QString tenant;

    friend bool operator==(const ExportMemory &, const ExportMemory &) = default;
};

} // namespace app::services
