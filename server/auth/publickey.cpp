// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/publickey.h"

#include <QString>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace server::auth {

namespace {

constexpr int LeastBits = 2048;
constexpr int MostBits = 8192;
constexpr int MostExponentBits = 64;

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

Number numberOf(const QByteArray &array)
{
    return Number(BN_bin2bn(bytes(array), static_cast<int>(array.size()), nullptr));
}

QString weakness(const BIGNUM *modulus, const BIGNUM *exponent)
{
    const int bits = BN_num_bits(modulus);
    if (bits < LeastBits || bits > MostBits)
        return QStringLiteral("the key has %1 bits").arg(bits);
    if (!BN_is_odd(modulus))
        return QStringLiteral("the modulus is even");
    if (!BN_is_odd(exponent) || BN_is_one(exponent) || BN_num_bits(exponent) > MostExponentBits)
        return QStringLiteral("the exponent is none that is used");
    return {};
}

EVP_PKEY *made(const BIGNUM *modulus, const BIGNUM *exponent)
{
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent) != 1)
        return nullptr;
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return key;
}

} // namespace

tl::expected<PublicKey, QString> PublicKey::rsa(const QByteArray &modulus,
                                                const QByteArray &exponent)
{
    if (modulus.size() > MostBits || exponent.size() > MostBits)
        return tl::make_unexpected(QStringLiteral("the key is too long"));
    const Number n = numberOf(modulus);
    const Number e = numberOf(exponent);
    if (!n || !e)
        return tl::make_unexpected(QStringLiteral("out of memory"));
    if (const QString reason = weakness(n.get(), e.get()); !reason.isEmpty())
        return tl::make_unexpected(reason);
    EVP_PKEY *key = made(n.get(), e.get());
    ERR_clear_error();
    if (!key)
        return tl::make_unexpected(QStringLiteral("OpenSSL does not take the key"));
    return PublicKey(std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free));
}

bool PublicKey::verifiesRs256(const QByteArray &signedBytes, const QByteArray &signature) const
{
    const DigestContext context(EVP_MD_CTX_new());
    const bool right = context
                       && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                               m_key.get())
                              == 1
                       && EVP_DigestVerify(context.get(), bytes(signature),
                                           static_cast<size_t>(signature.size()),
                                           bytes(signedBytes),
                                           static_cast<size_t>(signedBytes.size()))
                              == 1;
    ERR_clear_error(); // or a later TLS call would report what went wrong here
    return right;
}

} // namespace server::auth
