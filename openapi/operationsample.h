// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

namespace openapi {

/// What an operation answers when nobody says otherwise.
struct OperationSample
{
    int status = 200;
    std::optional<JsonValue> body; ///< empty: none is declared or asked for
};

/// A sample of the declared success answer. Where the operation fills in a form of the designer,
/// the sample holds what the lookups ask for, even when the schema knows nothing of it: a choice
/// with its value and title, or a small schema. It leads to no next page. Pure and deterministic.
[[nodiscard]] OperationSample operationSample(const ConnectorDefinition &definition,
                                              const Operation &operation);

} // namespace openapi
