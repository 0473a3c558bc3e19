// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/header.h"

#include <QByteArrayList>
#include <QString>

namespace server {

/// What a masked secret looks like everywhere: in the window, logs, exports and stored exchanges.
inline constexpr QByteArrayView Mask = "•••";

/// Names that a definition declares as places of credentials. Their values are masked besides what
/// is masked anyway, in headers and queries alike: who errs about the place still sends the key.
/// Case does not count.
struct DeclaredSecrets
{
    QByteArrayList names;

    friend bool operator==(const DeclaredSecrets &, const DeclaredSecrets &) = default;
};

// All functions are pure and safe from any thread.

/// Scheme, host and path of a URL stay as far as they tell nothing, ids of workflows too; user
/// info, query values other than a few harmless ones, fragments and long opaque path segments are
/// replaced by Mask. Also takes a request target without scheme and host.
[[nodiscard]] QByteArray maskUrl(const QByteArray &url, const DeclaredSecrets &declared = {});
/// Values of Authorization (not its scheme), Cookie and API-key-like headers are replaced by Mask,
/// URLs masked by maskUrl(), all others by maskText().
[[nodiscard]] Headers maskHeaders(const Headers &headers, const DeclaredSecrets &declared = {});
/// Free text or JSON: URLs are masked by maskUrl(), bearer tokens, JSON Web Tokens and values of
/// secret-like keys are replaced by Mask; the rest stays. Linear in the size of the text.
[[nodiscard]] QByteArray maskText(const QByteArray &text, const DeclaredSecrets &declared = {});

} // namespace server
