// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app {

/// Bring a definition in and write it as Swagger 2.0.
struct ImportCommand
{
    QString source; ///< a file, an http or https address, or "-": standard input
    QString target; ///< a file; empty: standard output
    bool force = false; ///< over a file that exists
    bool json = false; ///< the report

    friend bool operator==(const ImportCommand &, const ImportCommand &) = default;
};

} // namespace app
