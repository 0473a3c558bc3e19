// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/eventrun.h"

#include <QAbstractTableModel>

namespace ui::models {

/// The events of a run that were not taken, in their order. Beyond the first ten thousand, they are
/// counted by whoever shows the run.
class RunFailuresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Event, Reason, ColumnCount };
    static constexpr size_t MostKept = 10'000;

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const std::vector<RunFailure> &failures);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RunFailure> m_failures;
};

} // namespace ui::models
