// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// Puts a value of the definition into a field without telling of an edit. What is the same stays
/// untouched, with caret, selection and focus. GUI thread only.
namespace ui::editor {

void refresh(QLineEdit &field, const QString &text);
void refresh(QPlainTextEdit &field, const QString &text);
/// The whole text, where no-break spaces stay what they are.
[[nodiscard]] QString textOf(const QPlainTextEdit &field);
void refresh(QComboBox &box, int index);

} // namespace ui::editor
