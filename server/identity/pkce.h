// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace server::identity {

/// What S256 makes of a verifier (RFC 7636 section 4.2): 43 letters.
[[nodiscard]] QByteArray challengeOf(const QByteArray &verifier);
/// True for what could be such a challenge.
[[nodiscard]] bool isChallenge(const QString &text);
/// True when `verifier` has the form of section 4.1 and belongs to `challenge`.
[[nodiscard]] bool provesChallenge(const QString &verifier, const QByteArray &challenge);

} // namespace server::identity
