// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/issuerkey.h"

#include "server/auth/base64url.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace server::identity {

namespace {

constexpr unsigned Bits = 2048;
constexpr qsizetype IdLetters = 22; // 128 bits

/// A number of the public half, big-endian, as base64url.
QString numberNamed(const char *name, EVP_PKEY *key)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        return {};
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(number);
    return QString::fromLatin1(auth::toBase64Url(bytes));
}

} // namespace

IssuerKey::IssuerKey(std::shared_ptr<evp_pkey_st> key)
    : m_key(std::move(key))
{
    const QString modulus = numberNamed(OSSL_PKEY_PARAM_RSA_N, m_key.get());
    m_id = QString::fromLatin1(
        auth::toBase64Url(QCryptographicHash::hash(modulus.toLatin1(), QCryptographicHash::Sha256))
            .first(IdLetters));
}

std::optional<IssuerKey> IssuerKey::make()
{
    EVP_PKEY *key = EVP_RSA_gen(Bits);
    ERR_clear_error();
    if (!key)
        return {};
    return IssuerKey(std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free));
}

QJsonObject IssuerKey::jwk() const
{
    return {{QStringLiteral("kty"), QStringLiteral("RSA")},
            {QStringLiteral("use"), QStringLiteral("sig")},
            {QStringLiteral("alg"), QStringLiteral("RS256")},
            {QStringLiteral("kid"), m_id},
            {QStringLiteral("n"), numberNamed(OSSL_PKEY_PARAM_RSA_N, m_key.get())},
            {QStringLiteral("e"), numberNamed(OSSL_PKEY_PARAM_RSA_E, m_key.get())}};
}

QByteArray IssuerKey::rs256(const QByteArray &bytes) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          EVP_MD_CTX_free);
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    size_t size = Bits / 8;
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    const bool done = context
                      && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                            m_key.get())
                             == 1
                      && EVP_DigestSign(context.get(),
                                        reinterpret_cast<unsigned char *>(signature.data()), &size,
                                        data, static_cast<size_t>(bytes.size()))
                             == 1;
    ERR_clear_error(); // or a later TLS call would report what went wrong here
    return done ? signature : QByteArray();
}

} // namespace server::identity
