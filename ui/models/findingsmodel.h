// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/finding.h"
#include "ui/models/recordtablemodel.h"

namespace ui::models {

/// One finding of the validator; `id` is its number.
struct FindingRow
{
    QString id;
    openapi::validator::Finding finding;
};

/// What the validator has to say about a definition, in the order of its text.
class FindingsModel final : public RecordTableModel<FindingRow>
{
    Q_OBJECT

public:
    enum Column { Severity, Place, Message, Rule, Fix, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setFindings(const openapi::validator::Findings &findings);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const FindingRow &row, int column, int role) const override;

private:
    [[nodiscard]] static QString text(const openapi::validator::Finding &finding, int column);
};

} // namespace ui::models
