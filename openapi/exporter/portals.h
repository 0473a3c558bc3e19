// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

namespace openapi::exporter {

/// Where connectors are imported in Power Automate; its pages have no addresses of their own without
/// the environment's id.
inline constexpr QLatin1String PowerAutomatePortal("https://make.powerautomate.com");
inline constexpr QLatin1String AzurePortal("https://portal.azure.com");
/// The portal's list of Logic Apps custom connectors.
inline constexpr QLatin1String LogicAppsConnectors(
    "https://portal.azure.com/#view/HubsExtension/BrowseResource/resourceType/"
    "Microsoft.Web%2FcustomApis");

} // namespace openapi::exporter
