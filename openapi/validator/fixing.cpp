// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/validator.h"

namespace openapi::validator {

tl::expected<Document, Document::EditError> applied(const Document &document,
                                                    const std::vector<Fix> &fixes)
{
    std::vector<Patch> patches;
    for (const Fix &fix : fixes)
        patches.insert(patches.end(), fix.patches.begin(), fix.patches.end());
    return openapi::applied(document, std::move(patches));
}

} // namespace openapi::validator
