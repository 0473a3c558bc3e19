// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/document.h"

namespace openapi::editing {

/// How a new connector signs in.
enum class ConnectorTemplate { NoSecurity, ApiKey, EntraId };

/// What is known of a connector before it has operations. Empty texts: those of the template.
struct ConnectorWish
{
    ConnectorTemplate kind = ConnectorTemplate::NoSecurity;
    QString title;
    QString description;
    QString host; ///< "shop.example"
    QString tenant = QStringLiteral("common"); ///< of Entra ID: an id, a domain or "common"
};

/// A definition of OpenAPI 2.0 without operations, to which triggers can be added. Pure.
[[nodiscard]] Document newConnector(const ConnectorWish &wish);

} // namespace openapi::editing
