// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/signinerror.h"
#include "openapi/jsonvalue.h"

#include <QDateTime>

#include <tl/expected.hpp>

namespace app::services {

/// What a token endpoint gave (RFC 6749 section 5.1). Secret as a whole: never logged or shown.
struct TokenAnswer
{
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty: none, or the one before goes on
    QByteArray idToken;
    qint64 expiresIn = 0; ///< seconds; 0: not said
};

/// What an id token must be about (OpenID Connect Core 1.0 section 3.1.3.7). It came over TLS from
/// its issuer, so its signature need not be checked.
struct ExpectedIdToken
{
    QString issuer; ///< may hold {tenantid}
    QString clientId;
    QString nonce; ///< empty: any
    QDateTime now;
};

/// The body of an answer, whatever its status. Pure; Refused when it holds an error.
[[nodiscard]] tl::expected<TokenAnswer, SignInError> parseTokenAnswer(const QByteArray &body);
/// The claims of a JSON Web Token, unproven; null for anything else.
[[nodiscard]] openapi::JsonValue claimsOf(const QByteArray &token);
/// A claim that is text; empty when it is not there.
[[nodiscard]] QString claimText(const openapi::JsonValue &claims, QStringView name);
/// None: the token is about this sign-in.
[[nodiscard]] std::optional<SignInError> checkIdToken(const openapi::JsonValue &claims,
                                                      const ExpectedIdToken &expected);

} // namespace app::services
