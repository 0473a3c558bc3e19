// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/schemaconverter.h"

namespace openapi::importer {

/// The keywords of a schema as OpenAPI 2.0 wants them beside a parameter's or header's name: one
/// level, without references, always with a type. Objects become text; `name` is for the notes.
[[nodiscard]] JsonValue flatSchema(Source &source, SchemaConverter &schemas, const Node &schema,
                                   const QString &name);

} // namespace openapi::importer
