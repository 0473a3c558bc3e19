// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accountdesk.h"
#include "ui/connectormenu.h"
#include "ui/dialogs.h"
#include "ui/exportcommands.h"
#include "ui/importcommands.h"
#include "ui/exposurenotice.h"
#include "ui/filedrop.h"
#include "ui/firststepsdesk.h"
#include "ui/livedesk.h"
#include "ui/mainwindowprivate.h"
#include "ui/settingsdesk.h"
#include "ui/pages/connectorpage.h"
#include "ui/sharecommands.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/serverbar.h"
#include "ui/widgets/sidebar.h"
#include "ui/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStatusBar>

namespace ui {
namespace {

void offerToOpen(const ExportReport &report, MainWindow &window, widgets::Banner &banner)
{
    const QString path = QDir::toNativeSeparators(report.path);
    const QFileInfo place(report.path);
    const QString folder = place.isDir() ? place.absoluteFilePath() : place.absolutePath();
    banner.showOffer(
        report.host.isEmpty() ? MainWindow::tr("Exported to %1.").arg(path)
                              : MainWindow::tr("Exported for %1 to %2.").arg(report.host, path),
        MainWindow::tr("Open the folder"),
        [&window, folder] { Q_EMIT window.openUrlRequested(QUrl::fromLocalFile(folder)); });
}

} // namespace

void MainWindow::setConnector(const Connector &connector)
{
    const bool another = d->connector.definition && d->connector.file != connector.file;
    d->connector = connector;
    d->commands.editing().setConnector(connector);
    if (another)
        d->beginAnew();
    setDefinition(connector.definition);
    const QString title = connector.definition ? connector.definition->title : QString();
    const QString name = connector.file.isEmpty() ? tr("Bundled with Declic")
                                                  : QFileInfo(connector.file).fileName();
    d->sidebar->setConnector(title.isEmpty() ? name : title, name);
    setWindowTitle(title.isEmpty() ? u"Declic"_qs : u"%1 – Declic"_qs.arg(title));
    d->recent->setCurrent(connector.file);
    d->chooser->setCurrent(connector.file);
    d->exposure->setConnector(connector);
    d->actions.reloadConnector.setEnabled(!connector.file.isEmpty());
    d->exports->setConnector(connector);
    d->live->setBundled(connector.file.isEmpty());
    d->tellPages([&connector](pages::Page &page) { page.setConnector(connector); });
    if (another && isVisible())
        d->showPage(d->current);
}

Desks MainWindow::desks()
{
    return {*d->account, d->commands.editing(), *d->imports, *d->exports, *d->firstSteps,
            *d->live,    *d->settingsDesk};
}

void MainWindow::setRecentConnectors(const std::vector<RecentConnector> &recent)
{
    d->recent->setRecent(recent);
    d->chooser->setRecent(recent);
    d->actions.clearRecent.setEnabled(!recent.empty());
}

void MainWindow::offerReload()
{
    d->banner->showOffer(tr("%1 was changed on disk.").arg(QFileInfo(d->connector.file).fileName()),
                         tr("Reload"), [this] { d->actions.reloadConnector.trigger(); });
}

void MainWindow::showProblem(const QString &title, const QString &text)
{
    d->banner->showWarning({title, text});
}

void MainWindow::askToContinue(const QString &title, const QString &text, const QString &label,
                               std::function<void()> accepted)
{
    d->dialogs->askToContinue(this, title, text, label, std::move(accepted));
}

void MainWindow::Private::createConnectorMenus()
{
    using Kind = ConnectorMenu::Kind;
    recent = new ConnectorMenu(Kind::Recent, actions, &q);
    recent->setObjectName(u"recentMenu"_qs);
    chooser = new ConnectorMenu(Kind::Chooser, actions, &q);
    chooser->setObjectName(u"connectorMenu"_qs);
    const auto open = [this](const QString &name) {
        commands.leave([this, name] { Q_EMIT q.openConnectorRequested(name); });
    };
    for (const ConnectorMenu *menu : {recent, chooser})
        connect(menu, &ConnectorMenu::chosen, &q, open);
    connect(&actions.openConnector, &QAction::triggered, &q, [this] { askForConnector(); });
    connect(&actions.chooseConnector, &QAction::triggered, &q,
            [this] { chooser->popup(sidebar->chooserPlace()); });
    connect(&actions.reloadConnector, &QAction::triggered, &q,
            [this] { commands.leave([this] { Q_EMIT q.reloadConnectorRequested(); }); });
    connect(&actions.clearRecent, &QAction::triggered, &q, &MainWindow::clearRecentRequested);
    exports = new ExportCommands(actions, dialogs, &q);
    connect(exports, &ExportCommands::exported, &q,
            [this](const ExportReport &report) { offerToOpen(report, q, *banner); });
    imports = new ImportCommands(actions, dialogs, &q);
    const auto *drop = new FileDrop(q);
    connect(drop, &FileDrop::dropped, &q, open);
    connect(drop, &FileDrop::refused, &q, [this](const QString &reason) {
        q.showProblem(MainWindow::tr("This cannot be opened"), reason);
    });
}

QWidget *MainWindow::Private::createExposure(QWidget *central)
{
    auto *notice = new widgets::Banner(central);
    notice->setObjectName(u"exposureBanner"_qs);
    exposure = new ExposureNotice(*notice, &q);
    connect(exposure, &ExposureNotice::formRequested, &q, [this] {
        showPage(ConnectorFile);
        static_cast<pages::ConnectorPage *>(page(ConnectorFile))->showSecurity();
    });
    return notice;
}

QWidget *MainWindow::Private::createLive(QWidget *central)
{
    auto *notice = new widgets::Banner(central);
    notice->setObjectName(u"liveBanner"_qs);
    live = new LiveDesk(actions, *notice, &q);
    return notice;
}

void MainWindow::Private::createAccount()
{
    account = new AccountDesk(actions, &q);
    settingsDesk = new SettingsDesk(dialogs, &q);
    serverBar->addCorner(account->createButton(serverBar));
    connect(account, &AccountDesk::localIdentityChanged, &q,
            [this](const server::LocalIdentity &identity) {
                tellPages([&identity](pages::Page &page) { page.setLocalIdentity(identity); });
            });
    connect(account, &AccountDesk::done, &q,
            [this](const QString &what) { q.statusBar()->showMessage(what, statusMs); });
}

void MainWindow::Private::createFirstSteps()
{
    share = new ShareCommands(actions, dialogs, &q);
    connect(share, &ShareCommands::openUrlRequested, &q, &MainWindow::openUrlRequested);
    connect(share, &ShareCommands::saveRequested, &q, &MainWindow::saveRequested);
    firstSteps = new FirstStepsDesk(actions, &q);
    connect(share, &ShareCommands::liveRequested, firstSteps, &FirstStepsDesk::liveRequested);
    connect(exports, &ExportCommands::exported, firstSteps, &FirstStepsDesk::noteExport);
    connect(firstSteps, &FirstStepsDesk::openUrlRequested, &q, &MainWindow::openUrlRequested);
    connect(firstSteps, &FirstStepsDesk::overviewRequested, &q, [this] { showPage(Overview); });
    connect(firstSteps, &FirstStepsDesk::liveRequested, &q, [this] { showPage(GoLive); });
    connect(firstSteps, &FirstStepsDesk::fireRequested, &q, [this] {
        // The event that somebody listens to.
        const auto audience = subscriptions.active({});
        openFire(audience.empty() ? QString() : audience.back()->trigger, {}, {});
    });
}

void MainWindow::Private::showTestable()
{
    account->setTestable(state.phase == server::ServerState::Phase::Running && definition
                         && !definition->triggers.empty());
}

void MainWindow::Private::askForConnector()
{
    const QString folder = connector.file.isEmpty() ? QDir::homePath()
                                                    : QFileInfo(connector.file).absolutePath();
    dialogs->askOpenFileName(&q, MainWindow::tr("Open a connector definition"),
                             MainWindow::tr("Connector definitions (*.json);;All files (*)"),
                             folder, [this](const QString &file) {
                                 commands.leave(
                                     [this, file] { Q_EMIT q.openConnectorRequested(file); });
                             });
}

void MainWindow::Private::beginAnew()
{
    using Phase = server::ServerState::Phase;
    rememberParts();
    for (pages::Page *&page : built) {
        if (!page)
            continue;
        stack->removeWidget(page);
        delete std::exchange(page, nullptr);
    }
    subscriptions.setSubscriptions({});
    testFlows.setFlows({});
    refusals.clear();
    overview.reset();
    ++lastRequest; // the answer to what the connector before was asked
    countSubscriptions();
    banner->dismiss();
    switching = state.phase != Phase::Stopped && state.phase != Phase::Failed;
    if (switching)
        state.phase = Phase::Stopping;
}

server::ServerState MainWindow::Private::shownState(const server::ServerState &next)
{
    using Phase = server::ServerState::Phase;
    server::ServerState shown = next;
    if (next.phase == Phase::Starting)
        switching = false;
    if (switching) {
        shown = {};
        shown.phase = Phase::Stopping;
    }
    return shown;
}

pages::Page *MainWindow::Private::createConnector(const pages::PageParts &parts)
{
    auto *page = new pages::ConnectorPage(parts, stack);
    connect(page, &pages::ConnectorPage::setupChanged, &q,
            [this](const server::ConnectorSetup &setup) {
                connector.setup = setup;
                exposure->setConnector(connector);
                Q_EMIT q.setupChanged(setup);
            });
    connect(page, &pages::ConnectorPage::startIdentityRequested, account,
            &AccountDesk::startIdentityRequested);
    connect(page, &pages::ConnectorPage::stopIdentityRequested, account,
            &AccountDesk::stopIdentityRequested);
    return page;
}

} // namespace ui
