// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindowprivate.h"

#include "ui/accountdesk.h"
#include "ui/connectormenu.h"
#include "ui/deliverycommands.h"
#include "ui/dialogs.h"
#include "ui/editor/editorpage.h"
#include "ui/forms/inputsdialog.h"
#include "ui/firststepsdesk.h"
#include "ui/livedesk.h"
#include "ui/pages/firepage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/livepage.h"
#include "ui/pages/logpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/subscriptionspage.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/serverbar.h"
#include "ui/widgets/sidebar.h"
#include "ui/wording.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace ui {
MainWindow::Private::Private(MainWindow &window, DeliverySource &source)
    : q(window)
    , actions(nullptr)
    , subscriptions(names, nullptr)
    , testFlows(nullptr)
    , log(nullptr)
    , refusals(nullptr)
    , deliveries(source)
    , dialogs(std::make_unique<NativeDialogs>())
    , commands(window, actions, dialogs)
{
}

void MainWindow::Private::createParts()
{
    auto *central = new QWidget(&q);
    auto *columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    actions.pages.at(0).setChecked(true);
    sidebar = new widgets::Sidebar(actions, central);
    serverBar = new widgets::ServerBar(actions, central);
    banner = new widgets::Banner(central);
    stack = new QStackedWidget(central);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(serverBar);
    right->addWidget(createExposure(central));
    right->addWidget(createLive(central));
    right->addWidget(banner);
    right->addWidget(stack, 1);
    columns->addWidget(sidebar);
    columns->addLayout(right, 1);
    q.setCentralWidget(central);
    count = new QLabel(&q);
    count->setContentsMargins(0, 0, 14, 0);
    paused = new QLabel(MainWindow::tr("Sending is paused"), &q);
    paused->setObjectName(u"pausedLabel"_qs);
    paused->setContentsMargins(0, 0, 14, 0);
    paused->hide();
    q.statusBar()->addPermanentWidget(live->createState(&q));
    q.statusBar()->addPermanentWidget(paused);
    q.statusBar()->addPermanentWidget(count);
    q.statusBar()->setSizeGripEnabled(false);
    sending = new DeliveryCommands({deliveries, subscriptions, *banner}, actions, dialogs, &q);
    connect(sending, &DeliveryCommands::commandRequested, &q, &MainWindow::commandRequested);
    connect(sending, &DeliveryCommands::restoreRequested, &q,
            &MainWindow::restoreSubscriptionRequested);
    countSubscriptions();
}

void MainWindow::Private::createMenus()
{
    createConnectorMenus();
    QMenu *file = q.menuBar()->addMenu(MainWindow::tr("&File"));
    file->addActions({&actions.openConnector, &actions.openUrl});
    file->addMenu(recent);
    file->addActions({&actions.chooseConnector, &actions.reloadConnector});
    file->addActions({&actions.exportConnector, &actions.exportAgain, &actions.share});
    file->addSeparator();
    file->addActions({&actions.saveDefinition, &actions.saveDefinitionAs, &actions.applyDefinition,
                      &actions.revertDefinition});
    file->addSeparator();
    file->addActions({&actions.start, &actions.stop});
    file->addSeparator();
    file->addActions({&actions.copyConnectorUrl, &actions.openConsole});
    file->addSeparator();
    file->addActions({&actions.addTestFlow, &actions.fire, &actions.testConnection});
    file->addSeparator();
    file->addActions({&actions.signIn, &actions.signOut});
    file->addSeparator();
    file->addAction(&actions.saveLog);
    file->addSeparator();
    file->addAction(&actions.quit);
    QMenu *edit = q.menuBar()->addMenu(MainWindow::tr("&Edit"));
    edit->addActions({&actions.undo, &actions.redo});
    edit->addSeparator();
    edit->addActions({&actions.copy, &actions.find});
    edit->addSeparator();
    edit->addAction(&actions.removeSubscription);
    QMenu *delivery = q.menuBar()->addMenu(MainWindow::tr("&Deliveries"));
    delivery->addActions({&actions.pauseAll, &actions.resumeAll});
    delivery->addSeparator();
    delivery->addActions({&actions.redeliver, &actions.redeliverFailed, &actions.cancelWaiting});
    delivery->addSeparator();
    delivery->addActions(
        {&actions.pauseSubscription, &actions.resumeSubscription, &actions.pruneDead});
    QMenu *view = q.menuBar()->addMenu(MainWindow::tr("&View"));
    auto *group = new QActionGroup(&q);
    for (QAction &action : actions.pages) {
        group->addAction(&action);
        view->addAction(&action);
    }
    view->addSeparator();
    view->addAction(&actions.refresh);
    QMenu *help = q.menuBar()->addMenu(MainWindow::tr("&Help"));
    help->addAction(&actions.showFirstSteps);
    help->addSeparator();
    help->addActions({&actions.about, &actions.aboutQt});
}

