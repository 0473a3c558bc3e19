// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"
#include "ui/editorcommands.h"
#include "ui/flownames.h"
#include "ui/mainwindow.h"
#include "ui/models/logmodel.h"
#include "ui/models/refusalsmodel.h"
#include "ui/models/subscriptionsmodel.h"
#include "ui/models/testflowsmodel.h"
#include "ui/pages/page.h"
#include "ui/windowparts.h"

#include <QPointer>

#include <array>
#include <optional>

class QMenu;

namespace ui::pages {
class FirePage;
class FireTools;
} // namespace ui::pages

namespace ui {

/// Builds the window's parts and pages, keeps what the pages share, and turns their wishes into
/// the window's signals.
class MainWindow::Private final : public WindowParts
{
public:
    static constexpr int statusMs = 5000; ///< for what stands in the status bar
    using enum Actions::Page;

    Private(MainWindow &window, DeliverySource &source);

    void createParts();
    void createMenus();
    void createAccount();
    void createFirstSteps();
    void showTestable();
    void createConnectorMenus();
    void connectActions();

    void showPage(int index);
    /// The page, built now if it was not yet.
    pages::Page *page(int index);
    [[nodiscard]] pages::Page *currentPage();
    /// Calls `tell` with every page that exists.
    template<typename Function>
    void tellPages(Function tell)
    {
        for (pages::Page *existing : built) {
            if (existing)
                tell(*existing);
        }
    }
    [[nodiscard]] QWidget *createExposure(QWidget *central);
    [[nodiscard]] QWidget *createLive(QWidget *central);
    void askForConnector();
    void beginAnew(); ///< for another connector
    /// While the connector before is being stopped, pages know only that.
    [[nodiscard]] server::ServerState shownState(const server::ServerState &next);

    void addTestFlow();
    /// Asks for the trigger's own inputs first, where it has some.
    void addTestFlow(const openapi::Trigger &trigger);
    void removeSubscription(const server::Subscription &subscription);
    void saveLog();

    void applyHosts(const std::vector<server::HostState> &changed);
    /// Which commands about sending can be given, and whether it is paused.
    void showSending();
    /// Of the Fire page, which is built now if it was not yet.
    [[nodiscard]] pages::FireTools *fireTools();
    void countSubscriptions();
    void rememberParts();

    MainWindow &q;
    Actions actions;
    FlowNames names;
    models::SubscriptionsModel subscriptions;
    models::TestFlowsModel testFlows;
    models::LogModel log;
    models::RefusalsModel refusals;
    DeliverySource &deliveries;
    std::unique_ptr<Dialogs> dialogs;

    server::ServerState state;
    openapi::DefinitionPtr definition;
    Connector connector;
    EditorCommands commands; ///< of the editor
    bool switching = false; ///< the server still runs the connector before
    std::optional<server::Overview> overview;
    std::vector<server::HostState> hosts; ///< that are not sent to as usual
    UiState remembered;
    std::vector<SavedEvent> savedEvents;
    QString eventFile; ///< opened last
    int current = Overview;
    int lastRequest = 0;

    std::array<pages::Page *, Actions::PageCount> built = {};

private:
    pages::Page *createPage(int index);
    pages::Page *createOverview(const pages::PageParts &parts);
    pages::Page *createSubscriptions(const pages::PageParts &parts);
    pages::Page *createFire(const pages::PageParts &parts);
    pages::Page *createConnector(const pages::PageParts &parts);
    pages::Page *createHistory(const pages::PageParts &parts);
    void connectFireTools(pages::FireTools &tools);
    void openFire(const QString &trigger, const QString &subscription, const QByteArray &payload);
    void restoreParts(QWidget &page);
};

} // namespace ui
