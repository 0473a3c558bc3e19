// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/tokenvalidator.h"
#include "tests/server/auth/tokenforge.h"

#include <QJsonArray>

namespace tests {

// Tokens, keys and rules as Entra has them, with invented people.

inline const QString Tenant = QStringLiteral("11111111-2222-4333-8444-555555555555");
inline const QString OtherTenant = QStringLiteral("99999999-2222-4333-8444-555555555555");
inline const QString Api = QStringLiteral("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee");
inline const QString Ada = QStringLiteral("0da00000-0000-4000-8000-00000000000a");
inline constexpr qint64 Now = 1'800'000'000;

[[nodiscard]] inline server::TokenRules rules()
{
    server::TokenRules rules;
    rules.required = true;
    rules.tenants = QStringList{Tenant};
    rules.audiences = QStringList{Api};
    return rules;
}

/// As version 1 writes them, with the names that Power Automate's connections show.
[[nodiscard]] inline QJsonObject claimsV1(qint64 now = Now)
{
    return {{QStringLiteral("aud"), Api},
            {QStringLiteral("iss"), QString(u"https://sts.windows.net/" + Tenant + u'/')},
            {QStringLiteral("iat"), now - 60},
            {QStringLiteral("nbf"), now - 60},
            {QStringLiteral("exp"), now + 3900},
            {QStringLiteral("appid"), Api},
            {QStringLiteral("appidacr"), QStringLiteral("1")},
            {QStringLiteral("name"), QStringLiteral("Ada Lovelace")},
            {QStringLiteral("oid"), Ada},
            {QStringLiteral("scp"), QStringLiteral("impersonate profile")},
            {QStringLiteral("sub"), QStringLiteral("pairwise-subject")},
            {QStringLiteral("tid"), Tenant},
            {QStringLiteral("upn"), QStringLiteral("ada@contoso.example")},
            {QStringLiteral("ver"), QStringLiteral("1.0")}};
}

[[nodiscard]] inline QJsonObject claimsV2(qint64 now = Now)
{
    return with(claimsV1(now),
                {{QStringLiteral("iss"),
                  QString(u"https://login.microsoftonline.com/" + Tenant + u"/v2.0")},
                 {QStringLiteral("appid"), QJsonValue()},
                 {QStringLiteral("appidacr"), QJsonValue()},
                 {QStringLiteral("upn"), QJsonValue()},
                 {QStringLiteral("azp"), Api},
                 {QStringLiteral("preferred_username"), QStringLiteral("ada@contoso.example")},
                 {QStringLiteral("ver"), QStringLiteral("2.0")}});
}

/// The same bearer of another tenant.
[[nodiscard]] inline QJsonObject ofTenant(QJsonObject claims, const QString &tenant)
{
    const QString issuer = claims.value(QStringLiteral("iss")).toString();
    claims.insert(QStringLiteral("iss"), QString(issuer).replace(Tenant, tenant));
    claims.insert(QStringLiteral("tid"), tenant);
    return claims;
}

/// An application that calls in its own name.
[[nodiscard]] inline QJsonObject asApplication(const QJsonObject &claims)
{
    return with(claims, {{QStringLiteral("scp"), QJsonValue()},
                         {QStringLiteral("name"), QJsonValue()},
                         {QStringLiteral("upn"), QJsonValue()},
                         {QStringLiteral("preferred_username"), QJsonValue()},
                         {QStringLiteral("roles"), QJsonArray{QStringLiteral("Hooks.Write")}}});
}

/// As the metadata of many tenants give them.
[[nodiscard]] inline std::vector<server::auth::IssuerKeys> issuers(const QByteArray &keySet)
{
    const server::auth::KeySet keys = server::auth::KeySet::parse(keySet).value_or(
        server::auth::KeySet());
    return {{QStringLiteral("1.0"), QStringLiteral("https://sts.windows.net/{tenantid}/"), keys},
            {QStringLiteral("2.0"),
             QStringLiteral("https://login.microsoftonline.com/{tenantid}/v2.0"), keys}};
}

[[nodiscard]] inline server::auth::TokenValidator validatorFor(const server::TokenRules &rules)
{
    return server::auth::TokenValidator(
        server::auth::trustOf(rules).value_or(server::auth::Trust()));
}

} // namespace tests
