// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

struct evp_pkey_st;

namespace tests {

/// Of an issuer, or of somebody who would like to be one: makes keys and signs tokens, rightly or
/// not.
class TokenForge
{
public:
    explicit TokenForge(const QString &keyId, int bits = 2048);

    [[nodiscard]] const QString &keyId() const { return m_keyId; }
    [[nodiscard]] QJsonObject jwk() const; ///< the public half
    [[nodiscard]] QByteArray pem() const; ///< of the public half
    [[nodiscard]] QByteArray der() const; ///< of the public half

    [[nodiscard]] QByteArray rs256(const QByteArray &signedBytes) const;
    /// A token in order: RS256, this key's id.
    [[nodiscard]] QByteArray token(const QJsonObject &claims) const;
    /// The same with members of the header added or replaced; a null one is left out.
    [[nodiscard]] QByteArray token(const QJsonObject &claims, const QJsonObject &header) const;
    /// The same over texts that need not be JSON.
    [[nodiscard]] QByteArray signedText(const QByteArray &header, const QByteArray &claims) const;
    [[nodiscard]] QJsonObject header() const;

private:
    QString m_keyId;
    std::shared_ptr<evp_pkey_st> m_key;
};

[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);
[[nodiscard]] QByteArray json(const QJsonObject &object);
[[nodiscard]] QByteArray hmacSha256(const QByteArray &secret, const QByteArray &bytes);
/// {"keys": [...]}
[[nodiscard]] QByteArray keySetOf(std::initializer_list<const TokenForge *> forges);
[[nodiscard]] QByteArray keySetOf(std::initializer_list<QJsonObject> keys);
/// `claims` with others added or replaced; a null one is left out.
[[nodiscard]] QJsonObject with(QJsonObject claims, const QJsonObject &others);

} // namespace tests
