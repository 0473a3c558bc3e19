// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tokenrefusal.h"
#include "ui/models/recordtablemodel.h"

namespace ui::models {

/// One claim of a token that was refused; `id` is its name.
struct ClaimRow
{
    QString id;
    server::ClaimCheck check;

    friend bool operator==(const ClaimRow &, const ClaimRow &) = default;
};

/// What was expected of a token and what came, claim by claim; what is wrong stands first. Who the
/// bearer is stands there only when that is it.
class ClaimsModel final : public RecordTableModel<ClaimRow>
{
    Q_OBJECT

public:
    enum Column { Claim, Expected, Came, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void setRefusal(const server::TokenRefusal &refusal);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const ClaimRow &row, int column, int role) const override;

private:
    QDateTime m_at;
};

} // namespace ui::models
