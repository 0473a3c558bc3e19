// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"
#include "server/http/request.h"

#include <tl/expected.hpp>

namespace server::http {

/// 415 when Content-Type is not application/json in UTF-8.
[[nodiscard]] std::optional<Response> refuseUnlessJson(const Request &request);

/// The request's body as strict JSON, or the answer that refuses it: 415 when Content-Type is not
/// application/json in UTF-8, 400 with line and column when the text is broken. Pure.
[[nodiscard]] tl::expected<openapi::JsonValue, Response> readJsonBody(const Request &request);

/// `body` with every string value that looks like a URL masked. `root` is what was read from it.
[[nodiscard]] QByteArray maskUrls(const QByteArray &body, const openapi::JsonValue &root);

/// 200 and the like, with a JSON body.
[[nodiscard]] Response jsonResponse(int status, const QByteArray &json);

} // namespace server::http
