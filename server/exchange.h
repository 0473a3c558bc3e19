// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace server {

/// One HTTP request to one of the listeners and its reply. Credentials are masked before it is made.
struct Exchange
{
    enum class Listener { Connector, Operator };

    qint64 id = 0;
    Listener listener = Listener::Connector;
    QDateTime receivedAt; ///< UTC
    qint64 durationUs = 0;
    QString peer; ///< "127.0.0.1:51234"
    QByteArray method;
    QByteArray target; ///< path and query, masked
    int status = 0;
    Headers requestHeaders;
    QByteArray requestBody; ///< capped, masked
    Headers responseHeaders;
    QByteArray responseBody; ///< capped, masked

    friend bool operator==(const Exchange &, const Exchange &) = default;
};

} // namespace server
