// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace server {

/// What can be wrong with the access token of a caller.
enum class TokenFault {
    None,
    NoToken,
    TwoCredentials,
    NoBearer, ///< a credential, but no bearer token
    RulesUnusable, ///< nobody can be let in by the rules that were set
    KeysOutOfReach, ///< the issuer's keys could not be fetched yet
    TooLong,
    Unreadable,
    Algorithm,
    Type,
    HeaderMember, ///< the header brings a key or an extension
    Version,
    Issuer,
    Tenant,
    Bearer, ///< the token does not say whose it is
    Audience,
    NoAccessToken, ///< it grants no scope and no role
    Scope,
    NotYet,
    Expired,
    Time, ///< a time is missing or no number
    KeyUnnamed,
    Key, ///< not one of the issuer's
    Signature,
};

/// One thing that was asked of a token.
struct ClaimCheck
{
    QString claim; ///< "aud"; also "token", "header" and "signature"
    /// Values of which any is right, as they stand in tokens; empty: `expected` describes them.
    QStringList wanted;
    QString expected; ///< English
    QString got; ///< as the token says, cut and without control characters
    TokenFault fault = TokenFault::None;
    QString reason; ///< English, without anything of the token; empty: it is as expected

    [[nodiscard]] bool ok() const { return fault == TokenFault::None; }

    friend bool operator==(const ClaimCheck &, const ClaimCheck &) = default;
};

/// A caller of the connector who was not let in, and why. Holds no token, and of its claims those
/// that were looked at. What callers say of themselves is cut and without control characters.
struct TokenRefusal
{
    QDateTime at; ///< UTC
    QString caller; ///< address; of one behind a proxy, what the proxy says
    QString agent; ///< its User-Agent
    QString request; ///< "POST /hooks", without the query
    TokenFault fault = TokenFault::None;
    QString reason; ///< English; as the caller was told
    std::vector<ClaimCheck> claims; ///< empty: it did not come to that

    friend bool operator==(const TokenRefusal &, const TokenRefusal &) = default;
};

/// The log's line about it: English, with the claim that is wrong, credentials masked. Pure.
[[nodiscard]] QString logLine(const TokenRefusal &refusal);

} // namespace server
