// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/attempt.h"
#include "server/cause.h"

namespace server::delivery {

/// What the status of an answer that is no success says by itself. Pure.
[[nodiscard]] Cause causeOfStatus(const Attempt &attempt);

} // namespace server::delivery
