// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/operatorbackend.h"
#include "server/http/request.h"

namespace server::http {

// Swagger UI at /swagger/ of the operator listener. The page runs no inline script and may speak to
// the operator listener alone.

/// `name`: what follows "/swagger/"; empty for the page itself. 404 for what is not there; the page
/// says how to build with Swagger UI when the program has none.
[[nodiscard]] Response swaggerAnswer(const OperatorBackend &backend, const QString &name);

} // namespace server::http
