// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/selftest.h"

#include <QDeadlineTimer>

#include <optional>

namespace server::core {

/// The path at which the connector's listener tells a self-test what arrived: open while one is
/// under way and to whoever knows it, closed otherwise. No definition can have it, since nobody can
/// guess it; it asks for no token and is gone by itself after `life`.
class SelfTestPath
{
public:
    explicit SelfTestPath(std::chrono::milliseconds life = std::chrono::minutes(1));

    /// Opens a new one; one that was open is closed.
    [[nodiscard]] SelfTestProbe begin();
    void end();

    /// Nothing when the request is not the test's. `publicUrl` as publicBase() takes it.
    [[nodiscard]] std::optional<http::Response> answer(const http::Request &request,
                                                       const QByteArray &publicUrl) const;

private:
    [[nodiscard]] SelfTestSight sightOf(const http::Request &request,
                                        const QByteArray &publicUrl) const;

    std::chrono::milliseconds m_life;
    SelfTestProbe m_probe; ///< without a path: closed
    QDeadlineTimer m_end;
};

} // namespace server::core
