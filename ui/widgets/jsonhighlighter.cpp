// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/jsonhighlighter.h"

#include "ui/theme.h"

namespace ui::widgets {
namespace {

constexpr int longestColoured = 20'000; // characters a line; longer ones stay plain and fast

bool isWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'-' || character == u'+'
           || character == u'.';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longestColoured)
        return;
    for (int at = 0; at < text.size();) {
        if (text.at(at) == u'"')
            at = highlightString(text, at);
        else if (isWord(text.at(at)))
            at = highlightWord(text, at);
        else
            ++at;
    }
}

int JsonHighlighter::highlightString(const QString &text, int begin)
{
    int end = begin + 1;
    while (end < text.size() && text.at(end) != u'"')
        end += text.at(end) == u'\\' ? 2 : 1;
    end = qMin(end + 1, static_cast<int>(text.size()));
    int next = end;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    const bool isName = next < text.size() && text.at(next) == u':';
    setFormat(begin, end - begin, theme::tone(isName ? Tone::Accent : Tone::Good, m_palette));
    return end;
}

int JsonHighlighter::highlightWord(const QString &text, int begin)
{
    int end = begin;
    while (end < text.size() && isWord(text.at(end)))
        ++end;
    const bool isNumber = text.at(begin).isDigit() || text.at(begin) == u'-';
    setFormat(begin, end - begin, theme::tone(isNumber ? Tone::Busy : Tone::Warning, m_palette));
    return end;
}

} // namespace ui::widgets
