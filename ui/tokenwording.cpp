// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokenwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::wording {

using server::ClaimCheck;
using server::TokenRefusal;
using Fault = server::TokenFault;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::tokens)
};

bool isTime(const ClaimCheck &check)
{
    return check.claim == u"exp" || check.claim == u"nbf" || check.claim == u"iat";
}

/// Of seconds since 1970 as a token has them; as it stands there when it is no time.
QString localTime(const QString &seconds)
{
    bool isNumber = false;
    const qint64 value = seconds.toLongLong(&isNumber);
    constexpr qint64 last = 253'402'300'799; // of the year 9999
    return isNumber && value >= 0 && value <= last
               ? longTime(QDateTime::fromSecsSinceEpoch(value, Qt::UTC))
               : seconds;
}

QString title(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::NoToken:
        return Words::tr("No access token came");
    case Fault::TwoCredentials:
        return Words::tr("Two credentials came");
    case Fault::NoBearer:
        return Words::tr("The credential is no bearer token");
    case Fault::RulesUnusable:
        return Words::tr("The rules about access tokens are broken");
    case Fault::KeysOutOfReach:
        return Words::tr("The provider’s keys are out of reach");
    case Fault::TooLong:
        return Words::tr("The token is too long");
    case Fault::Unreadable:
        return Words::tr("The token cannot be read");
    case Fault::Algorithm:
        return Words::tr("The token is not signed with RS256");
    case Fault::Type:
        return Words::tr("It is another type of token");
    case Fault::HeaderMember:
        return Words::tr("The token brings its own key or an extension");
    case Fault::Version:
        return Words::tr("The token’s version is not known");
    case Fault::Issuer:
        return Words::tr("The token comes from another issuer");
    case Fault::Tenant:
        return Words::tr("The token comes from another tenant");
    case Fault::Bearer:
        return Words::tr("The token does not say whose it is");
    case Fault::Audience:
        return Words::tr("The token is for another audience");
    case Fault::NoAccessToken:
        return Words::tr("It is not an access token");
    case Fault::Scope:
        return Words::tr("The token lacks the scope or role");
    case Fault::NotYet:
        return Words::tr("The token is not valid yet");
    case Fault::Expired:
        return Words::tr("The token has expired");
    case Fault::Time:
        return Words::tr("The token lacks a time");
    case Fault::KeyUnnamed:
        return Words::tr("The token does not name its key");
    case Fault::Key:
        return Words::tr("The token’s key is not the provider’s");
    case Fault::Signature:
        break;
    }
    return Words::tr("The signature is wrong");
}

QString step(Fault fault)
{
    switch (fault) {
    case Fault::NoToken:
    case Fault::TwoCredentials:
    case Fault::NoBearer:
        return Words::tr("Set the connector’s authentication to OAuth 2.0 in Power Automate, "
                         "and make a new connection there.");
    case Fault::RulesUnusable:
        return Words::tr("Mend them on the Security tab; nobody is let in until then.");
    case Fault::KeysOutOfReach:
        return Words::tr("Look whether this computer reaches the provider; the caller was "
                         "asked to try again.");
    case Fault::Issuer:
    case Fault::Tenant:
    case Fault::Version:
        return Words::tr("Sign in with an account of the expected tenant, or let this tenant "
                         "in on the Security tab.");
    case Fault::Audience:
        return Words::tr("Set the resource URI of the connector’s OAuth 2.0 settings to the "
                         "expected audience, or add what came on the Security tab if it is "
                         "yours.");
    case Fault::NoAccessToken:
    case Fault::Scope:
        return Words::tr("Grant the scope or role to the client in Entra ID and let the "
                         "connection be made anew, or expect another one on the Security "
                         "tab.");
    case Fault::NotYet:
    case Fault::Expired:
    case Fault::Time:
        return Words::tr("Look at the clock of this computer. If it is right, the caller has "
                         "to ask for a new token.");
    default:
        return Words::tr("This is no token that the expected provider makes for a connector. "
                         "If you know the caller, look at what it sends; else nothing has to "
                         "be done.");
    }
}

} // namespace

Explanation explain(const TokenRefusal &refusal)
{
    Explanation words{title(refusal.fault), {}, step(refusal.fault)};
    const auto wrong = std::find_if(refusal.claims.begin(), refusal.claims.end(),
                                    [](const ClaimCheck &check) { return !check.ok(); });
    if (wrong != refusal.claims.end()) {
        words.text = Words::tr("%1 is %2; this connector expects %3.")
                         .arg(claim(*wrong), came(*wrong), expected(*wrong, refusal.at));
    }
    return words;
}

