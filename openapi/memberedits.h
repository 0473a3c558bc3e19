// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"

namespace openapi {

/// What writes `value` to `place`, or removes what stands there when there is none: one patch, or
/// none when nothing has to change. A member that is missing comes where readers look for it, with
/// the objects around it; an object below the top that only held what is removed goes too. None also
/// where something that is no object is in the way. Pure.
[[nodiscard]] std::vector<Patch> settingPatches(const Document &document, const JsonPointer &place,
                                                const std::optional<JsonValue> &value);
/// The same for a text; an empty one removes it.
[[nodiscard]] std::vector<Patch> settingPatches(const Document &document, const JsonPointer &place,
                                                const QString &text);
/// The text at `place`, empty where there is none.
[[nodiscard]] QString textAt(const Document &document, const JsonPointer &place);

} // namespace openapi
