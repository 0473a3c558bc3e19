// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/runfailuresmodel.h"

#include <QLocale>

#include <algorithm>

namespace ui::models {

void RunFailuresModel::clear()
{
    beginResetModel();
    m_failures.clear();
    endResetModel();
}

void RunFailuresModel::append(const std::vector<RunFailure> &failures)
{
    const size_t room = MostKept - std::min(MostKept, m_failures.size());
    const auto added = static_cast<std::ptrdiff_t>(std::min(room, failures.size()));
    if (added == 0)
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added) - 1);
    m_failures.insert(m_failures.end(), failures.begin(), failures.begin() + added);
    endInsertRows();
}

int RunFailuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_failures.size());
}

int RunFailuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunFailuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Event ? tr("Event") : tr("Why it was not fired");
}

QVariant RunFailuresModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunFailure &failure = m_failures.at(static_cast<size_t>(index.row()));
    if (index.column() == Reason)
        return failure.reason;
    const QString number = QLocale().toString(failure.number);
    return failure.line > 0 ? tr("%1 (line %2)").arg(number, QLocale().toString(failure.line))
                            : number;
}

} // namespace ui::models
