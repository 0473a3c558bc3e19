// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/claims.h"
#include "server/tokenrefusal.h"

#include <vector>

namespace server::auth {

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
    /// Tells of one that was refused why.
    void explain(TokenRefusal &refusal) const
    {
        if (const ClaimCheck *wrong = fault()) {
            refusal.fault = wrong->fault;
            refusal.reason = wrong->reason;
        }
        refusal.claims = checks;
    }
};

} // namespace server::auth
