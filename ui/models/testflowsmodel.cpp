// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/testflowsmodel.h"

#include "ui/wording.h"

#include <QSet>

namespace ui::models {

TestFlowsModel::TestFlowsModel(QObject *parent)
    : RecordTableModel(parent)
{
}

void TestFlowsModel::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_definition = definition;
    cellsChanged();
}

void TestFlowsModel::setFlows(const std::vector<server::TestFlow> &flows)
{
    QSet<QString> kept;
    for (const server::TestFlow &flow : flows)
        kept.insert(flow.id);
    QStringList gone;
    for (const server::TestFlow &flow : rows()) {
        if (!kept.contains(flow.id))
            gone.append(flow.id);
    }
    remove(gone);
    put(flows);
}

QString TestFlowsModel::columnTitle(int column) const
{
    switch (column) {
    case Name:
        return tr("Test flow");
    case Event:
        return tr("Event");
    case State:
        return tr("State");
    case Answer:
        return tr("Answers");
    case Received:
        return tr("Received");
    default:
        return {};
    }
}

QString TestFlowsModel::text(const server::TestFlow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Event:
        return wording::trigger(m_definition, row.trigger);
    case State:
        return wording::flowState(row.state);
    case Answer:
        return wording::answer(row.answer);
    case Received:
        return QString::number(row.received);
    default:
        return {};
    }
}

QVariant TestFlowsModel::cell(const server::TestFlow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == State && !row.error.isEmpty() ? row.error : text(row, column);
    case SortRole:
        return column == Received ? QVariant(row.received) : QVariant(text(row, column));
    case ToneRole:
        return column == State ? QVariant(static_cast<int>(wording::flowStateTone(row.state)))
                               : QVariant();
    default:
        return {};
    }
}

} // namespace ui::models
