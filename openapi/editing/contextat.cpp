// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/contextat.h"

#include "openapi/editing/textscanner.h"
#include "openapi/jsonvalue.h"

#include <vector>

namespace openapi::editing {

namespace {

using Kind = TextPiece::Kind;

// Deeper than what is read anyway; more is skipped, so that brackets alone cannot fill the memory.
constexpr size_t MaxDepth = 4096;

/// A container that is open at some place of the text.
struct OpenContainer
{
    qsizetype begin = 0;
    bool object = false;
    TextRange key; ///< of the member at the place; empty when it has none yet
    bool afterColon = false;
    bool filled = false; ///< the value of the member or element has come
    qsizetype index = 0; ///< of the element
};

QString unquoted(QByteArrayView token)
{
    if (!token.startsWith('"'))
        return QString::fromUtf8(token);
    QByteArrayView inside = token.sliced(1);
    if (!inside.contains('\\'))
        return QString::fromUtf8(inside.endsWith('"') ? inside.chopped(1) : inside);
    QByteArray whole = token.toByteArray();
    const JsonParseResult parsed = parseJson(whole);
    return parsed.root.isString() ? parsed.root.toString() : QString::fromUtf8(inside);
}

QByteArrayView part(QByteArrayView text, TextRange range)
{
    return text.sliced(range.begin, range.end - range.begin);
}

/// Follows the containers of a text piece by piece.
class ContainerTrail
{
public:
    explicit ContainerTrail(QByteArrayView text)
        : m_text(text)
    {
    }

    void accept(const TextPiece &piece)
    {
        if (piece.kind == Kind::Open) {
            open(piece.range.begin);
        } else if (piece.kind == Kind::Close) {
            close(m_text[piece.range.begin] == '}');
        } else if (m_lost == 0 && !m_open.empty()) {
            place(piece);
        }
    }

    [[nodiscard]] const OpenContainer *innermost() const
    {
        return m_open.empty() ? nullptr : &m_open.back();
    }

    [[nodiscard]] JsonPointer pointer(size_t levels) const
    {
        QStringList tokens;
        for (size_t i = 0; i < levels; ++i) {
            const OpenContainer &container = m_open[i];
            tokens.append(container.object ? unquoted(part(m_text, container.key))
                                           : QString::number(container.index));
        }
        return JsonPointer(tokens);
    }

    [[nodiscard]] size_t depth() const { return m_open.size(); }

private:
    void open(qsizetype begin)
    {
        if (m_lost > 0 || m_open.size() >= MaxDepth) {
            ++m_lost;
            return;
        }
        if (!m_open.empty())
            m_open.back().filled = true;
        m_open.push_back({begin, m_text[begin] == '{', {}, false, false, 0});
    }

    void close(bool object)
    {
        if (m_lost > 0) {
            --m_lost;
            return;
        }
        // A bracket of the other kind closes what was forgotten inside of its own, if any is open.
        for (size_t depth = m_open.size(); depth-- > 0;) {
            if (m_open[depth].object == object) {
                m_open.resize(depth);
                return;
            }
        }
    }

    void place(const TextPiece &piece)
    {
        OpenContainer &container = m_open.back();
        if (piece.kind == Kind::Comma) {
            container.key = {};
            container.afterColon = false;
            container.filled = false;
            ++container.index;
        } else if (piece.kind == Kind::Colon) {
            container.afterColon = container.object;
        } else if (piece.kind == Kind::String || piece.kind == Kind::Word) {
            // Where a comma was forgotten, a string on the next line is the next key.
            const bool key = container.object && (!container.afterColon || container.filled);
            if (key) {
                container.key = piece.range;
                container.afterColon = false;
            }
            container.filled = !key;
        }
    }

