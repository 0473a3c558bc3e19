// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/golive/shownlive.h"

#include "app/services/tunnel/programs.h"

#include <array>
#include <utility>

namespace app {

namespace tunnel = services::tunnel;

namespace {

using Phase = tunnel::Phase;
using Fault = tunnel::Fault;
using Program = tunnel::Program;

/// Of a table with a row for each value of the first type.
template<typename To, typename From, size_t Count>
To paired(const std::array<std::pair<From, To>, Count> &table, From value)
{
    for (const auto &[from, to] : table) {
        if (from == value)
            return to;
    }
    Q_UNREACHABLE();
}

constexpr std::array phases{
    std::pair{Phase::Off, ui::Tunnel::Phase::Off},
    std::pair{Phase::Starting, ui::Tunnel::Phase::Starting},
    std::pair{Phase::Up, ui::Tunnel::Phase::Up},
    std::pair{Phase::Reconnecting, ui::Tunnel::Phase::Reconnecting},
    std::pair{Phase::Gone, ui::Tunnel::Phase::Gone},
};

constexpr std::array faults{
    std::pair{Fault::None, ui::Tunnel::Fault::None},
    std::pair{Fault::NotInstalled, ui::Tunnel::Fault::NotInstalled},
    std::pair{Fault::NotSignedIn, ui::Tunnel::Fault::NotSignedIn},
    std::pair{Fault::QuotaReached, ui::Tunnel::Fault::QuotaReached},
    std::pair{Fault::AlreadyRunning, ui::Tunnel::Fault::AlreadyRunning},
    std::pair{Fault::Refused, ui::Tunnel::Fault::Refused},
    std::pair{Fault::Outdated, ui::Tunnel::Fault::Outdated},
    std::pair{Fault::NoNetwork, ui::Tunnel::Fault::NoNetwork},
    std::pair{Fault::NeverReady, ui::Tunnel::Fault::NeverReady},
    std::pair{Fault::StartFailed, ui::Tunnel::Fault::StartFailed},
    std::pair{Fault::Ended, ui::Tunnel::Fault::Ended},
};

constexpr std::array programs{
    std::pair{Program::Ngrok, ui::TunnelProgram::Ngrok},
    std::pair{Program::Cloudflared, ui::TunnelProgram::Cloudflared},
    std::pair{Program::DevTunnel, ui::TunnelProgram::DevTunnel},
};

} // namespace

ui::Tunnel shownTunnel(const tunnel::TunnelState &state)
{
    ui::Tunnel shown;
    shown.phase = paired(phases, state.phase);
    shown.program = paired(programs, state.program);
    shown.startedByHand = state.startedByHand;
    shown.publicUrl = state.publicUrl;
    shown.fault = paired(faults, state.fault);
    shown.detail = state.detail;
    return shown;
}

Program programOf(ui::TunnelProgram program)
{
    for (const auto &[ours, theirs] : programs) {
        if (theirs == program)
            return ours;
    }
    Q_UNREACHABLE();
}

std::vector<ui::TunnelOffer> tunnelOffers()
{
    std::vector<ui::TunnelOffer> offers;
    for (const Program program : tunnel::Programs) {
        offers.push_back({paired(programs, program), !tunnel::executableOf(program).isEmpty()});
    }
    return offers;
}

} // namespace app
