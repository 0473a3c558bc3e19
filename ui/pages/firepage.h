// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/event.h"
#include "ui/pages/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ui::forms {
class PayloadEditor;
}
namespace ui::widgets {
class ElidedLabel;
class PageHeader;
} // namespace ui::widgets

namespace ui::pages {

class FireResults;
class FireTools;

/// Compose an event, see who will receive it, fire it, and watch it arrive.
class FirePage final : public Page
{
    Q_OBJECT

public:
    FirePage(const PageParts &parts, QWidget *parent);

    /// Opens this event for one subscription (empty: all) with these values (empty: as they are).
    void compose(const QString &trigger, const QString &subscriptionId, const QByteArray &payload);
    /// What the button does; nothing while it is disabled.
    void fire();
    void showResult(const server::Result<server::FireReceipt> &result);

    [[nodiscard]] FireTools *tools() const { return m_tools; }

    void setServerState(const server::ServerState &state) override;
    void setDefinition(const openapi::DefinitionPtr &definition) override;
    void applyChanges(const server::Changes &changes) override;
    int copySelection() override;
    void focusFilter() override;

Q_SIGNALS:
    void fireRequested(const server::FireRequest &request);
    void deliveryRequested(server::DeliveryId id);
    /// The history of what failed of this event.
    void failuresRequested(const QString &eventId);

private:
    [[nodiscard]] QWidget *createChoice();
    [[nodiscard]] QLayout *createFireRow();
    void connectParts();
    void chooseTrigger();
    void listTargets();
    void addTargets(const std::vector<const server::Subscription *> &audience,
                    const QString &chosen);
    [[nodiscard]] QStringList names(const std::vector<const server::Subscription *> &audience,
                                    size_t most) const;
    void describeAudience();
    void present();
    [[nodiscard]] QString currentTrigger() const;
    [[nodiscard]] QString currentTarget() const;
    [[nodiscard]] server::FireRequest composed() const;

    PageParts m_parts;
    openapi::DefinitionPtr m_definition;
    bool m_running = false;
    bool m_waiting = false; ///< for the answer to the last fire
    QTimer m_listing;
    widgets::PageHeader *m_header = nullptr;
    QComboBox *m_trigger = nullptr;
    QComboBox *m_target = nullptr;
    QPushButton *m_sample = nullptr;
    widgets::ElidedLabel *m_audience = nullptr;
    QPushButton *m_addFlow = nullptr;
    forms::PayloadEditor *m_editor = nullptr;
    QCheckBox *m_force = nullptr;
    widgets::ElidedLabel *m_hint = nullptr;
    QPushButton *m_fire = nullptr;
    FireTools *m_tools = nullptr;
    FireResults *m_results = nullptr;
};

} // namespace ui::pages
