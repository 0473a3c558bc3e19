// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingsmodel.h"

#include "ui/findingwording.h"
#include "ui/severitywording.h"

namespace ui::models {
using openapi::validator::Finding;

void FindingsModel::setFindings(const openapi::validator::Findings &findings)
{
    std::vector<FindingRow> rows;
    rows.reserve(findings.size());
    for (const Finding &finding : findings)
        rows.push_back({QString::number(rows.size()), finding});
    replaceAll(std::move(rows));
}

QString FindingsModel::columnTitle(int column) const
{
    switch (column) {
    case Severity:
        return tr("Severity");
    case Place:
        return tr("Place");
    case Message:
        return tr("Message");
    case Rule:
        return tr("Rule");
    case Fix:
        return tr("Fix");
    default:
        return {};
    }
}

QString FindingsModel::text(const Finding &finding, int column)
{
    switch (column) {
    case Severity:
        return wording::severity(finding.severity);
    case Place:
        return u"%1:%2"_qs.arg(QString::number(finding.line), QString::number(finding.column));
    case Message:
        return wording::findingText(finding);
    case Rule:
        return QString::fromLatin1(finding.rule->id);
    default:
        return wording::fixTitle(finding.fix);
    }
}

QVariant FindingsModel::cell(const FindingRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row.finding, column);
    case Qt::ToolTipRole:
        return column == Place ? row.finding.pointer.toString() : text(row.finding, column);
    case SortRole:
        if (column == Severity)
            return -static_cast<int>(row.finding.severity);
        return column == Place ? QVariant(row.id.toInt()) : QVariant(text(row.finding, column));
    case ToneRole:
        return column == Severity ? QVariant(static_cast<int>(severityTone(row.finding.severity)))
                                  : QVariant();
    default:
        return {};
    }
}

} // namespace ui::models
