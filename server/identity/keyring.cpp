// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/keyring.h"

#include "server/auth/base64url.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace server::identity {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

bool KeyRing::rotate()
{
    const std::optional<IssuerKey> key = IssuerKey::make();
    if (!key)
        return false;
    m_keys.push_front(*key);
    if (m_keys.size() > MaxKeys)
        m_keys.pop_back();
    return true;
}

QByteArray KeyRing::keySet() const
{
    QJsonArray keys;
    for (const IssuerKey &key : m_keys)
        keys.append(key.jwk());
    return compact({{QStringLiteral("keys"), keys}});
}

QByteArray KeyRing::signedToken(const QJsonObject &claims) const
{
    if (m_keys.empty())
        return {};
    const IssuerKey &key = m_keys.front();
    const QJsonObject header{{QStringLiteral("typ"), QStringLiteral("JWT")},
                             {QStringLiteral("alg"), QStringLiteral("RS256")},
                             {QStringLiteral("kid"), key.id()}};
    const QByteArray text = auth::toBase64Url(compact(header)) + '.'
                            + auth::toBase64Url(compact(claims));
    const QByteArray signature = key.rs256(text);
    return signature.isEmpty() ? signature : text + '.' + auth::toBase64Url(signature);
}

} // namespace server::identity
