// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

namespace openapi::editing {

/// Several changes of a text, one after the other, as the one stretch that holds them all. A value
/// type; thread-agnostic.
class ChangeSpan
{
public:
    /// `removed` is a stretch of the text before, in whose place `inserted` bytes stand now.
    ChangeSpan(TextRange removed, qsizetype inserted);

    /// Takes in one more change; `removed` is a stretch of the text as the changes so far left it.
    void add(TextRange removed, qsizetype inserted);

    /// What is gone of the text before the first change.
    [[nodiscard]] TextRange before() const { return {m_begin, m_beforeEnd}; }
    /// What stands in its place after the latest one.
    [[nodiscard]] TextRange after() const { return {m_begin, m_afterEnd}; }
    /// True when nothing was removed and nothing came.
    [[nodiscard]] bool isEmpty() const;

private:
    qsizetype m_begin;
    qsizetype m_beforeEnd;
    qsizetype m_afterEnd;
};

} // namespace openapi::editing
