// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/schema.h"

namespace openapi {

/// Adds to `schema` what `other` says; where both speak, `other` wins. Properties keep their
/// first place; a property required by either is required.
void mergeSchema(Schema &schema, const Schema &other);
/// Adds `added` to the properties of `schema`, as mergeSchema() does.
void mergeProperties(Schema &schema, const std::vector<Property> &added);
/// Roughly how many values mergeSchema() copies.
[[nodiscard]] qsizetype mergeCost(const Schema &schema);

} // namespace openapi
