// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/logline.h"

namespace server {

/// What is logged, and how much of it is kept in files.
struct LogRules
{
    static constexpr int LeastBytes = 64 * 1024;
    static constexpr int MostBytes = 1024 * 1024 * 1024;
    static constexpr int MostFiles = 100;

    LogLine::Level level = LogLine::Level::Info; ///< lines below it are not written
    int fileBytes = 5 * 1024 * 1024; ///< of one file
    int files = 5; ///< the current one included

    friend bool operator==(const LogRules &, const LogRules &) = default;
};

} // namespace server
