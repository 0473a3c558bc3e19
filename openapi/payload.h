// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

namespace openapi {

/// A plausible value of a schema: example, else default, else first enum value, else one made from
/// type and format. Ends at recursive schemas. Pure and deterministic.
[[nodiscard]] JsonValue samplePayload(const ConnectorDefinition &definition, SchemaIndex schema);

/// Every way in which `value` breaks the schema, each with the pointer into the value. Pure.
[[nodiscard]] Diagnostics validatePayload(const ConnectorDefinition &definition, SchemaIndex schema,
                                          const JsonValue &value);

} // namespace openapi
