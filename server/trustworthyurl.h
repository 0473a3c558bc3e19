// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QUrl;

namespace server {

/// Whether requests to this host of a URL stay on the machine: "localhost" or a loopback address.
[[nodiscard]] bool isLoopbackHost(const QString &host);
/// True for https, and for http that does not leave this machine: where credentials may be sent.
[[nodiscard]] bool isTrustworthy(const QUrl &url);

} // namespace server