QString claim(const ClaimCheck &check)
{
    static constexpr struct
    {
        QLatin1StringView claim;
        const char *name;
    } Names[] = {
        {QLatin1StringView("token"), QT_TRANSLATE_NOOP("ui::tokens", "Token")},
        {QLatin1StringView("alg"), QT_TRANSLATE_NOOP("ui::tokens", "Algorithm (alg)")},
        {QLatin1StringView("typ"), QT_TRANSLATE_NOOP("ui::tokens", "Type (typ)")},
        {QLatin1StringView("header"), QT_TRANSLATE_NOOP("ui::tokens", "Header")},
        {QLatin1StringView("ver"), QT_TRANSLATE_NOOP("ui::tokens", "Version (ver)")},
        {QLatin1StringView("iss"), QT_TRANSLATE_NOOP("ui::tokens", "Issuer (iss)")},
        {QLatin1StringView("tid"), QT_TRANSLATE_NOOP("ui::tokens", "Tenant (tid)")},
        {QLatin1StringView("oid"), QT_TRANSLATE_NOOP("ui::tokens", "Object id (oid)")},
        {QLatin1StringView("sub"), QT_TRANSLATE_NOOP("ui::tokens", "Subject (sub)")},
        {QLatin1StringView("aud"), QT_TRANSLATE_NOOP("ui::tokens", "Audience (aud)")},
        {QLatin1StringView("scp"), QT_TRANSLATE_NOOP("ui::tokens", "Scope or role (scp, roles)")},
        {QLatin1StringView("nbf"), QT_TRANSLATE_NOOP("ui::tokens", "Valid from (nbf)")},
        {QLatin1StringView("iat"), QT_TRANSLATE_NOOP("ui::tokens", "Issued (iat)")},
        {QLatin1StringView("exp"), QT_TRANSLATE_NOOP("ui::tokens", "Valid until (exp)")},
        {QLatin1StringView("kid"), QT_TRANSLATE_NOOP("ui::tokens", "Key (kid)")},
        {QLatin1StringView("signature"), QT_TRANSLATE_NOOP("ui::tokens", "Signature")},
    };
    for (const auto &row : Names) {
        if (check.claim == row.claim)
            return Words::tr(row.name);
    }
    return check.claim;
}

QString expected(const ClaimCheck &check, const QDateTime &at)
{
    if (!check.wanted.isEmpty())
        return check.wanted.join(Words::tr(" or "));
    if (check.claim == u"exp")
        return Words::tr("after %1").arg(longTime(at));
    if (isTime(check))
        return Words::tr("not after %1").arg(longTime(at));
    static constexpr struct
    {
        QLatin1StringView claim;
        const char *words;
    } Rows[] = {
        {QLatin1StringView("token"), QT_TRANSLATE_NOOP("ui::tokens", "a JSON Web Token")},
        {QLatin1StringView("typ"), QT_TRANSLATE_NOOP("ui::tokens", "JWT or at+jwt, or nothing")},
        {QLatin1StringView("header"),
         QT_TRANSLATE_NOOP("ui::tokens", "no embedded key and no extension")},
        {QLatin1StringView("iss"), QT_TRANSLATE_NOOP("ui::tokens", "the trusted provider")},
        {QLatin1StringView("tid"), QT_TRANSLATE_NOOP("ui::tokens", "a tenant that may call")},
        {QLatin1StringView("oid"), QT_TRANSLATE_NOOP("ui::tokens", "an object id")},
        {QLatin1StringView("sub"), QT_TRANSLATE_NOOP("ui::tokens", "a subject")},
        {QLatin1StringView("scp"),
         QT_TRANSLATE_NOOP("ui::tokens", "an access token, with scopes or roles")},
        {QLatin1StringView("kid"), QT_TRANSLATE_NOOP("ui::tokens", "a key of the provider")},
        {QLatin1StringView("signature"), QT_TRANSLATE_NOOP("ui::tokens", "that of the provider")},
    };
    for (const auto &row : Rows) {
        if (check.claim == row.claim)
            return Words::tr(row.words);
    }
    return check.expected;
}

QString came(const ClaimCheck &check)
{
    if (check.got == u"(none)" || (check.claim == u"header" && check.ok()))
        return Words::tr("nothing");
    if (check.claim == u"token")
        return Words::tr("something else");
    if (check.claim == u"signature")
        return check.ok() ? Words::tr("right") : Words::tr("wrong");
    return isTime(check) ? localTime(check.got) : check.got;
}

QString explain(server::TokenRulesFault fault)
{
    using RulesFault = server::TokenRulesFault;
    switch (fault) {
    case RulesFault::NoAudience:
        return Words::tr("Type the client id of the API.");
    case RulesFault::NoTenant:
        return Words::tr("Type the id of your tenant.");
    case RulesFault::SeveralNames:
        return Words::tr("Several tenants are named by their ids alone.");
    case RulesFault::TenantUnclear:
        return Words::tr("This is neither the id of a tenant nor a domain.");
    case RulesFault::AuthorityUnclear:
        return Words::tr("This is no https address.");
    case RulesFault::IssuerUnclear:
        break;
    }
    return Words::tr("Type the https address of the provider, as its tokens name it.");
}

} // namespace ui::wording
