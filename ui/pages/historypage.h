// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "ui/pages/page.h"

class QComboBox;
class QSplitter;
class QStackedLayout;

namespace ui::models {
class HistoryModel;
}
namespace ui::widgets {
class EmptyState;
class FilterField;
class PageHeader;
class RecordTable;
} // namespace ui::widgets

namespace ui::pages {

class DeliveryDetails;

/// Every delivery, newest first: filter, sort, and what went to and fro.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(const PageParts &parts, QWidget *parent);

    /// Selects this delivery, taking filters away that hide it.
    void showDelivery(server::DeliveryId id);

    /// Shows the deliveries in this state alone, whatever was filtered before.
    void showState(server::Delivery::State state);
    /// Shows what failed of this event.
    void showFailures(const QString &eventId);

    void setServerState(const server::ServerState &state) override;
    void setDefinition(const openapi::DefinitionPtr &definition) override;
    void applyChanges(const server::Changes &changes) override;
    int copySelection() override;
    void focusFilter() override;
    void refresh() override;

Q_SIGNALS:
    void fireAgainRequested(const QString &trigger, const QString &subscriptionId,
                            const QByteArray &payload);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QLayout *createFilters();
    void createTable();
    void connectDetails();
    void connectCommands();
    void redeliverSelected();
    void cancelSelected();
    void offerCommands();
    [[nodiscard]] std::vector<server::DeliveryId> selectedIds(int most) const;
    void applyFilters();
    void clearFilters();
    [[nodiscard]] bool isFiltered() const;
    void rowsChanged();
    void showCurrent();
    void keepPlace(int first, int count);
    void describe();

    PageParts m_parts;
    models::HistoryModel *m_model = nullptr;
    widgets::PageHeader *m_header = nullptr;
    widgets::FilterField *m_text = nullptr;
    QComboBox *m_trigger = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_period = nullptr;
    widgets::RecordTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    DeliveryDetails *m_details = nullptr;
    server::DeliveryId m_shown = 0;
    server::ServerState::Phase m_phase = server::ServerState::Phase::Stopped;
    server::DeliveryId m_wanted = 0; ///< to be selected as soon as it is in the list
};

} // namespace ui::pages
