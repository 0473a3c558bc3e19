// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/document.h"

namespace tests {

/// Two documents that differ in one respect: the first breaks the rule, the second just keeps it.
struct RulePair
{
    QString rule;
    openapi::Document fails;
    openapi::Document passes;
};

/// A definition that breaks no rule, not even those of the certification.
[[nodiscard]] openapi::Document flawlessDefinition();
/// `document` with the values of `edits` put at its keys, which are pointers. "@post" and the like
/// stand for places of the flawless definition; the value "<remove>" takes away.
[[nodiscard]] openapi::Document edited(openapi::Document document, const openapi::JsonValue &edits);
/// The pairs of pairs.json and those too large to be written down.
[[nodiscard]] std::vector<RulePair> rulePairs();

} // namespace tests
