// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/providerendpoints.h"

#include "openapi/jsonvalue.h"
#include "server/trustworthyurl.h"

#include <QUuid>

namespace app::services {

using Kind = SignInError::Kind;
using openapi::JsonValue;

namespace {

constexpr int MaxDepth = 16;
constexpr qsizetype MaxBytes = 256 * 1024;

tl::unexpected<SignInError> wrong(Kind kind, const QString &detail)
{
    SignInError error{kind};
    error.detail = detail;
    return tl::make_unexpected(error);
}

QString text(const JsonValue &object, QStringView name)
{
    const JsonValue *value = object.find(name);
    return value && value->isString() ? value->toString() : QString();
}

QString withoutSlash(const QString &url)
{
    return url.endsWith(u'/') ? url.chopped(1) : url;
}

/// Entra's metadata name {tenantid} for many tenants, and the id of one that a domain stands for.
bool isIssuerOf(const QString &issuer, const SignInSettings &settings)
{
    if (withoutSlash(issuer) == withoutSlash(settings.issuerUrl()))
        return true;
    if (!settings.isEntra() || !QUuid(settings.tenant).isNull())
        return false;
    const QString named = issuer.section(u'/', 3, 3);
    return issuer == settings.authority + u'/' + named + u"/v2.0"
           && (named == u"{tenantid}" || !QUuid(named).isNull());
}

/// An endpoint that must be there or, when `isOptional`, may be left out.
tl::expected<QUrl, SignInError> endpoint(const JsonValue &metadata, QStringView name,
                                         bool isOptional)
{
    const QString spelled = text(metadata, name);
    if (spelled.isEmpty() && isOptional)
        return QUrl();
    const QUrl url(spelled, QUrl::StrictMode);
    if (spelled.isEmpty() || !url.isValid() || url.host().isEmpty())
        return wrong(Kind::NotAProvider, name + u" is missing or no address");
    if (!server::isTrustworthy(url))
        return wrong(Kind::Insecure, name + u" is not https");
    return url;
}

} // namespace

QString SignInSettings::wholeScope() const
{
    QStringList scopes = scope.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &needed :
         {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")}) {
        if (!scopes.contains(needed))
            scopes.append(needed);
    }
    return scopes.join(u' ');
}

tl::expected<QUrl, SignInError> metadataUrl(const SignInSettings &settings)
{
    if (settings.clientId.trimmed().isEmpty())
        return wrong(Kind::Incomplete, QStringLiteral("the client id is missing"));
    if (settings.isEntra() && (settings.tenant.isEmpty() || settings.tenant.contains(u'/')))
        return wrong(Kind::Incomplete, QStringLiteral("the tenant is missing"));
    const QUrl url(withoutSlash(settings.issuerUrl())
                       + QStringLiteral("/.well-known/openid-configuration"),
                   QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return wrong(Kind::Incomplete, QStringLiteral("the issuer is no address"));
    if (!server::isTrustworthy(url))
        return wrong(Kind::Insecure, QStringLiteral("the issuer is not https"));
    return url;
}

tl::expected<ProviderEndpoints, SignInError> parseMetadata(const QByteArray &json,
                                                           const SignInSettings &settings)
{
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(json, {MaxDepth, MaxBytes});
    if (!parsed.complete || !parsed.diagnostics.empty() || !parsed.root.isObject())
        return wrong(Kind::NotAProvider, QStringLiteral("the metadata are not a JSON object"));
    ProviderEndpoints metadata;
    metadata.issuer = text(parsed.root, u"issuer");
    if (metadata.issuer.isEmpty())
        return wrong(Kind::NotAProvider, QStringLiteral("the metadata name no issuer"));
    if (!isIssuerOf(metadata.issuer, settings))
        return wrong(Kind::WrongIssuer, metadata.issuer.left(200));
    struct Endpoint
    {
        QStringView name;
        QUrl *url;
        bool isOptional;
    };
    for (const Endpoint &each :
         {Endpoint{u"authorization_endpoint", &metadata.authorization, false},
          Endpoint{u"token_endpoint", &metadata.token, false},
          Endpoint{u"end_session_endpoint", &metadata.endSession, true},
          Endpoint{u"revocation_endpoint", &metadata.revocation, true}}) {
        const auto url = endpoint(parsed.root, each.name, each.isOptional);
        if (!url)
            return tl::make_unexpected(url.error());
        *each.url = *url;
    }
    return metadata;
}

} // namespace app::services
