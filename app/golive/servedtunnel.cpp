// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/golive/servedtunnel.h"

#include "app/golive/shownlive.h"
#include "app/hosting.h"
#include "app/services/tunnel/programs.h"
#include "app/terminal.h"
#include "ui/livewording.h"

#include <limits>
#include <utility>

namespace app {
using namespace Qt::StringLiterals;

namespace tunnel = services::tunnel;

namespace {

/// Nobody sits before it who could try again.
tunnel::Pace endlessPace()
{
    tunnel::Pace pace;
    pace.restarts = std::numeric_limits<int>::max();
    return pace;
}

QString troubleText(const QString &what, const tunnel::TunnelState &state)
{
    const ui::wording::TunnelAdvice advice = ui::wording::tunnelAdvice(shownTunnel(state));
    QString text = what;
    if (!advice.text.isEmpty())
        text += u": "_s + advice.text;
    for (const QString &command : advice.commands)
        text += u"\n  "_s + command;
    if (!state.detail.isEmpty())
        text += u"\nIt said: "_s + onOneLine(state.detail);
    return text;
}

} // namespace

ServedTunnel::ServedTunnel(Hosting &hosting, tunnel::Program program, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_program(program)
    , m_tunnel(endlessPace())
{
    connect(&m_tunnel, &tunnel::Tunnel::stateChanged, this, &ServedTunnel::take);
}

void ServedTunnel::lead(const QString &connectorUrl)
{
    const tunnel::Target target = tunnel::targetOf(connectorUrl);
    if (m_tunnel.state().phase == tunnel::Phase::Off)
        m_tunnel.start(m_program, target);
    else
        m_tunnel.setTarget(target);
}

void ServedTunnel::stop()
{
    disconnect(&m_tunnel, nullptr, this, nullptr);
    m_tunnel.stop();
}

void ServedTunnel::take(const tunnel::TunnelState &state)
{
    using Phase = tunnel::Phase;
    const QString name = tunnel::nameOf(state.program);
    switch (state.phase) {
    case Phase::Off:
        break;
    case Phase::Starting:
        if (state.fault == tunnel::Fault::None)
            Q_EMIT said(u"The tunnel is being made by %1."_s.arg(name));
        else
            Q_EMIT complained(troubleText(u"%1 is not ready yet"_s.arg(name), state));
        break;
    case Phase::Up:
        takeUp(state.publicUrl);
        break;
    case Phase::Reconnecting:
        Q_EMIT complained(
            troubleText(u"the tunnel was lost, and %1 reconnects"_s.arg(name), state));
        break;
    case Phase::Gone:
        Q_EMIT complained(troubleText(u"there is no tunnel"_s, state));
        if (m_publicUrl.isEmpty())
            Q_EMIT failed();
        break;
    }
}

// The address stays while the tunnel is lost: it may come back under the same one.
void ServedTunnel::takeUp(const QString &publicUrl)
{
    Q_EMIT said(u"  public     %1  (through %2)"_s.arg(publicUrl, tunnel::nameOf(m_program)));
    const QString before = std::exchange(m_publicUrl, publicUrl);
    if (!before.isEmpty() && before != publicUrl) {
        Q_EMIT complained(
            u"the tunnel has another address than before: what flows were told to "
            "unsubscribe by leads nowhere. Export the connector anew: declic export --host "_s
            + publicUrl.section(u"//"_s, 1));
    }
    m_hosting.setTunnelUrl(publicUrl);
}

} // namespace app
