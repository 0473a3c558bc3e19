// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

namespace openapi::editing {

/// The schema of OpenAPI 2.0 that all of `samples` obey: properties in the order in which they come,
/// with titles made of their names, formats of texts and numbers that every sample has, properties
/// required that are in each, x-nullable where null was seen, and the first value as example. Where
/// samples differ in type, the type is left open. An empty object for no samples. Pure.
[[nodiscard]] JsonValue inferredSchema(const std::vector<JsonValue> &samples);

/// A title for a property: "unitPrice", "unit_price" and "UnitPrice" are "Unit price", "orderID" is
/// "Order ID". Pure.
[[nodiscard]] QString titleOf(const QString &name);

} // namespace openapi::editing
