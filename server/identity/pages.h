// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/identity/authorization.h"

namespace server::identity {

// What people see: plain HTML without scripts. Whatever comes from a request is escaped.

/// Asks who it is and whether the client may act for them. `form`: what the answer has to bring back.
/// `problem`: English, what was wrong with the answer before; or empty.
[[nodiscard]] http::Response consentPage(const AuthorizationRequest &request,
                                         const QByteArray &form, const QString &problem);
/// Tells why the request cannot go on.
[[nodiscard]] http::Response refusalPage(int status, const QString &reason);
[[nodiscard]] http::Response signedOutPage();
/// What this place is, for whoever opens its address.
[[nodiscard]] http::Response welcomePage(const QString &issuer);
[[nodiscard]] http::Response styleSheet();

} // namespace server::identity
