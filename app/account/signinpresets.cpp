// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/signinpresets.h"

#include <QCoreApplication>

namespace app {
using namespace Qt::StringLiterals;

namespace {

class SignInWords
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

} // namespace

std::vector<SignInPreset> signInPresets()
{
    const QString entra = SignInWords::tr(
        "Register in Entra: an app of its own with the platform “Mobile and desktop applications” "
        "and the redirect URI http://localhost, “Allow public client flows” on, and the API "
        "permission for the scope. It needs no secret.");
    const QString other = SignInWords::tr(
        "Register with the provider: a native or public client without a secret, with PKCE (S256) "
        "and the redirect URI http://localhost/ with any port.");
    // National clouds: https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
    return {
        {{u"entra"_s, SignInWords::tr("Microsoft Entra ID"), true, {}, entra},
         u"https://login.microsoftonline.com"_s},
        {{u"entra-us"_s, SignInWords::tr("Microsoft Entra ID for US government"), true, {}, entra},
         u"https://login.microsoftonline.us"_s},
        {{u"entra-china"_s,
          SignInWords::tr("Microsoft Entra ID in China (21Vianet)"),
          true,
          {},
          entra},
         u"https://login.partner.microsoftonline.cn"_s},
        {{u"openid"_s, SignInWords::tr("Another OpenID provider"), false, {}, other}, {}},
    };
}

} // namespace app
