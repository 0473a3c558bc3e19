// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/event.h"
#include "ui/models/eventprogress.h"
#include "ui/pages/page.h"

class QLabel;
class QProgressBar;

namespace ui::models {
class HistoryModel;
}
namespace ui::widgets {
class ElidedLabel;
class RecordTable;
class StateLabel;
} // namespace ui::widgets

namespace ui::pages {

/// What became of the event that was fired last: each delivery's outcome, in place.
class FireResults final : public QWidget
{
    Q_OBJECT

public:
    FireResults(const PageParts &parts, QWidget *parent);

    void setDefinition(const openapi::DefinitionPtr &definition);
    /// An event is on its way; its id is not known yet.
    void expect();
    void follow(const server::FireReceipt &receipt);
    void apply(const std::vector<server::Delivery> &changed);
    int copySelection() const;

Q_SIGNALS:
    void deliveryRequested(server::DeliveryId id);
    void failed(const server::ServerError &error);

private:
    [[nodiscard]] QLayout *createHead();
    void createTable();
    void present();

    PageParts m_parts;
    models::HistoryModel *m_model = nullptr;
    models::EventProgress m_progress;
    widgets::StateLabel *m_state = nullptr;
    widgets::ElidedLabel *m_words = nullptr;
    QProgressBar *m_bar = nullptr;
    widgets::RecordTable *m_table = nullptr;
};

} // namespace ui::pages
