// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliverycommands.h"

#include "ui/actions.h"
#include "ui/dialogs.h"
#include "ui/models/subscriptionsmodel.h"
#include "ui/redeliverdialog.h"
#include "ui/widgets/banner.h"

namespace ui {

using Kind = server::DeliveryCommand::Kind;

namespace {

server::DeliveryCommand only(Kind kind)
{
    server::DeliveryCommand command;
    command.kind = kind;
    return command;
}

} // namespace

DeliveryCommands::DeliveryCommands(const Parts &parts, Actions &actions,
                                   const std::unique_ptr<Dialogs> &dialogs, QWidget *window)
    : QObject(window)
    , m_deliveries(parts.deliveries)
    , m_subscriptions(parts.subscriptions)
    , m_banner(parts.banner)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_actions.pauseAll, &QAction::triggered, this,
            [this] { request(only(Kind::PauseAll)); });
    connect(&m_actions.resumeAll, &QAction::triggered, this,
            [this] { request(only(Kind::ResumeAll)); });
    connect(&m_actions.redeliverFailed, &QAction::triggered, this,
            [this] { askRedeliverFailed(); });
    connect(&m_actions.pruneDead, &QAction::triggered, this, [this] { pruneDead(); });
}

QString DeliveryCommands::doneWords(Kind kind, int changed)
{
    switch (kind) {
    case Kind::Redeliver:
    case Kind::RedeliverFailed:
        return tr("%Ln delivery(ies) are sent again", nullptr, changed);
    case Kind::CancelEvent:
        return tr("%Ln delivery(ies) were cancelled", nullptr, changed);
    case Kind::PauseSubscription:
        return tr("Paused; what the flow is to be told of waits");
    case Kind::ResumeSubscription:
        return tr("Resumed; what waited is sent");
    case Kind::PauseAll:
        return tr("Sending is paused");
    case Kind::ResumeAll:
        return tr("Sending goes on");
    case Kind::PruneDead:
        return tr("%Ln dead subscription(s) were removed", nullptr, changed);
    }
    return {};
}

void DeliveryCommands::request(const server::DeliveryCommand &command)
{
    if (command.kind != Kind::Redeliver || command.ids.size() < 2) {
        Q_EMIT commandRequested(command);
        return;
    }
    const auto receivers = static_cast<int>(command.ids.size());
    m_dialogs->confirm(
        m_window,
        tr("Send %Ln delivery(ies) again? Each receiver gets the event once more. This "
           "cannot be undone.",
           nullptr, receivers),
        tr("Send again"), [this, command] { Q_EMIT commandRequested(command); });
}

void DeliveryCommands::askRedeliverFailed()
{
    auto *dialog = new RedeliverDialog(m_deliveries, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RedeliverDialog::chosen, this, [this](const QDateTime &since) {
        server::DeliveryCommand command = only(Kind::RedeliverFailed);
        command.since = since;
        request(command);
    });
    dialog->open();
}

void DeliveryCommands::pruneDead()
{
    const QStringList dead = deadSubscriptions();
    request(only(Kind::PruneDead));
    m_banner.showUndo(
        tr("%Ln dead subscription(s) were removed.", nullptr, static_cast<int>(dead.size())),
        [this, dead] {
            for (const QString &id : dead)
                Q_EMIT restoreRequested(id);
        });
}

void DeliveryCommands::present(bool running, bool isPaused)
{
    m_actions.pauseAll.setEnabled(running);
    m_actions.pauseAll.setVisible(!isPaused);
    m_actions.resumeAll.setEnabled(running);
    m_actions.resumeAll.setVisible(isPaused);
    m_actions.redeliverFailed.setEnabled(running);
    m_actions.pruneDead.setEnabled(running && !deadSubscriptions().isEmpty());
}

QStringList DeliveryCommands::deadSubscriptions() const
{
    QStringList dead;
    for (const server::Subscription &subscription : m_subscriptions.rows()) {
        if (subscription.state == server::Subscription::State::Dead)
            dead.append(subscription.id);
    }
    return dead;
}

} // namespace ui
