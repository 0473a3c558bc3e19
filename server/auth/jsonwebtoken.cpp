// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/jsonwebtoken.h"

#include "server/auth/base64url.h"

namespace server::auth {

using openapi::JsonValue;

namespace {

constexpr int MaxDepth = 16;
constexpr int Parts = 3;

tl::unexpected<QString> wrong(const QString &reason)
{
    return tl::make_unexpected(reason);
}

/// `part`: "header" or "payload". A name that stands twice is an error, however it is spelt: what
/// one reader checks another might not see.
tl::expected<JsonValue, QString> objectOf(const QByteArray &text, const QString &part)
{
    const std::optional<QByteArray> bytes = fromBase64Url(text);
    if (!bytes)
        return wrong(u"the " % part % u" is not base64url");
    openapi::JsonParseResult parsed = openapi::parseStrictJson(*bytes, {MaxDepth, bytes->size()});
    const auto &found = parsed.diagnostics;
    const bool twice = std::any_of(found.begin(), found.end(), [](const auto &diagnostic) {
        return diagnostic.code == openapi::Diagnostic::Code::JsonDuplicateKey;
    });
    if (twice)
        return wrong(u"a name stands twice in the " % part);
    if (!parsed.complete || !found.empty() || !parsed.root.isObject())
        return wrong(u"the " % part % u" is not a JSON object");
    return std::move(parsed.root);
}

} // namespace

tl::expected<JsonWebToken, QString> parseToken(const QByteArray &text)
{
    if (text.size() > JsonWebToken::MaxSize)
        return wrong(QStringLiteral("the token is longer than 12 KiB"));
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != Parts)
        return wrong(QStringLiteral("the token has not three parts"));
    if (parts[0].size() > JsonWebToken::MaxHeader)
        return wrong(QStringLiteral("the header is longer than 2 KiB"));
    auto header = objectOf(parts[0], QStringLiteral("header"));
    if (!header)
        return wrong(header.error());
    auto claims = objectOf(parts[1], QStringLiteral("payload"));
    if (!claims)
        return wrong(claims.error());
    // An unsigned token has an empty one; the algorithm that it names is what refuses it.
    const std::optional<QByteArray> signature = fromBase64Url(parts[2]);
    if (!signature && !parts[2].isEmpty())
        return wrong(QStringLiteral("the signature is not base64url"));
    return JsonWebToken{*std::move(header), *std::move(claims), parts[0] + '.' + parts[1],
                        signature.value_or(QByteArray())};
}

} // namespace server::auth
