// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"
#include "ui/models/recordtablemodel.h"

namespace ui::models {

/// One remark of the reader; `id` is its number.
struct DiagnosticRow
{
    QString id;
    openapi::Diagnostic diagnostic;

    friend bool operator==(const DiagnosticRow &, const DiagnosticRow &) = default;
};

/// What the reader has to say about a definition, in the order of its text.
class DiagnosticsModel final : public RecordTableModel<DiagnosticRow>
{
    Q_OBJECT

public:
    enum Column { Severity, Place, Message, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setDiagnostics(const openapi::Diagnostics &diagnostics);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const DiagnosticRow &row, int column, int role) const override;

private:
    [[nodiscard]] static QString text(const openapi::Diagnostic &diagnostic, int column);
};

} // namespace ui::models
