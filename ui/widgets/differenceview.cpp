// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/differenceview.h"

#include "ui/printable.h"
#include "ui/theme.h"

#include <QEvent>
#include <QTextBlock>

namespace ui::widgets {
namespace {

constexpr int MostLines = 10'000;

} // namespace

DifferenceView::DifferenceView(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(theme::fixedFont());
}

void DifferenceView::setDifference(const QByteArray &lines)
{
    qsizetype end = -1;
    for (int line = 0; line < MostLines && (line == 0 || end >= 0); ++line)
        end = lines.indexOf('\n', end + 1);
    QString text = printable(end < 0 ? lines : lines.left(end + 1));
    if (end >= 0 && end + 1 < lines.size())
        text += tr("… and more lines");
    setPlainText(text.trimmed());
    shade();
}

void DifferenceView::shade()
{
    QList<QTextEdit::ExtraSelection> shades;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QChar sign = block.text().isEmpty() ? QChar() : block.text().front();
        if (sign != u'+' && sign != u'-' && sign != u'@')
            continue;
        QTextEdit::ExtraSelection shaded;
        shaded.cursor = QTextCursor(block);
        shaded.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (sign == u'@')
            shaded.format.setForeground(theme::subtle(palette()));
        else
            shaded.format.setBackground(
                theme::wash(sign == u'+' ? Tone::Good : Tone::Bad, palette()));
        if (sign == u'@')
            shaded.cursor.select(QTextCursor::BlockUnderCursor);
        shades.append(shaded);
    }
    setExtraSelections(shades);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        shade();
}

} // namespace ui::widgets
