// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/operationlist.h"
#include "ui/models/roles.h"

#include <QAbstractListModel>

namespace ui::editor {

/// The triggers and actions of the edited definition, in its order.
class OperationListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int RequestRole = models::IdRole + 1; ///< "POST /path"

    using QAbstractListModel::QAbstractListModel;

    /// Changes what differs; lines are told to come or go only where their number changes.
    void setOperations(std::vector<openapi::editing::ListedOperation> operations);
    /// nullptr when there is no such row.
    [[nodiscard]] const openapi::editing::ListedOperation *at(int row) const;
    /// -1 when unknown.
    [[nodiscard]] int rowOf(const openapi::JsonPointer &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<openapi::editing::ListedOperation> m_rows;
};

} // namespace ui::editor
