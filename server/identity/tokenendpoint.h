// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/identity/ledger.h"
#include "server/identity/tokenmint.h"

namespace server::identity {

/// Where clients turn codes and refresh tokens into tokens (RFC 6749 sections 4.1.3 and 6), and give
/// them back (RFC 7009).
class TokenEndpoint
{
public:
    /// Both outlive it.
    TokenEndpoint(Ledger &ledger, const TokenMint &mint)
        : m_ledger(ledger)
        , m_mint(mint)
    {
    }

    [[nodiscard]] http::Response exchange(const http::Request &request, qint64 now);
    [[nodiscard]] http::Response revoke(const http::Request &request, qint64 now);

private:
    using Granted = tl::expected<Grant, http::Response>;

    [[nodiscard]] Granted ofCode(const FormFields &fields, qint64 now);
    [[nodiscard]] Granted ofRefreshToken(const FormFields &fields, qint64 now);
    [[nodiscard]] Granted taken(const SingleUse<Grant>::Taken &taken);
    [[nodiscard]] http::Response tokens(const Grant &grant, const Scopes &scopes, qint64 now);

    Ledger &m_ledger;
    const TokenMint &m_mint;
};

} // namespace server::identity
