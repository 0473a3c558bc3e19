// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/tokenchecks.h"

#include <algorithm>
#include <cmath>

namespace server::auth {

using openapi::JsonValue;
using Fault = TokenFault;
using Tenants = Trust::Tenants;

namespace {

constexpr qsizetype MaxShown = 120;
constexpr double MaxTime = 9e15; // a double is exact up to here
constexpr qint64 Forever = 9'000'000'000'000'000;

const QString Alternatives = QStringLiteral(" or ");

/// Members by which a token would bring its own key, or that nobody here understands.
constexpr QStringView ForbiddenMembers[] = {u"crit", u"jwk", u"jku", u"x5u", u"x5c",
                                            u"b64",  u"zip", u"enc", u"epk", u"cty"};

QStringList words(const JsonValue *value)
{
    QStringList list;
    if (value && value->isString())
        list = value->toString().split(u' ', Qt::SkipEmptyParts);
    for (const JsonValue &item : value ? value->items() : std::vector<JsonValue>())
        list.append(item.toString());
    return list;
}

bool intersects(const QStringList &left, const QStringList &right)
{
    return std::any_of(left.begin(), left.end(),
                       [&right](const QString &each) { return right.contains(each); });
}

bool allStrings(const std::vector<JsonValue> &values)
{
    return std::all_of(values.begin(), values.end(),
                       [](const JsonValue &value) { return value.isString(); });
}

/// `fault` and `reason` count unless it is as expected.
ClaimCheck checked(bool isRight, const QString &claim, const QString &expected,
                   const JsonValue *got, Fault fault, const QString &reason)
{
    return {claim,
            {},
            expected,
            shown(got),
            isRight ? Fault::None : fault,
            isRight ? QString() : reason};
}

/// The same where tokens have to hold one of a few values.
ClaimCheck checked(bool isRight, const QString &claim, const QStringList &wanted,
                   const JsonValue *got, Fault fault, const QString &reason)
{
    ClaimCheck check = checked(isRight, claim, wanted.join(Alternatives), got, fault, reason);
    check.wanted = wanted;
    return check;
}

bool isTokenType(const QString &type)
{
    const QString lower = type.toLower();
    return lower == u"jwt" || lower == u"at+jwt" || lower == u"application/at+jwt";
}

} // namespace

QString issuerFor(const QString &pattern, const QString &tenant)
{
    return QString(pattern).replace(QStringLiteral("{tenantid}"), tenant, Qt::CaseInsensitive);
}

QString shown(const JsonValue *value)
{
    if (!value)
        return QStringLiteral("(none)");
    QString text = value->isString() ? value->toString() : QString::fromUtf8(value->toJson());
    if (text.size() > MaxShown)
        text = text.left(MaxShown) + u'…';
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, u'?');
    return text;
}

bool TokenChecks::allOkBut(const QStringList &claims) const
{
    return std::all_of(m_checks.begin(), m_checks.end(), [&claims](const ClaimCheck &check) {
        return check.ok() || claims.contains(check.claim);
    });
}

QString TokenChecks::text(QStringView claim) const
{
    const JsonValue *value = m_token.claims.find(claim);
    return value && value->isString() ? value->toString() : QString();
}

QString TokenChecks::headerText(QStringView name) const
{
    const JsonValue *value = m_token.header.find(name);
    return value && value->isString() ? value->toString() : QString();
}

void TokenChecks::checkHeader()
{
    // Exactly: whoever takes "none", or HS256 with the public key as secret, takes anything.
    add(checked(headerText(u"alg") == u"RS256", QStringLiteral("alg"),
                QStringList{QStringLiteral("RS256")}, m_token.header.find(u"alg"), Fault::Algorithm,
                QStringLiteral("the algorithm is not RS256")));
    const JsonValue *type = m_token.header.find(u"typ");
    add(checked(!type || isTokenType(headerText(u"typ")), QStringLiteral("typ"),
                QStringLiteral("JWT or at+jwt, or nothing"), type, Fault::Type,
                QStringLiteral("it is another type of token")));
    QStringList found;
    for (const QStringView name : ForbiddenMembers) {
        if (m_token.header.find(name))
            found.append(name.toString());
    }
    const QString names = found.join(QStringLiteral(", "));
    ClaimCheck check = checked(found.isEmpty(), QStringLiteral("header"),
                               QStringLiteral("no embedded key and no extension"), nullptr,
                               Fault::HeaderMember,
                               u"the header holds what is never taken: " % names);
    check.got = found.isEmpty() ? QStringLiteral("none") : names;
    add(check);
}

