// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/subscription.h"
#include "ui/models/recordtablemodel.h"

namespace ui {
class FlowNames;
}

namespace ui::models {

/// Who listens, one row a subscription. Removed ones are not shown.
class SubscriptionsModel final : public RecordTableModel<server::Subscription>
{
    Q_OBJECT

public:
    enum Column { Event, Flow, Platform, User, Host, Created, LastFired, LastResult, ColumnCount };

    SubscriptionsModel(const FlowNames &names, QObject *parent);

    void setDefinition(const openapi::DefinitionPtr &definition);
    /// The names of flows changed.
    void renameFlows() { cellsChanged(); }
    void setSubscriptions(const std::vector<server::Subscription> &subscriptions);
    void apply(const std::vector<server::Subscription> &changed,
               const std::vector<QString> &removed);

    /// Active subscriptions of this trigger, or of all when empty.
    [[nodiscard]] std::vector<const server::Subscription *> active(const QString &trigger) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const server::Subscription &row, int column,
                                int role) const override;
    /// Firing changes the last columns only: nothing has to be sorted or filtered anew for it.
    [[nodiscard]] std::pair<int, int> changedColumns(
        const server::Subscription &before, const server::Subscription &after) const override;

private:
    [[nodiscard]] QString text(const server::Subscription &row, int column) const;

    openapi::DefinitionPtr m_definition;
    const FlowNames &m_names;
};

} // namespace ui::models
