// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/operatoraccess.h"
#include "server/http/pathtable.h"
#include "server/identity/authorizeendpoint.h"
#include "server/identity/tokenendpoint.h"

namespace server::identity {

/// All that the provider answers, without sockets and without a clock.
class Issuer
{
public:
    /// `url`: what it calls itself, "http://127.0.0.1:8082". `clock`: seconds since 1970.
    Issuer(const QString &url, std::function<qint64()> clock);
    Issuer(const Issuer &) = delete;
    Issuer &operator=(const Issuer &) = delete;

    void handle(const http::Request &request, const http::Responder &respond);
    /// See KeyRing.
    [[nodiscard]] bool rotateKey() { return m_keys.rotate(); }

private:
    using Action = std::function<http::Response(const http::Request &)>;

    void add(const QByteArray &verb, const QString &path, Action action);
    void addPages();
    void addOpenId();
    [[nodiscard]] http::Response metadata() const;
    [[nodiscard]] http::Response userInfo(const http::Request &request) const;
    [[nodiscard]] static http::Response signOut(const http::Request &request);

    QString m_url;
    std::function<qint64()> m_clock;
    http::OperatorAccess m_access{true, {}};
    KeyRing m_keys;
    TokenMint m_mint;
    Ledger m_ledger;
    AuthorizeEndpoint m_authorize;
    TokenEndpoint m_tokens;
    http::PathTable m_paths;
    std::vector<Action> m_actions; ///< in the order of m_paths
};

} // namespace server::identity
