// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/attempt.h"
#include "server/selftest.h"
#include "ui/selftest.h"

#include <QHostInfo>
#include <QUrl>

#include <optional>

/// What each line of a self-test makes of what was seen. All pure.
namespace app::selftest {

/// One request of the test and what came of it.
struct Sighting
{
    server::Attempt attempt;
    bool isSecured = false; ///< by TLS, with a chain that this computer trusts
    QDateTime certificateEnd; ///< of the server's own certificate
    /// What the connector saw; nothing unless it was this one that answered.
    std::optional<server::SelfTestSight> sight;
};

using Result = ui::SelfTest::Result;

/// What the connector saw, if the answer proves that it was this one.
[[nodiscard]] std::optional<server::SelfTestSight> sightOf(const server::Attempt &attempt,
                                                           const server::SelfTestProbe &probe);
/// Whether `url` can be tested.
[[nodiscard]] bool isTestable(const QUrl &url);

[[nodiscard]] Result nameVerdict(const QHostInfo &looked);
[[nodiscard]] Result secureVerdict(const QUrl &url, const Sighting &seen, const QDateTime &now);
/// Of tunnels, proxies, warnings and sign-in pages.
[[nodiscard]] Result betweenVerdict(const Sighting &seen);
[[nodiscard]] Result connectorVerdict(const Sighting &seen);
/// Whether a request came through as it was sent.
[[nodiscard]] Result passageVerdict(const QByteArray &verb, const QByteArray &body,
                                    const Sighting &seen);
[[nodiscard]] Result requestFieldsVerdict(const server::SelfTestSight &sight,
                                          const server::SelfTestProbe &probe);
[[nodiscard]] Result publicNameVerdict(const server::SelfTestSight &sight, const QUrl &url);
[[nodiscard]] Result answerFieldsVerdict(const Sighting &seen, const server::SelfTestProbe &probe);
/// `milliseconds` of each request that was answered.
[[nodiscard]] Result latencyVerdict(QList<qint64> milliseconds);

} // namespace app::selftest
