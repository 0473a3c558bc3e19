// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/auth/tokenforge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace tests {

namespace {

QString number(EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(value);
    return QString::fromLatin1(base64Url(bytes));
}

} // namespace

TokenForge::TokenForge(const QString &keyId, int bits)
    : m_keyId(keyId)
    , m_key(EVP_RSA_gen(static_cast<unsigned>(bits)), EVP_PKEY_free)
{
}

QJsonObject TokenForge::jwk() const
{
    return {{QStringLiteral("kty"), QStringLiteral("RSA")},
            {QStringLiteral("use"), QStringLiteral("sig")},
            {QStringLiteral("kid"), m_keyId},
            {QStringLiteral("n"), number(m_key.get(), OSSL_PKEY_PARAM_RSA_N)},
            {QStringLiteral("e"), number(m_key.get(), OSSL_PKEY_PARAM_RSA_E)}};
}

QByteArray TokenForge::der() const
{
    unsigned char *bytes = nullptr;
    const int size = i2d_PUBKEY(m_key.get(), &bytes);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return copy;
}

QByteArray TokenForge::pem() const
{
    QByteArray text = "-----BEGIN PUBLIC KEY-----\n";
    const QByteArray body = der().toBase64();
    for (qsizetype at = 0; at < body.size(); at += 64)
        text += body.mid(at, 64) + '\n';
    return text + "-----END PUBLIC KEY-----\n";
}

QByteArray TokenForge::rs256(const QByteArray &signedBytes) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          EVP_MD_CTX_free);
    size_t size = 0;
    const auto *data = reinterpret_cast<const unsigned char *>(signedBytes.constData());
    const auto length = static_cast<size_t>(signedBytes.size());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
    EVP_DigestSign(context.get(), nullptr, &size, data, length);
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data,
                   length);
    return signature;
}

QJsonObject TokenForge::header() const
{
    return {{QStringLiteral("typ"), QStringLiteral("JWT")},
            {QStringLiteral("alg"), QStringLiteral("RS256")},
            {QStringLiteral("kid"), m_keyId},
            {QStringLiteral("x5t"), m_keyId}};
}

QByteArray TokenForge::token(const QJsonObject &claims) const
{
    return token(claims, {});
}

QByteArray TokenForge::token(const QJsonObject &claims, const QJsonObject &others) const
{
    return signedText(json(with(header(), others)), json(claims));
}

QByteArray TokenForge::signedText(const QByteArray &header, const QByteArray &claims) const
{
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    return text + '.' + base64Url(rs256(text));
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray hmacSha256(const QByteArray &secret, const QByteArray &bytes)
{
    return QMessageAuthenticationCode::hash(bytes, secret, QCryptographicHash::Sha256);
}

QByteArray keySetOf(std::initializer_list<QJsonObject> keys)
{
    QJsonArray list;
    for (const QJsonObject &key : keys)
        list.append(key);
    return json({{QStringLiteral("keys"), list}});
}

QByteArray keySetOf(std::initializer_list<const TokenForge *> forges)
{
    QJsonArray list;
    for (const TokenForge *forge : forges)
        list.append(forge->jwk());
    return json({{QStringLiteral("keys"), list}});
}

QJsonObject with(QJsonObject claims, const QJsonObject &others)
{
    for (auto each = others.begin(); each != others.end(); ++each) {
        if (each.value().isNull())
            claims.remove(each.key());
        else
            claims.insert(each.key(), each.value());
    }
    return claims;
}

} // namespace tests
