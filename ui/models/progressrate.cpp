// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/progressrate.h"

#include <algorithm>
#include <cmath>

namespace ui::models {
namespace {

constexpr qint64 shortestStepMs = 100; // a batch of changes is no measure of the rate
constexpr double smoothingMs = 1500;

} // namespace

void ProgressRate::start(qint64 now)
{
    *this = {};
    m_start = now;
    m_last = now;
}

void ProgressRate::advance(int done, qint64 now)
{
    const qint64 step = now - m_last;
    if (step < shortestStepMs)
        return;
    const double current = 1000.0 * std::max(0, done - m_done) / static_cast<double>(step);
    const double weight = m_known ? 1 - std::exp(-static_cast<double>(step) / smoothingMs) : 1;
    m_perSecond += weight * (current - m_perSecond);
    m_known = true;
    m_done = done;
    m_last = now;
}

qint64 ProgressRate::msLeft(int left) const
{
    return m_perSecond < 0.05 ? -1 : std::llround(1000.0 * left / m_perSecond);
}

} // namespace ui::models
