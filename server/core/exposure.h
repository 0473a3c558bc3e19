// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/serverconfig.h"
#include "server/servererror.h"

namespace server::core {

// Who can reach the connector's listener. All pure.

/// Where this machine reaches a listener: one that is bound to every address, on loopback.
[[nodiscard]] QString localUrl(const QHostAddress &address, quint16 port, bool secure = false);
/// What a certificate of our own is for: this machine, and the host of `publicUrl`.
[[nodiscard]] QStringList certificateNames(const ServerConfig &config, const QByteArray &publicUrl);
/// Where the outside reaches the connector, by what is configured; empty: nowhere.
[[nodiscard]] QString configuredOutside(const ServerConfig &config, const QByteArray &publicUrl);
/// Under which URL the outside sent this request, so that a tunnel leads here; empty: it names this
/// machine alone.
[[nodiscard]] QString outsideOf(const http::Request &request);

} // namespace server::core
