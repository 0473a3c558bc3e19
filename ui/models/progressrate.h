// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace ui::models {

/// How fast something advances, smoothed over the last seconds. Is told the time, in milliseconds
/// from any start.
class ProgressRate
{
public:
    /// Begins anew.
    void start(qint64 now);
    /// `done` things are done by `now`. Going back is no progress.
    void advance(int done, qint64 now);

    [[nodiscard]] double perSecond() const { return m_perSecond; }
    /// How long `left` more take at this rate; -1: nobody knows.
    [[nodiscard]] qint64 msLeft(int left) const;
    /// From the start to the last progress.
    [[nodiscard]] qint64 elapsedMs() const { return m_last - m_start; }

private:
    qint64 m_start = 0;
    qint64 m_last = 0; ///< when the rate was looked at
    int m_done = 0; ///< then
    double m_perSecond = 0;
    bool m_known = false; ///< there was a first measurement
};

} // namespace ui::models
