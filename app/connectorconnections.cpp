// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectorconnections.h"

#include "app/hosting.h"
#include "app/keptkeys.h"
#include "app/shownconnector.h"
#include "ui/importcommands.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace app {

Q_LOGGING_CATEGORY(connectorLog, "declic.connector")

ConnectorConnections::ConnectorConnections(Hosting &hosting, KeptKeys &keys, ui::MainWindow &window,
                                           QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_keys(keys)
    , m_window(window)
    , m_connectors(hosting)
{
    connectIntents();
    connectNews();
    connectImports();
    connectKeys();
}

void ConnectorConnections::connectIntents()
{
    using ui::MainWindow;
    connect(&m_window, &MainWindow::openConnectorRequested, this, [this](const QString &file) {
        if (file.isEmpty())
            m_connectors.open(file);
        else
            m_imports.openFile(file);
    });
    connect(&m_window, &MainWindow::reloadConnectorRequested, &m_connectors, &Connectors::reload);
    connect(&m_window, &MainWindow::clearRecentRequested, &m_connectors, &Connectors::clearRecent);
    connect(&m_window, &MainWindow::setupChanged, &m_keys, &KeptKeys::applySetup);
}

void ConnectorConnections::connectNews()
{
    connect(&m_connectors, &Connectors::opened, this, &ConnectorConnections::show);
    connect(&m_connectors, &Connectors::recentChanged, this, &ConnectorConnections::showRecent);
    connect(&m_connectors, &Connectors::changedOnDisk, &m_window, &ui::MainWindow::offerReload);
    connect(&m_connectors, &Connectors::withoutOperations, this,
            &ConnectorConnections::askWhetherToHost);
    connect(&m_connectors, &Connectors::unreadable, this,
            [this](const QString &file, const QString &reason) {
                m_window.showProblem(
                    tr("The connector was not opened"),
                    tr("%1 cannot be read. %2").arg(QDir::toNativeSeparators(file), reason));
            });
    // By way of the operator's API; what the window asked for it shows already.
    connect(&m_hosting.host(), &server::ServerHost::setupChanged, this,
            &ConnectorConnections::showConnector);
    connect(&m_hosting, &Hosting::projectNotKept, this, [this](const QString &reason) {
        m_window.showProblem(tr("What you decided was not kept"),
                             tr("It holds until Declic ends. The project of this connector cannot "
                                "be written. %1")
                                 .arg(reason));
    });
}

void ConnectorConnections::connectImports()
{
    using importing::Imports;
    using ui::ImportCommands;
    ImportCommands &commands = m_window.desks().imports;
    connect(&commands, &ImportCommands::urlChosen, &m_imports, &Imports::fetch);
    connect(&commands, &ImportCommands::fetchingCancelled, &m_imports, &Imports::cancel);
    connect(&commands, &ImportCommands::saveChosen, &m_imports, &Imports::keep);
    connect(&m_imports, &Imports::asIs, &m_connectors, &Connectors::open);
    connect(&m_imports, &Imports::kept, &m_connectors, &Connectors::open);
    connect(&m_imports, &Imports::converted, &commands, &ImportCommands::offer);
    connect(&m_imports, &Imports::fetching, &commands, &ImportCommands::showFetching);
    connect(&m_imports, &Imports::fetchEnded, &commands, &ImportCommands::hideFetching);
    connect(&m_imports, &Imports::notFetched, this,
            [this](const QString &origin, const QString &reason) {
                m_window.showProblem(tr("Nothing was fetched from %1").arg(origin), reason);
            });
    connect(&m_imports, &Imports::notKept, this,
            [this](const QString &path, const QString &reason) {
                m_window.showProblem(
                    tr("The definition was not kept"),
                    tr("%1 cannot be written. %2").arg(QDir::toNativeSeparators(path), reason));
            });
}

void ConnectorConnections::connectKeys()
{
    connect(&m_keys, &KeptKeys::loaded, this, &ConnectorConnections::showConnector);
    connect(&m_keys.store(), &services::SecretStore::backingChanged, this,
            &ConnectorConnections::showConnector);
    connect(&m_keys, &KeptKeys::stillKept, this, [this](const QString &reason) {
        m_window.showProblem(tr("The keychain still holds the key"),
                             tr("It could not be removed and may come back with the next start. "
                                "Unlock the keychain and forget the keys again. %1")
                                 .arg(reason));
    });
}

void ConnectorConnections::showConnector()
{
    m_window.setConnector(shownConnector(m_hosting, m_keys.store()));
}

void ConnectorConnections::begin(bool chosenByUser)
{
    const QString last = m_hosting.settings().lastFile();
    show();
    if (!chosenByUser && !last.isEmpty() && last != m_hosting.definition().path) {
        m_window.showProblem(tr("The last connector was not opened"),
                             tr("%1 does not exist any more or cannot be hosted. The bundled "
                                "connector takes its place.")
                                 .arg(QDir::toNativeSeparators(last)));
    }
    m_connectors.remember();
}

void ConnectorConnections::show()
{
    for (const QString &line :
         diagnosticLines(m_hosting.definition()).split(u'\n', Qt::SkipEmptyParts))
        qCWarning(connectorLog).noquote() << line;
    showConnector();
    m_keys.load();
    std::vector<ui::SavedEvent> events;
    events.reserve(m_hosting.kept().project.events.size());
    for (const services::SavedEvent &event : m_hosting.kept().project.events)
        events.push_back({event.name, event.trigger, event.payload, event.created});
    m_window.setSavedEvents(events);
    showProjectProblem();
}

void ConnectorConnections::showRecent()
{
    std::vector<ui::RecentConnector> recent;
    for (const services::RecentFile &file : m_connectors.recent())
        recent.push_back({file.file, file.title, QFileInfo::exists(file.file)});
    m_window.setRecentConnectors(recent);
}

void ConnectorConnections::showProjectProblem()
{
    using Problem = services::KeptProject::Problem;
    const services::KeptProject &kept = m_hosting.kept();
    const QString aside = QDir::toNativeSeparators(kept.keptAs);
    const QString title = tr("The project of this connector was not understood");
    switch (kept.problem) {
    case Problem::None:
        return;
    case Problem::Unreadable:
        return m_window.showProblem(tr("The project of this connector cannot be read"),
                                    tr("What you decide now is not kept. %1").arg(kept.detail));
    case Problem::Broken:
    case Problem::TooLarge:
        return m_window.showProblem(
            title, tr("Its file is broken. It was kept as %1, and a new one begins.").arg(aside));
    case Problem::Partly:
        return m_window.showProblem(
            title, tr("Parts of its file are broken. The whole file was kept as %1; what was "
                      "understood holds.")
                       .arg(aside));
    case Problem::Newer:
        return m_window.showProblem(
            title, tr("A later version of Declic wrote its file. It was kept as %1; what was "
                      "understood holds.")
                       .arg(aside));
    }
}

void ConnectorConnections::askWhetherToHost(const QString &file)
{
    m_window.askToContinue(
        tr("Nothing to host"),
        tr("%1 declares no operation, so there is nothing that flows could call. Its remarks tell "
           "what was not understood. Open it all the same?")
            .arg(QFileInfo(file).fileName()),
        tr("Open"), [this] { m_connectors.openAllTheSame(); });
}

} // namespace app
