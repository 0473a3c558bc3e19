// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/keysource.h"
#include "server/http/request.h"

namespace server::http {

/// Lets in who shows an access token that the rules take, in the one Authorization field.
class TokenGate
{
public:
    using Admission = std::function<void(const tl::expected<auth::Claims, Response> &)>;

    TokenGate(const auth::Trust &trust, const auth::KeySource::Pace &pace);

    /// `done` gets the caller, or the answer that refuses the request: 401, which says why, or 503
    /// while the issuer's keys are out of reach. At once, or when newer keys were asked for.
    void admit(const Request &request, const Admission &done);

private:
    [[nodiscard]] auth::Verdict check(const QByteArray &token) const;

    auth::TokenValidator m_validator;
    auth::KeySource m_keys;
};

} // namespace server::http
