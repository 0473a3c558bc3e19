// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/jsonformat.h"

#include "openapi/editing/textscanner.h"
#include "openapi/jsonvalue.h"

namespace openapi::editing {

namespace {

using Kind = TextPiece::Kind;

/// Writes the pieces of a text one after the other, with space of its own between them.
class PieceWriter
{
public:
    PieceWriter(const QByteArray &text, TextStyle style)
        : m_text(text)
        , m_style(std::move(style))
    {
    }

    QByteArray write();

private:
    void put(const TextPiece &piece);
    void separate(const TextPiece &piece);
    void breakLine();
    [[nodiscard]] bool isInvisible(const TextPiece &piece) const;

    const QByteArray &m_text;
    TextStyle m_style;
    QByteArray m_result;
    TextPiece m_last; ///< End: none yet
    bool m_valueDue = false; ///< behind a colon
    int m_depth = 0;
};

QByteArray PieceWriter::write()
{
    TextScanner scanner(m_text);
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_result = m_text.left(3);
    for (TextPiece piece = scanner.next(); piece.kind != Kind::End; piece = scanner.next()) {
        if (!isInvisible(piece))
            put(piece);
    }
    if (m_text.endsWith('\n') || m_text.endsWith('\r'))
        m_result += m_style.lineEnd;
    return m_result;
}

bool PieceWriter::isInvisible(const TextPiece &piece) const
{
    // Spaces that are not JSON's, which the reader skips.
    return piece.kind == Kind::Word
           && QString::fromUtf8(m_text.mid(piece.range.begin, piece.range.end - piece.range.begin))
                  .trimmed()
                  .isEmpty();
}

void PieceWriter::put(const TextPiece &piece)
{
    if (piece.kind == Kind::Close)
        --m_depth;
    separate(piece);
    m_result.append(m_text.constData() + piece.range.begin, piece.range.end - piece.range.begin);
    if (piece.kind == Kind::Open)
        ++m_depth;
    if (piece.kind != Kind::Comment)
        m_valueDue = piece.kind == Kind::Colon;
    m_last = piece;
}

void PieceWriter::separate(const TextPiece &piece)
{
    if (m_last.kind == Kind::End)
        return;
    const bool afterLine = m_last.kind == Kind::Comment && m_text[m_last.range.begin + 1] == '/';
    const auto between = QByteArrayView(m_text).sliced(m_last.range.end,
                                                       piece.range.begin - m_last.range.end);
    if (afterLine) {
        breakLine();
    } else if (piece.kind == Kind::Comment) {
        if (between.contains('\n') || between.contains('\r'))
            breakLine();
        else
            m_result += ' ';
    } else if (m_valueDue) {
        m_result += ' ';
    } else if (piece.kind == Kind::Comma || piece.kind == Kind::Colon) {
        return;
    } else if (piece.kind != Kind::Close || m_last.kind != Kind::Open) {
        breakLine();
    }
}

void PieceWriter::breakLine()
{
    m_result += m_style.lineEnd;
    m_result += m_style.unit.repeated(m_depth);
}

} // namespace

TextStyle styleOf(QByteArrayView text)
{
    TextStyle style;
    const qsizetype line = text.indexOf('\n');
    if (line > 0 && text[line - 1] == '\r')
        style.lineEnd = "\r\n";
    else if (line < 0 && text.contains('\r'))
        style.lineEnd = "\r";
    // The first indented line shows one step, since it stands one level deep.
    for (qsizetype at = line; at >= 0; at = text.indexOf('\n', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
            ++end;
        if (end > at + 1 && end < text.size() && text[end] != '\n' && text[end] != '\r') {
            style.unit = text.sliced(at + 1, std::min<qsizetype>(end - at - 1, 8)).toByteArray();
            break;
        }
    }
    return style;
}

std::optional<QByteArray> formatted(const QByteArray &text)
{
    const JsonParseResult before = parseJson(text);
    if (!before.complete)
        return std::nullopt;
    QByteArray result = PieceWriter(text, styleOf(text)).write();
    if (parseJson(result).root != before.root)
        return std::nullopt;
    return result;
}

} // namespace openapi::editing
