// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/publickey.h"

#include <QString>

#include <vector>

namespace server::auth {

/// One key of a provider.
struct SigningKey
{
    QString id;
    QString issuer; ///< the only one whose tokens it signs, maybe with {tenantid}; empty: any
    PublicKey key;
};

/// The keys that a provider publishes (RFC 7517), as far as they check RS256 signatures.
class KeySet
{
public:
    static constexpr qsizetype MaxKeys = 100;

    KeySet() = default;
    /// Leaves out what is no RSA key for signatures, or weak, or holds a private part. The error is
    /// an English reason: not a single key is left.
    [[nodiscard]] static tl::expected<KeySet, QString> parse(const QByteArray &json);

    /// More than one where issuers share an id.
    [[nodiscard]] std::vector<SigningKey> find(const QString &id) const;
    [[nodiscard]] size_t size() const { return m_keys.size(); }

private:
    std::vector<SigningKey> m_keys;
};

} // namespace server::auth
