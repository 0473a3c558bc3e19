// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

#include <vector>

namespace server {

/// The figures of the overview page. "Today" begins at local midnight.
struct Overview
{
    int activeSubscriptions = 0;
    int deadSubscriptions = 0;
    qint64 eventsToday = 0;
    qint64 deliveredToday = 0;
    qint64 failedToday = 0;
    qint64 pending = 0; ///< deliveries that wait or are under way
    qint64 retrying = 0; ///< those among them that failed and wait for another try
    QDateTime oldestPending; ///< UTC; when the oldest of them was made; invalid: none
    int pausedSubscriptions = 0;
    bool paused = false; ///< all of them
    std::vector<Delivery> lastFailures; ///< newest first, at most ten
    bool everSubscribed = false;
    bool everFired = false;
    bool everDelivered = false;

    friend bool operator==(const Overview &, const Overview &) = default;
};

} // namespace server