void TokenChecks::checkOrigin(const QString &issuer)
{
    if (m_trust.isEntra) {
        const QString version = text(u"ver");
        const QStringList known{QStringLiteral("1.0"), QStringLiteral("2.0")};
        add(checked(known.contains(version), QStringLiteral("ver"), known,
                    m_token.claims.find(u"ver"), Fault::Version,
                    QStringLiteral("the version of the token is not known")));
    }
    checkIssuer(issuer);
    if (m_trust.isEntra || m_trust.tenants == Tenants::Listed)
        checkTenant(issuer);
    const QString subject = m_trust.isEntra ? QStringLiteral("oid") : QStringLiteral("sub");
    const bool named = m_trust.isEntra ? isGuid(text(u"oid")) : !text(u"sub").isEmpty();
    add(checked(named, subject,
                m_trust.isEntra ? QStringLiteral("an object id") : QStringLiteral("a subject"),
                m_token.claims.find(subject), Fault::Bearer,
                QStringLiteral("the token does not say who its bearer is")));
}

void TokenChecks::checkIssuer(const QString &issuer)
{
    const QString expected = issuerFor(issuer, text(u"tid"));
    const bool isRight = !issuer.isEmpty() && text(u"iss") == expected;
    const QString claim = QStringLiteral("iss");
    const QString reason = QStringLiteral("the issuer is not the trusted one");
    const JsonValue *got = m_token.claims.find(claim);
    if (issuer.isEmpty())
        add(checked(isRight, claim, QStringLiteral("(not known yet)"), got, Fault::Issuer, reason));
    else
        add(checked(isRight, claim, QStringList{expected}, got, Fault::Issuer, reason));
}

void TokenChecks::checkTenant(const QString &issuer)
{
    const QString reason = tenantReason(text(u"tid"), issuer);
    const QString claim = QStringLiteral("tid");
    const JsonValue *got = m_token.claims.find(claim);
    QStringList wanted;
    if (m_trust.tenants == Tenants::Listed)
        wanted = m_trust.tenantIds;
    else if (m_trust.tenants == Tenants::Consumers)
        wanted = QStringList{ConsumerTenant.toString()};
    if (!wanted.isEmpty())
        return add(checked(reason.isEmpty(), claim, wanted, got, Fault::Tenant, reason));
    add(checked(reason.isEmpty(), claim,
                m_trust.tenants == Tenants::Organizations
                    ? QStringLiteral("any tenant but that of personal accounts")
                    : QStringLiteral("the id of a tenant"),
                got, Fault::Tenant, reason));
}

QString TokenChecks::tenantReason(const QString &tenant, const QString &issuer) const
{
    if (!isGuid(tenant))
        return QStringLiteral("the tenant is missing or no id");
    if (m_trust.isEntra && !issuer.isEmpty() && !issuerFor(issuer, tenant).contains(tenant))
        return QStringLiteral("the tenant is not that of the issuer");
    const bool isConsumer = tenant == ConsumerTenant;
    const bool taken = m_trust.tenants == Tenants::Any
                       || (m_trust.tenants == Tenants::Listed && m_trust.tenantIds.contains(tenant))
                       || (m_trust.tenants == Tenants::Organizations && !isConsumer)
                       || (m_trust.tenants == Tenants::Consumers && isConsumer)
                       // The metadata of one tenant name it in its issuer.
                       || (m_trust.tenants == Tenants::OfMetadata && issuer.contains(tenant));
    return taken ? QString() : QStringLiteral("the tenant is not one of those that may call");
}

void TokenChecks::checkUse()
{
    checkAudience();
    checkPermission();
}

