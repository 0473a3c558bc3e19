// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/http/routetable.h"

#include <tl/expected.hpp>

namespace server::http {

/// Of the routes that share a request's verb and path, the one that it is for, by what the request
/// holds. A request that may be for several triggers is refused: the wrong one would be silent.
/// Pure.
[[nodiscard]] tl::expected<PathTable::Found, Response> chooseRoute(
    const openapi::ConnectorDefinition &definition, const RouteTable &routes,
    const PathTable::Found &found, const Request &request);

} // namespace server::http
