// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/dynamiclookup.h"

namespace openapi {

/// `answer` with what the lookup looks for in it; what is there already stays. Pure.
[[nodiscard]] JsonValue shapedFor(const DynamicLookup &lookup, const JsonValue &answer);

} // namespace openapi
