// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headlesssession.h"

#include "app/terminal.h"

namespace app {
using namespace Qt::StringLiterals;

HeadlessSession::HeadlessSession(const CommonOptions &options, const services::DataFolder &folder,
                                 const DefinitionFile &definition, QObject *parent)
    : QObject(parent)
    , m_logging({true, options.verbose, folder.logFile()})
    , m_hosting(options, folder, definition)
{
    connect(&m_hosting.host(), &server::ServerHost::stateChanged, this, &HeadlessSession::follow);
    connect(&m_hosting, &Hosting::announcementFailed, this, &printError);
    connect(&m_logging, &services::Logging::logged, this,
            [this](const std::vector<server::LogLine> &lines) {
                for (const server::LogLine &line : lines)
                    m_hosting.host().publishLog(line);
            });
    connect(&m_signals, &StopSignals::received, this, [this] {
        m_stopping = true;
        m_hosting.stop();
    });
}

void HeadlessSession::start()
{
    const QString problem = projectProblem(m_hosting.kept());
    if (!problem.isEmpty())
        printError(problem);
    m_hosting.start();
}

void HeadlessSession::follow(const server::ServerState &state)
{
    using Phase = server::ServerState::Phase;
    switch (state.phase) {
    case Phase::Running:
        printAddresses(state);
        break;
    case Phase::Failed:
        printError(state.error ? startFailure(*state.error) : u"the server failed"_s);
        Q_EMIT finished(Refused);
        break;
    case Phase::Stopped:
        if (m_stopping)
            Q_EMIT finished(Done);
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
    if (state.publicUrl != state.connectorUrl)
        printLine(u"  public     %1"_s.arg(state.publicUrl));
    printLine(u"  operator   %1  (fire events, read data; Swagger UI at /swagger)"_s.arg(
        state.operatorUrl));
    printLine(u"  data       %1"_s.arg(m_hosting.folder().path()));
    printLine(u"Ctrl+C stops it."_s);
}

} // namespace app
