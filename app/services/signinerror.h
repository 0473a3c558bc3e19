// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::services {

/// Why somebody could not be signed in. The words of `detail` are English and technical; those of
/// `description` are the provider's own. Neither holds anything secret.
struct SignInError
{
    enum class Kind {
        Incomplete, ///< a setting is missing or is no address
        Unreachable,
        NotAProvider, ///< the answer is not an OpenID provider's metadata
        WrongIssuer, ///< the metadata are another issuer's
        Insecure, ///< an address is not https
        NoListener, ///< the address for the browser's answer cannot be opened
        Refused, ///< the provider said no: see `code` (RFC 6749 sections 4.1.2.1 and 5.2)
        BadAnswer, ///< not what RFC 6749 section 5.1 asks for
        WrongToken, ///< the id token is not about this sign-in
        Clock, ///< the provider's time is far from this machine's
        TimedOut, ///< nobody signed in
        Ended, ///< the refresh token is not taken any more
    };

    Kind kind = Kind::Unreachable;
    QString code = {}; ///< OAuth's, "access_denied"; what one may act on
    QString description = {}; ///< cut, without control characters
    int number = 0; ///< of Entra's AADSTS codes; for advice alone, 0: none
    QString detail = {};

    friend bool operator==(const SignInError &, const SignInError &) = default;
};

/// A provider's refusal made of what it sent: `code` and `description` as they came.
[[nodiscard]] SignInError refusalOf(const QString &code, const QString &description);

} // namespace app::services
