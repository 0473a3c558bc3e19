// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/attempt.h"
#include "server/cause.h"

namespace server::delivery {

/// What the platform's code in the answer says; Cause::None when there is no code, or none that says
/// more than the status. Pure.
[[nodiscard]] Cause causeOfPlatformCode(const Attempt &attempt);

} // namespace server::delivery
