// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/causetables.h"
#include "ui/causewording.h"
#include "ui/selftest.h"

/// The user's words for a self-test from outside. GUI thread only.
namespace ui::wording {

[[nodiscard]] QString selfTestLine(SelfTest::Line line);
/// What a line saw, and what to do where that is not well; empty: nothing to tell yet.
[[nodiscard]] CauseWords selfTestWords(const SelfTest &test, SelfTest::Line line);
/// One sentence about the whole.
[[nodiscard]] QString selfTestSummary(const SelfTest &test);
/// All of it as lines of text, to be handed to somebody who is asked for help.
[[nodiscard]] QString selfTestReport(const SelfTest &test);

/// What keeps the platform from reaching the connector, and what its owner does about it; translated
/// in the context "ui::selftest". The last row is for every other cause.
[[nodiscard]] const CauseRow &selfTestCause(server::Cause cause);

} // namespace ui::wording
