// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/changespan.h"

#include <algorithm>

namespace openapi::editing {

ChangeSpan::ChangeSpan(TextRange removed, qsizetype inserted)
    : m_begin(removed.begin)
    , m_beforeEnd(removed.end)
    , m_afterEnd(removed.begin + inserted)
{
}

void ChangeSpan::add(TextRange removed, qsizetype inserted)
{
    m_begin = std::min(m_begin, removed.begin);
    // What lies between the two is the same text before and after, shifted.
    const qsizetype beyond = std::max<qsizetype>(0, removed.end - m_afterEnd);
    m_beforeEnd += beyond;
    m_afterEnd += beyond + inserted - (removed.end - removed.begin);
}

bool ChangeSpan::isEmpty() const
{
    return m_beforeEnd == m_begin && m_afterEnd == m_begin;
}

} // namespace openapi::editing
