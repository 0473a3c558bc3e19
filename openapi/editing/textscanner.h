// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QByteArrayView>

namespace openapi::editing {

/// A piece of a text that is meant to be JSON, whatever is wrong with it.
struct TextPiece
{
    enum class Kind {
        End,
        Open, ///< { or [
        Close, ///< } or ]
        Colon,
        Comma,
        String, ///< with its quotes; the last may be missing
        Word, ///< a number, true, or anything else that is no space
        Comment,
    };

    Kind kind = Kind::End;
    TextRange range;
    bool ended = true; ///< false: a string without its last quote, a block comment without its end
};

/// Cuts a text into pieces as somebody sees it who is still typing: nothing stops it, and a string
/// ends with its line. Nothing is decoded. Where it goes on after an edit is any line's begin outside
/// of a block comment.
class TextScanner
{
public:
    /// `text` must outlive the scanner. Begins at `offset`, in a block comment or not.
    explicit TextScanner(QByteArrayView text, qsizetype offset = 0, bool inComment = false);

    /// Space is skipped; after the last piece comes End, for ever.
    [[nodiscard]] TextPiece next();

private:
    [[nodiscard]] TextPiece piece(TextPiece::Kind kind, qsizetype end, bool ended = true);
    [[nodiscard]] TextPiece string();
    [[nodiscard]] TextPiece comment();
    [[nodiscard]] TextPiece restOfComment(qsizetype from);
    [[nodiscard]] TextPiece word();

    QByteArrayView m_text;
    qsizetype m_offset;
    bool m_inComment;
};

} // namespace openapi::editing
