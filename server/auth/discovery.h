// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/trust.h"

namespace server::auth {

/// What matters of an OpenID provider's metadata (OpenID Connect Discovery 1.0).
struct Discovery
{
    QString issuer; ///< Entra writes {tenantid} where it stands for many
    QUrl keys;
};

/// The error is an English reason: not JSON, another issuer's, or keys at an address that proves
/// nothing.
[[nodiscard]] tl::expected<Discovery, QString> parseDiscovery(const QByteArray &json,
                                                              const Provider &provider);

} // namespace server::auth
