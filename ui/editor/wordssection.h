// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/editableoperation.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ui::editor {

class FormEdits;

/// What users of a flow see of an operation, and what it is called.
class WordsSection final : public QWidget
{
    Q_OBJECT

public:
    /// `edits` outlives it.
    WordsSection(FormEdits &edits, QWidget *parent);

    /// Changes what differs; the caret stays where it is.
    void showOperation(const openapi::editing::EditableOperation &operation);

private:
    [[nodiscard]] QLineEdit *addLine(const QString &label, const QString &tip, const char *name);
    [[nodiscard]] QComboBox *addBox(const QString &label, const QStringList &choices,
                                    const char *name);
    void addDescription();
    void connectTexts();
    void connectChoices();
    void setText(openapi::editing::OperationText which, const QString &step, const QString &text);

    FormEdits &m_edits;
    openapi::editing::EditableOperation m_operation;
    QFormLayout *m_layout = nullptr;
    QLineEdit *m_summary = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QLineEdit *m_hint = nullptr;
    QComboBox *m_visibility = nullptr;
    QComboBox *m_mark = nullptr;
    QLineEdit *m_operationId = nullptr;
    QCheckBox *m_deprecated = nullptr;
};

} // namespace ui::editor
