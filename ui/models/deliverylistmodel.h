// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/delivery.h"

#include <QAbstractTableModel>

namespace ui {
class FlowNames;
}

namespace ui::models {

/// A short list of deliveries that is given whole.
class DeliveryListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    DeliveryListModel(const FlowNames &names, QObject *parent);

    void setDefinition(const openapi::DefinitionPtr &definition);
    void setDeliveries(const std::vector<server::Delivery> &deliveries);
    /// nullptr when there is no such row.
    [[nodiscard]] const server::Delivery *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<server::Delivery> m_deliveries;
    openapi::DefinitionPtr m_definition;
    const FlowNames &m_names;
};

} // namespace ui::models
