// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::services {

/// At whom the operator signs in, as which program, and for what. Nothing here is secret.
struct SignInSettings
{
    QString preset; ///< which row of the form it was; opaque here
    /// Of Microsoft Entra: where its cloud signs in, "https://login.microsoftonline.com"; empty:
    /// another OpenID provider.
    QString authority;
    QString tenant; ///< of Entra: an id, a domain, "organizations" or "common"
    QString issuer; ///< of any other provider
    QString clientId;
    QString scope; ///< what the token is for, "api://…/impersonate"; several with spaces
    QString resource; ///< for providers that want it (RFC 8707); empty: none

    [[nodiscard]] bool isEntra() const { return !authority.isEmpty(); }
    /// Where the metadata are, less what OpenID Connect Discovery 1.0 puts behind it.
    [[nodiscard]] QString issuerUrl() const
    {
        return isEntra() ? QString(authority + u'/' + tenant + u"/v2.0") : issuer;
    }
    /// The scope with what signing in needs: an id token, a name, and a refresh token.
    [[nodiscard]] QString wholeScope() const;

    friend bool operator==(const SignInSettings &, const SignInSettings &) = default;
};

} // namespace app::services
