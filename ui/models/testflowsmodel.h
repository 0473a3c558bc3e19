// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/testflow.h"
#include "ui/models/recordtablemodel.h"

namespace ui::models {

/// The flows that Declic plays itself.
class TestFlowsModel final : public RecordTableModel<server::TestFlow>
{
    Q_OBJECT

public:
    enum Column { Name, Event, State, Answer, Received, ColumnCount };

    explicit TestFlowsModel(QObject *parent);

    void setDefinition(const openapi::DefinitionPtr &definition);
    /// Keeps rows in place where they stay, so that the selection survives.
    void setFlows(const std::vector<server::TestFlow> &flows);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const server::TestFlow &row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const server::TestFlow &row, int column) const;

    openapi::DefinitionPtr m_definition;
};

} // namespace ui::models
