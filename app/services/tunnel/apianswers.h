// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace app::services::tunnel {

// What the programs' local APIs answer, read as hostile input: any process of this machine may
// stand behind their ports. Pure.

/// /api/tunnels of ngrok: the https address of what leads to `port` of this machine; empty: nothing
/// does. None: that is no answer of ngrok.
[[nodiscard]] std::optional<QString> ngrokUrl(const QByteArray &json, quint16 port);
/// /quicktunnel of cloudflared: the address; empty: it is not a quick one. None: no answer of it.
[[nodiscard]] std::optional<QString> quickTunnelUrl(const QByteArray &json);
/// /ready of cloudflared: whether it is connected. None: no answer of it.
[[nodiscard]] std::optional<bool> isReady(const QByteArray &json);

/// What /config of cloudflared says about a port of this machine.
struct Ingress
{
    bool leadsHere = false;
    QString publicUrl; ///< of a tunnel with a name of its own; empty: a quick one

    friend bool operator==(const Ingress &, const Ingress &) = default;
};
/// None: no answer of cloudflared; old ones do not know the question.
[[nodiscard]] std::optional<Ingress> ingressOf(const QByteArray &json, quint16 port);

} // namespace app::services::tunnel
