// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "ui/pages/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui::models {
class HeadersModel;
}
namespace ui::widgets {
class ElidedLabel;
class FactList;
class JsonView;
class RecordTable;
class StateLabel;
class TimingBars;
} // namespace ui::widgets

namespace ui::pages {

/// One delivery in full: its outcome in words, request and answer side by side, timings, headers,
/// every attempt.
class DeliveryDetails final : public QWidget
{
    Q_OBJECT

public:
    DeliveryDetails(const PageParts &parts, QWidget *parent);

    void setDefinition(const openapi::DefinitionPtr &definition);
    void setServerState(const server::ServerState &state);
    /// Reads it and shows it; also reads it again.
    void showDelivery(server::DeliveryId id);

Q_SIGNALS:
    void fireAgainRequested(const QString &trigger, const QString &subscriptionId,
                            const QByteArray &payload);
    void done(const QString &message);
    void failed(const server::ServerError &error);

private:
    [[nodiscard]] QLayout *createHead();
    [[nodiscard]] QLabel *createSentence(const QString &name);
    [[nodiscard]] QWidget *createBodies();
    [[nodiscard]] QWidget *createTimings();
    [[nodiscard]] QWidget *createHeaders();
    void accept(int generation, const server::Result<server::DeliveryDetail> &result);
    void listAttempts();
    void present();
    void presentPlan();
    void presentFacts(const server::Attempt &attempt);
    void copyCurl();
    [[nodiscard]] server::Attempt currentAttempt() const;

    PageParts m_parts;
    openapi::DefinitionPtr m_definition;
    server::DeliveryDetail m_detail;
    int m_generation = 0;
    widgets::StateLabel *m_outcome = nullptr;
    int m_tries = 0; ///< of each delivery; 0: not known
    QTimer m_clock; ///< while it waits to be tried again
    QLabel *m_plan = nullptr; ///< what happens next of itself
    QLabel *m_cause = nullptr;
    QLabel *m_nextStep = nullptr;
    QComboBox *m_attempt = nullptr;
    QPushButton *m_curl = nullptr;
    QPushButton *m_again = nullptr;
    widgets::ElidedLabel *m_target = nullptr;
    widgets::ElidedLabel *m_answer = nullptr;
    widgets::JsonView *m_request = nullptr;
    widgets::JsonView *m_response = nullptr;
    widgets::TimingBars *m_timings = nullptr;
    widgets::FactList *m_facts = nullptr;
    models::HeadersModel *m_requestHeaders = nullptr;
    models::HeadersModel *m_responseHeaders = nullptr;
};

} // namespace ui::pages
