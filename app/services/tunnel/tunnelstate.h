// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::services::tunnel {

/// Programs that lead the internet to a port of this machine.
enum class Program { Ngrok, Cloudflared, DevTunnel };

/// How far a tunnel is.
enum class Phase {
    Off, ///< nobody asked for one, or it was stopped
    Starting, ///< the program runs; no public URL yet
    Up,
    Reconnecting, ///< it was lost, and is started anew after a pause
    Gone, ///< given up; TunnelState::fault tells why
};

/// Why there is no tunnel, or why it was lost.
enum class Fault {
    None,
    NotInstalled,
    NotSignedIn, ///< no account, token refused or expired
    QuotaReached, ///< the service refuses for now: rate, traffic or number of tunnels
    AlreadyRunning, ///< the account's only session, or the public name, is in use elsewhere
    Refused, ///< the service does not serve this machine or account at all
    Outdated, ///< the program is too old for its service
    NoNetwork, ///< its service cannot be reached
    NeverReady, ///< it runs, but told no public URL in time
    StartFailed, ///< the system could not run it
    Ended, ///< it ended without a reason that is known
};

/// What a tunnel leads to: the connector listener, on 127.0.0.1. Never the operator's.
struct Target
{
    quint16 port = 0;
    bool secure = false; ///< it speaks TLS

    friend bool operator==(const Target &, const Target &) = default;
};

/// Told whole at every change. Holds no credential.
struct TunnelState
{
    Phase phase = Phase::Off;
    Program program = Program::Ngrok;
    bool startedByHand = false; ///< somebody else's process, found and never touched
    QString publicUrl; ///< "https://shop.ngrok-free.app" while Up, else empty
    Fault fault = Fault::None; ///< also while Reconnecting
    QString detail; ///< the program's own last words about it: one short line, masked; or empty
    int restarts = 0; ///< since it was last steadily up

    friend bool operator==(const TunnelState &, const TunnelState &) = default;
};

} // namespace app::services::tunnel
