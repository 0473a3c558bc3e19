// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tokenanswer.h"

#include <algorithm>

namespace app::services {

using Kind = SignInError::Kind;
using openapi::JsonValue;

namespace {

constexpr int MaxDepth = 16;
constexpr qsizetype MaxBytes = 256 * 1024;
constexpr qint64 MostSeconds = 366LL * 24 * 3600;
constexpr qint64 Skew = 300; ///< seconds, as access tokens are given too

JsonValue objectOf(const QByteArray &json)
{
    openapi::JsonParseResult parsed = openapi::parseStrictJson(json, {MaxDepth, MaxBytes});
    const bool isWhole = parsed.complete && parsed.diagnostics.empty() && parsed.root.isObject();
    return isWhole ? std::move(parsed.root) : JsonValue();
}

SignInError wrong(Kind kind, const QString &detail)
{
    SignInError error{kind};
    error.detail = detail;
    return error;
}

/// Some providers write the number as text.
qint64 seconds(const JsonValue &answer)
{
    const JsonValue *value = answer.find(u"expires_in");
    if (!value)
        return 0;
    const qint64 said = value->isString() ? value->toString().toLongLong()
                                          : value->toInteger().value_or(0);
    return std::clamp<qint64>(said, 0, MostSeconds);
}

bool isFor(const JsonValue &claims, const QString &clientId)
{
    const JsonValue *audience = claims.find(u"aud");
    if (!audience)
        return false;
    if (!audience->isArray())
        return audience->isString() && audience->toString() == clientId;
    return std::any_of(audience->items().begin(), audience->items().end(),
                       [&clientId](const JsonValue &each) {
                           return each.isString() && each.toString() == clientId;
                       });
}

std::optional<qint64> time(const JsonValue &claims, QStringView name)
{
    const JsonValue *value = claims.find(name);
    return value ? value->toInteger() : std::nullopt;
}

} // namespace

tl::expected<TokenAnswer, SignInError> parseTokenAnswer(const QByteArray &body)
{
    const JsonValue answer = objectOf(body);
    if (!answer.isObject())
        return tl::make_unexpected(
            wrong(Kind::BadAnswer, QStringLiteral("the answer is not a JSON object")));
    const QString error = claimText(answer, u"error");
    if (!error.isEmpty())
        return tl::make_unexpected(refusalOf(error, claimText(answer, u"error_description")));
    TokenAnswer tokens;
    tokens.accessToken = claimText(answer, u"access_token").toLatin1();
    tokens.refreshToken = claimText(answer, u"refresh_token").toLatin1();
    tokens.idToken = claimText(answer, u"id_token").toLatin1();
    tokens.expiresIn = seconds(answer);
    if (tokens.accessToken.isEmpty())
        return tl::make_unexpected(
            wrong(Kind::BadAnswer, QStringLiteral("the answer holds no access token")));
    // It goes into a header field as it is.
    const bool isClean = std::all_of(tokens.accessToken.begin(), tokens.accessToken.end(),
                                     [](char letter) { return letter > ' ' && letter < 127; });
    if (!isClean || claimText(answer, u"token_type").compare(u"bearer", Qt::CaseInsensitive) != 0)
        return tl::make_unexpected(
            wrong(Kind::BadAnswer, QStringLiteral("the token is no bearer token")));
    return tokens;
}

JsonValue claimsOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? objectOf(*bytes) : JsonValue();
}

QString claimText(const JsonValue &claims, QStringView name)
{
    const JsonValue *value = claims.find(name);
    return value && value->isString() ? value->toString() : QString();
}

std::optional<SignInError> checkIdToken(const JsonValue &claims, const ExpectedIdToken &expected)
{
    if (!claims.isObject())
        return wrong(Kind::WrongToken, QStringLiteral("the id token is missing or broken"));
    QString issuer = expected.issuer;
    issuer.replace(QStringLiteral("{tenantid}"), claimText(claims, u"tid"));
    if (claimText(claims, u"iss") != issuer)
        return wrong(Kind::WrongToken, QStringLiteral("the id token is another issuer's"));
    if (!isFor(claims, expected.clientId))
        return wrong(Kind::WrongToken, QStringLiteral("the id token is another program's"));
    if (!expected.nonce.isEmpty() && claimText(claims, u"nonce") != expected.nonce)
        return wrong(Kind::WrongToken, QStringLiteral("the id token is of another sign-in"));
    const qint64 now = expected.now.toSecsSinceEpoch();
    const std::optional<qint64> made = time(claims, u"iat");
    const std::optional<qint64> ends = time(claims, u"exp");
    if (!ends || (*ends < now - Skew) || (made && *made > now + Skew))
        return wrong(Kind::Clock, QStringLiteral("the id token is of another time"));
    return std::nullopt;
}

} // namespace app::services
