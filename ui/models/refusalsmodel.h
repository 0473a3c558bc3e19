// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tokenrefusal.h"
#include "ui/models/recordtablemodel.h"

namespace ui::models {

/// One caller who was not let in; `id` is its number.
struct RefusalRow
{
    QString id;
    server::TokenRefusal refusal;

    friend bool operator==(const RefusalRow &, const RefusalRow &) = default;
};

/// The latest callers who were not let in, since the window opened or the connector changed.
class RefusalsModel final : public RecordTableModel<RefusalRow>
{
    Q_OBJECT

public:
    static constexpr int Most = 200; ///< the oldest go

    enum Column { Time, Caller, Request, Reason, ColumnCount };

    using RecordTableModel::RecordTableModel;

    void add(const std::vector<server::TokenRefusal> &refusals);
    void clear() { replaceAll({}); }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const RefusalRow &row, int column, int role) const override;

private:
    [[nodiscard]] static QString text(const server::TokenRefusal &refusal, int column);

    qint64 m_number = 0;
};

} // namespace ui::models
