// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/tokenvalidator.h"

#include "server/auth/tokenchecks.h"

#include <algorithm>

namespace server::auth {

namespace {

using Outcome = Verdict::Outcome;

Verdict malformed(TokenFault fault, const QString &reason)
{
    Verdict verdict;
    verdict.checks.push_back({QStringLiteral("token"),
                              {},
                              QStringLiteral("header.payload.signature, base64url JSON"),
                              QStringLiteral("(not readable)"),
                              fault,
                              reason});
    return verdict;
}

/// The issuer whose version the token claims to be.
const IssuerKeys *issuerOf(const Trust &trust, const std::vector<IssuerKeys> &issuers,
                           const QString &version)
{
    const auto found = std::find_if(issuers.begin(), issuers.end(), [&](const IssuerKeys &each) {
        return !trust.isEntra || each.version == version;
    });
    return found == issuers.end() ? nullptr : &*found;
}

/// Adds the answer about the key; the keys that may have signed the token.
std::vector<SigningKey> checkKey(const JsonWebToken &token, const IssuerKeys *issuer,
                                 TokenChecks &checks)
{
    const QString id = checks.headerText(u"kid");
    std::vector<SigningKey> keys = issuer && !id.isEmpty() ? issuer->keys.find(id)
                                                           : std::vector<SigningKey>();
    ClaimCheck check{QStringLiteral("kid"),
                     {},
                     QStringLiteral("a key of the issuer"),
                     shown(token.header.find(u"kid")),
                     TokenFault::None,
                     {}};
    if (id.isEmpty()) {
        check.fault = TokenFault::KeyUnnamed;
        check.reason = QStringLiteral("the token does not name its key");
    } else if (keys.empty()) {
        check.fault = TokenFault::Key;
        check.reason = QStringLiteral("the key is not one of the issuer's");
    }
    const auto isForeign = [&checks](const SigningKey &key) {
        return !key.issuer.isEmpty()
               && issuerFor(key.issuer, checks.text(u"tid")) != checks.text(u"iss");
    };
    keys.erase(std::remove_if(keys.begin(), keys.end(), isForeign), keys.end());
    if (keys.empty() && check.ok()) {
        check.fault = TokenFault::Key;
        check.reason = QStringLiteral("the key belongs to another issuer");
    }
    checks.add(check);
    return keys;
}

/// What cannot be told before the issuer is known.
QStringList unknownWithoutMetadata(const Trust &trust)
{
    QStringList claims{QStringLiteral("iss")};
    if (trust.tenants == Trust::Tenants::OfMetadata)
        claims.append(QStringLiteral("tid"));
    return claims;
}

bool isSigned(const JsonWebToken &token, const std::vector<SigningKey> &keys)
{
    return !token.signature.isEmpty()
           && std::any_of(keys.begin(), keys.end(), [&token](const SigningKey &each) {
                  return each.key.verifiesRs256(token.signedBytes, token.signature);
              });
}

} // namespace

Verdict TokenValidator::check(const QByteArray &token, const std::vector<IssuerKeys> &issuers,
                              qint64 now) const
{
    const auto parsed = parseToken(token);
    if (!parsed)
        return malformed(token.size() > JsonWebToken::MaxSize ? TokenFault::TooLong
                                                              : TokenFault::Unreadable,
                         parsed.error());
    TokenChecks checks(m_trust, *parsed);
    const QString version = checks.text(u"ver");
    const IssuerKeys *issuer = issuerOf(m_trust, issuers, version);
    checks.checkHeader();
    checks.checkOrigin(issuer ? issuer->issuer : QString());
    checks.checkUse();
    checks.checkTimes(now);
    const bool isWanted = checks.allOk();
    const bool isAwaited = !issuer && checks.allOkBut(unknownWithoutMetadata(m_trust));

    Verdict verdict;
    const std::vector<SigningKey> keys = checkKey(*parsed, issuer, checks);
    if (issuer && isWanted && keys.empty() && !checks.headerText(u"kid").isEmpty()
        && issuer->keys.find(checks.headerText(u"kid")).empty())
        verdict.outcome = Outcome::KeyUnknown;
    if (!keys.empty()) {
        const bool proven = checks.headerText(u"alg") == u"RS256" && isSigned(*parsed, keys);
        checks.add({QStringLiteral("signature"),
                    {},
                    QStringLiteral("of the issuer"),
                    proven ? QStringLiteral("right") : QStringLiteral("wrong"),
                    proven ? TokenFault::None : TokenFault::Signature,
                    proven ? QString() : QStringLiteral("the signature is wrong")});
    }
    if (!keys.empty() && checks.allOk()) {
        verdict.outcome = Outcome::Accepted;
        verdict.claims = claimsOf(m_trust, checks);
    } else if (isAwaited) {
        verdict.outcome = Outcome::NoKeys;
    }
    verdict.checks = checks.checks();
    return verdict;
}

} // namespace server::auth
