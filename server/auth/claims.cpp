// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/claims.h"

#include "server/auth/tokenchecks.h"

#include <QUuid>

namespace server::auth {

namespace {

constexpr qsizetype MaxName = 200;

/// The first of the claims that says something, as it may be shown.
QString firstOf(const TokenChecks &checks, std::initializer_list<QStringView> claims)
{
    for (const QStringView claim : claims) {
        QString text = checks.text(claim).simplified().left(MaxName);
        text.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// The same for the same bearer, and no other's.
QString objectIdFrom(const QString &issuer, const QString &subject)
{
    static const QUuid space = QUuid::createUuidV5(QUuid(), QStringLiteral("declic:subject"));
    return QUuid::createUuidV5(space, QString(issuer + u'\n' + subject))
        .toString(QUuid::WithoutBraces);
}

} // namespace

Claims claimsOf(const Trust &trust, const TokenChecks &checks)
{
    Claims claims;
    claims.objectId = trust.isEntra ? checks.text(u"oid")
                                    : objectIdFrom(checks.text(u"iss"), checks.text(u"sub"));
    const QString tenant = checks.text(u"tid");
    if (isGuid(tenant))
        claims.tenant = tenant;
    claims.name = firstOf(checks, {u"name", u"app_displayname"});
    claims.userName = firstOf(checks, {u"upn", u"preferred_username", u"unique_name", u"email",
                                       u"appid", u"azp", u"client_id"});
    return claims;
}

} // namespace server::auth
