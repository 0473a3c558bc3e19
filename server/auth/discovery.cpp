// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/discovery.h"

#include "openapi/jsonvalue.h"
#include "server/trustworthyurl.h"

namespace server::auth {

using openapi::JsonValue;

namespace {

constexpr int MaxDepth = 16;
constexpr qsizetype MaxBytes = 256 * 1024;

QString text(const JsonValue &object, QStringView name)
{
    const JsonValue *value = object.find(name);
    return value && value->isString() ? value->toString() : QString();
}

QString withoutSlash(const QString &url)
{
    return url.endsWith(u'/') ? url.chopped(1) : url;
}

} // namespace

tl::expected<Discovery, QString> parseDiscovery(const QByteArray &json, const Provider &provider)
{
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(json, {MaxDepth, MaxBytes});
    if (!parsed.complete || !parsed.diagnostics.empty() || !parsed.root.isObject())
        return tl::make_unexpected(QStringLiteral("the metadata are not a JSON object"));
    const Discovery metadata{text(parsed.root, u"issuer"),
                             QUrl(text(parsed.root, u"jwks_uri"), QUrl::StrictMode)};
    if (metadata.issuer.isEmpty())
        return tl::make_unexpected(QStringLiteral("the metadata name no issuer"));
    // Whoever types an address forgets its last slash; tokens must then say what the metadata say.
    if (!provider.issuer.isEmpty()
        && withoutSlash(metadata.issuer) != withoutSlash(provider.issuer))
        return tl::make_unexpected(QStringLiteral("the metadata are those of another issuer"));
    if (!isTrustworthy(metadata.keys))
        return tl::make_unexpected(QStringLiteral("the address of the keys is not https"));
    return metadata;
}

} // namespace server::auth
