// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hosting.h"

#include "server/describe.h"

#include <QCoreApplication>
#include <QFile>

namespace app {
using namespace Qt::StringLiterals;

server::ServerConfig serverConfig(const CommonOptions &options, const services::Settings &settings,
                                  const services::DataFolder &folder)
{
    server::ServerConfig config = settings.serverConfig();
    if (options.connectorEndpoint) {
        config.connectorAddress = options.connectorEndpoint->address;
        config.connectorPort = options.connectorEndpoint->port;
    }
    if (options.operatorEndpoint) {
        config.operatorAddress = options.operatorEndpoint->address;
        config.operatorPort = options.operatorEndpoint->port;
    }
    if (!options.publicUrl.isEmpty())
        config.publicUrl = options.publicUrl;
    config.allowedCallbacks += options.allowedCallbacks;
    config.databasePath = options.databasePath.isEmpty() ? folder.databaseFile()
                                                         : options.databasePath;
    config.operatorToken = qgetenv("DECLIC_OPERATOR_TOKEN");
    return config;
}

server::CallerKeys callerKeys()
{
    server::CallerKeys keys;
    const auto read = [&keys](const char *name, QByteArray &target) {
        keys.required = keys.required || qEnvironmentVariableIsSet(name);
        target = qgetenv(name).trimmed(); // a header field has no spaces around it
    };
    read("DECLIC_API_KEY", keys.apiKey);
    read("DECLIC_BASIC_USER", keys.user);
    read("DECLIC_BASIC_PASSWORD", keys.password);
    return keys;
}

QString startFailure(const server::ServerError &error)
{
    using Code = server::ServerError::Code;
    const QString what = u"the server did not start: "_s + server::describe(error);
    switch (error.code) {
    case Code::AddressInUse:
        return what
               + u"\nEnd the other program, or choose other ports: --connector 127.0.0.1:0 "
                 "--operator 127.0.0.1:0 picks free ones."_s;
    case Code::AddressNotAvailable:
        return what + u"\nChoose an address of this machine with --connector and --operator."_s;
    case Code::OperatorTokenMissing:
        return what
               + u"\nSet DECLIC_OPERATOR_TOKEN in the environment, or let --operator stay on "
                 "127.0.0.1."_s;
    case Code::StoreBusy:
        return what + u"\nEnd the other console, or choose another folder with --data."_s;
    case Code::StoreUnavailable:
    case Code::StoreTooNew:
        return what + u"\nChoose another folder with --data, or another file with --database."_s;
    default:
        return what;
    }
}

Hosting::Hosting(const CommonOptions &options, const services::DataFolder &folder,
                 const DefinitionFile &definition, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_folder(folder)
    , m_settings(services::Settings::fileFor(options.dataFolder))
    , m_definition(definition)
    , m_host(std::make_unique<server::ServerHost>())
{
    if (const server::CallerKeys keys = callerKeys(); keys.required)
        m_definition.served.setup.keys = keys;
    connect(m_host.get(), &server::ServerHost::stateChanged, this, &Hosting::announce);
    // A restart goes on with it.
    connect(m_host.get(), &server::ServerHost::setupChanged, this,
            [this](const server::ConnectorSetup &setup) { m_definition.served.setup = setup; });
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
    m_host->start(serverConfig(m_options, m_settings, m_folder), m_definition.served);
}

void Hosting::stop()
{
    m_host->stop();
}

void Hosting::end()
{
    m_host.reset();
}

void Hosting::announce(const server::ServerState &state)
{
    if (state.phase != server::ServerState::Phase::Running) {
        if (m_announced)
            m_folder.removeRunning();
        m_announced = false;
        return;
    }
    const services::RunningConsole console{state.connectorUrl, state.operatorUrl,
                                           QCoreApplication::applicationPid()};
    m_announced = true;
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
