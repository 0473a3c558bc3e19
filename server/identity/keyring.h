// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/identity/issuerkey.h"

#include <deque>

namespace server::identity {

/// The keys of the provider: the newest one signs, those before it still prove what they signed.
class KeyRing
{
public:
    static constexpr size_t MaxKeys = 3;

    /// False when no key could be made; what is there stays.
    [[nodiscard]] bool rotate();

    /// {"keys": […]}, the public halves.
    [[nodiscard]] QByteArray keySet() const;
    /// A JSON Web Token in compact form (RFC 7515), RS256. Empty without a key.
    [[nodiscard]] QByteArray signedToken(const QJsonObject &claims) const;

private:
    std::deque<IssuerKey> m_keys; ///< newest first
};

} // namespace server::identity
