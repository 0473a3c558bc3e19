// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace ui {

/// Programs that lead the internet to this machine.
enum class TunnelProgram { Ngrok, Cloudflared, DevTunnel };

/// A tunnel to the connector, as the window shows it. Holds no credential.
struct Tunnel
{
    enum class Phase { Off, Starting, Up, Reconnecting, Gone };
    /// Why there is none, or why it was lost.
    enum class Fault {
        None,
        NotInstalled,
        NotSignedIn,
        QuotaReached,
        AlreadyRunning,
        Refused,
        Outdated,
        NoNetwork,
        NeverReady,
        StartFailed,
        Ended,
    };

    Phase phase = Phase::Off;
    TunnelProgram program = TunnelProgram::Ngrok;
    bool startedByHand = false; ///< somebody's own, found
    QString publicUrl; ///< while Up
    Fault fault = Fault::None; ///< while Reconnecting or Gone
    QString detail; ///< the program's own last words, in whatever language it speaks; or empty

    friend bool operator==(const Tunnel &, const Tunnel &) = default;
};

/// A program that can be asked for.
struct TunnelOffer
{
    TunnelProgram program = TunnelProgram::Ngrok;
    bool isInstalled = false;

    friend bool operator==(const TunnelOffer &, const TunnelOffer &) = default;
};

/// How the internet reaches the connector.
struct Live
{
    bool isRunning = false; ///< the server
    QString localUrl; ///< "http://127.0.0.1:8080" while it runs
    QString publicUrl; ///< as unsubscribe URLs begin now; empty: as each caller names us
    QString fixedUrl; ///< typed in; a tunnel's wins over it
    Tunnel tunnel;
    std::vector<TunnelOffer> offers;
    bool usesTunnel = true; ///< its address goes where the connector says how it is reached
    bool isBundled = true; ///< the definition, which therefore keeps its host
    int stale = 0; ///< subscriptions whose unsubscribe URL has another name

    friend bool operator==(const Live &, const Live &) = default;
};

} // namespace ui
