// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/operationsmodel.h"

#include <algorithm>

namespace ui::models {

void OperationsModel::setConnector(const Connector &connector)
{
    std::vector<OperationRow> rows = operationRows(connector);
    const bool sameOperations = std::equal(
        rows.begin(), rows.end(), this->rows().begin(), this->rows().end(),
        [](const OperationRow &left, const OperationRow &right) { return left.key == right.key; });
    if (sameOperations)
        put(rows);
    else
        replaceAll(std::move(rows));
}

QString OperationsModel::columnTitle(int column) const
{
    switch (column) {
    case Verb:
        return tr("Verb");
    case Path:
        return tr("Path");
    case Summary:
        return tr("Summary");
    case Role:
        return tr("Role");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

QString OperationsModel::text(const OperationRow &row, int column)
{
    switch (column) {
    case Verb:
        return row.verb;
    case Path:
        return row.path;
    case Summary:
        return row.summary;
    case Role:
        return wording::role(row.role);
    case Reason:
        return wording::reason(row);
    default:
        return {};
    }
}

QVariant OperationsModel::cell(const OperationRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        return text(row, column);
    case ToneRole:
        return column == Role ? QVariant(static_cast<int>(wording::roleTone(row))) : QVariant();
    default:
        return {};
    }
}

} // namespace ui::models
