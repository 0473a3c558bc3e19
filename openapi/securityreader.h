// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/readcontext.h"
#include "openapi/security.h"

namespace openapi {

/// The document's securityDefinitions, in their order. Private to the reader.
[[nodiscard]] std::vector<SecurityScheme> readSecuritySchemes(ReadContext &context);
/// Member "security" of the document or of an operation; empty when there is none.
[[nodiscard]] std::optional<SecurityRequirement> readSecurity(ReadContext &context,
                                                              const Node &owner);

} // namespace openapi
