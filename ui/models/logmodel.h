// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/logline.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <deque>

namespace ui::models {

/// The latest lines of the log; the oldest make room for new ones. While paused, lines wait.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int Capacity = 20'000; ///< lines
    enum Column { Time, Level, Category, Text, ColumnCount };

    explicit LogModel(QObject *parent);

    void append(const std::vector<server::LogLine> &lines);
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    void clear();

    [[nodiscard]] const server::LogLine &at(int row) const
    {
        return m_lines.at(static_cast<size_t>(row));
    }
    /// Every category seen so far, sorted.
    [[nodiscard]] const QStringList &categories() const { return m_categories; }
    /// One line of text for a file: ISO time, level, category, text.
    [[nodiscard]] static QByteArray plain(const server::LogLine &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void categoriesChanged();
    void waitingChanged();

private:
    void show(std::deque<server::LogLine> lines);
    void learnCategories(const std::deque<server::LogLine> &lines);

    std::deque<server::LogLine> m_lines;
    std::deque<server::LogLine> m_waiting;
    QStringList m_categories;
    bool m_paused = false;
};

} // namespace ui::models
