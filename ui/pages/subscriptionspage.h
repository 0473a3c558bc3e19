// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/testflow.h"
#include "ui/pages/page.h"

class QSortFilterProxyModel;
class QStackedLayout;
class QTabWidget;

namespace ui::widgets {
class EmptyState;
class FilterField;
class RecordTable;
} // namespace ui::widgets

namespace ui::pages {

class SubscriptionDetails;
class TestFlowsPanel;

/// Who is told of events, and the flows that Declic plays itself.
class SubscriptionsPage final : public Page
{
    Q_OBJECT

public:
    SubscriptionsPage(const PageParts &parts, QWidget *parent);

    void setServerState(const server::ServerState &state) override;
    void setDefinition(const openapi::DefinitionPtr &definition) override;
    int copySelection() override;
    void focusFilter() override;

Q_SIGNALS:
    void removeRequested(const server::Subscription &subscription);
    void sendTestRequested(const QString &trigger, const QString &subscriptionId);
    void testFlowAnswerRequested(const QString &id, server::TestFlow::Answer answer);
    void removeTestFlowRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *createList();
    [[nodiscard]] QWidget *createEmptyState();
    void createTable();
    void connectCommands();
    void connectModels();
    void showCurrent();
    void showCounts();
    void removeSelected();
    void commandSelected(server::DeliveryCommand::Kind kind);
    void offerCommands();
    /// At most so many; 0: all.
    [[nodiscard]] QStringList selectedIds(int most) const;
    [[nodiscard]] const server::Subscription *currentSubscription() const;

    PageParts m_parts;
    QSortFilterProxyModel *m_filtered = nullptr;
    QTabWidget *m_tabs = nullptr;
    widgets::FilterField *m_filter = nullptr;
    widgets::RecordTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QWidget *m_emptyButton = nullptr;
    QStackedLayout *m_stack = nullptr;
    SubscriptionDetails *m_details = nullptr;
    TestFlowsPanel *m_flows = nullptr;
};

} // namespace ui::pages
