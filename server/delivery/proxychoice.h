// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery/callbackurl.h"

#include <QProcessEnvironment>

namespace server::delivery {

/// The proxy that the environment names for this URL, as curl reads it: http_proxy (lower case
/// alone), https_proxy, all_proxy, no_proxy. Empty: none, and always for loopback. Chosen here and
/// not by libcurl, because the address check must know whether a connection goes to a proxy. Pure.
[[nodiscard]] QByteArray proxyFor(const CallbackUrl &url, const QProcessEnvironment &environment);

} // namespace server::delivery
