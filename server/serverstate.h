// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/servererror.h"
#include "server/tlscertificate.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace server {

/// What is running where. Sent whole at every change.
struct ServerState
{
    enum class Phase { Stopped, Starting, Running, Stopping, Failed };

    Phase phase = Phase::Stopped;
    QString connectorUrl; ///< "http://127.0.0.1:8080", or https; empty unless Running
    QString operatorUrl; ///< "http://127.0.0.1:8081", empty unless Running
    QString publicUrl; ///< the configured one, or connectorUrl
    /// Where the outside reaches the connector as configured: publicUrl, or an address that is not
    /// loopback; empty: nowhere. A tunnel that was not told of shows in Changes::outside.
    QString outside;
    std::optional<TlsCertificate> certificate; ///< of the connector listener; none: no TLS
    QDateTime since; ///< UTC
    int tries = 0; ///< of each delivery before it has failed for good; 0 unless Running
    std::optional<ServerError> error; ///< set when Failed

    friend bool operator==(const ServerState &, const ServerState &) = default;
};

} // namespace server
