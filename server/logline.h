// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace server {

/// One line of the log, credentials already masked.
struct LogLine
{
    enum class Level { Debug, Info, Warning, Error };

    QDateTime at; ///< UTC
    Level level = Level::Info;
    QString category; ///< "declic.http"
    QString text;

    friend bool operator==(const LogLine &, const LogLine &) = default;
};

} // namespace server
