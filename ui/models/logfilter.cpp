// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logfilter.h"

#include "ui/models/logmodel.h"

namespace ui::models {

LogFilter::LogFilter(LogModel &log, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_log(log)
{
    setSourceModel(&log);
}

void LogFilter::setLevel(server::LogLine::Level least)
{
    m_level = least;
    invalidateFilter();
}

void LogFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

QByteArray LogFilter::plainText() const
{
    QByteArray text;
    for (int row = 0; row < rowCount(); ++row)
        text += LogModel::plain(m_log.at(mapToSource(index(row, 0)).row()));
    return text;
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const server::LogLine &line = m_log.at(row);
    return line.level >= m_level && (m_category.isEmpty() || line.category == m_category)
           && (m_text.isEmpty() || line.text.contains(m_text, Qt::CaseInsensitive)
               || line.category.contains(m_text, Qt::CaseInsensitive));
}

} // namespace ui::models
