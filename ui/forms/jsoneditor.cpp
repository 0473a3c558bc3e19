// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/jsoneditor.h"

#include "ui/theme.h"
#include "ui/widgets/jsonhighlighter.h"

#include <QEvent>
#include <QTextBlock>

#include <algorithm>

namespace ui::forms {
namespace {

QString rawText(const QTextDocument &document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

/// Where `before` and `after` differ: the common head and the common tail stay.
struct Difference
{
    qsizetype begin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterEnd = 0;
};

Difference difference(const QString &before, const QString &after)
{
    const auto heads = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype head = heads.first - before.begin();
    qsizetype tail = 0;
    while (tail < std::min(before.size(), after.size()) - head
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return {head, before.size() - tail, after.size() - tail};
}

} // namespace

JsonEditor::JsonEditor(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new widgets::JsonHighlighter(document()))
{
    setAccessibleName(name);
    setFont(theme::fixedFont());
    setTabChangesFocus(true);
    document()->setDocumentMargin(8);
    m_highlighter->setPalette(palette());
}

QByteArray JsonEditor::json() const
{
    return rawText(*document()).toUtf8();
}

void JsonEditor::begin(const QByteArray &json)
{
    setPlainText(QString::fromUtf8(json));
}

void JsonEditor::change(const QByteArray &json)
{
    const QString before = rawText(*document());
    const QString after = QString::fromUtf8(json);
    if (before == after)
        return;
    const Difference changed = difference(before, after);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(changed.begin));
    cursor.setPosition(static_cast<int>(changed.beforeEnd), QTextCursor::KeepAnchor);
    cursor.insertText(after.mid(changed.begin, changed.afterEnd - changed.begin));
    cursor.endEditBlock();
}

void JsonEditor::mark(const openapi::Diagnostics &diagnostics)
{
    const QByteArray text = json();
    QList<QTextEdit::ExtraSelection> marks;
    for (const openapi::Diagnostic &diagnostic : diagnostics) {
        const auto place = [&text](qsizetype byte) {
            return static_cast<int>(
                QString::fromUtf8(text.left(std::clamp<qsizetype>(byte, 0, text.size()))).size());
        };
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(place(diagnostic.range.begin));
        mark.cursor.setPosition(place(std::max(diagnostic.range.end, diagnostic.range.begin + 1)),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme::tone(Tone::Bad, palette()));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void JsonEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    QPlainTextEdit::changeEvent(event);
}

} // namespace ui::forms
