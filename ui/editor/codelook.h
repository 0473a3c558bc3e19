// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui::editor {

class CodeView;

/// Scintilla's numbers for what is drawn over and beside the text.
enum Mark : int {
    HintMark = 0, ///< markers and indicators in the order of openapi::Severity
    WarningMark = 1,
    ErrorMark = 2,
    AllMarks = 1 << HintMark | 1 << WarningMark | 1 << ErrorMark,
    FirstIndicator = 8, ///< of the three underlines
    FoundIndicator = 11, ///< what the search found
    ClosedIndicator = 12, ///< brackets and quotes that were written for the user
};

/// Fonts, colours, margins and marks of `view` from its palette and the theme; again after a change of
/// either.
void applyLook(CodeView &view);
/// Makes the margin of line numbers fit them and the zoom.
void fitLineNumbers(CodeView &view);

} // namespace ui::editor
