// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/tunnel.h"

#include "app/services/tunnel/foreignsearch.h"
#include "app/services/tunnel/programrun.h"
#include "app/services/tunnel/programs.h"

#include <QLoggingCategory>

#include <algorithm>

namespace app::services::tunnel {
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(tunnelLog, "declic.tunnel")

constexpr int TriesBeforeUp = 2; // whoever just asked for it waits, and may try another way

/// Deletes what may be in the middle of telling us something, at the latest together with `parent`.
template<typename Object>
void discard(std::unique_ptr<Object> &object, QObject *parent)
{
    if (!object)
        return;
    object->setParent(parent);
    object.release()->deleteLater();
}

const char *wordsFor(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return "no fault";
    case Fault::NotInstalled:
        return "not installed";
    case Fault::NotSignedIn:
        return "not signed in";
    case Fault::QuotaReached:
        return "quota reached";
    case Fault::AlreadyRunning:
        return "already running elsewhere";
    case Fault::Refused:
        return "refused";
    case Fault::Outdated:
        return "outdated";
    case Fault::NoNetwork:
        return "no network";
    case Fault::NeverReady:
        return "never ready";
    case Fault::StartFailed:
        return "cannot be started";
    case Fault::Ended:
        return "it ended";
    }
    return "";
}

void log(const TunnelState &state)
{
    const QString name = nameOf(state.program);
    switch (state.phase) {
    case Phase::Up:
        qCInfo(tunnelLog).noquote() << name << "is up at" << state.publicUrl;
        break;
    case Phase::Reconnecting:
    case Phase::Gone:
        qCWarning(tunnelLog).noquote()
            << name << (state.phase == Phase::Gone ? "is gone:" : "reconnects:")
            << wordsFor(state.fault) << state.detail;
        break;
    case Phase::Off:
    case Phase::Starting:
        qCInfo(tunnelLog).noquote()
            << name << (state.phase == Phase::Off ? "is off" : "is starting");
        break;
    }
}

} // namespace

Tunnel::Tunnel(const Pace &pace, const LocalPorts &ports, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_ports(ports)
    , m_api(std::make_unique<LocalApi>(pace.answer))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Tunnel::launch);
    connect(&m_watch, &QTimer::timeout, this, &Tunnel::watchForeign);
}

Tunnel::~Tunnel() = default;

void Tunnel::start(Program program, const Target &target)
{
    forget();
    m_wanted = true;
    m_wasUp = false;
    m_target = target;
    m_state = {};
    m_state.program = program;
    launch();
}

void Tunnel::stop()
{
    forget();
    m_state.startedByHand = false;
    m_state.restarts = 0;
    enter(Phase::Off);
}

void Tunnel::setTarget(const Target &target)
{
    if (target == m_target)
        return;
    if (m_wanted && m_state.phase != Phase::Gone)
        start(m_state.program, target);
    else if (m_foreign)
        stop(); // it leads to where nobody is any more
}

void Tunnel::lookForForeign(const Target &target)
{
    if (m_wanted && m_state.phase != Phase::Gone) {
        Q_EMIT looked(false);
        return;
    }
    m_target = target;
    discard(m_search, this);
    m_search = std::make_unique<ForeignSearch>(m_ports, target.port, *m_api);
    connect(m_search.get(), &ForeignSearch::finished, this, &Tunnel::takeForeign);
    m_search->start();
}

/// Lets go of everything that is there, without a word.
void Tunnel::forget()
{
    m_wanted = false;
    m_pause.stop();
    m_watch.stop();
    m_foreign.reset();
    discard(m_search, this);
    retire();
}

/// A child needs a while to end, and services that allow one session take no second one before.
void Tunnel::retire()
{
    if (!m_run)
        return;
    m_retired = std::move(m_run);
    disconnect(m_retired.get(), nullptr, this, nullptr);
    connect(m_retired.get(), &ProgramRun::finished, this, [this] {
        discard(m_retired, this);
        if (m_wanted)
            launch();
    });
    m_retired->end();
}