void TokenChecks::checkAudience()
{
    const JsonValue *value = m_token.claims.find(u"aud");
    bool taken = value && value->isString() && m_trust.audiences.contains(value->toString());
    // RFC 7519 knows lists; Entra writes none.
    if (value && value->isArray() && !m_trust.isEntra && allStrings(value->items()))
        taken = intersects(words(value), m_trust.audiences);
    add(checked(taken, QStringLiteral("aud"), m_trust.audiences, value, Fault::Audience,
                QStringLiteral("the token is for another audience")));
}

void TokenChecks::checkPermission()
{
    const JsonValue &claims = m_token.claims;
    QStringList scopes = words(claims.find(u"scp"));
    if (!m_trust.isEntra)
        scopes += words(claims.find(u"scope"));
    // What only a token about a sign-in holds: it tells a client who signed in, and calls nothing.
    // Some providers repeat the nonce in the access token, with its scopes.
    const bool isIdToken = claims.find(u"at_hash") || claims.find(u"c_hash")
                           || text(u"typ") == u"ID"
                           || (claims.find(u"nonce") && (m_trust.isEntra || scopes.isEmpty()));
    const JsonValue *roles = claims.find(u"roles");
    // Roles stand in the tokens about users' sign-ins too; only access tokens name the client.
    const bool hasClient = !text(u"appid").isEmpty() || !text(u"azp").isEmpty()
                           || !text(u"client_id").isEmpty();
    QStringList granted = scopes;
    if (scopes.isEmpty() && hasClient && roles && roles->isArray() && allStrings(roles->items()))
        granted = words(roles);
    granted.removeAll(QString());
    const bool typed = headerText(u"typ").endsWith(QStringLiteral("at+jwt"), Qt::CaseInsensitive);
    const bool isAccess = !isIdToken && (!granted.isEmpty() || (typed && !m_trust.isEntra));
    ClaimCheck check{
        QStringLiteral("scp"),
        m_trust.scopes,
        m_trust.scopes.join(Alternatives),
        shown(claims.find(u"scp") ? claims.find(u"scp") : (roles ? roles : claims.find(u"scope"))),
        Fault::None,
        {}};
    if (m_trust.scopes.isEmpty())
        check.expected = QStringLiteral("an access token, with scopes or roles");
    if (!isAccess) {
        check.fault = Fault::NoAccessToken;
        check.reason = QStringLiteral("it is not an access token: it grants no scope and no role");
    } else if (!m_trust.scopes.isEmpty() && !intersects(granted, m_trust.scopes)) {
        check.fault = Fault::Scope;
        check.reason = QStringLiteral("the token lacks the scope or role");
    }
    add(check);
}

void TokenChecks::checkTimes(qint64 now)
{
    constexpr qint64 skew = TokenValidator::Skew;
    const QString at = QString::number(now);
    const Span begun{0, now + skew, Fault::NotYet, QStringLiteral("the token is not valid yet")};
    const QString beforeNow = u"at most " % at;
    checkTime(u"nbf", m_trust.isEntra, beforeNow, begun);
    checkTime(u"iat", !m_trust.isEntra, beforeNow, begun);
    checkTime(u"exp", true, u"more than " % at,
              {now - skew + 1, Forever, Fault::Expired, QStringLiteral("the token has expired")});
}

void TokenChecks::checkTime(QStringView claim, bool needed, const QString &expected,
                            const Span &span)
{
    const JsonValue *value = m_token.claims.find(claim);
    if (!value && !needed)
        return;
    Fault fault = Fault::Time;
    QString reason = u"the token lacks the time " % claim;
    if (value)
        reason = u"the time " % claim % u" is no number of seconds";
    if (value && value->isNumber()) {
        const double seconds = value->toDouble();
        if (std::isfinite(seconds) && seconds > 0 && seconds < MaxTime) {
            const auto whole = static_cast<qint64>(std::floor(seconds));
            const bool isWithin = whole >= span.from && whole <= span.to;
            fault = isWithin ? Fault::None : span.fault;
            reason = span.reason;
        }
    }
    add(checked(fault == Fault::None, claim.toString(),
                QString(expected % u" (300 s of skew allowed)"), value, fault, reason));
}

} // namespace server::auth
