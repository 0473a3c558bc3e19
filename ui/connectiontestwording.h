// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connectiontest.h"

/// The user's words for a test of the connection. GUI thread only.
namespace ui::wording {

[[nodiscard]] QString testStep(ConnectionTest::Step step);
/// What came of a step and, where it failed, what to do; empty: nothing to tell yet.
[[nodiscard]] QString testOutcome(const ConnectionTest &test, ConnectionTest::Step step);
/// One sentence about the whole.
[[nodiscard]] QString testSummary(const ConnectionTest &test);

} // namespace ui::wording