void Tunnel::launch()
{
    if (m_state.phase != Phase::Reconnecting)
        enter(Phase::Starting);
    const QString executable = executableOf(m_state.program);
    if (executable.isEmpty())
        return enter(Phase::Gone, {}, Fault::NotInstalled);
    if (m_retired)
        return;
    m_run = std::make_unique<ProgramRun>(m_state.program, m_target, m_pace);
    connect(m_run.get(), &ProgramRun::changed, this, &Tunnel::follow);
    connect(m_run.get(), &ProgramRun::finished, this, &Tunnel::takeEnd);
    m_run->start(executable);
}

void Tunnel::follow()
{
    countSteadiness();
    const QString &url = m_run->publicUrl();
    if (url.isEmpty()) {
        const Phase phase = m_run->wasUp() ? Phase::Reconnecting : m_state.phase;
        return enter(phase, {}, m_run->fault(), m_run->words());
    }
    m_wasUp = true;
    m_upSince.start();
    enter(Phase::Up, url);
}

void Tunnel::countSteadiness()
{
    if (m_state.phase == Phase::Up && m_upSince.elapsed() >= m_pace.steady.count())
        m_state.restarts = 0;
}

void Tunnel::takeEnd()
{
    const Fault fault = m_run->fault();
    const QString words = m_run->words();
    discard(m_run, this);
    recover(fault, words);
}

void Tunnel::recover(Fault fault, const QString &detail)
{
    countSteadiness();
    // After a crash the service may still hold the old session for a while.
    const bool hopeless = isFinal(fault) && !(m_wasUp && fault == Fault::AlreadyRunning);
    const int tries = m_wasUp ? m_pace.restarts : std::min(TriesBeforeUp, m_pace.restarts);
    const bool waitedLong = fault == Fault::NeverReady && !m_wasUp;
    if (hopeless || waitedLong || m_state.restarts >= tries)
        return enter(Phase::Gone, {}, fault, detail);
    auto pause = m_pace.pause;
    for (int i = 0; i < m_state.restarts && pause < m_pace.longestPause; ++i)
        pause *= 2;
    ++m_state.restarts;
    m_pause.start(std::min(pause, m_pace.longestPause));
    enter(Phase::Reconnecting, {}, fault, detail);
}

void Tunnel::takeForeign(const std::optional<ForeignTunnel> &found)
{
    discard(m_search, this);
    const bool known = found && m_foreign && m_foreign->program == found->program
                       && m_foreign->apiPort == found->apiPort;
    if (known) {
        enter(Phase::Up, found->publicUrl);
    } else if (found) {
        forget();
        m_foreign = std::make_unique<ForeignTunnel>(*found);
        m_state = {};
        m_state.program = found->program;
        m_state.startedByHand = true;
        m_watch.start(m_pace.watch);
        enter(Phase::Up, found->publicUrl);
    }
    Q_EMIT looked(found.has_value());
}

void Tunnel::watchForeign()
{
    m_api->ask(m_foreign->program, m_foreign->apiPort, m_target.port,
               [this](const ApiAnswer &answer) {
                   if (!m_foreign)
                       return; // forgotten meanwhile
                   if (answer.leadsHere && answer.connected.value_or(true))
                       return enter(Phase::Up, answer.publicUrl);
                   if (answer.leadsHere)
                       return enter(Phase::Reconnecting);
                   m_watch.stop();
                   m_foreign.reset();
                   enter(Phase::Gone, {}, Fault::Ended);
               });
}

void Tunnel::enter(Phase phase, const QString &publicUrl, Fault fault, const QString &detail)
{
    const TunnelState before = m_state;
    m_state.phase = phase;
    m_state.publicUrl = publicUrl;
    m_state.fault = fault;
    m_state.detail = detail;
    if (m_state == before)
        return;
    log(m_state);
    Q_EMIT stateChanged(m_state);
}

} // namespace app::services::tunnel
