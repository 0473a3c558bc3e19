// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/pace.h"
#include "app/services/tunnel/tunnelstate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace app::services::tunnel {

class ForeignSearch;
class LocalApi;
class ProgramRun;
struct ForeignTunnel;

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
    /// lookForForeign() has looked everywhere, or found one of ours on.
    void looked(bool found);

private:
    void forget();
    void launch();
    void retire();
    void follow();
    void countSteadiness();
    void takeEnd();
    void recover(Fault fault, const QString &detail);
    void takeForeign(const std::optional<ForeignTunnel> &found);
    void watchForeign();
    void enter(Phase phase, const QString &publicUrl = {}, Fault fault = Fault::None,
               const QString &detail = {});

    Pace m_pace;
    LocalPorts m_ports;
    TunnelState m_state;
    Target m_target;
    bool m_wanted = false; ///< one of ours
    bool m_wasUp = false; ///< since start()
    std::unique_ptr<LocalApi> m_api;
    std::unique_ptr<ProgramRun> m_run;
    std::unique_ptr<ProgramRun> m_retired; ///< on its way out; the next one waits for it
    std::unique_ptr<ForeignSearch> m_search;
    std::unique_ptr<ForeignTunnel> m_foreign;
    QTimer m_pause; ///< before a restart
    QTimer m_watch; ///< of somebody's own
    QElapsedTimer m_upSince;
};

} // namespace app::services::tunnel