    QByteArrayView m_text;
    std::vector<OpenContainer> m_open;
    size_t m_lost = 0; ///< containers inside of the deepest that is followed
};

bool isToken(const TextPiece &piece)
{
    return piece.kind == Kind::String || piece.kind == Kind::Word;
}

/// True when `offset` is in the piece, or at an end of a word that is being typed.
bool touches(const TextPiece &piece, qsizetype offset)
{
    if (piece.range.begin > offset)
        return false;
    return piece.kind == Kind::String && piece.ended ? offset < piece.range.end
                                                     : offset <= piece.range.end;
}

void describeToken(TextContext &context, QByteArrayView text, const TextPiece &piece,
                   qsizetype offset)
{
    context.token = piece.range;
    context.quoted = piece.kind == Kind::String;
    context.ended = piece.ended;
    const qsizetype until = std::clamp(offset, piece.range.begin, piece.range.end);
    context.typed = unquoted(part(text, {piece.range.begin, until}));
}

/// Calls `visit` with key and the first piece of the value of each member of the object at `begin`,
/// until it returns false.
template<typename Visit>
void visitMembers(QByteArrayView text, qsizetype begin, Visit visit)
{
    TextScanner scanner(text, begin);
    ContainerTrail trail(text);
    TextPiece piece = scanner.next();
    bool wasColon = false;
    for (; piece.kind != Kind::End; piece = scanner.next()) {
        if (piece.kind == Kind::Comment)
            continue;
        if (wasColon && trail.depth() == 1 && !visit(trail.innermost()->key, piece))
            return;
        trail.accept(piece);
        if (trail.depth() == 0)
            return;
        wasColon = piece.kind == Kind::Colon;
    }
}

} // namespace

TextContext contextAt(QByteArrayView text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    TextScanner scanner(text);
    ContainerTrail trail(text);
    TextPiece piece = scanner.next();
    while (piece.kind != Kind::End && piece.range.begin < offset
           && !(touches(piece, offset) && (isToken(piece) || piece.kind == Kind::Comment))) {
        trail.accept(piece);
        piece = scanner.next();
    }

    TextContext context;
    context.token = {offset, offset};
    const bool token = isToken(piece) && touches(piece, offset);
    const OpenContainer *around = trail.innermost();
    if (around)
        context.container = around->begin;
    const bool key = around && around->object && (!around->afterColon || around->filled);
    const bool comment = piece.kind == Kind::Comment && piece.range.begin < offset
                         && touches(piece, offset);
    if (token) {
        describeToken(context, text, piece, offset);
        trail.accept(piece);
        around = trail.innermost();
        context.role = key ? TextContext::Role::Key : TextContext::Role::Value;
        context.named = key && scanner.next().kind == Kind::Colon;
    } else if (!comment && around && !around->filled) {
        const bool waiting = key && around->key.end > around->key.begin;
        if (!waiting)
            context.role = key ? TextContext::Role::Key : TextContext::Role::Value;
    }
    const bool inside = around && context.role != TextContext::Role::Other && (!key || token);
    context.pointer = trail.pointer(trail.depth() - (inside || trail.depth() == 0 ? 0 : 1));
    return context;
}

QStringList keysOf(QByteArrayView text, qsizetype begin)
{
    QStringList keys;
    if (begin >= 0 && begin < text.size() && text[begin] == '{') {
        visitMembers(text, begin, [&](TextRange key, const TextPiece &) {
            keys.append(unquoted(part(text, key)));
            return true;
        });
    }
    return keys;
}

QString stringOf(QByteArrayView text, qsizetype begin, const QString &key)
{
    QString result;
    if (begin >= 0 && begin < text.size() && text[begin] == '{') {
        visitMembers(text, begin, [&](TextRange name, const TextPiece &value) {
            if (value.kind != Kind::String || unquoted(part(text, name)) != key)
                return true;
            result = unquoted(part(text, value.range));
            return false;
        });
    }
    return result;
}

QStringList keysAt(QByteArrayView text, const JsonPointer &pointer)
{
    TextScanner scanner(text);
    TextPiece piece = scanner.next();
    while (piece.kind == Kind::Comment)
        piece = scanner.next();
    qsizetype at = piece.kind == Kind::Open ? piece.range.begin : -1;
    for (const QString &token : pointer.tokens()) {
        qsizetype found = -1;
        if (at >= 0 && text[at] == '{') {
            visitMembers(text, at, [&](TextRange name, const TextPiece &value) {
                if (value.kind != Kind::Open || unquoted(part(text, name)) != token)
                    return true;
                found = value.range.begin;
                return false;
            });
        }
        at = found;
    }
    QStringList keys = keysOf(text, at);
    keys.removeDuplicates();
    return keys;
}

} // namespace openapi::editing
