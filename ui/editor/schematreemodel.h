// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/schematree.h"

#include <QAbstractItemModel>

namespace ui::editor {

class FormEdits;

/// A schema as a tree of its properties, each cell editable. What is written goes into the
/// definition, and comes back from there.
class SchemaTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Title, Required, Visibility, Description, ColumnCount };

    /// `edits` outlives it.
    SchemaTreeModel(FormEdits &edits, QObject *parent);

    /// Resets only where the lines are no longer the same ones.
    void setTree(const openapi::editing::SchemaTree &tree);
    [[nodiscard]] const openapi::editing::SchemaTree &tree() const { return m_tree; }
    /// nullptr for no line.
    [[nodiscard]] const openapi::editing::SchemaRow *at(const QModelIndex &index) const;
    /// The line of a row of the tree.
    [[nodiscard]] QModelIndex indexOf(int row, int column = 0) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] static QString text(const openapi::editing::SchemaRow &row, int column);
    [[nodiscard]] static QString tip(const openapi::editing::SchemaRow &row, int column);
    [[nodiscard]] openapi::editing::Edits edited(const openapi::editing::SchemaRow &row, int column,
                                                 const QString &text) const;
    /// The row of the tree that an index stands for.
    [[nodiscard]] static int rowOf(const QModelIndex &index)
    {
        return static_cast<int>(index.internalId());
    }

    FormEdits &m_edits;
    openapi::editing::SchemaTree m_tree;
};

} // namespace ui::editor
