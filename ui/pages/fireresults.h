// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/event.h"
#include "ui/models/eventprogress.h"
#include "ui/models/progressrate.h"
#include "ui/pages/page.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui::models {
class HistoryModel;
}
namespace ui::widgets {
class ElidedLabel;
class RecordTable;
class StateLabel;
} // namespace ui::widgets

namespace ui::pages {

/// What became of the event that was fired last: how far it is and how fast, why what failed did,
/// and each delivery's outcome, in place.
class FireResults final : public QWidget
{
    Q_OBJECT

public:
    FireResults(const PageParts &parts, QWidget *parent);

    void setDefinition(const openapi::DefinitionPtr &definition);
    /// An event is on its way; its id is not known yet.
    void expect();
    void follow(const server::FireReceipt &receipt);
    /// It was refused.
    void giveUp();
    void apply(const std::vector<server::Delivery> &changed);
    int copySelection() const;

Q_SIGNALS:
    void deliveryRequested(server::DeliveryId id);
    void commandRequested(const server::DeliveryCommand &command);
    /// The history of what failed of this event.
    void failuresRequested(const QString &eventId);
    void failed(const server::ServerError &error);

private:
    [[nodiscard]] QLayout *createHead();
    [[nodiscard]] QLayout *createPace();
    void createTable();
    void advance();
    void present();
    void presentPace();
    void presentFailures();
    void cancel();
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] QString paceWords() const;

    PageParts m_parts;
    models::HistoryModel *m_model = nullptr;
    models::EventProgress m_progress;
    models::ProgressRate m_rate;
    QElapsedTimer m_time; ///< since the event was fired, or sent again
    qint64 m_tookMs = -1; ///< -1 until nothing is open
    QTimer m_tick;
    widgets::StateLabel *m_state = nullptr;
    widgets::ElidedLabel *m_words = nullptr;
    widgets::ElidedLabel *m_pace = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_showFailures = nullptr;
    QLabel *m_failures = nullptr;
    widgets::RecordTable *m_table = nullptr;
};

} // namespace ui::pages
