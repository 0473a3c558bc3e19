// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"

#include "app/hostingconfig.h"
#include "app/terminal.h"
#include "ui/accountdesk.h"
#include "ui/exportcommands.h"
#include "ui/livedesk.h"
#include "ui/definitionediting.h"

#include <QGuiApplication>
#include <QLoggingCategory>

namespace app {
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(consoleLog, "declic.console")

namespace {

/// Under which name the system's keychain lists the secrets; data folders that were asked for have
/// secrets of their own.
QString secretService(const CommonOptions &options, const services::DataFolder &folder)
{
    const QString name = u"Declic"_s;
    return options.dataFolder.isEmpty() ? name : QString(name + u' ' + folder.path());
}

} // namespace

GuiSession::GuiSession(const CommonOptions &options, const services::DataFolder &folder,
                       const DefinitionFile &definition, QObject *parent)
    : QObject(parent)
    , m_logging({options.verbose, options.verbose, folder.logFile(), keptLogRules(options)})
    , m_hosting(options, folder, definition)
    , m_secrets(secretService(options, folder))
    , m_keys(m_secrets, m_hosting)
    , m_passPhrase(m_secrets, m_hosting)
    , m_provider(m_hosting)
    , m_history(m_hosting.host())
    , m_exports(m_hosting)
    , m_window(m_history)
    , m_connections(m_hosting, m_logging, m_window)
    , m_connectors(m_hosting, m_keys, m_window)
    , m_account(m_hosting, m_secrets, m_window)
    , m_editor(m_connectors.connectors(), m_hosting.settings(), m_window)
    , m_firstSteps(m_hosting, m_connectors.connectors(), m_window)
    , m_settings(m_hosting, m_passPhrase, m_logging, m_window)
    , m_live(m_hosting, m_window)
    , m_selfTest(m_hosting.host(), m_window.desks().live.selfTest())
    , m_instance(folder.path())
    , m_identityPort(options.localIdentityPort)
    , m_isNamed(!options.definitionFile.isEmpty())
{
    QGuiApplication::setWindowIcon(m_window.windowIcon());
    connectExports();
    connectProvider();
    connectEnd();
    connect(&m_instance, &SingleInstance::raiseRequested, this, &GuiSession::raise);
    connect(&m_hosting, &Hosting::announcementFailed, this,
            [](const QString &reason) { qCWarning(consoleLog).noquote() << reason; });
}

void GuiSession::connectEnd()
{
    connect(&m_window, &ui::MainWindow::closing, this, &GuiSession::close);
    connect(&m_signals, &StopSignals::received, this, [this] {
        m_window.desks().editing.revert(); // nobody is there to be asked
        m_window.close();
    });
    connect(&m_hosting.host(), &server::ServerHost::stateChanged, this,
            [this](const server::ServerState &state) {
                const bool stopped = state.phase == server::ServerState::Phase::Stopped
                                     || state.phase == server::ServerState::Phase::Failed;
                if (m_closing && stopped)
                    Q_EMIT finished(Done);
            });
}

/// What stands in the editor goes out, saved or not.
void GuiSession::connectExports()
{
    m_exports.setTexts([this]() -> std::optional<packaging::ExportService::Texts> {
        ui::DefinitionEditing &editing = m_window.desks().editing;
        if (!editing.isModified())
            return std::nullopt;
        return packaging::ExportService::Texts{editing.definition().text(),
                                               editing.properties().text()};
    });
    m_window.desks().exports.setSource(&m_exports);
}

void GuiSession::connectProvider()
{
    ui::AccountDesk &desk = m_window.desks().account;
    connect(&m_provider, &LocalProvider::changed, &desk, &ui::AccountDesk::setLocalIdentity);
    connect(&desk, &ui::AccountDesk::startIdentityRequested, &m_provider,
            [this] { m_provider.start(); });
    connect(&desk, &ui::AccountDesk::stopIdentityRequested, &m_provider, &LocalProvider::stop);
}

GuiSession::~GuiSession()
{
    m_hosting.end(); // its answers still find the window
}

void GuiSession::start()
{
    if (!m_instance.claim()) {
        printLine(u"The console is open already; its window comes to the front."_s);
        Q_EMIT finished(Done);
        return;
    }
    const services::WindowMemory memory = m_hosting.settings().window();
    m_window.restoreUiState({memory.geometry, memory.window, memory.page, memory.parts});
    m_window.setServerState(m_hosting.host().state());
    m_window.show();
    m_connectors.begin(m_isNamed);
    m_firstSteps.begin();
    m_account.begin();
    m_live.begin();
    if (m_identityPort)
        m_provider.start(m_identityPort);
    m_hosting.start();
    m_passPhrase.load();
}

void GuiSession::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void GuiSession::close()
{
    using Phase = server::ServerState::Phase;
    m_closing = true;
    const Phase phase = m_hosting.host().state().phase;
    if (phase == Phase::Stopped || phase == Phase::Failed)
        Q_EMIT finished(Done);
    else
        m_hosting.stop();
}

} // namespace app
