// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/testflow.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

namespace ui::models {

/// What one test flow received, newest first.
class CallbacksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Received, Answered, Body, ColumnCount };

    explicit CallbacksModel(QObject *parent);

    void setCallbacks(const std::vector<server::TestFlow::Callback> &callbacks);
    /// nullptr when there is no such row.
    [[nodiscard]] const server::TestFlow::Callback *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<server::TestFlow::Callback> m_callbacks;
};

} // namespace ui::models
