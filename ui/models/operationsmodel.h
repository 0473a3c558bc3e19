// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/recordtablemodel.h"
#include "ui/operationrow.h"

namespace ui::models {

/// What the hosted connector answers, one row an operation.
class OperationsModel final : public RecordTableModel<OperationRow>
{
    Q_OBJECT

public:
    enum Column { Verb, Path, Summary, Role, Reason, ColumnCount };

    using RecordTableModel::RecordTableModel;

    /// Changes what differs; another connector's rows replace all.
    void setConnector(const Connector &connector);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const OperationRow &row, int column, int role) const override;

private:
    [[nodiscard]] static QString text(const OperationRow &row, int column);
};

} // namespace ui::models
