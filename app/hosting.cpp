// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hosting.h"

#include "app/hostingconfig.h"

#include <QCoreApplication>
#include <QFile>

namespace app {
using namespace Qt::StringLiterals;

Hosting::Hosting(const CommonOptions &options, const services::DataFolder &folder,
                 const DefinitionFile &definition, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_folder(folder)
    , m_settings(services::Settings::fileFor(options.dataFolder))
    , m_definition(definition)
    , m_firstFile(definition.path)
    , m_projects(folder)
    , m_host(std::make_unique<server::ServerHost>())
{
    loadProject();
    connect(m_host.get(), &server::ServerHost::stateChanged, this, &Hosting::announce);
    connect(m_host.get(), &server::ServerHost::setupChanged, this, &Hosting::keepSetup);
}

Hosting::~Hosting()
{
    if (m_announced)
        m_folder.removeRunning();
}

void Hosting::start()
{
    // Whoever waits for the file must not meet the one of an earlier run.
    if (!m_options.readyFile.isEmpty())
        QFile::remove(m_options.readyFile);
    if (m_options.databasePath.isEmpty() && !m_definition.path.isEmpty()) {
        // The store tells when it cannot be opened, and why.
        (void)m_projects.prepare(m_definition.path);
    }
    server::ServedDefinition served = m_definition.served;
    served.setup = shownSetup();
    m_host->start(config(), served);
}

server::ServerConfig Hosting::config() const
{
    server::ServerConfig config = serverConfig(m_options, m_settings, m_folder);
    config.databasePath = databaseFile();
    if (m_rules)
        config.tokens = *m_rules;
    if (!m_tunnelUrl.isEmpty())
        config.publicUrl = m_tunnelUrl;
    config.tls = tls();
    return config;
}

void Hosting::stop()
{
    m_host->stop();
}

void Hosting::end()
{
    m_host.reset();
}

QString Hosting::databaseFile() const
{
    const bool chosen = !m_options.databasePath.isEmpty() && m_definition.path == m_firstFile;
    return chosen ? m_options.databasePath : m_projects.databaseFile(m_definition.path);
}

void Hosting::setDefinition(const DefinitionFile &definition)
{
    m_definition = definition;
    loadProject();
}

void Hosting::applyConfig(const server::ServerConfig &config)
{
    using Phase = server::ServerState::Phase;
    const server::ServerConfig before = serverConfig(m_options, m_settings, m_folder);
    keepConfig(config);
    m_settings.sync();
    const server::ServerConfig after = serverConfig(m_options, m_settings, m_folder);
    const Phase phase = m_host->state().phase;
    if (phase == Phase::Failed || (phase == Phase::Starting && before != after)
        || (phase == Phase::Running && server::needsRestart(before, after)))
        start();
    else if (phase == Phase::Running)
        m_host->setRetention(after.retention);
}

void Hosting::keepConfig(const server::ServerConfig &config)
{
    const QString before = m_settings.serverConfig().publicUrl;
    m_settings.setServerConfig(config);
    if (config.publicUrl != before)
        Q_EMIT publicUrlKept(config.publicUrl);
}

server::TlsChoice Hosting::tls() const
{
    server::TlsChoice choice = serverConfig(m_options, m_settings, m_folder).tls;
    if (!m_passPhrase.isEmpty())
        choice.passPhrase = m_passPhrase;
    return choice;
}

void Hosting::setPassPhrase(const QByteArray &passPhrase)
{
    using Phase = server::ServerState::Phase;
    m_passPhrase = passPhrase;
    const Phase phase = m_host->state().phase;
    if (phase == Phase::Failed || phase == Phase::Starting) // which will fail without it
        start();
}

void Hosting::applySetup(const server::ConnectorSetup &setup)
{
    if (setup == m_definition.served.setup)
        return;
    keepSetup(setup);
    const server::ServerState::Phase phase = m_host->state().phase;
    if (phase == server::ServerState::Phase::Running)
        (void)m_host->setSetup(shownSetup());
    else if (phase == server::ServerState::Phase::Starting)
        start();
}

server::ConnectorSetup Hosting::shownSetup() const
{
    server::ConnectorSetup setup = m_definition.served.setup;
    setup.keys.accessToken = m_testFlowToken;
    return setup;
}

void Hosting::setIdentity(const server::LocalIdentity &identity,
                          const std::optional<server::TokenRules> &rules)
{
    using Phase = server::ServerState::Phase;
    m_identity = identity;
    m_rules = rules;
    m_testFlowToken.clear();
    const Phase phase = m_host->state().phase;
    if (phase == Phase::Running || phase == Phase::Starting)
        start();
}

void Hosting::setTestFlowToken(const QByteArray &token)
{
    m_testFlowToken = token;
    if (m_host->state().phase == server::ServerState::Phase::Running)
        (void)m_host->setSetup(shownSetup());
}

void Hosting::setPublicUrl(const QString &url)
{
    server::ServerConfig kept = m_settings.serverConfig();
    kept.publicUrl = url;
    keepConfig(kept);
    applyPublicUrl();
}

void Hosting::setTunnelUrl(const QString &url)
{
    m_tunnelUrl = url;
    applyPublicUrl();
}

void Hosting::applyPublicUrl()
{
    if (m_host->state().phase == server::ServerState::Phase::Running)
        (void)m_host->setPublicUrl(config().publicUrl);
}

void Hosting::keepSetup(const server::ConnectorSetup &shown)
{
    server::ConnectorSetup setup = shown;
    setup.keys.accessToken.clear();
    m_definition.served.setup = setup;
    m_keys.insert(m_definition.path, setup.keys);
    const services::Project before = m_kept.project;
    m_kept.project.setSetup(setup);
    if (m_kept.project != before)
        saveProject();
}

void Hosting::setEvents(const std::vector<services::SavedEvent> &events)
{
    m_kept.project.events = events;
    saveProject();
}

void Hosting::setLastExport(const services::ExportMemory &memory)
{
    m_kept.project.lastExport = memory;
    saveProject();
}

void Hosting::setFirstSteps(const services::FirstStepsMemory &memory)
{
    if (memory == m_kept.project.firstSteps)
        return;
    m_kept.project.firstSteps = memory;
    (void)keepProject();
}

void Hosting::loadProject()
{
    using Problem = services::KeptProject::Problem;
    m_kept = m_projects.load(m_definition.path);
    m_kept.project.title = m_definition.served.definition->title;
    m_definition.served.setup = m_kept.project.setup();
    server::CallerKeys &keys = m_definition.served.setup.keys;
    const server::CallerKeys given = callerKeys();
    keys = m_keys.value(m_definition.path, given.required ? given : keys);
    if (m_kept.problem == Problem::Partly || m_kept.problem == Problem::Newer)
        saveProject(); // what was understood; the whole file stands aside
}

void Hosting::saveProject()
{
    const auto saved = keepProject();
    if (!saved)
        Q_EMIT projectNotKept(saved.error());
}

tl::expected<void, QString> Hosting::keepProject() const
{
    // What could neither be read nor moved aside is not overwritten.
    if (m_kept.problem != services::KeptProject::Problem::None && m_kept.keptAs.isEmpty())
        return tl::make_unexpected(m_kept.detail);
    return m_projects.save(m_kept.project);
}

void Hosting::announce(const server::ServerState &state)
{
    if (state.phase != server::ServerState::Phase::Running) {
        if (m_announced)
            m_folder.removeRunning();
        m_announced = false;
        return;
    }
    const services::RunningConsole console{state.connectorUrl,
                                           state.operatorUrl,
                                           QCoreApplication::applicationPid(),
                                           m_identity.issuer,
                                           m_identity.clientId,
                                           m_identity.scope,
                                           state.certificate ? state.certificate->file : QString()};
    m_announced = true;
    if (!m_testFlowToken.isEmpty())
        (void)m_host->setSetup(shownSetup()); // it may have come while the server started
    applyPublicUrl(); // as may this
    const auto written = m_folder.writeRunning(console);
    if (!written)
        Q_EMIT announcementFailed(u"running.json cannot be written: "_s + written.error());
    if (m_options.readyFile.isEmpty())
        return;
    const auto ready = services::writeFile(m_options.readyFile, toJson(console));
    if (!ready)
        Q_EMIT announcementFailed(
            u"%1 cannot be written: %2"_s.arg(m_options.readyFile, ready.error()));
}

} // namespace app
