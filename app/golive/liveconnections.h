// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/tunnel.h"
#include "server/serverstate.h"

#include <QObject>

namespace ui {
class LiveDesk;
class MainWindow;
} // namespace ui

namespace app {

class Hosting;

/// Joins the window's part about the internet with the tunnel, the server and whatever says how the
/// connector is reached: unsubscribe URLs, the definition's host, exports.
class LiveConnections final : public QObject
{
    Q_OBJECT

public:
    LiveConnections(Hosting &hosting, ui::MainWindow &window,
                    const services::tunnel::Pace &pace = {},
                    const services::tunnel::LocalPorts &ports = {}, QObject *parent = nullptr);

    /// Shows what is installed and what was typed in before.
    void begin();
    /// Ends the tunnel; nobody else starts one.
    void end();

private:
    void connectDesk();
    void follow(const server::ServerState &state);
    void stopWithServer();
    void takeTunnel(const services::tunnel::TunnelState &state);
    void show();
    void look();
    void useTunnel(bool used);
    /// Takes the tunnel's address over, or gives it back.
    void handOn();
    /// Into the definition and into how it is exported.
    void writeHost(const QString &publicUrl);

    Hosting &m_hosting;
    ui::MainWindow &m_window;
    ui::LiveDesk &m_desk;
    services::tunnel::Tunnel m_tunnel;
    services::tunnel::Target m_target; ///< port 0: the server does not run
    bool m_used = true;
    QString m_url; ///< the tunnel's, while it lasts
    QString m_typed; ///< in this session, as the public URL
    QString m_writtenFor; ///< definition and address that writeHost() was done for
};

} // namespace app
