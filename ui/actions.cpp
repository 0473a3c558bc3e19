// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/theme.h"

namespace ui {
namespace {

void describe(QAction &action, const QString &icon, const QString &text, const QString &tip,
              const QKeySequence &shortcut = {})
{
    if (!icon.isEmpty())
        action.setIcon(theme::icon(icon));
    action.setText(text);
    action.setToolTip(tip);
    action.setStatusTip(tip);
    action.setShortcut(shortcut);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    nameConnectorActions();
    nameServerActions();
    nameEditActions();
    nameEditorActions();
    nameDeliveryActions();
    nameAccountActions();
    namePages();
}

void Actions::nameConnectorActions()
{
    describe(openConnector, u"folder"_qs, tr("&Open connector…"),
             tr("Host the connector of another definition file"), QKeySequence(QKeySequence::Open));
    openConnector.setIconText(tr("Open…"));
    describe(openUrl, u"open"_qs, tr("Open from the &web…"),
             tr("Fetch a definition from an address, and convert it where that is needed"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    describe(chooseConnector, u"connector"_qs, tr("S&witch connector…"),
             tr("Choose among the connectors that were hosted before"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    describe(reloadConnector, u"refresh"_qs, tr("Re&load connector"),
             tr("Read the definition file again; subscriptions stay"),
             QKeySequence(Qt::SHIFT | Qt::Key_F5));
    reloadConnector.setIconText(tr("Reload"));
    reloadConnector.setEnabled(false);
    describe(exportConnector, u"save"_qs, tr("&Export…"),
             tr("Write the connector's package for Power Automate and Logic Apps"),
             QKeySequence(Qt::CTRL | Qt::Key_E));
    exportConnector.setIconText(tr("Export…"));
    describe(exportAgain, u"save"_qs, tr("Export a&gain"),
             tr("Write the package once more, to the same place for the same host"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    describe(share, u"send"_qs, tr("S&hare…"),
             tr("Show the connector's public address, as text and QR code, and where to import it"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    share.setIconText(tr("Share…"));
    exportConnector.setEnabled(false);
    exportAgain.setEnabled(false);
    describe(clearRecent, u"remove"_qs, tr("&Clear this list"),
             tr("Forget which files were opened; what was kept about them stays"));
}

void Actions::nameServerActions()
{
    describe(start, u"start"_qs, tr("&Start server"), tr("Host the connector"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    describe(stop, u"stop"_qs, tr("S&top server"), tr("Stop hosting the connector"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    describe(copyConnectorUrl, u"copy"_qs, tr("&Copy connector URL"),
             tr("Copy the connector's address to the clipboard"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    describe(openConsole, u"open"_qs, tr("&Open Swagger UI"),
             tr("Try the connector's requests in the browser"));
    describe(saveLog, u"save"_qs, tr("Save &log as…"), tr("Write the log to a file"),
             QKeySequence(QKeySequence::Save));
    describe(quit, {}, tr("&Quit"), tr("Stop the server and leave Declic"),
             QKeySequence(QKeySequence::Quit));
    quit.setMenuRole(QAction::QuitRole);
    describe(addTestFlow, u"add"_qs, tr("&Add a test flow"),
             tr("Let a flow that Declic plays itself subscribe, so that no network is needed"),
             QKeySequence(Qt::CTRL | Qt::Key_T));
    describe(fire, u"fire"_qs, tr("&Fire event"), tr("Send the event to its subscribers"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    fire.setAutoRepeat(false); // a key held down is still one event
    describe(showFirstSteps, u"check"_qs, tr("Show &first steps"),
             tr("The way from an empty console to a delivered event, step by step"));
    describe(about, {}, tr("&About Declic"), tr("Version and licence"));
    about.setMenuRole(QAction::AboutRole);
    describe(aboutQt, {}, tr("About &Qt"), tr("The toolkit that Declic is built with"));
    aboutQt.setMenuRole(QAction::AboutQtRole);
}

void Actions::nameEditActions()
{
    describe(copy, u"copy"_qs, tr("&Copy"), tr("Copy the selection"),
             QKeySequence(QKeySequence::Copy));
    describe(find, u"search"_qs, tr("&Find"), tr("Go to the filter of this page"),
             QKeySequence(QKeySequence::Find));
    describe(removeSubscription, u"remove"_qs, tr("&Remove subscription"),
             tr("Stop sending events to this flow"));
    describe(refresh, u"refresh"_qs, tr("&Refresh"), tr("Read this page's content again"),
             QKeySequence(QKeySequence::Refresh));
}

void Actions::nameEditorActions()
{
    describe(saveDefinition, u"save"_qs, tr("&Save definition"),
             tr("Write what was changed in the editor; the server goes on with what it hosts"));
    saveDefinition.setIconText(tr("Save"));
    describe(saveDefinitionAs, u"save"_qs, tr("Save definition &as…"),
             tr("Write the definition to another file and host that"));
    describe(applyDefinition, u"start"_qs, tr("A&pply definition"),
             tr("Save the definition and host it as it stands in the editor"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    applyDefinition.setIconText(tr("Apply"));
    describe(revertDefinition, u"undo"_qs, tr("Re&vert definition…"),
             tr("Go back to what was saved last"));
    describe(undo, u"undo"_qs, tr("&Undo"), tr("Take back the last change of the definition"),
             QKeySequence(QKeySequence::Undo));
    describe(redo, u"redo"_qs, tr("&Redo"), tr("Change the definition again as before"),
             QKeySequence(QKeySequence::Redo));
    redo.setShortcuts(QKeySequence::Redo); // Ctrl+Y, too, where that is usual
    for (QAction *action : {&saveDefinition, &applyDefinition, &revertDefinition, &undo, &redo})
        action->setEnabled(false);
}

void Actions::nameDeliveryActions()
{
    describe(redeliver, u"send"_qs, tr("Send &again"),
             tr("Send what is selected once more, to the same receivers"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    redeliver.setAutoRepeat(false);
    describe(redeliverFailed, u"send"_qs, tr("Send all &failed again…"),
             tr("Send everything once more that failed since a time of your choice"));
    describe(cancelWaiting, u"close"_qs, tr("&Cancel what waits"),
             tr("Never send what still waits of the selected events"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    describe(pauseSubscription, u"pause"_qs, tr("&Pause"),
             tr("Keep what the selected flows are to be told of until they are resumed"));
    describe(resumeSubscription, u"start"_qs, tr("Re&sume"),
             tr("Send what waits for the selected flows"));
    describe(pruneDead, u"remove"_qs, tr("Remove &dead subscriptions"),
             tr("Remove every subscription whose flow is off, deleted or saved anew"));
    describe(pauseAll, u"pause"_qs, tr("Pause s&ending"),
             tr("Send nothing to any flow until it is resumed, also after a restart"));
    describe(resumeAll, u"start"_qs, tr("&Resume sending"), tr("Send what waits"));
    for (QAction *action : {&redeliver, &cancelWaiting, &pauseSubscription, &resumeSubscription,
                            &pruneDead, &redeliverFailed, &pauseAll})
        action->setEnabled(false);
    resumeAll.setVisible(false);
}

void Actions::nameAccountActions()
{
    describe(signIn, u"key"_qs, tr("S&ign in…"),
             tr("Get an access token of your own, to test the connection with"));
    describe(signOut, {}, tr("Sign &out"),
             tr("Forget the tokens, and end the session with the provider where it offers that"));
    describe(copyClaims, u"copy"_qs, tr("&Copy the claims"),
             tr("Copy what the access token says; not the token"));
    describe(testConnection, u"check"_qs, tr("&Test the connection…"),
             tr("Subscribe, get an event and unsubscribe, as the platform would"));
    testConnection.setObjectName(u"testConnection"_qs);
    testConnection.setIconText(tr("Test connection"));
    for (QAction *action : {&signIn, &signOut, &copyClaims, &testConnection})
        action->setEnabled(false);
}

void Actions::namePages()
{
    describe(pages[0], u"overview"_qs, tr("&Overview"), tr("What runs where, and today's figures"));
    describe(pages[1], u"subscriptions"_qs, tr("S&ubscriptions"), tr("Who is told of events"));
    describe(pages[2], u"fire"_qs, tr("&Fire"), tr("Compose an event and send it"));
    describe(pages[3], u"history"_qs, tr("&History"), tr("Every delivery and its outcome"));
    describe(pages[4], u"log"_qs, tr("&Log"), tr("What the program does, line by line"));
    describe(pages[5], u"connector"_qs, tr("&Connector"),
             tr("What the definition declares, and what you decide about it"));
    describe(pages[6], u"edit"_qs, tr("&Editor"),
             tr("Change the definition, in a form or in its source"));
    describe(pages[7], u"live"_qs, tr("&Go live"), tr("How the internet reaches the connector"));
    describe(pages[8], u"settings"_qs, tr("Se&ttings"),
             tr("Addresses, limits, and how much of the past is kept"));
    int number = 0;
    for (QAction &page : pages) {
        page.setCheckable(true);
        page.setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)));
        ++number;
    }
}

} // namespace ui