void MainWindow::Private::connectActions()
{
    for (int index = 0; index < Actions::PageCount; ++index) {
        connect(&actions.pages.at(static_cast<size_t>(index)), &QAction::triggered, &q,
                [this, index] { showPage(index); });
    }
    connect(&actions.start, &QAction::triggered, &q, &MainWindow::startRequested);
    connect(&actions.stop, &QAction::triggered, &q, &MainWindow::stopRequested);
    connect(&actions.copyConnectorUrl, &QAction::triggered, &q, [this] {
        QGuiApplication::clipboard()->setText(state.publicUrl);
        q.statusBar()->showMessage(MainWindow::tr("Connector URL copied"), statusMs);
    });
    connect(&actions.openConsole, &QAction::triggered, &q,
            [this] { Q_EMIT q.openUrlRequested(QUrl(state.operatorUrl + u"/swagger"_qs)); });
    connect(&actions.addTestFlow, &QAction::triggered, &q, [this] { addTestFlow(); });
    connect(&actions.fire, &QAction::triggered, &q, [this] {
        if (current != Fire)
            showPage(Fire);
        else
            static_cast<pages::FirePage *>(page(Fire))->fire();
    });
    connect(&actions.saveLog, &QAction::triggered, &q, [this] { saveLog(); });
    connect(&actions.quit, &QAction::triggered, &q, &QWidget::close);
    connect(&actions.copy, &QAction::triggered, &q, [this] {
        const auto *table = qobject_cast<widgets::RecordTable *>(QApplication::focusWidget());
        const int lines = table ? table->copySelection() : currentPage()->copySelection();
        if (lines > 0)
            q.statusBar()->showMessage(MainWindow::tr("%n line(s) copied", nullptr, lines),
                                       statusMs);
    });
    connect(&actions.find, &QAction::triggered, &q, [this] { currentPage()->focusFilter(); });
    connect(&actions.refresh, &QAction::triggered, &q, [this] { currentPage()->refresh(); });
    connect(&actions.about, &QAction::triggered, &q, [this] { dialogs->showAbout(&q); });
    connect(&actions.aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::Private::showPage(int index)
{
    current = index;
    actions.pages.at(static_cast<size_t>(index)).setChecked(true);
    stack->setCurrentWidget(page(index));
    actions.removeSubscription.setEnabled(index == Subscriptions);
    commands.setInSight(index == Editor);
    live->setInSight(index == GoLive);
}

pages::Page *MainWindow::Private::currentPage()
{
    return page(current);
}

pages::Page *MainWindow::Private::page(int index)
{
    pages::Page *&existing = built.at(static_cast<size_t>(index));
    if (existing)
        return existing;
    existing = createPage(index);
    existing->setDefinition(definition);
    existing->setConnector(connector);
    existing->setServerState(state);
    existing->setLocalIdentity(account->localIdentity());
    if (overview)
        existing->setOverview(*overview);
    existing->setHosts(hosts);
    connect(existing, &pages::Page::commandRequested, sending, &DeliveryCommands::request);
    connect(existing, &pages::Page::failed, &q, &MainWindow::showError);
    connect(existing, &pages::Page::done, &q,
            [this](const QString &message) { q.statusBar()->showMessage(message, statusMs); });
    stack->addWidget(existing);
    restoreParts(*existing);
    return existing;
}

pages::Page *MainWindow::Private::createPage(int index)
{
    const pages::PageParts parts{actions, deliveries, subscriptions, testFlows,
                                 log,     refusals,   names};
    switch (index) {
    case Subscriptions:
        return createSubscriptions(parts);
    case Fire:
        return createFire(parts);
    case History:
        return createHistory(parts);
    case ConnectorFile:
        return createConnector(parts);
    case Editor:
        return new editor::EditorPage(parts, commands.editing(), stack);
    case Settings:
        return new settings::SettingsPage(*settingsDesk, stack);
    case GoLive:
        return new pages::LivePage(parts, *live, stack);
    case Log:
        return new pages::LogPage(parts, stack);
    default:
        return createOverview(parts);
    }
}

pages::Page *MainWindow::Private::createOverview(const pages::PageParts &parts)
{
    auto *overviewPage = new pages::OverviewPage(parts, stack);
    overviewPage->setFirstSteps(*firstSteps);
    connect(overviewPage, &pages::OverviewPage::deliveryRequested, &q,
            [this](server::DeliveryId id) {
                showPage(History);
                static_cast<pages::HistoryPage *>(page(History))->showDelivery(id);
            });
    connect(overviewPage, &pages::OverviewPage::stateRequested, &q,
            [this](server::Delivery::State wanted) {
                showPage(History);
                static_cast<pages::HistoryPage *>(page(History))->showState(wanted);
            });
    return overviewPage;
}

pages::Page *MainWindow::Private::createSubscriptions(const pages::PageParts &parts)
{
    using pages::SubscriptionsPage;
    auto *subscriptionsPage = new SubscriptionsPage(parts, stack);
    connect(subscriptionsPage, &SubscriptionsPage::removeRequested, &q,
            [this](const server::Subscription &subscription) { removeSubscription(subscription); });
    connect(subscriptionsPage, &SubscriptionsPage::sendTestRequested, &q,
            [this](const QString &trigger, const QString &id) { openFire(trigger, id, {}); });
    connect(subscriptionsPage, &SubscriptionsPage::testFlowAnswerRequested, &q,
            &MainWindow::testFlowAnswerRequested);
    connect(subscriptionsPage, &SubscriptionsPage::removeTestFlowRequested, &q,
            &MainWindow::removeTestFlowRequested);
    return subscriptionsPage;
}

pages::Page *MainWindow::Private::createFire(const pages::PageParts &parts)
{
    auto *firePage = new pages::FirePage(parts, stack);
    connect(firePage, &pages::FirePage::fireRequested, &q,
            [this](const server::FireRequest &request) {
                Q_EMIT q.fireRequested(++lastRequest, request);
            });
    connect(firePage, &pages::FirePage::deliveryRequested, &q, [this](server::DeliveryId id) {
        showPage(History);
        static_cast<pages::HistoryPage *>(page(History))->showDelivery(id);
    });
    connect(firePage, &pages::FirePage::failuresRequested, &q, [this](const QString &eventId) {
        showPage(History);
        static_cast<pages::HistoryPage *>(page(History))->showFailures(eventId);
    });
    connectFireTools(*firePage->tools());
    return firePage;
}

pages::Page *MainWindow::Private::createHistory(const pages::PageParts &parts)
{
    auto *historyPage = new pages::HistoryPage(parts, stack);
    connect(historyPage, &pages::HistoryPage::fireAgainRequested, &q,
            [this](const QString &trigger, const QString &id, const QByteArray &payload) {
                openFire(trigger, id, payload);
            });
    return historyPage;
}

void MainWindow::Private::openFire(const QString &trigger, const QString &subscription,
                                   const QByteArray &payload)
{
    showPage(Fire);
    static_cast<pages::FirePage *>(page(Fire))->compose(trigger, subscription, payload);
}

void MainWindow::Private::addTestFlow()
{
    if (!definition || definition->triggers.empty())
        return;
    if (definition->triggers.size() == 1) {
        addTestFlow(definition->triggers.front());
        return;
    }
    auto *menu = new QMenu(&q);
    menu->setObjectName(u"testFlowMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(MainWindow::tr("For which event?"));
    for (const openapi::Trigger &trigger : definition->triggers) {
        const QString id = trigger.operationId;
        connect(menu->addAction(wording::trigger(definition, id)), &QAction::triggered, &q,
                [this, id] {
                    if (const openapi::Trigger *chosen = definition->trigger(id))
                        addTestFlow(*chosen);
                });
    }
    const QWidget *focus = QApplication::focusWidget();
    const QPoint place = q.geometry().contains(QCursor::pos()) || !focus
                             ? QCursor::pos()
                             : focus->mapToGlobal(focus->rect().bottomLeft());
    menu->popup(place);
}

void MainWindow::Private::addTestFlow(const openapi::Trigger &trigger)
{
    const QString id = trigger.operationId;
    const openapi::TriggerInputs inputs = forms::InputsDialog::inputsOf(definition, trigger);
    if (inputs.isEmpty()) {
        Q_EMIT q.addTestFlowRequested(id, {});
        return;
    }
    auto *dialog = new forms::InputsDialog(wording::trigger(definition, id), inputs, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &q,
            [this, id, dialog] { Q_EMIT q.addTestFlowRequested(id, dialog->values()); });
    dialog->open();
}

void MainWindow::Private::removeSubscription(const server::Subscription &subscription)
{
    const QString id = subscription.id;
    Q_EMIT q.removeSubscriptionRequested(id);
    banner->showUndo(
        MainWindow::tr("The subscription of “%1” was removed.").arg(names.of(subscription)),
        [this, id] { Q_EMIT q.restoreSubscriptionRequested(id); });
}

void MainWindow::Private::saveLog()
{
    const QByteArray text = static_cast<pages::LogPage *>(page(Log))->plainText();
    const QString suggested = u"declic-%1.log"_qs.arg(
        QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_qs));
    dialogs->askSaveFileName(
        &q, MainWindow::tr("Save the log"), suggested,
        [this, text](const QString &name) { Q_EMIT q.saveRequested(name, text); });
}

void MainWindow::Private::countSubscriptions()
{
    count->setText(MainWindow::tr("%n subscription(s)", nullptr, subscriptions.rowCount()));
    live->setSubscriptions(subscriptions.active({}));
    showSending();
}

} // namespace ui
