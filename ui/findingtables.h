// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>

namespace ui::wording {

/// The sentence for one rule, in English, to be translated in the context "ui::finding".
struct FindingRow
{
    const char *rule;
    const char *sentence; ///< %1, %2 … stand for the finding's arguments
};

// Together they have one row for every rule.
[[nodiscard]] std::span<const FindingRow> documentFindings();
[[nodiscard]] std::span<const FindingRow> pathFindings();
[[nodiscard]] std::span<const FindingRow> inputFindings();
[[nodiscard]] std::span<const FindingRow> schemaFindings();

} // namespace ui::wording
