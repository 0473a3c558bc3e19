// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/codehighlighter.h"

#include "openapi/validator/grammar.h"
#include "ui/editor/codeview.h"

#include <algorithm>
#include <limits>

namespace ui::editor {

namespace {

using Kind = openapi::editing::TextPiece::Kind;

// What a line leaves to the next: its depth, and whether it ends inside of a block comment.
constexpr long InComment = 1;
constexpr long Deeper = 2;

/// Notes for each line, as the pieces go by, how deep it stands.
class LineLevels
{
public:
    LineLevels(CodeView &view, long line)
        : m_view(view)
        , m_line(line)
    {
        const long state = line > 0 ? view.send(Sci::SCI_GETLINESTATE, line - 1) : 0;
        m_depth = state / Deeper;
        m_inComment = state & InComment;
        begin();
    }

    [[nodiscard]] bool inComment() const { return m_inComment; }

    void accept(const openapi::editing::TextPiece &piece)
    {
        finishLines(piece.range.begin, false);
        if (piece.kind == Kind::Open)
            ++m_depth;
        else if (piece.kind == Kind::Close)
            m_depth = std::max<long>(0, m_depth - 1);
        m_least = std::min(m_least, m_depth);
        // Only block comments go on behind the end of a line.
        if (piece.kind == Kind::Comment)
            finishLines(piece.ended ? piece.range.end - 1 : piece.range.end, true);
    }

    /// Every line that ends at or before `offset`, `inside` a comment or not.
    void finishLines(qsizetype offset, bool inside)
    {
        while (m_lineEnd <= offset)
            finish(inside);
    }

private:
    void finish(bool inComment)
    {
        const long level = Sci::SC_FOLDLEVELBASE + std::min<long>(m_least, 2000);
        const long header = m_depth > m_least ? long(Sci::SC_FOLDLEVELHEADERFLAG) : 0;
        m_view.send(Sci::SCI_SETFOLDLEVEL, m_line, level | header);
        m_view.send(Sci::SCI_SETLINESTATE, m_line, m_depth * Deeper + (inComment ? InComment : 0));
        ++m_line;
        begin();
    }

    void begin()
    {
        m_least = m_depth;
        m_lineEnd = m_view.send(Sci::SCI_POSITIONFROMLINE, m_line + 1);
        if (m_line + 1 >= m_view.send(Sci::SCI_GETLINECOUNT))
            m_lineEnd = std::numeric_limits<qsizetype>::max(); // the last line has no end
    }

    CodeView &m_view;
    long m_line;
    long m_depth = 0;
    long m_least = 0;
    qsizetype m_lineEnd = 0;
    bool m_inComment = false;
};

} // namespace

CodeHighlighter::CodeHighlighter(CodeView &view)
    : QObject(&view)
    , m_view(view)
{
    view.send(Sci::SCI_SETLEXER, 0); // SCLEX_CONTAINER: styles are asked of us
    connect(&view, &QsciScintillaBase::SCN_STYLENEEDED, this, &CodeHighlighter::highlight);
}

void CodeHighlighter::highlight(qsizetype until)
{
    const long firstLine = m_view.send(Sci::SCI_LINEFROMPOSITION,
                                       m_view.send(Sci::SCI_GETENDSTYLED));
    const qsizetype begin = m_view.send(Sci::SCI_POSITIONFROMLINE, firstLine);
    const long lastLine = m_view.send(Sci::SCI_LINEFROMPOSITION, until);
    const bool last = lastLine + 1 >= m_view.send(Sci::SCI_GETLINECOUNT);
    const qsizetype end = last ? m_view.size()
                               : m_view.send(Sci::SCI_POSITIONFROMLINE, lastLine + 1);

    const QByteArrayView text = m_view.view();
    LineLevels levels(m_view, firstLine);
    openapi::editing::TextScanner scanner(text.first(end), begin, levels.inComment());
    QByteArray styles(end - begin, char(Plain));
    for (auto piece = scanner.next(); piece.kind != Kind::End; piece = scanner.next()) {
        std::fill(styles.begin() + (piece.range.begin - begin),
                  styles.begin() + (piece.range.end - begin), char(styleOf(piece, scanner)));
        levels.accept(piece);
    }
    levels.finishLines(end, false);
    m_view.send(Sci::SCI_STARTSTYLING, begin);
    m_view.SendScintilla(Sci::SCI_SETSTYLINGEX, static_cast<uintptr_t>(styles.size()),
                         styles.constData());
}

CodeHighlighter::Style CodeHighlighter::styleOf(const openapi::editing::TextPiece &piece,
                                                const openapi::editing::TextScanner &behind) const
{
    switch (piece.kind) {
    case Kind::Comment:
        return Comment;
    case Kind::Word:
        return Literal;
    case Kind::String: {
        openapi::editing::TextScanner ahead = behind;
        if (ahead.next().kind == Kind::Colon)
            return keyStyle(piece.range);
        return piece.ended ? String : Broken;
    }
    default:
        return Punctuation;
    }
}

CodeHighlighter::Style CodeHighlighter::keyStyle(openapi::TextRange key) const
{
    const QByteArrayView bytes = m_view.view().sliced(key.begin, key.end - key.begin);
    if (bytes.size() < 3 || bytes.size() > 64)
        return Key;
    const QString name = QString::fromUtf8(bytes.sliced(1, bytes.size() - 2));
    if (openapi::validator::isKnownExtension(name))
        return Extension;
    return openapi::validator::isKnownKeyword(name) ? KnownKey : Key;
}

} // namespace ui::editor
