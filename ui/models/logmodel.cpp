// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logmodel.h"

#include "ui/models/roles.h"
#include "ui/wording.h"

#include <utility>

namespace ui::models {
namespace {

void keepLatest(std::deque<server::LogLine> &lines, size_t count)
{
    if (lines.size() > count)
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(count));
}

QByteArray levelName(server::LogLine::Level level)
{
    using Level = server::LogLine::Level;
    switch (level) {
    case Level::Debug:
        return "DEBUG";
    case Level::Info:
        return "INFO";
    case Level::Warning:
        return "WARNING";
    case Level::Error:
        return "ERROR";
    }
    return {};
}

} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LogModel::append(const std::vector<server::LogLine> &lines)
{
    if (lines.empty())
        return;
    m_waiting.insert(m_waiting.end(), lines.begin(), lines.end());
    keepLatest(m_waiting, Capacity);
    if (!m_paused)
        show(std::exchange(m_waiting, {}));
    Q_EMIT waitingChanged();
}

void LogModel::setPaused(bool paused)
{
    m_paused = paused;
    if (!m_paused)
        show(std::exchange(m_waiting, {}));
    Q_EMIT waitingChanged();
}

void LogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_waiting.clear();
    endResetModel();
    Q_EMIT waitingChanged();
}

void LogModel::show(std::deque<server::LogLine> lines)
{
    if (lines.empty())
        return;
    learnCategories(lines);
    const size_t excess = m_lines.size() + lines.size() > Capacity
                              ? m_lines.size() + lines.size() - Capacity
                              : 0;
    if (excess > 0) {
        beginRemoveRows({}, 0, static_cast<int>(excess) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(excess));
        endRemoveRows();
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()),
                   std::make_move_iterator(lines.end()));
    endInsertRows();
}

void LogModel::learnCategories(const std::deque<server::LogLine> &lines)
{
    const qsizetype known = m_categories.size();
    for (const server::LogLine &line : lines) {
        if (!m_categories.contains(line.category))
            m_categories.append(line.category);
    }
    if (m_categories.size() == known)
        return;
    m_categories.sort();
    Q_EMIT categoriesChanged();
}

QByteArray LogModel::plain(const server::LogLine &line)
{
    return line.at.toString(Qt::ISODateWithMs).toUtf8() + ' ' + levelName(line.level) + ' '
           + line.category.toUtf8() + ": " + line.text.toUtf8() + '\n';
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const server::LogLine &line = at(index.row());
    if (role == ToneRole && index.column() == Level)
        return static_cast<int>(wording::levelTone(line.level));
    if (role == Qt::ToolTipRole && index.column() == Text)
        return line.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return line.at.toLocalTime().toString(u"HH:mm:ss.zzz"_qs);
    case Level:
        return wording::level(line.level);
    case Category:
        return line.category;
    case Text:
        return line.text;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Category:
        return tr("Category");
    case Text:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace ui::models
