// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

namespace openapi {

/// `base` with `value` at `place`. Objects on the way are made where they are missing; an array
/// keeps its length. Pure.
[[nodiscard]] JsonValue withValue(const JsonValue &base, const JsonPointer &place,
                                  const JsonValue &value);

} // namespace openapi
