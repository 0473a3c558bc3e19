// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QStringList>

#include <tl/expected.hpp>

namespace server::delivery {

/// Where callbacks may go: the guard against server-side request forgery. A value type; pure.
class CallbackPolicy
{
public:
    enum class Refusal {
        NotAUrl,
        SchemeNotAllowed, ///< only https, and http to hosts that the user allowed
        UserInfo, ///< user:password@ in the URL
        HostNotAllowed, ///< not one of the platform's, nor allowed by the user
        AddressNotAllowed, ///< private, loopback, link-local, multicast, metadata...
        TooLong,
    };

    /// `allowed`: host names or CIDR blocks to let through besides the platform's own hosts.
    explicit CallbackPolicy(const QStringList &allowed = {});

    /// Lets exactly this origin through ("http://127.0.0.1:40123"): the built-in test flows'.
    void allowOrigin(const QByteArray &origin);

    /// Checks the URL alone, before resolving. For subscribe and again before sending.
    [[nodiscard]] tl::expected<void, Refusal> check(const QByteArray &url) const;
    /// Checks the address that a connection is about to go to. `url` is the callback's.
    [[nodiscard]] tl::expected<void, Refusal> check(const QByteArray &url,
                                                    const QHostAddress &address) const;

private:
    QStringList m_hosts;
    QList<QPair<QHostAddress, int>> m_subnets;
    QList<QByteArray> m_origins;
};

/// A short English reason, for problem JSON and the log.
[[nodiscard]] QString describe(CallbackPolicy::Refusal refusal);

} // namespace server::delivery
