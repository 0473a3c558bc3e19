// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace server::identity {

/// An RSA key of 2048 bits that signs tokens. In memory alone; copies share it.
class IssuerKey
{
public:
    /// Takes a tenth of a second. Nothing when OpenSSL has no random numbers or no memory.
    [[nodiscard]] static std::optional<IssuerKey> make();

    /// Derived from the public half.
    [[nodiscard]] const QString &id() const { return m_id; }
    /// The public half as a JSON Web Key (RFC 7517).
    [[nodiscard]] QJsonObject jwk() const;
    /// RSASSA-PKCS1-v1_5 with SHA-256. Empty when OpenSSL fails.
    [[nodiscard]] QByteArray rs256(const QByteArray &bytes) const;

private:
    explicit IssuerKey(std::shared_ptr<evp_pkey_st> key);

    std::shared_ptr<evp_pkey_st> m_key;
    QString m_id;
};

} // namespace server::identity
