// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace ui {

/// Events to fire one after the other.
struct RunPlan
{
    QString trigger;
    QString onlySubscription; ///< empty: all
    bool force = false; ///< send what breaks the schema, too
    std::vector<QByteArray> payloads; ///< JSON; may have placeholders
    std::vector<int> lines; ///< of the file that the payloads come from; empty: none
    int times = 1; ///< over all payloads; 0: until stopped
    std::chrono::milliseconds every{0}; ///< from one event to the next; 0: at once

    /// 0: until stopped.
    [[nodiscard]] qint64 total() const { return times * static_cast<qint64>(payloads.size()); }

    friend bool operator==(const RunPlan &, const RunPlan &) = default;
};

/// One event of a run that was not taken.
struct RunFailure
{
    qint64 number = 0; ///< within the run, from 1
    int line = 0; ///< of the file; 0: none
    QString reason;

    friend bool operator==(const RunFailure &, const RunFailure &) = default;
};

/// How far a run has come.
struct RunProgress
{
    enum class State { Running, Stopping, Ended };

    State state = State::Running;
    qint64 fired = 0;
    qint64 failed = 0;
    qint64 total = 0; ///< 0: until stopped
    qint64 deliveries = 0; ///< that the events made
    std::chrono::milliseconds elapsed{0};
    std::vector<RunFailure> failures; ///< those since the last report
    QString endedBecause; ///< why it ended before its time; empty: it was done, or stopped
};

} // namespace ui
