// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/tokenvalidator.h"

namespace server::auth {

/// The questions asked of one token, in order; each adds its answer to checks(). None of them knows
/// the key: what the claims say counts only together with the signature.
class TokenChecks
{
public:
    TokenChecks(const Trust &trust, const JsonWebToken &token)
        : m_trust(trust)
        , m_token(token)
    {
    }

    void checkHeader();
    /// `issuer` as the metadata have it; empty: not known.
    void checkOrigin(const QString &issuer);
    void checkUse();
    void checkTimes(qint64 now);

    void add(const ClaimCheck &check) { m_checks.push_back(check); }
    [[nodiscard]] bool allOk() const { return allOkBut({}); }
    /// True when nothing else is wrong than, maybe, what `claims` names.
    [[nodiscard]] bool allOkBut(const QStringList &claims) const;
    [[nodiscard]] std::vector<ClaimCheck> checks() const { return m_checks; }

    /// A claim's text; empty when it is missing or no string.
    [[nodiscard]] QString text(QStringView claim) const;
    [[nodiscard]] QString headerText(QStringView name) const;

private:
    void checkIssuer(const QString &issuer);
    void checkTenant(const QString &issuer);
    void checkAudience();
    void checkPermission();
    /// Of seconds since 1970, and what is wrong with those outside of it.
    struct Span
    {
        qint64 from;
        qint64 to;
        TokenFault fault;
        QString reason;
    };

    void checkTime(QStringView claim, bool needed, const QString &expected, const Span &span);
    [[nodiscard]] QString tenantReason(const QString &tenant, const QString &issuer) const;

    const Trust &m_trust;
    const JsonWebToken &m_token;
    std::vector<ClaimCheck> m_checks;
};

/// An issuer for the tenant that a token names.
[[nodiscard]] QString issuerFor(const QString &pattern, const QString &tenant);
/// A value of a token as it may be shown: cut, without control characters, "(none)" for nullptr.
[[nodiscard]] QString shown(const openapi::JsonValue *value);
/// Who bears a token that was accepted.
[[nodiscard]] Claims claimsOf(const Trust &trust, const TokenChecks &checks);

} // namespace server::auth
