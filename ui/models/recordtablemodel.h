// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace ui::models {

/// A table over plain values that are replaced whole. A model of it says only what its columns
/// are called and what a cell shows, and which of a value's members is its key.
template<typename Row>
class RecordTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        return role == Qt::DisplayRole ? QVariant(columnTitle(section)) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(static_cast<size_t>(index.row()));
        return role == IdRole ? QVariant(key(row)) : cell(row, index.column(), role);
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// -1 when unknown.
    [[nodiscard]] int rowOf(const QString &id) const { return m_places.value(id, -1); }
    /// nullptr when unknown.
    [[nodiscard]] const Row *find(const QString &id) const
    {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &m_rows.at(static_cast<size_t>(row));
    }

    void replaceAll(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_places.clear();
        indexFrom(0);
        endResetModel();
    }
    /// Changes the row with this key, or adds it at the end.
    void put(const Row &row)
    {
        const int known = rowOf(key(row));
        if (known < 0) {
            const int last = rowCount();
            beginInsertRows({}, last, last);
            m_rows.push_back(row);
            m_places.insert(key(row), last);
            endInsertRows();
        } else if (!(m_rows.at(static_cast<size_t>(known)) == row)) {
            m_rows.at(static_cast<size_t>(known)) = row;
            Q_EMIT dataChanged(index(known, 0), index(known, columns() - 1));
        }
    }
    void remove(const QString &id)
    {
        const int row = rowOf(id);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_places.remove(id);
        m_rows.erase(m_rows.begin() + row);
        indexFrom(row);
        endRemoveRows();
    }

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    [[nodiscard]] virtual QString key(const Row &row) const = 0;

    void cellsChanged()
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }

private:
    void indexFrom(int first)
    {
        for (int row = first; row < rowCount(); ++row)
            m_places.insert(key(m_rows.at(static_cast<size_t>(row))), row);
    }

    std::vector<Row> m_rows;
    QHash<QString, int> m_places;
};

} // namespace ui::models
