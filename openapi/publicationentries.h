// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"

namespace openapi {

/// Names in x-ms-connector-metadata
/// (https://learn.microsoft.com/connectors/custom-connectors/certification-submission).
inline constexpr QLatin1String WebsiteMetadata("Website");
inline constexpr QLatin1String PrivacyPolicyMetadata("Privacy policy");
inline constexpr QLatin1String CategoriesMetadata("Categories");

/// The pointer of what the document says under `name`, or of the whole list when it says nothing.
[[nodiscard]] JsonPointer metadataPlace(const Document &document, QLatin1String name);
/// What the document says under `name`; empty: nothing. Pure, like all here.
[[nodiscard]] QString metadataValue(const Document &document, QLatin1String name);
/// What makes the document say `value`; an empty one removes the entry, and the list with the last.
[[nodiscard]] std::vector<Patch> metadataPatches(const Document &document, QLatin1String name,
                                                 const QString &value);

} // namespace openapi
