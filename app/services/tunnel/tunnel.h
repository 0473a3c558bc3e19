// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/pace.h"
#include "app/services/tunnel/tunnelstate.h"

#include <QObject>

#include <memory>

namespace app::services::tunnel {

/// One tunnel to the connector listener: started and watched as a child process, or somebody's own,
/// found by its local API. Belongs to one thread, and never blocks it. What it started ends with it.
class Tunnel final : public QObject
{
    Q_OBJECT

public:
    explicit Tunnel(const Pace &pace = {}, const LocalPorts &ports = {}, QObject *parent = nullptr);
    ~Tunnel() override;

    [[nodiscard]] const TunnelState &state() const { return m_state; }

    /// Ends whatever is there and begins anew; stateChanged() tells how it goes. Also the way to try
    /// again after Phase::Gone.
    void start(Program program, const Target &target);
    /// Off at once; a child is asked to end, and ended if it does not. Somebody's own is left alone.
    void stop();
    /// The listener is another one now: leads there, by a new start where one is on. Nothing
    /// otherwise.
    void setTarget(const Target &target);
    /// Looks for a tunnel that somebody started for this target; unless one of ours is on, it becomes
    /// the state, Up and startedByHand, and is watched until it goes or stop() forgets it.
    void lookForForeign(const Target &target);

Q_SIGNALS:
    void stateChanged(const app::services::tunnel::TunnelState &state);
    /// lookForForeign() has looked everywhere.
    void looked(bool found);

private:
    TunnelState m_state;
};

} // namespace app::services::tunnel
