// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/teststate.h"
#include "ui/theme.h"

#include <QString>

namespace ui::wording {

/// One word for it, in the user's language.
[[nodiscard]] QString testState(TestState state);
[[nodiscard]] Tone testTone(TestState state);

} // namespace ui::wording
