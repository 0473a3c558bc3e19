// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliverycommands.h"
#include "ui/mainwindowprivate.h"

#include <QLabel>

#include <algorithm>

namespace ui {

void MainWindow::Private::applyHosts(const std::vector<server::HostState> &changed)
{
    if (changed.empty())
        return;
    for (const server::HostState &host : changed) {
        std::erase_if(hosts,
                      [&host](const server::HostState &known) { return known.host == host.host; });
        if (host.phase != server::HostState::Phase::Ready)
            hosts.push_back(host);
    }
    tellPages([this](pages::Page &page) { page.setHosts(hosts); });
}

void MainWindow::Private::showSending()
{
    const bool running = state.phase == server::ServerState::Phase::Running;
    const bool isPaused = overview && overview->paused;
    sending->present(running, isPaused);
    paused->setVisible(isPaused);
    if (running || hosts.empty())
        return;
    hosts.clear();
    tellPages([this](pages::Page &page) { page.setHosts(hosts); });
}

} // namespace ui
