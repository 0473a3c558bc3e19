// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/edits.h"

namespace openapi::editing {

/// Lets two neighbours in an object or array change places: what stands at `place` and the one
/// behind it, or the one before it. Their bytes move as they are, with the comments above them and
/// at the end of their lines; indentation and commas stay. Pure.
[[nodiscard]] Edits moved(const Document &document, const JsonPointer &place, bool down);

} // namespace openapi::editing
