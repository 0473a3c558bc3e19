// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonpointer.h"
#include "openapi/validator/grammar.h"

#include <optional>

namespace openapi::editing {

/// What the object at `pointer` is in a definition, by its place alone. Empty for what has no keys
/// of its own, such as "paths" or an example. A parameter is a Parameter, wherever it goes. Pure.
[[nodiscard]] std::optional<validator::Part> partAt(const JsonPointer &pointer);

} // namespace openapi::editing
