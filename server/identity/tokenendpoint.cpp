// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/tokenendpoint.h"

#include "server/http/status.h"
#include "server/identity/pkce.h"
#include "server/identity/tokenanswers.h"

#include <algorithm>

namespace server::identity {

namespace {

using http::Response;
namespace status = http::status;

tl::unexpected<Response> invalidGrant(const char *reason)
{
    return tl::make_unexpected(tokenError(status::BadRequest, QStringLiteral("invalid_grant"),
                                          QString::fromLatin1(reason)));
}

/// The form of a client that is known, or why it is none.
tl::expected<FormFields, Response> readClientForm(const http::Request &request)
{
    const auto refuse = [](int status, const char *error, const QString &reason) {
        return tl::make_unexpected(tokenError(status, QString::fromLatin1(error), reason));
    };
    if (!isForm(request))
        return refuse(status::BadRequest, "invalid_request",
                      QStringLiteral("Send application/x-www-form-urlencoded."));
    auto fields = readForm(request.body);
    if (!fields)
        return refuse(status::BadRequest, "invalid_request", fields.error());
    if (!request.header("authorization").isNull()
        || fields->contains(QStringLiteral("client_secret"))
        || fields->contains(QStringLiteral("client_assertion")))
        return refuse(status::Unauthorized, "invalid_client",
                      QStringLiteral("The client is a public one: it has no secret."));
    if (fields->value(QStringLiteral("client_id")) != ClientId)
        return refuse(status::Unauthorized, "invalid_client",
                      QStringLiteral("client_id is not that of the demonstration's client."));
    return *std::move(fields);
}

bool isSubset(const QString &some, const QString &all)
{
    const QStringList names = all.split(u' ');
    const QStringList wanted = some.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&names](const QString &name) { return names.contains(name); });
}

} // namespace

Response TokenEndpoint::exchange(const http::Request &request, qint64 now)
{
    const auto fields = readClientForm(request);
    if (!fields)
        return fields.error();
    const QString kind = fields->value(QStringLiteral("grant_type"));
    if (kind == u"authorization_code") {
        const Granted grant = ofCode(*fields, now);
        return grant ? tokens(*grant, grant->request.scopes, now) : grant.error();
    }
    if (kind != u"refresh_token") {
        return tokenError(status::BadRequest, QStringLiteral("unsupported_grant_type"),
                          QStringLiteral("grant_type is authorization_code or refresh_token."));
    }
    const Granted grant = ofRefreshToken(*fields, now);
    if (!grant)
        return grant.error();
    const QString asked = fields->value(QStringLiteral("scope"));
    return tokens(*grant, asked.isEmpty() ? grant->request.scopes : *readScopes(asked), now);
}

TokenEndpoint::Granted TokenEndpoint::taken(const SingleUse<Grant>::Taken &taken)
{
    if (!taken.value)
        return invalidGrant("It is unknown or has expired.");
    if (taken.again) {
        m_ledger.revoke(taken.value->family);
        return invalidGrant("It was used before; all that came of that sign-in ends now.");
    }
    return *taken.value;
}

TokenEndpoint::Granted TokenEndpoint::ofCode(const FormFields &fields, qint64 now)
{
    Granted grant = taken(
        m_ledger.codes.take(fields.value(QStringLiteral("code")).toLatin1(), now));
    if (!grant)
        return grant;
    if (fields.value(QStringLiteral("redirect_uri")).toLatin1() != grant->request.redirect.text())
        return invalidGrant("redirect_uri is not that of the sign-in.");
    if (!provesChallenge(fields.value(QStringLiteral("code_verifier")), grant->request.challenge))
        return invalidGrant("code_verifier does not belong to the sign-in.");
    return grant;
}

TokenEndpoint::Granted TokenEndpoint::ofRefreshToken(const FormFields &fields, qint64 now)
{
    const QString asked = fields.value(QStringLiteral("scope"));
    const auto scopes = readScopes(asked);
    const auto invalidScope = [](const QString &reason) {
        return tl::make_unexpected(
            tokenError(status::BadRequest, QStringLiteral("invalid_scope"), reason));
    };
    if (!asked.isEmpty() && !scopes)
        return invalidScope(scopes.error());
    Granted grant = taken(
        m_ledger.refreshes.take(fields.value(QStringLiteral("refresh_token")).toLatin1(), now));
    if (grant && !isSubset(asked, grant->request.scopes.text))
        return invalidScope(QStringLiteral("The user did not allow that much."));
    return grant;
}

Response TokenEndpoint::tokens(const Grant &grant, const Scopes &scopes, qint64 now)
{
    Grant narrowed = grant;
    narrowed.request.scopes = scopes;
    QJsonObject body{
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), TokenMint::Lifetime},
        {QStringLiteral("scope"), scopes.text},
        {QStringLiteral("access_token"), QString::fromLatin1(m_mint.accessToken(narrowed, now))}};
    if (scopes.openid)
        body.insert(QStringLiteral("id_token"), QString::fromLatin1(m_mint.idToken(narrowed, now)));
    // None when there are too many: the client then has to send the user here again.
    if (grant.request.scopes.offline) {
        const QByteArray word = m_ledger.refreshes.add(grant, now);
        if (!word.isEmpty())
            body.insert(QStringLiteral("refresh_token"), QString::fromLatin1(word));
    }
    return secretJson(status::Ok, body);
}

Response TokenEndpoint::revoke(const http::Request &request, qint64 now)
{
    const auto fields = readClientForm(request);
    if (!fields)
        return fields.error();
    const auto word = fields->value(QStringLiteral("token")).toLatin1();
    if (const auto taken = m_ledger.refreshes.take(word, now); taken.value)
        m_ledger.revoke(taken.value->family);
    return secretJson(status::Ok, {}); // for unknown ones too (RFC 7009 section 2.2)
}

} // namespace server::identity
