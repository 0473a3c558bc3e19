// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/keysource.h"
#include "server/http/request.h"
#include "server/tokenrefusal.h"

namespace server::http {

/// Lets in who shows an access token that the rules take, in the one Authorization field.
class TokenGate
{
public:
    using Admission = std::function<void(const tl::expected<auth::Claims, Response> &)>;
    using Refused = std::function<void(const TokenRefusal &)>;

    /// Rules that cannot be used let nobody in. `refused` is told of everybody who was not let in;
    /// may be empty.
    TokenGate(const TokenRules &rules, const auth::KeySource::Pace &pace, Refused refused);

    /// `done` gets the caller, or the answer that refuses the request: 401, which says why, or 503
    /// while the issuer's keys are out of reach. At once, or when newer keys were asked for; never
    /// after the destructor.
    void admit(const Request &request, const Admission &done);

private:
    [[nodiscard]] auth::Verdict check(const QByteArray &token) const;
    [[nodiscard]] Response refuse(const TokenRefusal &refusal) const;
    [[nodiscard]] tl::expected<auth::Claims, Response> judge(TokenRefusal refusal,
                                                             const auth::Verdict &verdict) const;

    tl::expected<auth::Trust, TokenRulesFault> m_trust;
    auth::TokenValidator m_validator;
    Refused m_refused;
    auth::KeySource m_keys;
};

} // namespace server::http
