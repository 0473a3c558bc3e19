// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/readcontext.h"
#include "openapi/schema.h"

namespace openapi {

/// Reads one keyword of a schema that leads to no other schema ("maxLength") into `schema`.
/// Unknown keywords are ignored. Private to the reader.
void readSchemaKeyword(ReadContext &context, const QString &keyword, const Node &node,
                       Schema &schema);

/// Drops the values of "enum" that the type of `schema` excludes: nothing could ever match them.
void dropMistypedEnumValues(ReadContext &context, const Node &node, Schema &schema);

/// The value of x-ms-visibility in `object`.
[[nodiscard]] Visibility readVisibility(ReadContext &context, const Node &object);

} // namespace openapi
