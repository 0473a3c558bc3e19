// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

/// How far one line of a test has come.
enum class TestState { Waiting, Running, Passed, Warned, Failed, Skipped };

} // namespace ui
