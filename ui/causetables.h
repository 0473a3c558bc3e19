// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/cause.h"

#include <QtGlobal>

#include <span>

namespace ui::wording {

/// The words for one cause, in English, to be translated in the context "ui::cause".
struct CauseRow
{
    server::Cause cause;
    const char *sentence;
    const char *nextStep;
};

// Together they have one row for every cause.
[[nodiscard]] std::span<const CauseRow> platformCauses();
[[nodiscard]] std::span<const CauseRow> statusCauses();
[[nodiscard]] std::span<const CauseRow> gatewayCauses();
[[nodiscard]] std::span<const CauseRow> networkCauses();

} // namespace ui::wording
