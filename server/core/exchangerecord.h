// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/exchange.h"
#include "server/http/request.h"
#include "server/redaction.h"

namespace server::core {

/// What is kept of a request and its answer: credentials masked, those at declared places too,
/// bodies cut at 8 KiB, headers there as well, the target at 2 KiB. Pure.
[[nodiscard]] Exchange exchangeOf(Exchange::Listener listener, const http::Request &request,
                                  const http::Response &response, qint64 durationUs,
                                  const DeclaredSecrets &declared = {});

} // namespace server::core
