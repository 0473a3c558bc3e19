// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/servererror.h"

namespace server::http {

// Every error answer is problem JSON (RFC 9457) in English: type "about:blank", title, status,
// detail (what to change), and "errors": [{pointer, detail}] where diagnostics exist.

[[nodiscard]] Response problem(int status, const QString &detail,
                               const openapi::Diagnostics &diagnostics = {});
/// 503 with Retry-After: what cannot be decided now, but soon may be.
[[nodiscard]] Response unavailable(const QString &detail);
/// The one place that maps the room's errors to statuses and words.
[[nodiscard]] Response problem(const ServerError &error);
/// One English sentence for one diagnostic.
[[nodiscard]] QString describe(const openapi::Diagnostic &diagnostic);
/// One English sentence for an error.
[[nodiscard]] QString describe(const ServerError &error);

} // namespace server::http
