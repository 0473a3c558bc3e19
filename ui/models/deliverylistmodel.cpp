// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/deliverylistmodel.h"

#include "ui/models/deliverycolumns.h"

namespace ui::models {

DeliveryListModel::DeliveryListModel(const FlowNames &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(names)
{
}

void DeliveryListModel::setDefinition(const openapi::DefinitionPtr &definition)
{
    beginResetModel();
    m_definition = definition;
    endResetModel();
}

void DeliveryListModel::setDeliveries(const std::vector<server::Delivery> &deliveries)
{
    if (deliveries == m_deliveries)
        return;
    beginResetModel();
    m_deliveries = deliveries;
    endResetModel();
}

const server::Delivery *DeliveryListModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_deliveries.at(static_cast<size_t>(row));
}

int DeliveryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_deliveries.size());
}

int DeliveryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DeliveryColumnCount;
}

QVariant DeliveryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return deliveryCell(*at(index.row()), static_cast<DeliveryColumn>(index.column()), role,
                        m_definition, m_names);
}

QVariant DeliveryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? deliveryHead(static_cast<DeliveryColumn>(section), role)
                                         : QVariant();
}

} // namespace ui::models
