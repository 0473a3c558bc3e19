// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/editableoperation.h"
#include "openapi/editing/schematree.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace ui::editor {

class EditTools;
class FormEdits;
class SchemaTreeModel;

/// The schemas of an operation, one at a time as a tree, with the commands on its properties.
class SchemaSection final : public QWidget
{
    Q_OBJECT

public:
    /// `edits` outlives it.
    SchemaSection(FormEdits &edits, QWidget *parent);

    void showOperation(const openapi::editing::EditableOperation &operation);

private:
    void createTree();
    void connectTools();
    void chooseSchemas(const std::vector<openapi::editing::OperationSchema> &schemas);
    void refreshTree();
    void restore(const QSet<QString> &folded, const QString &current);
    void present();
    void add();
    void remove();
    void move(bool down);
    void create();
    [[nodiscard]] const openapi::editing::SchemaRow *current() const;
    /// The row that a new property goes into; nullptr: none can be added.
    [[nodiscard]] const openapi::editing::SchemaRow *objectForNew() const;
    /// The names that lead to a row: what it is known by when the tree is another one.
    [[nodiscard]] QString pathOf(int row) const;
    [[nodiscard]] QSet<QString> foldedPaths() const;

    FormEdits &m_edits;
    std::vector<openapi::editing::OperationSchema> m_schemas;
    openapi::JsonPointer m_operation;
    SchemaTreeModel *m_model = nullptr;
    QComboBox *m_box = nullptr;
    EditTools *m_tools = nullptr;
    QTreeView *m_tree = nullptr;
    QPushButton *m_create = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace ui::editor
