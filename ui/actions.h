// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <array>

namespace ui {

/// Every command of the window, once: its words, its icon, its shortcut. Menus, buttons and
/// context menus show these same objects.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// In the order of the sidebar.
    enum Page {
        Overview,
        Subscriptions,
        Fire,
        History,
        Log,
        ConnectorFile,
        Editor,
        GoLive,
        Settings,
        PageCount
    };

    explicit Actions(QObject *parent);

    QAction openConnector;
    QAction openUrl;
    QAction chooseConnector;
    QAction reloadConnector;
    QAction clearRecent;
    QAction exportConnector;
    QAction exportAgain; ///< as the last time
    QAction share;

    QAction start;
    QAction stop;
    QAction copyConnectorUrl;
    QAction openConsole; ///< the operator's Swagger page
    QAction saveLog;
    QAction quit;

    QAction saveDefinition; ///< what is edited, as are the next
    QAction saveDefinitionAs;
    QAction applyDefinition; ///< saves it and hosts it
    QAction revertDefinition;
    QAction undo; ///< in the editor
    QAction redo;

    QAction copy;
    QAction find;
    QAction removeSubscription;

    QAction redeliver; ///< what is selected in the history
    QAction redeliverFailed; ///< all that failed since a time that is asked for
    QAction cancelWaiting; ///< of the events selected in the history
    QAction pauseSubscription;
    QAction resumeSubscription;
    QAction pruneDead;
    QAction pauseAll;
    QAction resumeAll;

    QAction signIn;
    QAction signOut;
    QAction copyClaims; ///< of the access token
    QAction testConnection;

    std::array<QAction, PageCount> pages; ///< in the order of the sidebar
    QAction refresh;

    QAction addTestFlow;
    QAction fire;

    QAction showFirstSteps;
    QAction about;
    QAction aboutQt;

private:
    void nameConnectorActions();
    void nameServerActions();
    void nameEditActions();
    void nameEditorActions();
    void nameDeliveryActions();
    void nameAccountActions();
    void namePages();
};

} // namespace ui
