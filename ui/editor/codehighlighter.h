// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/textscanner.h"

#include <QObject>

namespace ui::editor {

class CodeView;

/// Tells the kinds of text in a CodeView apart and where it can be folded, as far as it is shown.
class CodeHighlighter final : public QObject
{
    Q_OBJECT

public:
    /// Numbers of Scintilla's styles.
    enum Style : char {
        Plain,
        Key,
        KnownKey, ///< of Swagger 2.0
        Extension, ///< of Microsoft's
        String,
        Literal, ///< numbers, true, false, null
        Comment,
        Punctuation,
        Broken, ///< a string without its end
        StyleCount,
    };

    explicit CodeHighlighter(CodeView &view);

private:
    void highlight(qsizetype until);
    [[nodiscard]] Style styleOf(const openapi::editing::TextPiece &piece,
                                const openapi::editing::TextScanner &behind) const;
    [[nodiscard]] Style keyStyle(openapi::TextRange key) const;

    CodeView &m_view;
};

} // namespace ui::editor
