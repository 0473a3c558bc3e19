// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs.h"
#include "ui/mainwindowprivate.h"
#include "ui/redeliverdialog.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QStatusBar>

#include <algorithm>

namespace ui {

using Kind = server::DeliveryCommand::Kind;

namespace {

constexpr int statusMs = 5000;

server::DeliveryCommand only(Kind kind)
{
    server::DeliveryCommand command;
    command.kind = kind;
    return command;
}

QString doneWords(Kind kind, int changed)
{
    switch (kind) {
    case Kind::Redeliver:
    case Kind::RedeliverFailed:
        return MainWindow::tr("%Ln delivery(ies) are sent again", nullptr, changed);
    case Kind::CancelEvent:
        return MainWindow::tr("%Ln delivery(ies) were cancelled", nullptr, changed);
    case Kind::PauseSubscription:
        return MainWindow::tr("Paused; what the flow is to be told of waits");
    case Kind::ResumeSubscription:
        return MainWindow::tr("Resumed; what waited is sent");
    case Kind::PauseAll:
        return MainWindow::tr("Sending is paused");
    case Kind::ResumeAll:
        return MainWindow::tr("Sending goes on");
    case Kind::PruneDead:
        return MainWindow::tr("%Ln dead subscription(s) were removed", nullptr, changed);
    }
    return {};
}

} // namespace

void MainWindow::Private::connectDeliveryActions()
{
    connect(&actions.pauseAll, &QAction::triggered, &q, [this] { request(only(Kind::PauseAll)); });
    connect(&actions.resumeAll, &QAction::triggered, &q,
            [this] { request(only(Kind::ResumeAll)); });
    connect(&actions.redeliverFailed, &QAction::triggered, &q, [this] { askRedeliverFailed(); });
    connect(&actions.pruneDead, &QAction::triggered, &q, [this] { pruneDead(); });
}

void MainWindow::Private::request(const server::DeliveryCommand &command)
{
    if (command.kind != Kind::Redeliver || command.ids.size() < 2) {
        Q_EMIT q.commandRequested(command);
        return;
    }
    const auto receivers = static_cast<int>(command.ids.size());
    dialogs->confirm(
        &q,
        MainWindow::tr("Send %Ln delivery(ies) again? Each receiver gets the event once more. This "
                       "cannot be undone.",
                       nullptr, receivers),
        MainWindow::tr("Send again"), [this, command] { Q_EMIT q.commandRequested(command); });
}

void MainWindow::Private::askRedeliverFailed()
{
    auto *dialog = new RedeliverDialog(deliveries, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RedeliverDialog::chosen, &q, [this](const QDateTime &since) {
        server::DeliveryCommand command = only(Kind::RedeliverFailed);
        command.since = since;
        request(command);
    });
    dialog->open();
}

void MainWindow::Private::pruneDead()
{
    QStringList dead;
    for (const server::Subscription &subscription : subscriptions.rows()) {
        if (subscription.state == server::Subscription::State::Dead)
            dead.append(subscription.id);
    }
    request(only(Kind::PruneDead));
    banner->showUndo(MainWindow::tr("%Ln dead subscription(s) were removed.", nullptr,
                                    static_cast<int>(dead.size())),
                     [this, dead] {
                         for (const QString &id : dead)
                             Q_EMIT q.restoreSubscriptionRequested(id);
                     });
}

void MainWindow::Private::tellDone(const server::DeliveryCommand &command, int changed)
{
    q.statusBar()->showMessage(doneWords(command.kind, changed), statusMs);
}

void MainWindow::Private::applyHosts(const std::vector<server::HostState> &changed)
{
    if (changed.empty())
        return;
    for (const server::HostState &host : changed) {
        std::erase_if(hosts,
                      [&host](const server::HostState &known) { return known.host == host.host; });
        if (host.phase != server::HostState::Phase::Ready)
            hosts.push_back(host);
    }
    tellPages([this](pages::Page &page) { page.setHosts(hosts); });
}

void MainWindow::Private::showSending()
{
    const bool running = state.phase == server::ServerState::Phase::Running;
    const bool isPaused = overview && overview->paused;
    actions.pauseAll.setEnabled(running);
    actions.pauseAll.setVisible(!isPaused);
    actions.resumeAll.setEnabled(running);
    actions.resumeAll.setVisible(isPaused);
    actions.redeliverFailed.setEnabled(running);
    paused->setVisible(isPaused);
    const bool anyDead = std::any_of(subscriptions.rows().begin(), subscriptions.rows().end(),
                                     [](const server::Subscription &subscription) {
                                         return subscription.state
                                                == server::Subscription::State::Dead;
                                     });
    actions.pruneDead.setEnabled(running && anyDead);
    if (running || hosts.empty())
        return;
    hosts.clear();
    tellPages([this](pages::Page &page) { page.setHosts(hosts); });
}

} // namespace ui
