// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/finding.h"

#include <QStringList>

namespace ui::editor {

class CodeView;

/// Underlines what findings are about and marks their lines. The marks move along with the text, so
/// that what was found before the latest edit still stands where it belongs.
class FindingMarks
{
public:
    explicit FindingMarks(CodeView &view);

    void set(openapi::validator::Findings findings);
    /// What is said about `offset`, the gravest first; in the user's language.
    [[nodiscard]] QStringList textsAt(qsizetype offset) const;
    /// What is said about anything in a line, 0-based.
    [[nodiscard]] QStringList textsInLine(long line) const;

private:
    void mark(openapi::TextRange range, openapi::Severity severity, size_t group);
    void append(QStringList &texts, int indicator, qsizetype offset) const;

    CodeView &m_view;
    /// Those about the same stretch, which share one underline; its value tells which.
    std::vector<openapi::validator::Findings> m_groups;
};

} // namespace ui::editor
