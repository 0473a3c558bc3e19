// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/claims.h"

#include <vector>

namespace server::auth {

/// One thing that was asked of a token.
struct ClaimCheck
{
    QString claim; ///< "aud"; also "token", "header" and "signature"
    QString expected; ///< English
    QString got; ///< as the token says, cut and without control characters
    QString reason; ///< English, without anything of the token; empty: it is as expected

    [[nodiscard]] bool ok() const { return reason.isEmpty(); }

    friend bool operator==(const ClaimCheck &, const ClaimCheck &) = default;
};

/// What came of a token, claim by claim.
struct Verdict
{
    enum class Outcome {
        Accepted,
        Refused,
        KeyUnknown, ///< all is well but for the key, which may be newer than those at hand
        NoKeys, ///< nothing is known of the issuer yet
    };

    Outcome outcome = Outcome::Refused;
    Claims claims; ///< when accepted
    std::vector<ClaimCheck> checks;

    /// The first thing that is wrong; none when accepted.
    [[nodiscard]] const ClaimCheck *fault() const
    {
        for (const ClaimCheck &check : checks) {
            if (!check.ok())
                return &check;
        }
        return nullptr;
    }
};

} // namespace server::auth
