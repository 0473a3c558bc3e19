// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tokenrefusal.h"
#include "server/tokenrules.h"
#include "ui/wording.h"

namespace ui::wording {

/// Why a caller was not let in, and what to do. What the token said stands in it as plain text.
[[nodiscard]] Explanation explain(const server::TokenRefusal &refusal);
/// "Audience (aud)"
[[nodiscard]] QString claim(const server::ClaimCheck &check);
/// `at`: when it was asked, which times are compared with.
[[nodiscard]] QString expected(const server::ClaimCheck &check, const QDateTime &at);
[[nodiscard]] QString came(const server::ClaimCheck &check);

[[nodiscard]] QString explain(server::TokenRulesFault fault);

} // namespace ui::wording
