// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"

#include <QAbstractTableModel>

namespace ui::models {

/// HTTP header fields, name and value.
class HeadersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit HeadersModel(QObject *parent);

    void setHeaders(const server::Headers &headers);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    server::Headers m_headers;
};

} // namespace ui::models
