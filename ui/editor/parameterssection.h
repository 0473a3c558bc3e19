// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/editableoperation.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace ui::editor {

class EditTools;
class FormEdits;
class ParametersModel;

/// The inputs of an operation in a table, with the commands that add, remove and move them.
class ParametersSection final : public QWidget
{
    Q_OBJECT

public:
    /// `edits` outlives it.
    ParametersSection(FormEdits &edits, QWidget *parent);

    void showOperation(const openapi::editing::EditableOperation &operation);

private:
    void createTable();
    void add();
    void remove();
    void move(bool down);
    void present();
    [[nodiscard]] const openapi::editing::EditableParameter *current() const;

    FormEdits &m_edits;
    openapi::JsonPointer m_operation;
    ParametersModel *m_model = nullptr;
    EditTools *m_tools = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_request = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace ui::editor
