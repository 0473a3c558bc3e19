// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace server {

/// How callbacks to one host fare.
struct HostState
{
    enum class Phase {
        Ready,
        Paused, ///< it asked for a pause by Retry-After
        Broken, ///< nothing is sent there for a while, since everything failed
        Probing, ///< one attempt tries whether it is back
    };

    QString host;
    Phase phase = Phase::Ready;
    QDateTime until; ///< UTC; when something is sent there again; invalid: now
    int failures = 0; ///< in a row, up to now
    int sending = 0; ///< attempts under way

    friend bool operator==(const HostState &, const HostState &) = default;
};

} // namespace server
