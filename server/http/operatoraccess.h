// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"

#include <optional>

namespace server::http {

/// Who may speak to the operator listener. A browser on this machine can be made to send requests
/// by any web site, so the address alone proves nothing: DNS rebinding shows in Host, requests of
/// foreign pages in Origin.
class OperatorAccess
{
public:
    /// `token`: what `Authorization: Bearer` must carry; empty: nothing. On an address other than
    /// loopback, where the Host may be any name, the token alone protects.
    OperatorAccess(bool onLoopback, const QByteArray &token);

    /// The answer that refuses the request: 401 or 403; none when it may pass. Pure.
    [[nodiscard]] std::optional<Response> refuse(const Request &request) const;

private:
    [[nodiscard]] bool isAuthorized(const Request &request) const;

    bool m_onLoopback = true;
    QByteArray m_token;
};

} // namespace server::http
