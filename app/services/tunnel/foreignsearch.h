// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/localapi.h"
#include "app/services/tunnel/pace.h"

#include <vector>

namespace app::services::tunnel {

/// A tunnel that somebody else runs on this machine.
struct ForeignTunnel
{
    Program program = Program::Ngrok;
    quint16 apiPort = 0;
    QString publicUrl;
};

/// Looks once for tunnels to a port, where programs usually have their local API. Those of devtunnel
/// cannot be found: it has none.
class ForeignSearch final : public QObject
{
    Q_OBJECT

public:
    ForeignSearch(const LocalPorts &ports, quint16 port, LocalApi &api, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// All were asked. None: no tunnel that leads to the port for certain.
    void finished(const std::optional<app::services::tunnel::ForeignTunnel> &found);

private:
    void ask(size_t index);
    void finish();

    LocalApi &m_api;
    quint16 m_port;
    std::vector<ForeignTunnel> m_places; ///< asked, in the order of preference
    size_t m_open = 0;
};

} // namespace app::services::tunnel
