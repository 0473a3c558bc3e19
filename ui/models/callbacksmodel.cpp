// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/callbacksmodel.h"

#include "ui/wording.h"

namespace ui::models {

CallbacksModel::CallbacksModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CallbacksModel::setCallbacks(const std::vector<server::TestFlow::Callback> &callbacks)
{
    if (callbacks == m_callbacks)
        return;
    beginResetModel();
    m_callbacks = callbacks;
    endResetModel();
}

const server::TestFlow::Callback *CallbacksModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_callbacks.at(static_cast<size_t>(row));
}

int CallbacksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_callbacks.size());
}

int CallbacksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallbacksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const server::TestFlow::Callback &callback = *at(index.row());
    if (role == ToneRole && index.column() == Answered) {
        return static_cast<int>(callback.accepted() ? Tone::Good : Tone::Warning);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Received:
        return wording::time(callback.receivedAt);
    case Answered:
        return callback.status == 0 ? tr("No answer") : QString::number(callback.status);
    case Body:
        return QString::fromUtf8(callback.body.left(400)).simplified();
    default:
        return {};
    }
}

QVariant CallbacksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Received:
        return tr("Received");
    case Answered:
        return tr("Answered");
    case Body:
        return tr("Values");
    default:
        return {};
    }
}

} // namespace ui::models
