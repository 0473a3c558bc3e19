// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

#include <memory>

struct evp_pkey_st;

namespace server::auth {

/// An RSA key that checks signatures. Immutable; copies share it.
class PublicKey
{
public:
    /// From the big-endian numbers of a JSON Web Key. The error is an English reason: keys below
    /// 2048 bits can be broken, above 8192 they only cost time.
    [[nodiscard]] static tl::expected<PublicKey, QString> rsa(const QByteArray &modulus,
                                                              const QByteArray &exponent);

    /// RSASSA-PKCS1-v1_5 with SHA-256.
    [[nodiscard]] bool verifiesRs256(const QByteArray &signedBytes,
                                     const QByteArray &signature) const;

private:
    explicit PublicKey(std::shared_ptr<evp_pkey_st> key)
        : m_key(std::move(key))
    {
    }

    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace server::auth
