// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

#include <QByteArray>

namespace openapi::exporter {

/// README.md of a package, in Markdown: what the connector offers, how it is imported in Power
/// Automate and Logic Apps, and how its app is registered in Entra ID where that is needed. Pure.
[[nodiscard]] QByteArray packageReadme(const ConnectorDefinition &definition, bool script);

} // namespace openapi::exporter
