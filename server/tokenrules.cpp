// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tokenrules.h"

#include "server/auth/trust.h"

namespace server {

std::optional<TokenRulesFault> faultOf(const TokenRules &rules)
{
    const auto trust = auth::trustOf(rules);
    return trust ? std::nullopt : std::optional(trust.error());
}

QString describe(TokenRulesFault fault)
{
    using Fault = TokenRulesFault;
    switch (fault) {
    case Fault::NoAudience:
        return QStringLiteral("no audience is named: give the client id of the API");
    case Fault::NoTenant:
        return QStringLiteral("no tenant is named: give its id, or \"organizations\" for every "
                              "tenant");
    case Fault::SeveralNames:
        return QStringLiteral("several tenants are named by their ids alone");
    case Fault::TenantUnclear:
        return QStringLiteral("the tenant is neither an id nor a domain");
    case Fault::AuthorityUnclear:
        return QStringLiteral("the authority is not an https URL");
    case Fault::IssuerUnclear:
        break;
    }
    return QStringLiteral("the issuer is not an https URL");
}

} // namespace server
