// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/localidentity.h"
#include "server/servererror.h"
#include "server/tokenrules.h"

#include <QObject>

#include <functional>
#include <memory>

namespace server {

/// An OpenID provider for demonstrations, on 127.0.0.1 alone: whoever opens it may be anybody. It
/// speaks the authorization code flow with PKCE (RFC 6749, 7636, OpenID Connect Core) to public
/// clients on this machine. Keys, codes and tokens live in memory alone and are never logged.
/// Belongs to the thread it was made on.
class IdentityProvider final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; ///< seconds since 1970

    static constexpr quint16 UsualPort = 8082;

    explicit IdentityProvider(Clock clock = {}, QObject *parent = nullptr);
    ~IdentityProvider() override;

    /// Makes a key, which takes a tenth of a second, and listens. Port 0 picks a free one.
    [[nodiscard]] Result<void> start(quint16 port);
    /// Forgets keys, codes and tokens too.
    void stop();

    /// Off or Running.
    [[nodiscard]] const LocalIdentity &identity() const;
    /// What the connector has to demand so that this provider's tokens open it.
    [[nodiscard]] TokenRules rules() const;

    /// Signs with a new key from now on; the last two before it stay published. False when stopped,
    /// or when no key could be made.
    [[nodiscard]] bool rotateKey();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server
