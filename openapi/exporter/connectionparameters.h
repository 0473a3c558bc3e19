// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "openapi/exporter/remark.h"

namespace openapi::exporter {

/// The app registration that guards a connector, as far as it is known.
struct Registration
{
    QString clientId; ///< empty: a placeholder is written
    QString tenant; ///< empty: as the definition's URLs tell, else "common"
};

/// What stands for the client id until the app is registered.
inline constexpr QLatin1String ClientIdPlaceholder("REPLACE-WITH-CLIENT-ID");

/// The schemes that a connection has to serve: the first alternative of the document, or of the
/// first operation that asks for any.
[[nodiscard]] std::vector<SecurityScheme> connectionSchemes(const ConnectorDefinition &definition);

/// The connectionParameters of apiProperties.json that ask the maker of a connection for what the
/// definition's security needs. Pure.
[[nodiscard]] JsonValue connectionParameters(const ConnectorDefinition &definition,
                                             const Registration &registration, Remarks &remarks);

/// Whether the scheme is one that Microsoft Entra ID signs in for.
[[nodiscard]] bool isEntraScheme(const SecurityScheme &scheme);

} // namespace openapi::exporter
