// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/parameteredits.h"

#include <QAbstractTableModel>

namespace ui::editor {

class FormEdits;

/// The inputs of an operation, each cell editable. What is written goes into the definition, and
/// comes back from there.
class ParametersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Location,
        Type,
        Required,
        Title,
        Default,
        Values,
        Visibility,
        Description,
        ColumnCount
    };

    /// `edits` outlives it.
    ParametersModel(FormEdits &edits, QObject *parent);

    /// Changes what differs; rows are told to come or go only where their number changes.
    void setParameters(const std::vector<openapi::editing::EditableParameter> &parameters);
    /// nullptr when there is no such row.
    [[nodiscard]] const openapi::editing::EditableParameter *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QString text(const openapi::editing::EditableParameter &row, int column) const;
    [[nodiscard]] openapi::editing::Edits edited(const openapi::editing::EditableParameter &row,
                                                 int column, const QString &text) const;

    FormEdits &m_edits;
    std::vector<openapi::editing::EditableParameter> m_rows;
};

} // namespace ui::editor
