// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/listenerlimits.h"
#include "server/retentionrules.h"
#include "server/retryrules.h"
#include "server/tlschoice.h"
#include "server/tokenrules.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <chrono>

namespace server {

/// What ServerHost needs to run. A plain value; never stored or shown as a whole, since it may hold
/// the operator's token and a pass phrase.
struct ServerConfig
{
    QHostAddress connectorAddress = QHostAddress(QHostAddress::LocalHost);
    quint16 connectorPort = 8080; ///< 0 picks a free one
    TlsChoice tls; ///< of the connector listener
    QHostAddress operatorAddress = QHostAddress(QHostAddress::LocalHost);
    quint16 operatorPort = 8081; ///< 0 picks a free one
    /// What `Authorization: Bearer` must carry on the operator listener; empty: nothing. Demanded
    /// when that listener is not on loopback. Never stored or shown.
    QByteArray operatorToken;
    QString publicUrl; ///< "https://shop.example"; empty: derived from each request
    QString databasePath; ///< SQLite file; its folder must exist
    QStringList
        allowedCallbacks; ///< host names or CIDR blocks that the callback policy would refuse

    TokenRules tokens; ///< when required, in place of those of ConnectorSetup

    int concurrentDeliveries = 256;
    int concurrentDeliveriesPerHost = 256;
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds attemptTimeout{120'000}; ///< Logic Apps gives an inbound call 120 s
    RetryRules retry;
    CircuitRules circuit; ///< of each host
    ListenerLimits limits; ///< of the connector listener; the largest body holds for both
    qsizetype maxStoredBody = 64 * 1024; ///< bytes of an answer kept with its attempt
    RetentionRules retention;

    friend bool operator==(const ServerConfig &, const ServerConfig &) = default;
};

/// Whether a running server has to start anew for `after`; the rest it takes over as it runs.
[[nodiscard]] inline bool needsRestart(ServerConfig before, const ServerConfig &after)
{
    before.retention = after.retention;
    return before != after;
}

} // namespace server
