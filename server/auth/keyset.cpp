// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/keyset.h"

#include "openapi/jsonvalue.h"
#include "server/auth/base64url.h"

#include <algorithm>
#include <optional>

namespace server::auth {

using openapi::JsonValue;

namespace {

constexpr int MaxDepth = 16;
constexpr qsizetype MaxBytes = 512 * 1024;
constexpr qsizetype MaxId = 200;
constexpr size_t MaxTwins = 4;

QString text(const JsonValue &object, QStringView name)
{
    const JsonValue *value = object.find(name);
    return value && value->isString() ? value->toString() : QString();
}

/// True when `name` is missing, or says `wanted`.
bool isOr(const JsonValue &object, QStringView name, QStringView wanted)
{
    const JsonValue *value = object.find(name);
    return !value || (value->isString() && value->toString() == wanted);
}

bool maySign(const JsonValue &jwk)
{
    const JsonValue *operations = jwk.find(u"key_ops");
    const bool verifies = !operations
                          || std::any_of(
                              operations->items().begin(), operations->items().end(),
                              [](const JsonValue &each) { return each.toString() == u"verify"; });
    return jwk.isObject() && text(jwk, u"kty") == u"RSA" && isOr(jwk, u"use", u"sig")
           && isOr(jwk, u"alg", u"RS256") && verifies && !jwk.find(u"d");
}

std::optional<SigningKey> keyOf(const JsonValue &jwk)
{
    const QString id = text(jwk, u"kid");
    if (!maySign(jwk) || id.isEmpty() || id.size() > MaxId)
        return {};
    const auto modulus = fromBase64Url(text(jwk, u"n").toLatin1());
    const auto exponent = fromBase64Url(text(jwk, u"e").toLatin1());
    if (!modulus || !exponent)
        return {};
    const auto key = PublicKey::rsa(*modulus, *exponent);
    if (!key)
        return {};
    return SigningKey{id, text(jwk, u"issuer"), *key};
}

} // namespace

tl::expected<KeySet, QString> KeySet::parse(const QByteArray &json)
{
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(json, {MaxDepth, MaxBytes});
    const JsonValue *list = parsed.root.isObject() ? parsed.root.find(u"keys") : nullptr;
    if (!parsed.complete || !parsed.diagnostics.empty() || !list || !list->isArray())
        return tl::make_unexpected(QStringLiteral("the key set is not JSON with \"keys\""));
    if (static_cast<qsizetype>(list->items().size()) > MaxKeys)
        return tl::make_unexpected(QStringLiteral("the key set has more than 100 keys"));
    KeySet set;
    for (const JsonValue &jwk : list->items()) {
        std::optional<SigningKey> key = keyOf(jwk);
        if (key && set.find(key->id).size() < MaxTwins)
            set.m_keys.push_back(*std::move(key));
    }
    if (set.m_keys.empty())
        return tl::make_unexpected(QStringLiteral("the key set has no key for RS256"));
    return set;
}

std::vector<SigningKey> KeySet::find(const QString &id) const
{
    std::vector<SigningKey> found;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(found),
                 [&id](const SigningKey &key) { return key.id == id; });
    return found;
}

} // namespace server::auth
