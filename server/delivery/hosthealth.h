// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/hoststate.h"
#include "server/retryrules.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace server::delivery {

/// Which hosts may be sent to: not those that asked for a pause, nor those where everything fails.
/// Once such a pause is over, one attempt probes whether the host is back. A value; pure.
class HostHealth
{
public:
    HostHealth(const CircuitRules &circuit, const RetryRules &retry);

    struct Admission
    {
        bool admitted = true;
        bool probe = false;
        QDateTime
            until; ///< when to ask again, where not admitted or for the others of a probe's host
    };
    /// Whether `delivery` may be sent now; a probe that is admitted must be finished or abandoned.
    [[nodiscard]] Admission admit(const Delivery &delivery, const QDateTime &now);

    enum class Change { None, Blocked, Freed };
    /// What the end of an attempt changes for its host; HostState::until then tells how long.
    [[nodiscard]] Change finished(const Delivery &delivery, const Attempt &attempt,
                                  const QDateTime &now);
    /// It will not be sent after all.
    void abandoned(DeliveryId id);

    [[nodiscard]] HostState state(const QString &host, const QDateTime &now) const;
    /// Those that are not ready.
    [[nodiscard]] std::vector<HostState> blocked(const QDateTime &now) const;

private:
    struct Host
    {
        int failures = 0; ///< since the last success
        int networkFailures = 0; ///< those among them that are the host's own
        QSet<QString> subscriptions; ///< ever tried
        QSet<QString> failing; ///< tried since the last success, in vain
        bool broken = false;
        std::chrono::milliseconds coolDown{0};
        QDateTime until; ///< of the pause or the cool-down
        DeliveryId probe = 0;
    };
    [[nodiscard]] bool isBroken(const Host &host) const;
    [[nodiscard]] Change failed(Host &host, const Delivery &delivery, const Attempt &attempt,
                                const QDateTime &now);
    [[nodiscard]] static Change succeeded(Host &host);
    void coolDown(Host &host, const QDateTime &now) const;

    CircuitRules m_circuit;
    RetryRules m_retry;
    QHash<QString, Host> m_hosts;
    QHash<DeliveryId, QString> m_probes; ///< their hosts
};

} // namespace server::delivery
