// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/logline.h"

#include <QSortFilterProxyModel>

namespace ui::models {

class LogModel;

/// The lines of the log that the user wants to see.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    LogFilter(LogModel &log, QObject *parent);

    void setLevel(server::LogLine::Level least);
    /// Empty: all.
    void setCategory(const QString &category);
    void setText(const QString &text);
    /// The lines that pass, for a file.
    [[nodiscard]] QByteArray plainText() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel &m_log;
    server::LogLine::Level m_level = server::LogLine::Level::Debug;
    QString m_category;
    QString m_text;
};

} // namespace ui::models
