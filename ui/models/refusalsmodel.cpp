// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/refusalsmodel.h"

#include "ui/tokenwording.h"

#include <algorithm>

namespace ui::models {

void RefusalsModel::add(const std::vector<server::TokenRefusal> &refusals)
{
    std::vector<RefusalRow> added;
    added.reserve(refusals.size());
    for (const server::TokenRefusal &refusal : refusals)
        added.push_back({QString::number(++m_number), refusal});
    put(added);
    QStringList old;
    for (int row = 0; row < rowCount() - Most; ++row)
        old.append(rows().at(static_cast<size_t>(row)).id);
    remove(old);
}

QString RefusalsModel::columnTitle(int column) const
{
    switch (column) {
    case Time:
        return tr("Time");
    case Caller:
        return tr("Caller");
    case Request:
        return tr("Request");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

QString RefusalsModel::text(const server::TokenRefusal &refusal, int column)
{
    switch (column) {
    case Time:
        return wording::time(refusal.at);
    case Caller:
        return refusal.agent.isEmpty() ? refusal.caller
                                       : u"%1, %2"_qs.arg(refusal.caller, refusal.agent);
    case Request:
        return refusal.request;
    case Reason:
        return wording::explain(refusal).title;
    default:
        return {};
    }
}

QVariant RefusalsModel::cell(const RefusalRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row.refusal, column);
    case Qt::ToolTipRole:
        return column == Time ? wording::longTime(row.refusal.at) : text(row.refusal, column);
    case SortRole:
        return column == Time ? QVariant(row.id.toLongLong()) : QVariant(text(row.refusal, column));
    default:
        return {};
    }
}

} // namespace ui::models
