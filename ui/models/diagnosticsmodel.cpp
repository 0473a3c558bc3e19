// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/diagnosticsmodel.h"

#include "ui/severitywording.h"
#include "ui/wording.h"

namespace ui::models {

void DiagnosticsModel::setDiagnostics(const openapi::Diagnostics &diagnostics)
{
    std::vector<DiagnosticRow> rows;
    rows.reserve(diagnostics.size());
    for (const openapi::Diagnostic &diagnostic : diagnostics)
        rows.push_back({QString::number(rows.size()), diagnostic});
    replaceAll(std::move(rows));
}

QString DiagnosticsModel::columnTitle(int column) const
{
    switch (column) {
    case Severity:
        return tr("Severity");
    case Place:
        return tr("Place");
    case Message:
        return tr("Message");
    default:
        return {};
    }
}

QString DiagnosticsModel::text(const openapi::Diagnostic &diagnostic, int column)
{
    if (column == Severity)
        return wording::severity(diagnostic.severity);
    if (column == Place) {
        return diagnostic.line > 0 ? u"%1:%2"_qs.arg(QString::number(diagnostic.line),
                                                     QString::number(diagnostic.column))
                                   : QString();
    }
    openapi::Diagnostic placeless = diagnostic; // the place has a column of its own
    placeless.line = 0;
    return wording::diagnostic(placeless);
}

QVariant DiagnosticsModel::cell(const DiagnosticRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row.diagnostic, column);
    case SortRole:
        if (column == Severity)
            return -static_cast<int>(row.diagnostic.severity);
        return column == Place ? QVariant(row.id.toInt()) : QVariant(text(row.diagnostic, column));
    case ToneRole:
        return column == Severity
                   ? QVariant(static_cast<int>(severityTone(row.diagnostic.severity)))
                   : QVariant();
    default:
        return {};
    }
}

} // namespace ui::models
