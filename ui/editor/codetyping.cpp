// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/codetyping.h"

#include "openapi/editing/contextat.h"
#include "openapi/editing/jsonformat.h"
#include "ui/editor/codelook.h"
#include "ui/editor/codeview.h"

#include <QKeyEvent>

namespace ui::editor {

namespace {

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

bool isOpener(char byte)
{
    return byte == '{' || byte == '[';
}

char closerOf(char opener)
{
    return opener == '{' ? '}' : opener == '[' ? ']' : '"';
}

} // namespace

CodeTyping::CodeTyping(CodeView &view)
    : QObject(&view)
    , m_view(view)
{
    adoptStyle();
    connect(&view, &CodeView::keyPressed, this,
            [this](QKeyEvent *event, bool *taken) { press(*event, taken); });
}

void CodeTyping::adoptStyle()
{
    const openapi::editing::TextStyle style = openapi::editing::styleOf(m_view.view());
    m_unit = style.unit;
    m_lineEnd = style.lineEnd;
    const bool tabs = m_unit.startsWith('\t');
    m_view.send(Sci::SCI_SETUSETABS, tabs);
    m_view.send(Sci::SCI_SETTABWIDTH, tabs ? 4 : m_unit.size());
    m_view.send(Sci::SCI_SETINDENT, tabs ? 4 : m_unit.size());
    m_view.send(Sci::SCI_SETEOLMODE, m_lineEnd == "\r\n" ? Sci::SC_EOL_CRLF
                                     : m_lineEnd == "\r" ? Sci::SC_EOL_CR
                                                         : Sci::SC_EOL_LF);
}

void CodeTyping::press(const QKeyEvent &event, bool *taken)
{
    if (m_view.send(Sci::SCI_AUTOCACTIVE) && event.text() != u"\""_qs)
        return;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool plain = event.modifiers() == Qt::NoModifier;
    const QString text = event.text();
    if (enter && (plain || event.modifiers() == Qt::KeypadModifier))
        *taken = breakLine();
    else if (event.key() == Qt::Key_Backspace && plain)
        *taken = eraseBoth();
    else if (text == u"{"_qs || text == u"["_qs)
        *taken = open(text[0].toLatin1());
    else if (text == u"\""_qs)
        *taken = quote();
    else if (text == u"}"_qs || text == u"]"_qs)
        *taken = typeOver(text[0].toLatin1()) || close(text[0].toLatin1());
}

char CodeTyping::at(qsizetype offset) const
{
    return offset >= 0 && offset < m_view.size() ? char(m_view.send(Sci::SCI_GETCHARAT, offset))
                                                 : '\0';
}

QByteArray CodeTyping::indentationOf(long line) const
{
    const qsizetype begin = m_view.send(Sci::SCI_POSITIONFROMLINE, line);
    qsizetype end = begin;
    while (isBlank(at(end)))
        ++end;
    return m_view.bytes({begin, end});
}

bool CodeTyping::breakLine()
{
    const openapi::TextRange selection = m_view.selection();
    const long line = m_view.send(Sci::SCI_LINEFROMPOSITION, selection.begin);
    const qsizetype lineBegin = m_view.send(Sci::SCI_POSITIONFROMLINE, line);
    const QByteArray indentation = indentationOf(line).left(selection.begin - lineBegin);
    qsizetype before = selection.begin;
    while (before > lineBegin && isBlank(at(before - 1)))
        --before;
    qsizetype after = selection.end;
    while (isBlank(at(after)))
        ++after;
    const char opener = before > lineBegin ? at(before - 1) : '\0';
    QByteArray bytes = m_lineEnd + indentation;
    if (isOpener(opener))
        bytes += m_unit;
    const qsizetype caret = selection.begin + bytes.size();
    const bool between = isOpener(opener) && at(after) == closerOf(opener);
    if (between)
        bytes += m_lineEnd + indentation;
    m_view.change({{selection.begin, between ? after : selection.end}, bytes});
    m_view.setCaret(caret);
    m_view.send(Sci::SCI_SCROLLCARET);
    return true;
}

bool CodeTyping::eraseBoth()
{
    const openapi::TextRange selection = m_view.selection();
    const qsizetype caret = selection.begin;
    const char before = at(caret - 1);
    if (selection.end != caret || !m_view.send(Sci::SCI_INDICATORVALUEAT, ClosedIndicator, caret)
        || (!isOpener(before) && before != '"') || at(caret) != closerOf(before))
        return false;
    m_view.change({{caret - 1, caret + 1}, {}});
    return true;
}

bool CodeTyping::typeOver(char byte)
{
    const openapi::TextRange selection = m_view.selection();
    if (selection.begin != selection.end || at(selection.begin) != byte
        || !m_view.send(Sci::SCI_INDICATORVALUEAT, ClosedIndicator, selection.begin))
        return false;
    m_view.send(Sci::SCI_SETINDICATORCURRENT, ClosedIndicator);
    m_view.send(Sci::SCI_INDICATORCLEARRANGE, selection.begin, 1);
    m_view.setCaret(selection.begin + 1);
    return true;
}

void CodeTyping::insertPair(char first, char second)
{
    const openapi::TextRange selection = m_view.selection();
    QByteArray bytes = m_view.bytes(selection);
    bytes.prepend(first).append(second);
    m_view.change({selection, bytes});
    const qsizetype closer = selection.begin + bytes.size() - 1;
    m_view.send(Sci::SCI_SETINDICATORCURRENT, ClosedIndicator);
    m_view.send(Sci::SCI_SETINDICATORVALUE, 1);
    m_view.send(Sci::SCI_INDICATORFILLRANGE, closer, 1);
    m_view.setCaret(closer);
}

bool CodeTyping::open(char byte)
{
    const openapi::TextRange selection = m_view.selection();
    const char next = at(selection.end);
    const bool room = next == '\0' || QByteArrayView(" \t\r\n,}]").contains(next);
    const auto context = openapi::editing::contextAt(m_view.view(), selection.begin);
    if (selection.begin != selection.end || !room || context.quoted)
        return false;
    insertPair(byte, closerOf(byte));
    return true;
}

bool CodeTyping::quote()
{
    if (typeOver('"'))
        return true;
    const openapi::TextRange selection = m_view.selection();
    const auto context = openapi::editing::contextAt(m_view.view(), selection.begin);
    const char next = at(selection.end);
    const bool room = next == '\0' || QByteArrayView(" \t\r\n,:}]").contains(next);
    const bool inside = context.quoted && context.token.begin < selection.begin;
    const bool empty = selection.begin == selection.end;
    if (inside || (empty && !room))
        return false;
    insertPair('"', '"');
    if (empty)
        Q_EMIT m_view.typed(U'"');
    return true;
}

bool CodeTyping::close(char byte)
{
    const openapi::TextRange selection = m_view.selection();
    const long line = m_view.send(Sci::SCI_LINEFROMPOSITION, selection.begin);
    const qsizetype begin = m_view.send(Sci::SCI_POSITIONFROMLINE, line);
    if (selection.begin != selection.end || indentationOf(line).size() < selection.begin - begin)
        return false;
    // The first thing in its line goes where the line of its opener begins.
    const auto context = openapi::editing::contextAt(m_view.view(), selection.begin);
    if (context.container < 0 || context.quoted || closerOf(at(context.container)) != byte)
        return false;
    const long opener = m_view.send(Sci::SCI_LINEFROMPOSITION, context.container);
    if (opener == line)
        return false;
    const QByteArray bytes = indentationOf(opener) + byte;
    m_view.change({{begin, selection.begin}, bytes});
    m_view.setCaret(begin + bytes.size());
    return true;
}

void CodeTyping::duplicateLines()
{
    m_view.beginChange();
    const openapi::TextRange selection = m_view.selection();
    m_view.send(selection.begin == selection.end ? Sci::SCI_LINEDUPLICATE
                                                 : Sci::SCI_SELECTIONDUPLICATE);
    m_view.endChange();
}

void CodeTyping::moveLines(int by)
{
    m_view.beginChange();
    m_view.send(by < 0 ? Sci::SCI_MOVESELECTEDLINESUP : Sci::SCI_MOVESELECTEDLINESDOWN);
    m_view.endChange();
}

void CodeTyping::toggleFolds()
{
    m_view.send(Sci::SCI_COLOURISE, 0, -1);
    std::vector<long> inner;
    bool folded = false;
    const long lines = m_view.send(Sci::SCI_GETLINECOUNT);
    for (long line = 0; line < lines; ++line) {
        const long level = m_view.send(Sci::SCI_GETFOLDLEVEL, line);
        const long depth = (level & Sci::SC_FOLDLEVELNUMBERMASK) - Sci::SC_FOLDLEVELBASE;
        if (!(level & Sci::SC_FOLDLEVELHEADERFLAG))
            continue;
        folded = folded || !m_view.send(Sci::SCI_GETFOLDEXPANDED, line);
        if (depth == 1 || depth == 2)
            inner.push_back(line);
    }
    if (folded) {
        m_view.send(Sci::SCI_FOLDALL, Sci::SC_FOLDACTION_EXPAND);
        return;
    }
    // From the end, so that nothing that is hidden already is folded again.
    for (auto line = inner.rbegin(); line != inner.rend(); ++line)
        m_view.send(Sci::SCI_FOLDLINE, *line, Sci::SC_FOLDACTION_CONTRACT);
}

} // namespace ui::editor
