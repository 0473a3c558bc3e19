// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/operationlistmodel.h"

#include "ui/editor/editorwording.h"
#include "ui/theme.h"

#include <algorithm>

namespace ui::editor {

using openapi::editing::ListedOperation;

void OperationListModel::setOperations(std::vector<ListedOperation> operations)
{
    const std::vector<ListedOperation> before = m_rows;
    const int had = static_cast<int>(before.size());
    const int has = static_cast<int>(operations.size());
    if (has > had) {
        beginInsertRows({}, had, has - 1);
        m_rows = std::move(operations);
        endInsertRows();
    } else if (has < had) {
        beginRemoveRows({}, has, had - 1);
        m_rows = std::move(operations);
        endRemoveRows();
    } else {
        m_rows = std::move(operations);
    }
    for (int row = 0; row < std::min(had, has); ++row) {
        if (before.at(static_cast<size_t>(row)) != m_rows.at(static_cast<size_t>(row)))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

const ListedOperation *OperationListModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows.at(static_cast<size_t>(row));
}

int OperationListModel::rowOf(const openapi::JsonPointer &place) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(),
        [&place](const ListedOperation &row) { return row.pointer == place; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedOperation &row = m_rows.at(static_cast<size_t>(index.row()));
    const QString request = u"%1 %2"_qs.arg(row.verb, row.path);
    const QString name = row.summary.isEmpty() ? row.operationId : row.summary;
    switch (role) {
    case Qt::DisplayRole:
        return name.isEmpty() ? request : name;
    case RequestRole:
        return request;
    case Qt::ToolTipRole:
        return u"%1\n%2: %3"_qs.arg(name, kindWord(row.kind), request);
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_qs.arg(name, kindWord(row.kind), request);
    case Qt::DecorationRole:
        return row.visibility == openapi::Visibility::Internal || row.deprecated
                   ? theme::icon(kindIcon(row.kind))
                   : theme::icon(kindIcon(row.kind), row.kind == ListedOperation::Kind::Action
                                                         ? Tone::Neutral
                                                         : Tone::Accent);
    default:
        return {};
    }
}

} // namespace ui::editor
