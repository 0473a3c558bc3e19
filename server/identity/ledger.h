// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/identity/grant.h"
#include "server/identity/singleuse.h"

namespace server::identity {

/// What is on its way from one request to the next.
struct Ledger
{
    SingleUse<AuthorizationRequest> forms{200, 600}; ///< pages that wait for the user
    SingleUse<Grant> codes{200, 60};
    SingleUse<Grant> refreshes{1000, 86400};

    /// After a word was shown twice, somebody stole one (RFC 9700 sections 2.1.1 and 4.14.2).
    void revoke(const QByteArray &family)
    {
        const auto isOfIt = [&family](const Grant &grant) { return grant.family == family; };
        codes.remove(isOfIt);
        refreshes.remove(isOfIt);
    }
};

} // namespace server::identity
