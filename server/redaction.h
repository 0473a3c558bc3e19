// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"

#include <QString>

namespace server {

/// What a masked secret looks like everywhere: in the window, logs, exports and stored exchanges.
inline constexpr QByteArrayView Mask = "•••";

// All functions are pure and safe from any thread.

/// Scheme, host and path of a URL stay as far as they tell nothing; user info, query values and
/// long opaque path segments are replaced by Mask.
[[nodiscard]] QByteArray maskUrl(const QByteArray &url);
/// Values of Authorization, Cookie, API-key-like headers and of those that carry callback URLs are
/// replaced by Mask.
[[nodiscard]] Headers maskHeaders(const Headers &headers);
/// Free text or JSON: URLs with a signature, bearer tokens, JSON Web Tokens and values of
/// secret-like keys are replaced by Mask; the rest stays.
[[nodiscard]] QByteArray maskText(const QByteArray &text);

} // namespace server
