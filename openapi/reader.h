// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "openapi/document.h"

namespace openapi {

struct ReadResult
{
    DefinitionPtr definition; ///< never null
    Diagnostics diagnostics; ///< those of the JSON text included, in the order of the text
};

/// Projects a document. Never fails whole: what cannot be understood is left out and named by a
/// diagnostic with pointer, line and column. Pure.
[[nodiscard]] ReadResult read(const Document &document);

} // namespace openapi
