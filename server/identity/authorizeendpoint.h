// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/identity/ledger.h"

namespace server::identity {

/// Where browsers come: shows who wants what, and sends the user back with a code (RFC 6749 section
/// 4.1, RFC 9207).
class AuthorizeEndpoint
{
public:
    /// `ledger` outlives it.
    AuthorizeEndpoint(QString issuer, Ledger &ledger)
        : m_issuer(std::move(issuer))
        , m_ledger(ledger)
    {
    }

    /// GET: the page with the form.
    [[nodiscard]] http::Response ask(const http::Request &request, qint64 now);
    /// POST: what the user decided. The form has a word of its own, so that no foreign page can send
    /// it, and none is taken twice.
    [[nodiscard]] http::Response decide(const http::Request &request, qint64 now);

private:
    [[nodiscard]] http::Response page(const AuthorizationRequest &request, qint64 now,
                                      const QString &problem);
    [[nodiscard]] http::Response refusal(const AuthorizationFault &fault) const;
    [[nodiscard]] http::Response allow(const AuthorizationRequest &request, const Account &account,
                                       qint64 now);

    QString m_issuer;
    Ledger &m_ledger;
};

} // namespace server::identity
