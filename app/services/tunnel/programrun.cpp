// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/programrun.h"

#include "app/services/tunnel/programs.h"

namespace app::services::tunnel {

bool isFinal(Fault fault)
{
    switch (fault) {
    case Fault::NotInstalled:
    case Fault::NotSignedIn:
    case Fault::QuotaReached:
    case Fault::AlreadyRunning:
    case Fault::Refused:
    case Fault::Outdated:
    case Fault::StartFailed:
        return true;
    case Fault::None:
    case Fault::NoNetwork:
    case Fault::NeverReady:
    case Fault::Ended:
        return false;
    }
    return false;
}

ProgramRun::ProgramRun(Program program, const Target &target, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_target(target)
    , m_pace(pace)
    , m_child(pace.polite)
    , m_api(pace.answer)
{
    m_ready.setSingleShot(true);
    connect(&m_ready, &QTimer::timeout, this, &ProgramRun::giveUp);
    connect(&m_poll, &QTimer::timeout, this, &ProgramRun::poll);
    connect(&m_child, &ChildProcess::wrote, this,
            [this](const QByteArray &bytes) { read(m_lines.take(bytes)); });
    connect(&m_child, &ChildProcess::ended, this, &ProgramRun::takeEnd);
}

void ProgramRun::start(const QString &executable)
{
    m_ready.start(m_pace.ready);
    m_poll.start(m_pace.poll);
    m_child.start(executable, argumentsFor(m_program, m_target));
}

void ProgramRun::end()
{
    m_ending = true;
    m_ready.stop();
    m_poll.stop();
    m_child.end();
}

void ProgramRun::read(const QByteArrayList &lines)
{
    for (const QByteArray &line : lines)
        take(readLine(m_program, line, m_target.port));
}

void ProgramRun::take(const Sighting &seen)
{
    if (m_ending)
        return;
    const bool isNews = seen.fault != Fault::None && seen.fault != m_fault;
    if (isNews)
        m_fault = seen.fault;
    if (seen.fault != Fault::None || m_fault == Fault::None)
        m_words = seen.words;
    if (seen.apiPort)
        m_apiPort = seen.apiPort;
    if (seen.link == Sighting::Link::Dead)
        return end();
    if (seen.link != Sighting::Link::Unknown)
        m_linkLost = seen.link == Sighting::Link::Lost;
    if (!seen.publicUrl.isEmpty())
        m_toldUrl = seen.publicUrl;
    // What it told while it was up may be about something else, and it goes on by itself.
    if (!m_wasUp && isFinal(m_fault))
        return end();
    if (isNews && m_publicUrl.isEmpty())
        Q_EMIT changed();
    if (!seen.publicUrl.isEmpty() || seen.link != Sighting::Link::Unknown)
        poll();
}

void ProgramRun::poll()
{
    if (m_asking || m_ending)
        return;
    if (!m_apiPort)
        return take(ApiAnswer{});
    m_asking = true;
    m_api.ask(m_program, m_apiPort, m_target.port, [this](const ApiAnswer &answer) {
        m_asking = false;
        take(answer);
    });
}

void ProgramRun::take(const ApiAnswer &answer)
{
    if (m_ending)
        return;
    // A program that says nothing about its name in its API may have said it before.
    const bool silent = !answer.answered
                        || (m_program == Program::Cloudflared && answer.publicUrl.isEmpty());
    const QString url = silent ? m_toldUrl : answer.publicUrl;
    const bool connected = answer.connected.value_or(!m_linkLost);
    setPublicUrl(connected ? url : QString());
}

void ProgramRun::setPublicUrl(const QString &url)
{
    if (!url.isEmpty()) {
        m_ready.stop();
        m_wasUp = true;
        m_fault = Fault::None;
    }
    if (url == m_publicUrl)
        return;
    m_publicUrl = url;
    m_poll.start(url.isEmpty() ? m_pace.poll : m_pace.watch);
    Q_EMIT changed();
}

void ProgramRun::giveUp()
{
    if (m_fault == Fault::None)
        m_fault = Fault::NeverReady;
    end();
}

void ProgramRun::takeEnd(const QString &notStarted)
{
    read(m_lines.takeRest());
    m_ending = true;
    m_poll.stop();
    m_ready.stop();
    m_publicUrl.clear();
    if (!notStarted.isEmpty()) {
        m_fault = Fault::StartFailed;
        m_words = notStarted.toUtf8();
    } else if (m_fault == Fault::None) {
        m_fault = Fault::Ended;
    }
    Q_EMIT finished();
}

} // namespace app::services::tunnel
