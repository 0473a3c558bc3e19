// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace server {

/// Which access tokens the connector's callers must show. Nothing here is secret.
struct TokenRules
{
    bool required = false;
    /// Ids of the Entra tenants that may call; or one verified domain; or "organizations" (any
    /// tenant but personal accounts), "consumers" (those alone) or "common" (both).
    QStringList tenants;
    /// Client ids of the API, or its URIs; of an id, both {id} and api://{id} are taken.
    QStringList audiences;
    /// Scopes of users, or roles of applications, any of which lets in; empty: whichever there is.
    QStringList scopes;
    /// Where the Entra cloud signs in; national clouds have their own.
    QString authority = QStringLiteral("https://login.microsoftonline.com");
    QString issuer; ///< of any other OpenID provider; empty: Entra

    friend bool operator==(const TokenRules &, const TokenRules &) = default;
};

/// Why rules cannot be used.
enum class TokenRulesFault {
    NoAudience,
    NoTenant,
    SeveralNames, ///< several tenants, and not all of them by id
    TenantUnclear, ///< neither an id nor a domain
    AuthorityUnclear, ///< no https URL
    IssuerUnclear, ///< no https URL
};

/// Nothing when they can be used. Asks nobody; pure.
[[nodiscard]] std::optional<TokenRulesFault> faultOf(const TokenRules &rules);
/// English, for logs and the command line.
[[nodiscard]] QString describe(TokenRulesFault fault);

} // namespace server
