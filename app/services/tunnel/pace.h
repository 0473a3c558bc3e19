// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <vector>

namespace app::services::tunnel {

/// How long a tunnel is waited for, and how often it is asked and tried again.
struct Pace
{
    using Duration = std::chrono::milliseconds;

    Duration ready = std::chrono::seconds(60); ///< for the public URL, from the start
    Duration poll = std::chrono::milliseconds(500); ///< of the local API while starting
    Duration watch = std::chrono::seconds(10); ///< of the local API while up
    Duration answer = std::chrono::seconds(5); ///< of the local API
    Duration pause = std::chrono::seconds(1); ///< before the first restart; then doubled
    Duration longestPause = std::chrono::minutes(1);
    Duration steady = std::chrono::minutes(1); ///< up for so long: the next loss is a first one
    Duration polite = std::chrono::seconds(3); ///< between asking it to end and ending it
    int restarts = 8; ///< one after the other, then it is given up
};

/// Where programs speak their local API when nobody has told them otherwise.
struct LocalPorts
{
    std::vector<quint16> ngrok{4040, 4041, 4042, 4043, 4044};
    std::vector<quint16> cloudflared{20241, 20242, 20243, 20244, 20245};
};

} // namespace app::services::tunnel
