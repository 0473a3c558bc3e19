// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/golive/liveconnections.h"

#include "app/golive/shownlive.h"
#include "app/hosting.h"
#include "app/services/tunnel/programs.h"
#include "openapi/memberedits.h"
#include "openapi/wellknownplaces.h"
#include "ui/definitionediting.h"
#include "ui/livedesk.h"
#include "ui/mainwindow.h"

#include <QUrl>

namespace app {

namespace tunnel = services::tunnel;
using Phase = server::ServerState::Phase;

LiveConnections::LiveConnections(Hosting &hosting, ui::MainWindow &window, const tunnel::Pace &pace,
                                 const tunnel::LocalPorts &ports, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_window(window)
    , m_desk(window.desks().live)
    , m_tunnel(pace, ports)
{
    connectDesk();
    connect(&m_tunnel, &tunnel::Tunnel::stateChanged, this, &LiveConnections::takeTunnel);
    connect(&hosting.host(), &server::ServerHost::stateChanged, this, &LiveConnections::follow);
    connect(&window, &ui::MainWindow::closing, this, &LiveConnections::end);
}

void LiveConnections::connectDesk()
{
    using ui::LiveDesk;
    connect(&m_desk, &LiveDesk::startTunnelRequested, this, [this](ui::TunnelProgram program) {
        m_used = true;
        if (m_target.port != 0)
            m_tunnel.start(programOf(program), m_target);
    });
    connect(&m_desk, &LiveDesk::stopTunnelRequested, &m_tunnel, &tunnel::Tunnel::stop);
    connect(&m_desk, &LiveDesk::useTunnelRequested, this, &LiveConnections::useTunnel);
    connect(&m_desk, &LiveDesk::lookRequested, this, &LiveConnections::look);
    connect(&m_desk, &LiveDesk::fixedUrlRequested, this, [this](const QString &url) {
        m_typed = url;
        m_hosting.setPublicUrl(url);
    });
    connect(&m_hosting, &Hosting::publicUrlKept, &m_desk, &LiveDesk::setFixedUrl);
}

void LiveConnections::begin()
{
    m_desk.setFixedUrl(m_hosting.settings().serverConfig().publicUrl);
    look();
}

void LiveConnections::end()
{
    m_tunnel.stop();
}

void LiveConnections::look()
{
    m_desk.setOffers(tunnelOffers());
    if (m_target.port != 0)
        m_tunnel.lookForForeign(m_target);
}

void LiveConnections::follow(const server::ServerState &state)
{
    if (state.phase == Phase::Stopped || state.phase == Phase::Failed) {
        // A restart begins at once; the tunnel outlives it, and so does its name.
        QMetaObject::invokeMethod(this, &LiveConnections::stopWithServer, Qt::QueuedConnection);
    }
    if (state.phase != Phase::Running)
        return;
    if (const tunnel::Target target = tunnel::targetOf(state.connectorUrl); target != m_target) {
        const bool isFirst = m_target.port == 0;
        m_target = target;
        m_tunnel.setTarget(target);
        if (isFirst)
            m_tunnel.lookForForeign(target);
    }
    // Not what was configured long ago: files are only written after a click. The server may not
    // have taken it over yet; then it tells again.
    const QString wanted = m_used && !m_url.isEmpty() ? m_url : m_typed;
    if (!wanted.isEmpty() && state.publicUrl == wanted)
        writeHost(wanted);
}

void LiveConnections::stopWithServer()
{
    const Phase phase = m_hosting.host().state().phase;
    if (phase != Phase::Stopped && phase != Phase::Failed)
        return;
    m_target = {};
    m_tunnel.stop();
}

void LiveConnections::takeTunnel(const tunnel::TunnelState &state)
{
    const bool wasFound = m_desk.live().tunnel.startedByHand;
    if (state.startedByHand && !wasFound)
        m_used = false; // it is somebody's own; we are not asked yet
    if (state.phase == tunnel::Phase::Off || state.phase == tunnel::Phase::Gone)
        m_url.clear();
    else if (!state.publicUrl.isEmpty())
        m_url = state.publicUrl; // also while it is lost: it may come back under the same name
    handOn();
    show();
}

void LiveConnections::useTunnel(bool used)
{
    m_used = used;
    handOn();
    show();
}

void LiveConnections::show()
{
    m_desk.setTunnel(shownTunnel(m_tunnel.state()), m_used);
}

void LiveConnections::handOn()
{
    m_hosting.setTunnelUrl(m_used ? m_url : QString());
}

void LiveConnections::writeHost(const QString &publicUrl)
{
    const QString key = m_hosting.definition().path + u'\n' + publicUrl;
    if (key == std::exchange(m_writtenFor, key))
        return; // who changes it afterwards knows why
    const QString host = QUrl(publicUrl).authority(QUrl::FullyEncoded);
    services::ExportMemory memory = m_hosting.kept().project.lastExport;
    if (!memory.form.isEmpty() && memory.host != host) {
        memory.host = host;
        m_hosting.setLastExport(memory);
    }
    ui::DefinitionEditing &editing = m_window.desks().editing;
    const bool isUnsaved = editing.isModified();
    const auto patches = openapi::settingPatches(editing.definition().document(),
                                                 openapi::places::host(), host);
    if (editing.file().isEmpty() || patches.empty()
        || !editing.definition().apply(tr("Host"), patches))
        return;
    if (!isUnsaved)
        editing.save();
}

} // namespace app
