// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headlesssession.h"

#include "app/hostingconfig.h"
#include "app/hostingwords.h"
#include "server/describe.h"

#include <utility>

#include <unistd.h>

namespace app {
using namespace Qt::StringLiterals;

HeadlessSession::HeadlessSession(const CommonOptions &options, const services::DataFolder &folder,
                                 const DefinitionFile &definition, const ServeCommand &wanted,
                                 QObject *parent)
    : QObject(parent)
    , m_out(STDOUT_FILENO)
    , m_err(STDERR_FILENO)
    , m_logging({true, options.verbose, folder.logFile(), keptLogRules(options)})
    , m_identityPort(options.localIdentityPort)
    , m_hosting(options, folder, definition)
    , m_provider(m_hosting)
{
    connect(&m_provider, &LocalProvider::changed, this, &HeadlessSession::followIdentity);
    connect(&m_hosting.host(), &server::ServerHost::stateChanged, this, &HeadlessSession::follow);
    connect(&m_hosting, &Hosting::announcementFailed, this, &HeadlessSession::complain);
    connect(&m_logging, &services::Logging::logged, this,
            [this](const std::vector<server::LogLine> &lines) {
                for (const server::LogLine &line : lines)
                    m_hosting.host().publishLog(line);
            });
    connect(&m_signals, &StopSignals::received, this, [this] { stop(Done); });
    if (wanted.tunnel) {
        m_tunnel = std::make_unique<ServedTunnel>(m_hosting, *wanted.tunnel);
        connect(m_tunnel.get(), &ServedTunnel::said, this, &HeadlessSession::say);
        connect(m_tunnel.get(), &ServedTunnel::complained, this, &HeadlessSession::complain);
        connect(m_tunnel.get(), &ServedTunnel::failed, this, [this] { stop(Refused); });
    }
}

void HeadlessSession::start()
{
    const QString problem = projectProblem(m_hosting.kept());
    if (!problem.isEmpty())
        complain(problem);
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
    complain(u"the demonstration identity provider did not start: "_s
             + server::describe(*identity.error)
             + u"\nChoose another port: --local-identity 0 picks a free one."_s);
    Q_EMIT finished(Refused);
}

/// Those who are to trust it find here what they need.
void HeadlessSession::sayCertificate(const server::TlsCertificate &certificate)
{
    say(u"  certificate %1"_s.arg(certificate.file));
    say(u"    SHA-256  %1"_s.arg(QString::fromLatin1(certificate.fingerprint)));
    const QString day = certificate.expires.date().toString(Qt::ISODate);
    say(certificate.isExpired() ? u"    expired on %1: replace it"_s.arg(day)
                                : u"    until    %1"_s.arg(day));
    if (certificate.selfSigned)
        say(u"    self-signed: the platform does not accept it; for local trials, and "
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
        complain(state.error ? startFailure(*state.error) : u"the server failed"_s);
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

void HeadlessSession::say(const QString &line)
{
    m_out.append(line.toUtf8());
    m_out.flush();
}

void HeadlessSession::complain(const QString &sentence)
{
    m_err.append("declic: " + sentence.toUtf8());
    m_err.flush();
}

void HeadlessSession::printAddresses(const server::ServerState &state)
{
    say(u"Declic hosts “%1”."_s.arg(m_hosting.definition().served.definition->title));
    say(u"  connector  %1  (flows subscribe here)"_s.arg(state.connectorUrl));
    if (state.certificate)
        sayCertificate(*state.certificate);
    if (state.publicUrl != state.connectorUrl)
        say(u"  public     %1"_s.arg(state.publicUrl));
    say(u"  operator   %1  (fire events, read data; Swagger UI at /swagger)"_s.arg(
        state.operatorUrl));
    say(u"  data       %1"_s.arg(m_hosting.folder().path()));
    const server::LocalIdentity &identity = m_provider.identity();
    if (!identity.issuer.isEmpty()) {
        say(u"  identity   %1  (for demonstrations: not for the internet)"_s.arg(identity.issuer));
        say(u"  client id  %1"_s.arg(identity.clientId));
        say(u"  audience   %1"_s.arg(identity.audience));
        say(u"  scope      %1"_s.arg(identity.scope));
        say(u"'declic token' prints an access token for callers of the connector."_s);
    }
    say(u"Ctrl+C stops it."_s);
}

} // namespace app
