// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/tokenmint.h"

namespace server::identity {

QJsonObject TokenMint::claimsOf(const Grant &grant, qint64 now) const
{
    return {{QStringLiteral("iss"), m_issuer},
            {QStringLiteral("sub"), grant.account.objectId},
            {QStringLiteral("oid"), grant.account.objectId},
            {QStringLiteral("tid"), TenantId.toString()},
            {QStringLiteral("name"), grant.account.name},
            {QStringLiteral("preferred_username"), grant.account.userName},
            {QStringLiteral("ver"), QStringLiteral("2.0")},
            {QStringLiteral("iat"), now},
            {QStringLiteral("nbf"), now},
            {QStringLiteral("exp"), now + Lifetime}};
}

QByteArray TokenMint::accessToken(const Grant &grant, qint64 now) const
{
    const Scopes &scopes = grant.request.scopes;
    const bool isForApi = !scopes.api.isEmpty();
    QJsonObject claims = claimsOf(grant, now);
    claims.insert(QStringLiteral("aud"), isForApi ? scopes.api : m_issuer);
    claims.insert(QStringLiteral("scp"), isForApi ? scopes.permissions.join(u' ') : scopes.text);
    claims.insert(QStringLiteral("azp"), ClientId.toString());
    claims.insert(QStringLiteral("azpacr"), QStringLiteral("0")); // a public client
    return m_keys.signedToken(claims);
}

QByteArray TokenMint::idToken(const Grant &grant, qint64 now) const
{
    QJsonObject claims = claimsOf(grant, now);
    claims.insert(QStringLiteral("aud"), ClientId.toString());
    claims.insert(QStringLiteral("auth_time"), grant.signedInAt);
    if (!grant.request.nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"), grant.request.nonce);
    return m_keys.signedToken(claims);
}

} // namespace server::identity
