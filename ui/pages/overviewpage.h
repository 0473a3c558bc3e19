// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

namespace ui::widgets {
class Card;
class CopyField;
class FigureTile;
class RecordTable;
} // namespace ui::widgets

class QVBoxLayout;

namespace ui {
class FirstStepsDesk;
}

namespace ui::models {
class DeliveryListModel;
}

namespace ui::pages {

class FirstStepsCard;
class SendingCard;

/// What is running where, today's figures, the last failures, and the first steps.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(const PageParts &parts, QWidget *parent);

    /// Shows those of `desk`, which outlives it, and what is done about them.
    void setFirstSteps(FirstStepsDesk &desk);
    void setServerState(const server::ServerState &state) override;
    void setDefinition(const openapi::DefinitionPtr &definition) override;
    void setOverview(const server::Overview &overview) override;
    void setHosts(const std::vector<server::HostState> &hosts) override;
    int copySelection() override;

Q_SIGNALS:
    void deliveryRequested(server::DeliveryId id);
    /// The history, of deliveries in this state alone.
    void stateRequested(server::Delivery::State state);

private:
    [[nodiscard]] QWidget *createFigures();
    [[nodiscard]] QWidget *createAddresses();
    [[nodiscard]] QWidget *createFailures();

    PageParts m_parts;
    bool m_running = false;
    models::DeliveryListModel *m_failures = nullptr;
    SendingCard *m_sending = nullptr;
    FirstStepsCard *m_steps = nullptr;
    widgets::FigureTile *m_subscriptions = nullptr;
    widgets::FigureTile *m_events = nullptr;
    widgets::FigureTile *m_delivered = nullptr;
    widgets::FigureTile *m_failed = nullptr;
    widgets::FigureTile *m_pending = nullptr;
    widgets::CopyField *m_connectorUrl = nullptr;
    widgets::CopyField *m_operatorUrl = nullptr;
    widgets::RecordTable *m_failureTable = nullptr;
    QVBoxLayout *m_layout = nullptr;
    widgets::Card *m_failureCard = nullptr;
    QWidget *m_noFailure = nullptr;
};

} // namespace ui::pages
