// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/cellrange.h"
#include "ui/models/recordrows.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

namespace ui::models {

/// A table over plain values that are replaced whole. A model of it says only what cells show.
template<typename Row>
class RecordTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : m_rows.size();
    }
    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
        return isTitle && section < columns() ? QVariant(columnTitle(section)) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        return role == IdRole ? QVariant(row.id) : cell(row, index.column(), role);
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows.all(); }
    /// -1 when unknown.
    [[nodiscard]] int rowOf(const QString &id) const { return m_rows.rowOf(id); }
    /// nullptr when unknown.
    [[nodiscard]] const Row *find(const QString &id) const
    {
        return rowOf(id) < 0 ? nullptr : &m_rows.at(rowOf(id));
    }

    void replaceAll(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows.replaceAll(std::move(rows));
        endResetModel();
    }
    /// Changes the rows with these ids, or adds them at the end; in as few signals as possible.
    void put(const std::vector<Row> &rows)
    {
        std::vector<Row> added;
        CellRange changed;
        for (const Row &row : rows) {
            const int known = rowOf(row.id);
            if (known < 0) {
                added.push_back(row);
            } else if (!(m_rows.at(known) == row)) {
                changed.include(known, changedColumns(m_rows.at(known), row));
                m_rows.replace(known, row);
            }
        }
        if (!changed.isEmpty()) {
            Q_EMIT dataChanged(index(changed.firstRow, changed.firstColumn),
                               index(changed.lastRow, changed.lastColumn));
        }
        if (added.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows.append(added);
        endInsertRows();
    }
    void remove(const QStringList &ids)
    {
        if (ids.size() > MostRemovedOneByOne) {
            beginResetModel();
            m_rows.remove(QSet<QString>(ids.begin(), ids.end()));
            endResetModel();
            return;
        }
        for (const QString &id : ids) {
            const int row = rowOf(id);
            if (row < 0)
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    /// First and last column that show a difference between the two.
    [[nodiscard]] virtual std::pair<int, int> changedColumns(const Row &, const Row &) const
    {
        return {0, columns() - 1};
    }

    void cellsChanged()
    {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }

private:
    static constexpr int MostRemovedOneByOne = 64;
    RecordRows<Row> m_rows;
};

} // namespace ui::models
