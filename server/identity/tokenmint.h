// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/identity/grant.h"
#include "server/identity/keyring.h"

namespace server::identity {

/// Makes the tokens, shaped like those of Entra's second version (Microsoft, "Access token claims
/// reference" and "ID token claims reference").
class TokenMint
{
public:
    static constexpr qint64 Lifetime = 3900; ///< seconds, as Entra's in the middle

    /// `keys` outlive it.
    TokenMint(QString issuer, const KeyRing &keys)
        : m_issuer(std::move(issuer))
        , m_keys(keys)
    {
    }

    [[nodiscard]] const QString &issuer() const { return m_issuer; }
    /// For the API that was asked for; without one, for this provider's own userinfo.
    [[nodiscard]] QByteArray accessToken(const Grant &grant, qint64 now) const;
    [[nodiscard]] QByteArray idToken(const Grant &grant, qint64 now) const;

private:
    [[nodiscard]] QJsonObject claimsOf(const Grant &grant, qint64 now) const;

    QString m_issuer;
    const KeyRing &m_keys;
};

} // namespace server::identity
