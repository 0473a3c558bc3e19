// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <iterator>
#include <vector>

namespace ui::models {

/// Values in a row, each findable by its member `id`.
template<typename Row>
class RecordRows
{
public:
    [[nodiscard]] const std::vector<Row> &all() const { return m_rows; }
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// -1 when unknown.
    [[nodiscard]] int rowOf(const QString &id) const { return m_places.value(id, -1); }

    void replaceAll(std::vector<Row> rows)
    {
        m_rows = std::move(rows);
        m_places.clear();
        indexFrom(0);
    }
    void replace(int row, const Row &value) { m_rows.at(static_cast<size_t>(row)) = value; }
    void append(const std::vector<Row> &added)
    {
        const int first = size();
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        indexFrom(first);
    }
    void removeAt(int row)
    {
        m_places.remove(at(row).id);
        m_rows.erase(m_rows.begin() + row);
        indexFrom(row);
    }
    void remove(const QSet<QString> &ids)
    {
        std::erase_if(m_rows, [&ids](const Row &row) { return ids.contains(row.id); });
        m_places.clear();
        indexFrom(0);
    }

private:
    void indexFrom(int first)
    {
        for (int row = first; row < size(); ++row)
            m_places.insert(at(row).id, row);
    }

    std::vector<Row> m_rows;
    QHash<QString, int> m_places;
};

} // namespace ui::models
