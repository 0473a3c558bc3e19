// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/signinerror.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace app::services {

/// Who is signed in, or how far that is. Told whole at every change; holds no token.
struct Account
{
    enum class Phase {
        SignedOut,
        Discovering, ///< the provider's metadata are asked for
        Browser, ///< the user is with the provider
        Redeeming, ///< the code is exchanged for tokens
        Restoring, ///< the session before is taken up again
        SignedIn,
    };

    Phase phase = Phase::SignedOut;
    QString name; ///< to be shown; the user name where there is none
    QString userName; ///< "ada@contoso.example", may be empty
    QString issuer;
    QDateTime expires; ///< UTC, of the access token; invalid: the provider did not say
    QByteArray claims; ///< of the access token, or of the id token where that one is opaque: JSON
    std::optional<SignInError> error; ///< why the last try failed

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace app::services
