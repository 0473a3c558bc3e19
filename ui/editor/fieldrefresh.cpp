// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/fieldrefresh.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace ui::editor {

void refresh(QLineEdit &field, const QString &text)
{
    if (field.text() == text)
        return;
    const QSignalBlocker blocker(field);
    const int caret = field.cursorPosition();
    field.setText(text);
    field.setCursorPosition(field.hasFocus() ? std::min(caret, static_cast<int>(text.size())) : 0);
}

QString textOf(const QPlainTextEdit &field)
{
    return field.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void refresh(QPlainTextEdit &field, const QString &text)
{
    if (textOf(field) == text)
        return;
    const QSignalBlocker blocker(field);
    const int caret = field.textCursor().position();
    field.setPlainText(text);
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(std::min(caret, field.document()->characterCount() - 1));
    field.setTextCursor(cursor);
}

void refresh(QComboBox &box, int index)
{
    if (box.currentIndex() != index)
        box.setCurrentIndex(index);
}

} // namespace ui::editor
