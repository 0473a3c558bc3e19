// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headlesssession.h"

#include "app/hostingconfig.h"
#include "app/hostingwords.h"
#include "app/terminal.h"
#include "server/describe.h"

#include <utility>

namespace app {
using namespace Qt::StringLiterals;

HeadlessSession::HeadlessSession(const CommonOptions &options, const services::DataFolder &folder,
                                 const DefinitionFile &definition, const ServeCommand &wanted,
                                 QObject *parent)
    : QObject(parent)
    , m_logging({true, options.verbose, folder.logFile(), keptLogRules(options)})
    , m_identityPort(options.localIdentityPort)
    , m_hosting(options, folder, definition)
    , m_provider(m_hosting)
{
    connect(&m_provider, &LocalProvider::changed, this, &HeadlessSession::followIdentity);
    connect(&m_hosting.host(), &server::ServerHost::stateChanged, this, &HeadlessSession::follow);
    connect(&m_hosting, &Hosting::announcementFailed, this, &printError);
    connect(&m_logging, &services::Logging::logged, this,
            [this](const std::vector<server::LogLine> &lines) {
                for (const server::LogLine &line : lines)
                    m_hosting.host().publishLog(line);
            });
    connect(&m_signals, &StopSignals::received, this, [this] { stop(Done); });
    if (wanted.tunnel) {
        m_tunnel = std::make_unique<ServedTunnel>(m_hosting, *wanted.tunnel);
        connect(m_tunnel.get(), &ServedTunnel::failed, this, [this] { stop(Refused); });
    }
}

void HeadlessSession::start()
{
    const QString problem = projectProblem(m_hosting.kept());
    if (!problem.isEmpty())
        printError(problem);
    if (m_identityPort)
        m_provider.start(m_identityPort);
    else
        m_hosting.start();
}

void HeadlessSession::stop(ExitCode exitCode)
{
    m_exitCode = exitCode;
    if (m_tunnel)
        m_tunnel->stop();
    m_hosting.stop();
}

void HeadlessSession::followIdentity(const server::LocalIdentity &identity)
{
    using Phase = server::LocalIdentity::Phase;
    if (identity.phase == Phase::Running)
        return m_hosting.start();
    if (identity.phase != Phase::Failed || !identity.error)
        return;
    printError(u"the demonstration identity provider did not start: "_s
               + server::describe(*identity.error)
               + u"\nChoose another port: --local-identity 0 picks a free one."_s);
    Q_EMIT finished(Refused);
}

/// Those who are to trust it find here what they need.
void HeadlessSession::printCertificate(const server::TlsCertificate &certificate)
{
    printLine(u"  certificate %1"_s.arg(certificate.file));
    printLine(u"    SHA-256  %1"_s.arg(QString::fromLatin1(certificate.fingerprint)));
    const QString day = certificate.expires.date().toString(Qt::ISODate);
    printLine(certificate.isExpired() ? u"    expired on %1: replace it"_s.arg(day)
                                      : u"    until    %1"_s.arg(day));
    if (certificate.selfSigned)
        printLine(u"    self-signed: the platform does not accept it; for local trials, and "
                  "tunnels that speak https to the console"_s);
}

void HeadlessSession::follow(const server::ServerState &state)
{
    using Phase = server::ServerState::Phase;
    switch (state.phase) {
    case Phase::Running:
        if (!std::exchange(m_told, true))
            printAddresses(state);
        if (m_tunnel && !m_exitCode)
            m_tunnel->lead(state.connectorUrl);
        break;
    case Phase::Failed:
        printError(state.error ? startFailure(*state.error) : u"the server failed"_s);
        Q_EMIT finished(Refused);
        break;
    case Phase::Stopped:
        m_told = false;
        if (m_exitCode)
            Q_EMIT finished(*m_exitCode);
        break;
    case Phase::Starting:
    case Phase::Stopping:
        break;
    }
}

void HeadlessSession::printAddresses(const server::ServerState &state) const
{
    printLine(u"Declic hosts “%1”."_s.arg(m_hosting.definition().served.definition->title));
    printLine(u"  connector  %1  (flows subscribe here)"_s.arg(state.connectorUrl));
    if (state.certificate)
        printCertificate(*state.certificate);
    if (state.publicUrl != state.connectorUrl)
        printLine(u"  public     %1"_s.arg(state.publicUrl));
    printLine(u"  operator   %1  (fire events, read data; Swagger UI at /swagger)"_s.arg(
        state.operatorUrl));
    printLine(u"  data       %1"_s.arg(m_hosting.folder().path()));
    const server::LocalIdentity &identity = m_provider.identity();
    if (!identity.issuer.isEmpty()) {
        printLine(
            u"  identity   %1  (for demonstrations: not for the internet)"_s.arg(identity.issuer));
        printLine(u"  client id  %1"_s.arg(identity.clientId));
        printLine(u"  audience   %1"_s.arg(identity.audience));
        printLine(u"  scope      %1"_s.arg(identity.scope));
        printLine(u"'declic token' prints an access token for callers of the connector."_s);
    }
    printLine(u"Ctrl+C stops it."_s);
}

} // namespace app
