// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/connectionparameters.h"

#include <tl/expected.hpp>

namespace openapi::exporter {

/// apiProperties.json as it is exported.
struct PropertiesFile
{
    QByteArray text;
    QString brandColour; ///< "#1f4e79"
    bool usesScript = false;
    Diagnostics repairs; ///< what was not strict JSON, at its place in the text as it was read
    Remarks remarks;
};

/// What the user chose; empty texts leave it as it is.
struct PropertiesChoices
{
    QString brandColour;
    Registration registration;
};

/// Makes the file for a definition that has none beside it. Pure.
[[nodiscard]] PropertiesFile madeProperties(const ConnectorDefinition &definition,
                                            const PropertiesChoices &choices);

/// The file that stands beside the definition, byte for byte but for what does not fit: secrets go,
/// a brand colour and connection parameters come where there are none, and what the user chose is
/// written. The error tells why the text cannot be made a JSON object. Pure.
[[nodiscard]] tl::expected<PropertiesFile, Diagnostics> fittedProperties(
    const QByteArray &text, const ConnectorDefinition &definition,
    const PropertiesChoices &choices);

/// "#rrggbb" in lower case, or empty when `text` is no such colour.
[[nodiscard]] QString brandColour(const QString &text);

} // namespace openapi::exporter
