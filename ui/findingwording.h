// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/rule.h"

#include <QString>

namespace ui::wording {

/// What is wrong, one plain sentence, in the language of the installed translators. Never empty.
[[nodiscard]] QString findingText(const openapi::validator::Finding &finding);
/// What the finding's fix does, as on a button; empty when there is none.
[[nodiscard]] QString fixTitle(const openapi::validator::Fix &fix);

/// In English, for the command line. Any thread, needs no application object.
[[nodiscard]] QString englishFindingText(const openapi::validator::Finding &finding);
[[nodiscard]] QString englishFixTitle(const openapi::validator::Fix &fix);
/// The sentence of a rule in English, with %1 and so on where arguments stand.
[[nodiscard]] QString englishRuleText(const openapi::validator::Rule &rule);

} // namespace ui::wording
