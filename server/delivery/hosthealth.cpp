// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/hosthealth.h"

#include "server/delivery/retryschedule.h"

#include <algorithm>

namespace server::delivery {

HostHealth::HostHealth(const CircuitRules &circuit, const RetryRules &retry)
    : m_circuit(circuit)
    , m_retry(retry)
{
}

HostHealth::Admission HostHealth::admit(const Delivery &delivery, const QDateTime &now)
{
    const auto found = m_hosts.find(delivery.callbackHost);
    if (found == m_hosts.end())
        return {};
    Host &host = *found;
    if (host.until.isValid() && now < host.until)
        return {false, false, host.until};
    if (!host.broken)
        return {};
    const QDateTime again = now.addMSecs(host.coolDown.count());
    if (host.probe != 0)
        return {false, false, again};
    host.probe = delivery.id;
    m_probes.insert(delivery.id, delivery.callbackHost);
    return {true, true, again};
}

HostHealth::Change HostHealth::finished(const Delivery &delivery, const Attempt &attempt,
                                        const QDateTime &now)
{
    if (attempt.outcome == Outcome::PolicyRefused) {
        abandoned(delivery.id); // nobody was asked
        return Change::None;
    }
    Host &host = m_hosts[delivery.callbackHost];
    host.subscriptions.insert(delivery.subscriptionId);
    const bool passing = isWorthRetrying(attempt.outcome);
    const auto pause = passing ? retryAfter(m_retry, attempt, now) : std::nullopt;
    // Who throttles is alive.
    const Change change = passing && attempt.outcome != Outcome::Throttled
                              ? failed(host, delivery, attempt, now)
                              : succeeded(host);
    abandoned(delivery.id);
    if (!pause || *pause <= now || (host.until.isValid() && *pause <= host.until))
        return change;
    host.until = *pause;
    return Change::Blocked;
}

HostHealth::Change HostHealth::failed(Host &host, const Delivery &delivery, const Attempt &attempt,
                                      const QDateTime &now)
{
    ++host.failures;
    host.failing.insert(delivery.subscriptionId);
    if (attempt.outcome == Outcome::NetworkFailed)
        ++host.networkFailures;
    const bool opens = host.broken ? host.probe == delivery.id : isBroken(host);
    if (!opens)
        return Change::None;
    host.broken = true;
    coolDown(host, now);
    return Change::Blocked;
}

HostHealth::Change HostHealth::succeeded(Host &host)
{
    const bool wasBroken = host.broken;
    host.failures = 0;
    host.networkFailures = 0;
    host.failing.clear();
    host.coolDown = {};
    if (!wasBroken)
        return Change::None;
    host.broken = false;
    host.until = {};
    host.probe = 0;
    return Change::Freed;
}

// Many flows share a host. A few that answer 500 or nothing at all must not count as all of it, however
// often they are tried; a refused connection is the host's own.
bool HostHealth::isBroken(const Host &host) const
{
    if (m_circuit.failures <= 0 || host.failures < m_circuit.failures)
        return false;
    return host.networkFailures >= m_circuit.failures
           || 2 * host.failing.size() >= host.subscriptions.size();
}

void HostHealth::coolDown(Host &host, const QDateTime &now) const
{
    host.coolDown = host.coolDown.count() == 0
                        ? m_circuit.coolDown
                        : std::min(2 * host.coolDown, m_circuit.longestCoolDown);
    const QDateTime until = now.addMSecs(host.coolDown.count());
    host.until = host.until.isValid() ? std::max(host.until, until) : until;
}

void HostHealth::abandoned(DeliveryId id)
{
    const auto host = m_hosts.find(m_probes.take(id));
    if (host != m_hosts.end() && host->probe == id)
        host->probe = 0;
}

HostState HostHealth::state(const QString &name, const QDateTime &now) const
{
    HostState state;
    state.host = name;
    const auto found = m_hosts.constFind(name);
    if (found == m_hosts.cend())
        return state;
    state.failures = found->failures;
    const bool waits = found->until.isValid() && now < found->until;
    if (waits)
        state.until = found->until;
    if (found->broken)
        state.phase = waits ? HostState::Phase::Broken : HostState::Phase::Probing;
    else if (waits)
        state.phase = HostState::Phase::Paused;
    return state;
}

std::vector<HostState> HostHealth::blocked(const QDateTime &now) const
{
    std::vector<HostState> states;
    for (auto host = m_hosts.cbegin(); host != m_hosts.cend(); ++host) {
        HostState one = state(host.key(), now);
        if (one.phase != HostState::Phase::Ready)
            states.push_back(std::move(one));
    }
    return states;
}

} // namespace server::delivery
