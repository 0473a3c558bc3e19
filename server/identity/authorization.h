// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/identity/formfields.h"
#include "server/identity/redirecturi.h"
#include "server/identity/scopes.h"

namespace server::identity {

/// The tenant of everybody here, the client that may sign in, and the API that the hosted connector
/// is. Fixed, so that what was configured with them outlives a restart.
inline constexpr QStringView TenantId = u"dec11c00-0000-4000-8000-000000000001";
inline constexpr QStringView ClientId = u"dec11c00-0000-4000-8000-000000000002";
inline constexpr QStringView ApiId = u"dec11c00-0000-4000-8000-000000000003";
inline constexpr QStringView Permission = u"impersonate"; ///< of the API

/// What a client asks the user's consent for (RFC 6749 section 4.1.1, RFC 7636 section 4.3).
struct AuthorizationRequest
{
    RedirectUri redirect;
    Scopes scopes;
    QString state;
    QString nonce;
    QString loginHint;
    QByteArray challenge;
};

/// Why not. Only what came from a client that is known and at a place that is allowed leads back to
/// it; everything else is told to the user (RFC 6749 section 4.1.2.1).
struct AuthorizationFault
{
    QString reason; ///< English, one sentence
    QString error; ///< code for the client
    std::optional<RedirectUri> redirect; ///< none: tell the user
    QString state;
};

/// Reads the query of the authorization endpoint. Pure.
[[nodiscard]] tl::expected<AuthorizationRequest, AuthorizationFault> readAuthorization(
    const QByteArray &query);

} // namespace server::identity
