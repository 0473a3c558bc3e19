// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/jsonwebtoken.h"
#include "server/auth/keyset.h"
#include "server/auth/trust.h"
#include "server/auth/verdict.h"

namespace server::auth {

/// What a provider's metadata and key set said.
struct IssuerKeys
{
    QString version; ///< of Provider
    QString issuer; ///< maybe with {tenantid}
    KeySet keys;
};

/// Decides about access tokens of callers. Pure: no network, no clock, no thread.
class TokenValidator
{
public:
    static constexpr qint64 Skew = 300; ///< seconds that two clocks may differ

    explicit TokenValidator(Trust trust)
        : m_trust(std::move(trust))
    {
    }

    /// `issuers`: those of the trust's providers that are known. `now`: seconds since 1970.
    [[nodiscard]] Verdict check(const QByteArray &token, const std::vector<IssuerKeys> &issuers,
                                qint64 now) const;

private:
    Trust m_trust;
};

} // namespace server::auth
