// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/deliverycommand.h"

#include <QObject>

#include <memory>

class QWidget;

namespace ui {

class Actions;
class DeliverySource;
class Dialogs;

namespace models {
class SubscriptionsModel;
}
namespace widgets {
class Banner;
}

/// What the commands of the window about deliveries do: they ask where that is wanted, and offer to
/// take back what can be.
class DeliveryCommands final : public QObject
{
    Q_OBJECT

public:
    /// Outlive it.
    struct Parts
    {
        DeliverySource &deliveries;
        const models::SubscriptionsModel &subscriptions;
        widgets::Banner &banner;
    };

    /// `actions` and `dialogs` outlive it; dialogs open over `window`, which owns it.
    DeliveryCommands(const Parts &parts, Actions &actions, const std::unique_ptr<Dialogs> &dialogs,
                     QWidget *window);

    /// Asks first where several receivers get the event again.
    void request(const server::DeliveryCommand &command);
    /// Which commands can be given.
    void present(bool running, bool isPaused);
    /// What was done to `changed` deliveries or subscriptions.
    [[nodiscard]] static QString doneWords(server::DeliveryCommand::Kind kind, int changed);

Q_SIGNALS:
    void commandRequested(const server::DeliveryCommand &command);
    void restoreRequested(const QString &subscriptionId);

private:
    void askRedeliverFailed();
    void pruneDead();
    [[nodiscard]] QStringList deadSubscriptions() const;

    DeliverySource &m_deliveries;
    const models::SubscriptionsModel &m_subscriptions;
    widgets::Banner &m_banner;
    Actions &m_actions;
    const std::unique_ptr<Dialogs> &m_dialogs;
    QWidget *m_window;
};

} // namespace ui
