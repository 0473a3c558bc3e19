// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/deliverycommands.h"
#include "ui/dialogs.h"
#include "ui/exposurenotice.h"
#include "ui/firststepsdesk.h"
#include "ui/livedesk.h"
#include "ui/mainwindowprivate.h"
#include "ui/pages/firepage.h"
#include "ui/sharecommands.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/serverbar.h"
#include "ui/widgets/sidebar.h"
#include "ui/wording.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QStatusBar>

namespace ui {

MainWindow::MainWindow(DeliverySource &deliveries, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(*this, deliveries))
{
    theme::apply(*qApp);
    setWindowTitle(u"Declic"_qs);
    setWindowIcon(theme::icon(u"declic"_qs));
    setMinimumSize(860, 560);
    resize(QSize(1180, 780).boundedTo(screen()->availableSize()));
    d->createParts();
    d->createAccount();
    d->createMenus();
    d->createFirstSteps();
    d->connectActions();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // the pages look into what d owns
}

void MainWindow::setServerState(const server::ServerState &next)
{
    const server::ServerState state = d->shownState(next);
    d->state = state;
    d->serverBar->setServerState(state);
    d->exposure->setServerState(state);
    d->firstSteps->learn(state);
    d->share->setServerState(state);
    d->live->setServerState(state);
    d->live->setSubscriptions(d->subscriptions.active({}));
    d->tellPages([&state](pages::Page &page) { page.setServerState(state); });
    d->showSending();
    d->showTestable();
    if (state.error)
        showError(*state.error);
    else if (state.phase == server::ServerState::Phase::Running)
        d->banner->dismissProblem();
}

void MainWindow::setDefinition(const openapi::DefinitionPtr &definition)
{
    d->definition = definition;
    d->subscriptions.setDefinition(definition);
    d->testFlows.setDefinition(definition);
    d->actions.addTestFlow.setEnabled(definition && !definition->triggers.empty());
    d->showTestable();
    d->tellPages([&definition](pages::Page &page) { page.setDefinition(definition); });
}

void MainWindow::setSubscriptions(const std::vector<server::Subscription> &subscriptions)
{
    if (d->switching)
        return;
    d->subscriptions.setSubscriptions(subscriptions);
    d->firstSteps->learn(subscriptions);
    d->countSubscriptions();
}

void MainWindow::setOverview(const server::Overview &overview)
{
    if (d->switching)
        return;
    d->overview = overview;
    d->firstSteps->learn(overview);
    d->tellPages([&overview](pages::Page &page) { page.setOverview(overview); });
    d->showSending();
}

void MainWindow::setTestFlows(const std::vector<server::TestFlow> &flows)
{
    if (d->switching)
        return;
    d->names.learn(flows);
    d->testFlows.setFlows(flows);
    d->subscriptions.renameFlows();
}

void MainWindow::applyChanges(const server::Changes &changes)
{
    if (d->switching)
        return;
    d->subscriptions.apply(changes.subscriptions, changes.removedSubscriptions);
    d->firstSteps->learn(changes.subscriptions);
    d->countSubscriptions();
    d->applyHosts(changes.hosts);
    d->refusals.add(changes.refusals);
    d->exposure->applyChanges(changes);
    d->tellPages([&changes](pages::Page &page) { page.applyChanges(changes); });
}

void MainWindow::appendLog(const std::vector<server::LogLine> &lines)
{
    d->log.append(lines);
}

void MainWindow::showFireResult(int request, const server::Result<server::FireReceipt> &result)
{
    if (request == d->lastRequest)
        static_cast<pages::FirePage *>(d->page(Private::Fire))->showResult(result);
}

void MainWindow::showCommandResult(const server::DeliveryCommand &command,
                                   const server::Result<int> &result)
{
    if (result)
        statusBar()->showMessage(DeliveryCommands::doneWords(command.kind, *result),
                                 Private::statusMs);
    else
        showError(result.error());
}

void MainWindow::showError(const server::ServerError &error)
{
    d->banner->showProblem(wording::explain(error));
}

UiState MainWindow::uiState() const
{
    d->rememberParts();
    UiState state = d->remembered;
    state.geometry = saveGeometry();
    state.window = saveState();
    state.page = d->current;
    return state;
}

void MainWindow::restoreUiState(const UiState &state)
{
    d->remembered = state;
    restoreGeometry(state.geometry);
    restoreState(state.window);
    const int page = state.page < 0 || state.page >= Actions::PageCount ? 0 : state.page;
    d->current = page;
    d->actions.pages.at(static_cast<size_t>(page)).setChecked(true);
    if (isVisible())
        d->showPage(page);
}

void MainWindow::setDialogs(std::unique_ptr<Dialogs> dialogs)
{
    d->dialogs = std::move(dialogs);
}

void MainWindow::showEvent(QShowEvent *event)
{
    d->showPage(d->current);
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (d->commands.editing().isModified()) {
        event->ignore();
        // Not while it is being closed already.
        d->commands.leave(
            [this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
        return;
    }
    Q_EMIT closing(uiState());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        theme::apply(*qApp);
    QMainWindow::changeEvent(event);
}

} // namespace ui
