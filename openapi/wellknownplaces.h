// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"

/// Where a definition says what about itself (Swagger 2.0, "Swagger Object"), and apiProperties.json
/// about the connector. Pure.
namespace openapi::places {

[[nodiscard]] JsonPointer title();
[[nodiscard]] JsonPointer description();
[[nodiscard]] JsonPointer version();
[[nodiscard]] JsonPointer host();
[[nodiscard]] JsonPointer basePath();
[[nodiscard]] JsonPointer contactName();
[[nodiscard]] JsonPointer contactEmail();
[[nodiscard]] JsonPointer contactUrl();

/// Whether it is a part of what the connector can do.
[[nodiscard]] bool isInPaths(const JsonPointer &pointer);

/// In apiProperties.json.
[[nodiscard]] JsonPointer brandColour();
/// An apiProperties.json that says nothing else.
[[nodiscard]] QByteArray propertiesWithColour(const QString &colour);

/// The schemes of the whole document, in its order.
[[nodiscard]] QStringList schemesOf(const Document &definition);
/// What adds or removes one; the list goes with the last. None when something else is in its place.
[[nodiscard]] std::vector<Patch> schemePatches(const Document &definition, const QString &scheme,
                                               bool wanted);

} // namespace openapi::places
