// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/rule.h"

#include <tl/expected.hpp>

namespace openapi::validator {

/// Checks a definition against every rule of `profile`, in the order of the text. Never fails:
/// a text that is hardly JSON has findings too. Pure.
[[nodiscard]] Findings validate(const Document &document, Profile profile);

/// The findings of the same rule whose fixes do the same kind of thing as `finding`'s, which is
/// among them.
[[nodiscard]] std::vector<Fix> fixesLike(const Finding &finding, const Findings &findings);

/// `document` with all of `fixes` applied: one new text, so one step to undo. What stands in the
/// way of another fix is left out when it has become pointless. An error when nothing could be
/// changed.
[[nodiscard]] tl::expected<Document, Document::EditError> applied(const Document &document,
                                                                  const std::vector<Fix> &fixes);

} // namespace openapi::validator
